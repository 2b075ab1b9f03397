"""How much of an article a check is given, and how much it may find: so that no text takes the time of all others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, islice

from reviewer.checks.contract import Finding, Prose
from reviewer.tongue import tr, tr_count

LONGEST = 20_000
"""Code points of a segment that is checked; the splitter's are shorter, an edit may make a longer one."""
PARAGRAPH = 30_000
"""Code points of a paragraph that is checked as one; of a longer one, a few pieces."""
MOST = 30
"""Flags of one rule in one segment: nobody reads more, and the others come up as these are put right."""

MOST_FOUND = 300
"""Findings of one check that are held before they are made flags."""


MOST_IN_ARTICLE = 20_000
"""Findings of one check of the whole article: a book has a thousand, and each takes a kilobyte or two."""


def few(findings: Iterable[Finding]) -> list[Finding]:
    """The first ``MOST_FOUND`` of each segment, of a paragraph check's of the paragraph; memory is not for more.

    Of an article check's, ``MOST_IN_ARTICLE``.
    """
    given = iter(findings)
    found = list(islice(given, MOST_FOUND))
    if len(found) == MOST_FOUND:
        counts = Counter(finding.index for finding in found)
        for finding in islice(given, MOST_IN_ARTICLE - MOST_FOUND):
            counts[finding.index] += 1
            if counts[finding.index] <= MOST_FOUND:
                found.append(finding)
    return found


def checkable(prose: Sequence[Prose]) -> Sequence[Prose]:
    """``prose`` with nothing in the place of what is too long to be checked."""
    if all(len(p.text) <= LONGEST for p in prose):
        return prose
    return [p if len(p.text) <= LONGEST else replace(p, text="") for p in prose]


def overlong(prose: Sequence[Prose]) -> str:
    """A sentence that names the segments that ``checkable`` leaves out; empty when there is none."""
    numbers = [str(p.index + 1) for p in prose if len(p.text) > LONGEST]
    if not numbers:
        return ""
    return tr_count(
        len(numbers),
        "Segment {numbers} is longer than {most} characters and not checked; split what was pasted there.",
        "Segments {numbers} are longer than {most} characters and not checked; split what was pasted there.",
        numbers=", ".join(numbers[:5]),
        most=f"{LONGEST:,}",
    )


def crowded(check: str) -> str:
    """A sentence for a ``check``, by its id, that found all that it may in an article."""
    return tr(
        "The check {id} finds something in more than {most} places; only the first of them are flagged.",
        id=check,
        most=f"{MOST_IN_ARTICLE:,}",
    )


def paragraphs(prose: Sequence[Prose]) -> Iterator[tuple[int, list[tuple[int, Prose]]]]:
    """Each paragraph's index and its segments with their places in ``prose``; a very long one comes in pieces."""
    for index, group in groupby(enumerate(prose), key=lambda pair: pair[1].paragraph):
        piece: list[tuple[int, Prose]] = []
        size = 0
        for member in group:
            size += len(member[1].text) + len(member[1].gap)
            if piece and size > PARAGRAPH:
                yield index, piece
                piece, size = [], len(member[1].text)
            piece.append(member)
        yield index, piece
