"""Everything that reads a file of others, each with good files to begin with; whatever is given, it may only refuse.

``run`` returns whether the file was accepted; a refusal is a ``ReviewerError`` of one clear sentence.
"""

from __future__ import annotations

import os
import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reviewer.checks.contract import Prose
from reviewer.checks.rules.lexicon import Lexicon
from reviewer.checks.rules.pack import read_pack
from reviewer.core.splitting import segment_article
from reviewer.services.batch import apply_lines
from reviewer.services.checking import check_article
from reviewer.services.errors import ReviewerError
from reviewer.services.finding import Query, find
from reviewer.services.formats import export_bytes, from_bytes
from reviewer.services.journal import journal_path_for
from reviewer.services.own_files import pack_text
from reviewer.services.own_rules import AS_SHIPPED, own_rules
from reviewer.services.record import Frame, Snapshot, document
from reviewer.services.review import Session
from reviewer.services.settings import load_settings, save_settings
from reviewer.services.source_text import link_source, sure_sources
from reviewer.services.spare import NOTE, spare_folder, stranded
from reviewer.services.store import open_record
from tests.fuzz.mutation import spoilt, spoilt_json
from tests.services.review_samples import session as sample_session

ROOT = Path(__file__).parent.parent.parent
ARTICLE = (ROOT / "seeds/000_01873efcd15d1f95.txt").read_bytes()[:3_000]
RECORD = (ROOT / "tests/services/fixtures/session-1.json").read_bytes()
MARKDOWN = (
    b'---\ntitle: x\n---\n# Head *one*\n\nSome [link](http://a.org "t") and `code`, ![img](x.png).\n\n> quoted\n\n'
    b'- [ ] item\n- two\n\n| a | b |\n|---|---|\n| c | d\\|e |\n\n<div class="x">\nwords <!-- no -->\n</div>\n\n'
    b"```py\ncode\n```\n\nEnd &amp; \\*done\\*.\n"
)
SETTINGS = (
    b'{"alias": "ana", "theme": "dark", "zoom": 120, "recent": [{"record": "/a.review.json", "segments": 3'
    b', "reviewed": 1}], "muted": [{"rule": "a/b", "scope": "always", "by": "ana", "at": "2026-03-01T09:30:00.000Z"}],'
    b' "geometry": {"window": "01d9"}, "keys": {"open": "Ctrl+O"}, "allowed_checks": [], "alias_asked": true}'
)
PACK = (ROOT / "resources/rules/es-en-idioms.toml").read_bytes()[:4_000]
SWITCHES = b'off = ["a/c"]\n[severity]\n"cast/pronoun-gender" = "critical"\n[confidence]\n"a/b" = "suspect"\n'
CHANGES = b'{"segment": "s1", "final": "It is."}\n{"index": 3, "gap": "  ", "verdict": "later"}\n'
JOURNAL = (
    b'{"record": "0b0ad3a5-5a2a-4d0e-9a44-3f0f3c1f7a10", "seq": 9, "at": "2026-03-01T10:01:00.000Z", "by": "ana",'
    b' "label": "Edit", "kind": "text", "segment": "s2", "edits": [{"cell": "final", "id": "s2", "before": null,'
    b' "after": "He shut the door."}]}\n'
)
SPANISH = (
    "El ministro habló el viernes. Dicen que se debe a su incapacidad.\n\nLas obras empiezan pronto.\n".encode()
    * 5
)
SPARE = (
    b'{"record": "0b0ad3a5-5a2a-4d0e-9a44-3f0f3c1f7a10", "home": "/tmp/gone/a.txt.review.json", "left": ["00"]'
    b', "why": "the disk is full", "since": "2026-03-01T10:01:00.000Z"}'
)
EXPRESSIONS = b"(a|b)*c\\b[^x]+?(?:the|a) \\w{1,8}(?i)x"


@dataclass(frozen=True)
class Reader:
    """``run`` reads bytes, in an empty folder of its own; ``json`` if they are a JSON document."""

    run: Callable[[bytes, Path], bool]
    good: tuple[bytes, ...]
    json: bool = False

    def spoil(self, rng: random.Random) -> bytes:
        """A good file after accidents."""
        data = rng.choice(self.good)
        if self.json and rng.random() < 0.6:
            return spoilt_json(rng, data)
        return spoilt(rng, data, self.good)


def must_be_plain(error: ReviewerError) -> None:
    """A refusal is one clear line: not empty, no traceback, not a page, and no control characters."""
    said = str(error)
    assert said
    assert "Traceback" not in said
    assert len(said) < 1_000, said[:200]
    assert said.isprintable() or not any(unicodedata.category(c) in ("Cc", "Cs") for c in said), repr(
        said[:200]
    )


