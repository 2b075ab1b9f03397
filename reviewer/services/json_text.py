"""JSON that people read and that differs by lines: short values on one line, long ones a member a line."""

from __future__ import annotations

import json
from typing import Any

_WIDTH = 100


def to_bytes(value: Any) -> bytes:
    """``value`` as a UTF-8 document with a line end after it."""
    return _encoded(_laid_out(value, "", top=True) + "\n", value)


def to_line(value: Any) -> bytes:
    """``value`` on one line, with its line end."""
    return _encoded(json.dumps(value, ensure_ascii=False, allow_nan=False) + "\n", value)


def from_bytes(data: bytes) -> Any:
    """The value of a JSON document, UTF-8 with or without BOM.

    Raises:
        ValueError: it is not one, or is nested too deep to be one of ours.
    """
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=_refuse)
    except RecursionError:
        raise ValueError("nested too deep") from None


def _encoded(text: str, value: Any) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:  # half of a surrogate pair, as an input method may send
        return (json.dumps(value, allow_nan=False) + "\n").encode("ascii")


def _laid_out(value: Any, indent: str, *, top: bool = False) -> str:
    if not isinstance(value, dict | list) or not value:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    if not top:
        short = json.dumps(value, ensure_ascii=False, allow_nan=False)
        if len(short) + len(indent) <= _WIDTH:
            return short
    inner = indent + " "
    if isinstance(value, list):
        lines = [inner + _laid_out(item, inner) for item in value]
        return "[\n" + ",\n".join(lines) + "\n" + indent + "]"
    lines = [
        f"{inner}{json.dumps(key, ensure_ascii=False)}: {_laid_out(item, inner)}"
        for key, item in value.items()
    ]
    return "{\n" + ",\n".join(lines) + "\n" + indent + "}"


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON number")
