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
        self._seen: set[str] = set()

    def add(self, found: Mapping[str, Sequence[Flag]], edited: Container[str]) -> None:
        """Take over what a run found in the segments that are not ``edited``."""
        for segment, flags in found.items():
            if segment in edited:
                continue
            self._seen.add(segment)
            if flags:
                self._flags[segment] = tuple(flags)
            else:
                self._flags.pop(segment, None)

    def lacks(self, segments: Iterable[str]) -> bool:
        """Whether one of these was never seen as delivered."""
        return any(segment not in self._seen for segment in segments)

    def introduced(self, segment: str, flags: Sequence[Flag], mt: str, final: str) -> frozenset[str]:
        """Ids of the ``flags`` of a segment that its edit introduced; none where it was not seen as delivered."""
        if segment not in self._seen:
            return frozenset()
        return introduced(flags, self._flags.get(segment, ()), mt, final)
