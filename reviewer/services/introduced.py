"""Which flags the reviewer's own edit brought about: those of the final that the text as delivered had not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from reviewer.core.differences import carry
from reviewer.core.model import Flag


def introduced(flags: Sequence[Flag], delivered: Sequence[Flag], mt: str, final: str) -> frozenset[str]:
    """Ids of those of ``flags`` (of ``final``) that none of ``delivered`` (of ``mt``) is.

    A flag is one of the delivered where its rule flagged the same place, carried through the edit; else where its
    rule flagged the same words, each of them counted once, for an edit may move them.
    """
    if mt == final:
        return frozenset()
    places = {(flag.rule, carry(flag.span, mt, final)) for flag in delivered}
    here = [flag for flag in flags if (flag.rule, flag.span) not in places]
    kept = Counter(_words(flag) for flag in flags if (flag.rule, flag.span) in places)
    spare = Counter(map(_words, delivered)) - kept
    return frozenset(_beyond(here, spare))


def _beyond(flags: Iterable[Flag], spare: Counter[tuple[str, str]]) -> Iterator[str]:
    for flag in flags:
        if spare[_words(flag)] > 0:
            spare[_words(flag)] -= 1
        else:
            yield flag.id


def _words(flag: Flag) -> tuple[str, str]:
    return flag.rule, " ".join(flag.text.casefold().split())


class Baseline:
    """The flags of segments as they were delivered, gathered from the runs in which nobody had edited them."""

    def __init__(self) -> None:
        self._flags: dict[str, tuple[Flag, ...]] = {}
        self._rows: Mapping[str, int] = {}
        self._seen = bytearray()

    def add(
        self, found: Mapping[str, Sequence[Flag]], edited: Container[str], rows: Mapping[str, int]
    ) -> None:
        """Take over what a run found in the segments that are not ``edited``; ``rows`` are the places of all by id."""
        if rows is not self._rows:
            self._number(rows)
        for segment, flags in found.items():
            if segment in edited or segment not in rows:
                continue
            self._seen[rows[segment]] = True
            if flags:
                self._flags[segment] = tuple(flags)
            else:
                self._flags.pop(segment, None)

    def _number(self, rows: Mapping[str, int]) -> None:
        seen = [name for name, row in self._rows.items() if self._seen[row] and name in rows]
        self._rows, self._seen = rows, bytearray(len(rows))
        for name in seen:
            self._seen[rows[name]] = True

    def introduced(self, segment: str, flags: Sequence[Flag], mt: str, final: str) -> frozenset[str]:
        """Ids of the ``flags`` of a segment that its edit introduced; none where it was not seen as delivered."""
        row = self._rows.get(segment)
        if row is None or not self._seen[row]:
            return frozenset()
        return introduced(flags, self._flags.get(segment, ()), mt, final)
