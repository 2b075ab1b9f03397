"""The result of ``check`` for programs: one JSON document, described by ``resources/schema/check-1.json``."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Sequence
from typing import TextIO

from reviewer.cli.places import Checked, Placed, Spot

_OBEYED = re.compile(r"[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Controls that JSON leaves as they are, line ends and marks of direction."""

SCHEMA = "reviewer/check/1"


def write(articles: Sequence[Checked], out: TextIO) -> None:
    """Write the document to ``out``; letters are escaped where the stream's encoding is not UTF-8."""
    document = {"schema": SCHEMA, "articles": [_article(article) for article in articles]}
    print_json(document, out)


def print_json(document: object, out: TextIO) -> None:
    """Print a document; what a terminal obeys or turns around is escaped, and so are letters beyond its encoding."""
    encoder = json.JSONEncoder(ensure_ascii=not is_utf8(out.encoding), indent=1)
    for piece in encoder.iterencode(document):
        out.write(_OBEYED.sub(lambda m: f"\\u{ord(m.group()):04x}", piece))
    out.write("\n")


def is_utf8(encoding: str | None) -> bool:
    """Whether a stream of this encoding can take every letter as it is."""
    try:
        return codecs.lookup(encoding or "ascii").name == "utf-8"
    except LookupError:
        return False


def _article(article: Checked) -> dict[str, object]:
    return {
        "file": article.file,
        "sha256": article.sha256,
        "segments": article.segments,
        "target_lang": article.target.code,
        "source_lang": article.source.code,
        "source_lang_known": article.source.known.value,
        "flags": [_flag(placed) for placed in article.flags],
    }


def _flag(placed: Placed) -> dict[str, object]:
    flag = placed.flag
    return {
        "id": flag.id,
        "rule": flag.rule,
        "segment": flag.segment,
        "index": placed.spot.index,
        "start": placed.spot.start,
        "end": placed.spot.end,
        "text": flag.text,
        "category": flag.category,
        "severity": flag.severity.value,
        "confidence": flag.confidence.value,
        "evidence": flag.evidence.value,
        "message": flag.message,
        "why": flag.why,
        "suggestions": list(flag.suggestions),
        "related": [_related(spot) for spot in placed.related],
    }


def _related(spot: Spot) -> dict[str, object]:
    return {
        "segment": spot.segment,
        "index": spot.index,
        "start": spot.start,
        "end": spot.end,
        "text": spot.text,
        "note": spot.note,
    }
