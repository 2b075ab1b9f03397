"""JSON that people read and that differs by lines: short values on one line, long ones a member a line."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Iterator
from typing import Any

from reviewer.services.json_bounds import Sharer, text_of
from reviewer.tongue import tr

_WIDTH = 100
_PIECE = 1 << 16
"""About how much is handed on at a time: other threads come to their turn in between."""
_escaped = json.encoder.encode_basestring
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


class OneByOne:
    """A long list to be written, whose items are made while it is; it can be gone through once."""

    def __init__(self, items: Iterator[Any]) -> None:
        self._items = items

    def __iter__(self) -> Iterator[Any]:
        return self._items


def one_by_one(items: Iterable[Any]) -> list[Any] | OneByOne:
    """A member of an object, or of an object in that, to be written: of a long record it would be a million values.

    What may have room on one line is a list.
    """
    left = iter(items)
    begun = list(itertools.islice(left, _WIDTH))
    return begun if len(begun) < _WIDTH else OneByOne(itertools.chain(begun, left))


def to_bytes(value: Any) -> bytes:
    """``value`` as a UTF-8 document with a line end after it."""
    return b"".join(pieces(value))


def pieces(value: Any) -> Iterator[bytes]:
    """The document of ``value`` piece by piece."""
    held: list[str] = []
    size = 0
    for text in itertools.chain(_parts(value, "", 0), ["\n"]):
        held.append(text)
        size += len(text)
        if size >= _PIECE:
            yield _encoded("".join(held))
            held, size = [], 0
    yield _encoded("".join(held))


def to_line(value: Any) -> bytes:
    """``value`` on one line, with its line end."""
    return _encoded(_encode(value) + "\n")


def from_bytes(data: bytes) -> Any:
    """The value of a JSON document, UTF-8 with or without BOM.

    Raises:
        ValueError: it is not one, or has too many values or is nested too deep to be one of ours.
    """
    return from_text(text_of(data))


def from_text(text: str) -> Any:
    """The value of a JSON document, of whose bytes ``json_bounds.text_of`` made the text.

    Raises:
        ValueError: as ``from_bytes``.
    """
    try:
        return json.loads(text, parse_constant=_refuse, object_hook=Sharer().share)
    except RecursionError:
        raise ValueError(tr("nested too deep")) from None
    except ValueError as error:
        if "int_max_str_digits" in str(error):
            raise ValueError(tr("a number in it is too long")) from None
        raise


def _encoded(text: str) -> bytes:
    """UTF-8; half of a surrogate pair, as an input method may send, is only found in strings and escaped there."""
    return text.encode("utf-8", "backslashreplace")


_STREAMED = 2
"""Down to this level members are handed on one by one, so that the whole is never in memory as text."""


def _parts(value: Any, indent: str, level: int) -> Iterator[str]:
    """The text of ``value`` in parts; the outermost value is always laid out a member a line."""
    if not isinstance(value, OneByOne):
        if not isinstance(value, dict | list) or not value or level > _STREAMED:
            yield from _leaf_parts(value) if isinstance(value, str) else (_laid_out(value, indent),)
            return
        short = _short(value, _WIDTH - len(indent)) if level else None
        if short is not None:
            yield short
            return
    inner = indent + " "
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    start = opening + "\n"
    for key, item in _members(value):
        yield start + inner + key
        yield from _parts(item, inner, level + 1)
        start = ",\n"
    yield "\n" + indent + closing


def _leaf_parts(text: str) -> Iterator[str]:
    """A string literal in parts: an article's whole text may be one."""
    if len(text) <= _PIECE:
        yield _escaped(text)
        return
    yield '"'
    for n in range(0, len(text), _PIECE):
        yield _escaped(text[n : n + _PIECE])[1:-1]
    yield '"'


def _members(value: dict[str, Any] | list[Any] | OneByOne) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        return ((_escaped(key) + ": ", item) for key, item in value.items())
    return (("", item) for item in value)


def _laid_out(value: Any, indent: str) -> str:
    if not isinstance(value, dict | list) or not value:
        return _leaf(value)
    short = _short(value, _WIDTH - len(indent))
    if short is not None:
        return short
    inner = indent + " "
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    lines = [f"{inner}{key}{_laid_out(item, inner)}" for key, item in _members(value)]
    return opening + "\n" + ",\n".join(lines) + "\n" + indent + closing


def _short(value: Any, room: int) -> str | None:
    """``value`` on one line, if that has no more than ``room`` characters."""
    if _left(value, room) < 0:
        return None
    text = _encode(value)
    return text if len(text) <= room else None


def _left(value: Any, room: int) -> int:
    """What is left of ``room`` at the most; below 0 as soon as that is sure: long values are not looked through."""
    if isinstance(value, str):
        return room - len(value) - 2
    if isinstance(value, dict):
        room -= 6 * len(value)
        for key, item in value.items():
            if room < 0:
                break
            room = _left(item, room - len(key))
    elif isinstance(value, list):
        room -= 2 * len(value)
        for item in value:
            if room < 0:
                break
            room = _left(item, room)
    elif isinstance(value, OneByOne):
        room = -1
    else:
        room -= 1
    return room


def _leaf(value: Any) -> str:
    return _escaped(value) if isinstance(value, str) else _encode(value)


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON number")
