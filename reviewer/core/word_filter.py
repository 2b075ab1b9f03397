"""Words that a long list surely lacks, told from a file a tenth of its size (Bloom 1970, CACM 13(7)).

A filter says of every word of its list that it may be there, and of one other word in a hundred. It is a line that
names the list, then the bits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator

BITS, ROUNDS = 10, 7
"""Bits for each word, and how many of them each word sets: for one wrong answer in a hundred."""


def make(words: Collection[str], name: str) -> bytes:
    """The filter of ``words``, whose list goes by ``name`` (one line of ASCII)."""
    size = max(1, len(words) * BITS // 8)
    bits = bytearray(size)
    for word in words:
        for place in _places(word, size * 8):
            bits[place >> 3] |= 1 << (place & 7)
    return name.encode("ascii") + b"\n" + bits


class WordFilter:
    """A filter in use.

    ``name`` is its list's: of another list it tells nothing.
    """

    def __init__(self, data: bytes) -> None:
        head, _, self._bits = data.partition(b"\n")
        self.name = head.decode("ascii", "replace")

    def may_hold(self, word: str) -> bool:
        """False only where the list surely lacks ``word``."""
        bits = self._bits
        return all(bits[place >> 3] >> (place & 7) & 1 for place in _places(word, len(bits) * 8))


def _places(word: str, size: int) -> Iterator[int]:
    """Places among ``size`` bits: two hashes stand for seven (Kirsch & Mitzenmacher 2006)."""
    digest = hashlib.blake2b(word.encode("utf-8", "replace"), digest_size=16).digest()
    one, other = int.from_bytes(digest[:8], "little"), int.from_bytes(digest[8:], "little") | 1
    return ((one + n * other) % size for n in range(ROUNDS))
