"""Every flag over a fixed sample as JSON lines, to see with ``cmp`` that a change of the engine changed no flag.

``python tests/benchmarks/all_flags.py [--segments 20000] > before.jsonl``, and once more after the change. The sample:
that many segments of the benchmark each as its own paragraph, then from Spanish with and without their source in
articles of some paragraphs, then with letters and marks knocked about at random, so that many more flags are found.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import data
from throughput import prose, texts

from reviewer.checks.contract import Prose
from reviewer.core.model import Flag, Known, Language
from reviewer.services.checking import make_engine

ARTICLE, PARAGRAPH = 60, 4
"""Segments of an article and of a paragraph that are put together from the data."""
_INSERTED = (
    *"“”\"'’«»()[],;:.!?-—…¿º ",
    "  ",
    "\u00a0",
    "\u200b",
    "\ufffc",
    "é",
    "а",
    "1",
    "the ",
    "he ",
    "of ",
)


def articles(rows: Sequence[tuple[str, str | None]]) -> Iterator[list[Prose]]:
    """The texts, each with its source if any, as articles of paragraphs."""
    for first in range(0, len(rows), ARTICLE):
        cut = rows[first : first + ARTICLE]
        yield [
            Prose(f"s{n}", text, n, n // PARAGRAPH, " " if (n + 1) % PARAGRAPH else "", source, text)
            for n, (text, source) in enumerate(cut)
        ]


def knocked(segments: Iterable[str]) -> Iterator[str]:
    """The segments with some letters lost, doubled or swapped, marks put in and words said twice or lost."""
    rng = random.Random(7)
    for text in segments:
        for _ in range(rng.randint(1, 4)):
            text = _knock(text, rng)
        yield text


def _knock(text: str, rng: random.Random) -> str:
    at, kind = rng.randrange(len(text) + 1), rng.randrange(7)
    if kind < 3:
        return text[:at] + (rng.choice(_INSERTED), "", text[at : at + 1])[kind] + text[at + (kind == 1) :]
    words = text.split(" ")
    n = rng.randrange(len(words))
    if kind == 3:
        words.insert(n, words[n])
    elif kind == 4:
        del words[n]
    elif kind == 5:
        words[n] = rng.choice((words[n].lower(), words[n].upper(), words[n].capitalize()))
    else:
        words[n : n + 2] = words[n : n + 2][::-1]
    return " ".join(words)


def shown(flag: Flag) -> list[Any]:
    """All that a reader sees of a flag."""
    return [
        flag.segment,
        flag.span.start,
        flag.span.end,
        flag.rule,
        flag.confidence,
        flag.severity,
        flag.evidence,
        flag.message,
        flag.why,
        flag.suggestions,
        flag.text,
        flag.id,
        [(p.segment, p.span.start, p.span.end, p.note) for p in flag.related],
    ]


def tell(name: str, given: Sequence[Prose], target: str, source: str | None) -> None:
    """Print the flags of one article, or of what is taken for one."""
    known = Language(source, Known.GIVEN) if source else Language()
    engine = make_engine(Language(target, Known.GIVEN), known)
    for flags in engine.run(given).values():
        for flag in flags:
            print(json.dumps([name, *shown(flag)], ensure_ascii=False))
    if engine.disabled:
        print(json.dumps([name, "disabled", engine.disabled]))


def main() -> None:
    """Print the flags of the whole sample."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--segments", type=int, default=20_000)
    count = parser.parse_args().segments
    segments = texts(count)
    tell("alone", prose(segments), "en", "es")
    tell("no source language", prose(segments[: count // 4]), "en", None)
    spanish = [row for name in ("parallel_esen", "bio_mqm_esen") for row in data.load(name)][:count]
    for n, article in enumerate(articles([(row["target"], row["source"]) for row in spanish])):
        tell(f"sourced {n}", article, "en", "es")
    for n, article in enumerate(articles([(row["target"], None) for row in spanish])):
        tell(f"unsourced {n}", article, "en", "es")
    for n, article in enumerate(articles([(text, None) for text in knocked(segments)])):
        tell(f"knocked {n}", article, "en", "es")
    for n, article in enumerate(articles([(row["source"], row["target"]) for row in spanish[: count // 4]])):
        tell(f"other way {n}", article, "es", "en")


if __name__ == "__main__":
    main()