def _article(name: str) -> Callable[[bytes, Path], bool]:
    def run(data: bytes, folder: Path) -> bool:
        article = from_bytes(data, name)
        cut = segment_article(article.text, article.paragraphs, article.target.code, article.marks)
        pieces = [part for s in cut.segments for part in (s.span.cut(article.text), s.gap)]
        inside = sum(len(p) for p in pieces)
        assert inside == sum(p.end - p.start for p in article.paragraphs)
        assert export_bytes(article, cut, {}, {}) == data
        for flag in check_article(article, cut, None, AS_SHIPPED):
            assert flag.text
        return True

    return run


def _record(data: bytes, folder: Path) -> bool:
    path = folder / "a.txt.review.json"
    path.write_bytes(data)
    return _open(path, data)


def _journal(data: bytes, folder: Path) -> bool:
    path = folder / "a.txt.review.json"
    path.write_bytes(RECORD)
    journal_path_for(path).write_bytes(data)
    opened = _open(path, RECORD)
    assert journal_path_for(path).read_bytes() == data
    return opened


def _open(path: Path, data: bytes) -> bool:
    store, session, _ = open_record(path, read_only=True)
    for segment in session.segments:
        session.decisions(segment.id), session.flag_groups(segment.id), session.history(segment.id)
        session.notes(segment.id), session.annotations(segment.id), session.mt(segment.id)
    session.counts()
    document(Snapshot.of(session), Frame(1, ""))
    store.close()
    assert path.read_bytes() == data
    return True


def _settings(data: bytes, folder: Path) -> bool:
    path = folder / "settings.json"
    path.write_bytes(data)
    settings, sentence = load_settings(path)
    if ".broken" in sentence:
        assert (folder / "settings.json.broken-1").read_bytes() == data
    save_settings(settings, path)
    assert load_settings(path)[0] == settings
    return not sentence


def _pack(data: bytes, folder: Path) -> bool:
    path = folder / "mine.toml"
    path.write_bytes(data)
    pack = read_pack(pack_text(path), str(path))
    Lexicon(pack.rules).search(
        Prose("s1", "He takes the bull by the horns, and it was in the end a a a a a thing.")
    )
    return not pack.problems


def _switches(data: bytes, folder: Path) -> bool:
    os.environ["REVIEWER_HOME"] = str(folder)
    (folder / "rules.toml").write_bytes(data)
    return not own_rules().problems


def _changes(data: bytes, folder: Path) -> bool:
    session = sample_session()
    apply_lines(session, data.decode("utf-8", "surrogateescape").splitlines())
    return True


def _find(data: bytes, folder: Path) -> bool:
    find(sample_session(), Query(data.decode("utf-8", "surrogateescape"), expression=True))
    return True


def _source(data: bytes, folder: Path) -> bool:
    """A source text, linked to an article of other paragraphs and sentences."""
    article = from_bytes(ARTICLE, "a.txt", "en")
    session = Session.start(article, segment_article(article.text, article.paragraphs, "en"), "ana")
    path = folder / "fuente.txt"
    path.write_bytes(data)
    link_source(session, path)
    sure_sources(session)
    document(Snapshot.of(session), Frame(1, ""))
    session.undo()
    return path.read_bytes() == data


def _spare(data: bytes, folder: Path) -> bool:
    """The note of a spare place, which is looked at when the program starts and when a record is opened."""
    os.environ["REVIEWER_HOME"] = str(folder)
    place = spare_folder() / "x"
    place.mkdir(parents=True)
    (place / NOTE).write_bytes(data)
    stranded()
    (folder / "a.txt.review.json").write_bytes(RECORD)
    return _open(folder / "a.txt.review.json", RECORD)


READERS = {
    "text": Reader(_article("a.txt"), (ARTICLE, ARTICLE.decode().encode("utf-16"), ARTICLE[:500])),
    "markdown": Reader(_article("a.md"), (MARKDOWN, ARTICLE)),
    "record": Reader(_record, (RECORD,), json=True),
    "journal": Reader(_journal, (JOURNAL, JOURNAL * 2)),
    "settings": Reader(_settings, (SETTINGS,), json=True),
    "pack": Reader(_pack, (PACK,)),
    "switches": Reader(_switches, (SWITCHES,)),
    "changes": Reader(_changes, (CHANGES,)),
    "source": Reader(_source, (SPANISH, MARKDOWN, ARTICLE[:900])),
    "spare": Reader(_spare, (SPARE,), json=True),
    "find": Reader(_find, (EXPRESSIONS,)),
}
