"""Records made to take as much memory as the limits of their bytes allow: one kind of thing, again and again.

``python -m tests.fuzz.heavy [--share 1.0] [KIND …]`` opens one of each kind in a process of its own and prints the
bytes of the record, what the limits reckon that it takes, and what the process took at most.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
TEXT = "It was was due to the disability of all.\n"
Json = dict[str, Any]


def base() -> Json:
    """The document of a record of a short article, with nothing decided."""
    from reviewer.core.splitting import segment_article
    from reviewer.services.formats import from_bytes
    from reviewer.services.record import Frame, Snapshot, document
    from reviewer.services.review import Session

    article = from_bytes(TEXT.encode(), "a.txt", "en", "es")
    session = Session.start(article, segment_article(article.text, article.paragraphs, "en"), "ana")
    return document(Snapshot.of(session), Frame(1, ""))


def _entry(document: Json, **more: Any) -> Json:
    return {"id": "s1", "mt": document["article"]["text"].splitlines()[0], "final": "It.", **more}


def _number(n: int, width: int = 6) -> str:
    return f"{n:0{width}x}"


def _flag(n: int, **more: Any) -> Json:
    print_ = {"rule": "t/a", "text": "was", "before": _number(n), "after": "due"}
    return {
        "id": _number(n), "rule": "t/a", "segment": "s1", "start": 0, "end": 2, "text": "It",
        "category": "Style/Awkward", "severity": "minor", "confidence": "likely", "message": _number(n), "why": "",
        "fingerprint": print_, "status": "dismissed", **more,
    }  # fmt: skip


def _flags(document: Json, n: int) -> None:
    document["segments"] = [_entry(document, flags=[_flag(k) for k in range(n)])]


def _open_flags(document: Json, n: int) -> None:
    document["segments"] = [_entry(document, flags=[_flag(k, status="open") for k in range(n)])]


def _related(document: Json, n: int) -> None:
    place = {"segment": "s1", "start": 0, "end": 1, "text": "I", "note": ""}
    document["segments"] = [_entry(document, flags=[_flag(0, related=[place] * n)])]


def _suggestions(document: Json, n: int) -> None:
    document["segments"] = [_entry(document, flags=[_flag(0, suggestions=[_number(k) for k in range(n)])])]


def _notes(document: Json, n: int) -> None:
    notes = [{"id": _number(k), "segment": "s1", "text": ""} for k in range(n)]
    document["segments"] = [_entry(document, notes=notes)]


def _annotations(document: Json, n: int) -> None:
    mark = {"segment": "s1", "start": 0, "end": 1, "text": "", "category": "", "severity": "minor"}
    document["segments"] = [_entry(document, annotations=[{"id": _number(k), **mark} for k in range(n)])]


def _history(document: Json, n: int) -> None:
    document["history"] = [{"label": "", "kind": "do", "segment": "", "edits": []}] * n


def _edits(document: Json, n: int) -> None:
    edits = [{"cell": "gap", "id": _number(k), "before": None, "after": None} for k in range(n)]
    document["history"] = [{"label": "", "kind": "do", "segment": "", "edits": edits}]


def _people(document: Json, n: int) -> None:
    document["people"] = [{"name": _number(k), "gender": "male", "by": "", "at": ""} for k in range(n)]


def _mutes(document: Json, n: int) -> None:
    document["mutes"] = [{"rule": _number(k), "scope": "article", "by": "", "at": ""} for k in range(n)]


def _segments(document: Json, n: int) -> None:
    document["segmentation"]["segments"] = [
        {"id": _number(k), "paragraph": 0, "start": 0, "end": 0, "gap": ""} for k in range(n)
    ]


def _touched(document: Json, n: int) -> None:
    _segments(document, n)
    document["segments"] = [{"id": _number(k), "mt": "", "final": _number(k)} for k in range(n)]


def _marks(document: Json, n: int) -> None:
    document["article"]["marks"] = [{"start": 0, "end": 1, "kind": "url"}] * n


def _paragraphs(document: Json, n: int) -> None:
    document["article"]["paragraphs"] = [{"start": 0, "end": 40}] * n


def _links(document: Json, n: int) -> None:
    link = {"segments": ["s1"], "start": 0, "end": 1, "confidence": "likely"}
    document["source"] = {"text": "Se.", "links": [link] * n, "by": "", "at": ""}


def _unknown_objects(document: Json, n: int) -> None:
    document["x"] = [{"a": {"b": 0.5}}] * n


def _unknown_numbers(document: Json, n: int) -> None:
    document["x"] = [n + k for k in range(n)]


def _unknown_strings(document: Json, n: int) -> None:
    document["x"] = [_number(k) for k in range(n)]


def _unknown_lists(document: Json, n: int) -> None:
    document["x"] = [[[]]] * n


def _long_text(document: Json, n: int) -> None:
    document["x"] = "é🙂" * n


def _long_texts(document: Json, n: int) -> None:
    document["x"] = [_number(k) + "🙂" for k in range(n)]


KINDS: dict[str, Callable[[Json, int], None]] = {
    name.lstrip("_"): make
    for name, make in list(globals().items())
    if name.startswith("_") and callable(make) and name not in ("_entry", "_number", "_flag")
}
"""From the name of a kind to what fills a document with so many of it."""


def made(kind: str, number: int) -> bytes:
    """The record with ``number`` things of a kind."""
    document = base()
    KINDS[kind](document, number)
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def fullest(kind: str, share: float = 1.0) -> bytes:
    """The record of a kind with as many things as are not refused by its bytes, or that ``share`` of them."""
    from reviewer.services import bounded, json_bounds

    few, many = made(kind, 1_000), made(kind, 2_000)
    longer, larger = len(many) - len(few), json_bounds.reckoned(many) - json_bounds.reckoned(few)
    most = min(bounded.RECORD / longer, json_bounds.MOST_MEMORY / (longer + larger)) * 1_000
    return made(kind, int(most * share * 0.99))


def _open(path: str) -> None:
    """What a process of its own does."""
    from reviewer.services.errors import ReviewerError
    from reviewer.services.store import open_record

    try:
        open_record(Path(path), read_only=True)
        said = "opened"
    except ReviewerError as error:
        said = str(error)[-100:]
    lines = Path("/proc/self/status").read_text().splitlines()  # what getrusage tells is also of the parent
    print(next(line for line in lines if line.startswith("VmHWM")).split()[1:], said)


def main() -> None:
    """Open the worst of each kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND")
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--open", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.open:
        _open(args.open)
        return
    from reviewer.services import json_bounds

    with tempfile.TemporaryDirectory() as folder:
        for kind in args.kinds or KINDS:
            data = fullest(kind, args.share)
            path = Path(folder) / "a.txt.review.json"
            path.write_bytes(data)
            told = f"{kind:16} {len(data) >> 20:4} MB file, reckoned {json_bounds.reckoned(data) >> 20:4} MB:"
            command = [sys.executable, "-m", "tests.fuzz.heavy", "--open", str(path)]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
            print(told, done.stdout.strip() or done.stderr.strip()[-200:], flush=True)


if __name__ == "__main__":
    main()
