"""Spoils good files: bytes, pieces, and the values of JSON documents."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

MOST = 64 * 1024
"""Bytes of a spoilt file; what is larger is a matter of limits, not of luck."""

NASTY = (
    b"\x00", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\x80", b"\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80",
    b"\r", b"\r\n", b"\n\n", b"\x0b", b"\x1b[31m", "\u202e".encode(), "\u2066".encode(), "\u200b".encode(),
    "\u2028".encode(), "\U000e0041".encode(), "🙂".encode(), "e\u0301".encode() * 40, b"(" * 300, b"[" * 300,
    b"{" * 300, b"<" * 300, b"*" * 300, b"_a*" * 100, b"`" * 300, b"<!--" * 100, b"](" * 100, b"> " * 100, b"- " * 100,
    b"|" * 100, b"#" * 9, b'"' * 99, "“”‘’«»".encode() * 9, b"a" * 9_000, b"1" * 5_000, b". " * 500, b"e" * 60,
    b"http://a@b.c/%00" * 20, b"&#xD800;", b"\\u0000", b"\\ud800", b"NaN", b"-Infinity", b"1e999", b"null", b"[]",
    b"{}", b'"\\ud800"', b"-1", b"9" * 400, b"true", b'{"a":' * 200, b"[[rule]]\n", b"{x}", b"<take>=v", b"_{0,8}",
    b"re:(a*)*b", b"re:(?:a|a)*{999}", b":person:", b"$p", b"\xe2\x9f\xa6", b"\xe2\x9f\xa7",
)  # fmt: skip

VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**63, 10**300, 1.5, 1e308, float("nan"), float("inf"), "", " ", "s1", "s2",
    "\x00", "\ud800", "\u202e", "../../etc/passwd", "/etc/passwd", "a" * 5_000, "open", "final", "2026-99-99", [], {},
    [[]], [None], {"id": "s1"}, {"a": {"a": {"a": {}}}}, ["s1", "s1"], [{"id": "s1"}] * 3, "gone", "segment",
)  # fmt: skip


def spoilt(rng: random.Random, data: bytes, others: tuple[bytes, ...] = ()) -> bytes:
    """``data`` after a few accidents."""
    for _ in range(rng.choice((1, 1, 2, 3, 8))):
        data = rng.choice(_ACCIDENTS)(rng, data, others)
    return data[:MOST]


def spoilt_json(rng: random.Random, data: bytes) -> bytes:
    """A JSON document with some of its values put in the place of others, or taken away."""
    document = json.loads(data)
    for _ in range(rng.choice((1, 1, 1, 2, 5))):
        _spoil_value(rng, document)
    return json.dumps(document, ensure_ascii=rng.random() < 0.8).encode("utf-8", "surrogatepass")


def _spoil_value(rng: random.Random, document: Any) -> None:
    at = document
    while True:
        keys: list[Any] = list(at) if isinstance(at, dict) else list(range(len(at)))
        if not keys:
            return
        key = rng.choice(keys)
        if isinstance(at[key], dict | list) and at[key] and rng.random() < 0.8:
            at = at[key]
            continue
        break
    deed = rng.random()
    if deed < 0.15:
        del at[key]
    elif deed < 0.3 and isinstance(at, list):
        at.append(copy.deepcopy(at[key]))
    elif deed < 0.5 and isinstance(at[key], int):
        at[key] = at[key] + rng.choice((-1, 1, 7))
    else:
        at[key] = copy.deepcopy(rng.choice(VALUES))


def _flip(rng: random.Random, data: bytes, others: tuple[bytes, ...]) -> bytes:
    if not data:
        return data
    at = rng.randrange(len(data))
    return data[:at] + bytes((rng.randrange(256),)) + data[at + 1 :]


def _cut(rng: random.Random, data: bytes, others: tuple[bytes, ...]) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _drop(rng: random.Random, data: bytes, others: tuple[bytes, ...]) -> bytes:
    start, end = _range(rng, data)
    return data[:start] + data[end:]


def _insert(rng: random.Random, data: bytes, others: tuple[bytes, ...]) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + rng.choice(NASTY) + data[at:]


def _repeat(rng: random.Random, data: bytes, others: tuple[bytes, ...]) -> bytes:
    start, end = _range(rng, data)
    times = rng.choice((2, 3, 20, 400))
    return data[:end] + data[start:end] * times + data[end:]


def _splice(rng: random.Random, data: bytes, others: tuple[bytes, ...]) -> bytes:
    if not others:
        return data
    start, end = _range(rng, other := rng.choice(others))
    at = rng.randrange(len(data) + 1)
    return data[:at] + other[start:end] + data[at:]


def _range(rng: random.Random, data: bytes) -> tuple[int, int]:
    start = rng.randrange(len(data) + 1)
    return start, min(len(data), start + rng.choice((1, 4, 30, 200, 2_000)))


_ACCIDENTS = (_flip, _cut, _drop, _insert, _insert, _insert, _repeat, _splice)
