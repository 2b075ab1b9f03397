"""The beginning of a long article, to be read while the rest is still being cut into segments or read again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from reviewer.core.model import Article
from reviewer.core.splitting import segment_article
from reviewer.services import json_text
from reviewer.services.ample import most_of_record
from reviewer.services.bounded import read_regular
from reviewer.services.errors import ReviewerError
from reviewer.services.record_reading import session_of
from reviewer.services.review import Session
from reviewer.services.schema import validate
from reviewer.services.upgrade import schema_name

PARAGRAPHS = 40
"""So many are read ahead: more than fill a window, and cut in a few milliseconds."""
LONGEST = 40_000
"""Characters of them at the most."""

_MEMBER = b'\n "'
_ARTICLE, _CUT, _ENTRIES = b'\n "article": ', b'\n "segmentation": ', b'\n "segments": '
"""Where members of a record begin: line ends are in no text, and the members of members stand further in."""
_PART = 1 << 20
"""Bytes of the segments, and of what was done in them, that are looked at."""
_BETWEEN = re.compile(r"[\s,]*")
_SHOWN = ("id", "mt", "final", "gap", "verdict", "by", "at")


def beginning(article: Article) -> Session:
    """A session for reading only on the first paragraphs, cut as they will be cut when the whole article is."""
    few = tuple(span for span in article.paragraphs[:PARAGRAPHS] if span.end <= LONGEST)
    few = few or article.paragraphs[:1]
    end = few[-1].end if few else 0
    marks = tuple(mark for mark in article.marks if mark.span.end <= end)
    part = replace(article, text=article.text[:end], paragraphs=few, marks=marks)
    session = Session.start(part, segment_article(part.text, few, part.target.code, marks))
    session.read_only = True
    return session


def beginning_of_record(record: Path) -> Session | None:
    """A session for reading only on the first paragraphs as a record has them, with texts and verdicts.

    ``None`` where the record cannot be read or is not laid out as ours are; who opens it says what is wrong.
    """
    try:
        document = _beginning_in(read_regular(record, most_of_record()))
        validate(document)
        session = session_of(document)
    except (OSError, ReviewerError, LookupError, TypeError, ValueError, AttributeError, RecursionError):
        return None
    session.read_only = True
    return session


def _beginning_in(data: bytes) -> dict[str, Any]:
    """The document of which the first paragraphs are the whole."""
    article = data.index(_ARTICLE) + len(_ARTICLE)
    about = json_text.from_bytes(data[article : data.index(_MEMBER, article)].rstrip(b","))
    cut = data.index(_CUT, article)
    entries = data.index(_ENTRIES, cut)
    few = [span for span in about["paragraphs"][:PARAGRAPHS] if span["end"] <= LONGEST]
    end = few[-1]["end"]
    segments = {s["id"]: s for s in _items(data[cut : cut + _PART]) if s["paragraph"] < len(few)}
    worked = [entry for entry in _items(data[entries : entries + _PART]) if entry["id"] in segments]
    return {
        "schema": schema_name(),
        "record": "",
        "seq": 0,
        "reviewer": "",
        "article": {
            **about,
            "text": about["text"][:end],
            "paragraphs": few,
            "marks": [mark for mark in about.get("marks", ()) if mark["end"] <= end],
        },
        "segmentation": {"splitter": "", "version": "", "segments": list(segments.values())},
        "segments": [{name: entry[name] for name in _SHOWN if name in entry} for entry in worked],
    }


def _items(data: bytes) -> Iterator[Any]:
    """The objects of the first array in a part of a document, as far as they are whole in it."""
    text, decoder = data.decode("utf-8", "ignore"), json.JSONDecoder()
    at = text.index("[") + 1
    while (match := _BETWEEN.match(text, at)) and text.startswith("{", match.end()):
        try:
            item, at = decoder.raw_decode(text, match.end())
        except ValueError:
            return
        yield item
