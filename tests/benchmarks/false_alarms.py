"""Flagged sentences per 1000 on clean English, by rule: ``python tests/benchmarks/false_alarms.py [--show RULE]``.

Each sentence is taken as an article of its own, unless ``--articles`` gives the sentences of a document together: then
what an article does throughout (a term, a style of quotes) counts as it does for a reviewer.
"""

import argparse
import collections
import os
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, groupby

import data
import judgements

_STOPPED = re.compile(r"[.!?…][\"”’»)\]]*$")
Flags = Sequence[tuple[int, int, str, float]]


def together(texts: Sequence[str]) -> list[list[tuple[int, int, str, float]]]:
    """The flags of each of ``texts``, which follow each other in one article; positions are in the text itself.

    Where the paragraphs ended is not known: a sentence goes on from the one before, unless that has no full stop.
    """
    joins = [" " if _STOPPED.search(text) else "\n\n" for text in texts]
    starts = [0, *accumulate(len(text) + len(join) for text, join in zip(texts, joins, strict=True))]
    article = "".join(part for pair in zip(texts, joins, strict=True) for part in pair)
    found: list[list[tuple[int, int, str, float]]] = [[] for _ in texts]
    for start, end, rule, weight in judgements.flags(article):
        place = bisect_right(starts, start) - 1
        found[place].append((start - starts[place], end - starts[place], rule, weight))
    return found


def flagged(sentences: Sequence[dict], articles: bool) -> Iterable[tuple[str, Flags]]:
    """Each sentence with its flags."""
    for _, document in groupby(sentences, lambda s: s["doc"]):
        texts = [s["target"] for s in document]
        each = together(texts) if articles else map(judgements.flags, texts)
        yield from zip(texts, each, strict=True)


def main() -> None:
    """Print the rates for both clean sets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--show", default="", help="print every sentence that rules with this in their id flag"
    )
    parser.add_argument("--all", action="store_true", help="print every flagged sentence")
    parser.add_argument(
        "--source", default="", help="language translated from, such as es (default: unknown)"
    )
    parser.add_argument("--articles", action="store_true", help="check the sentences of a document together")
    args = parser.parse_args()
    if args.source:
        os.environ["REVIEWER_SOURCE"] = args.source
    sets = {
        "clean_english tier A": [s for s in data.load("clean_english") if s.get("tier") == "A"],
        "parallel_esen": data.load("parallel_esen"),
    }
    for name, sentences in sets.items():
        counts: collections.Counter = collections.Counter()
        likely = any_flag = 0
        for text, found in flagged(sentences, args.articles):
            any_flag += bool(found)
            likely += any(f[3] > 0.5 for f in found)
            counts.update({f[2] for f in found})
            for start, end, rule, weight in found:
                if args.all or (args.show and args.show in rule):
                    print(f"{rule} {weight}: {text[:start]}⟦{text[start:end]}⟧{text[end:]}")
        n = len(sentences)
        rate, strong = 1000 * any_flag / n, 1000 * likely / n
        print(f"{name}: {n} sentences; flagged per 1000: {rate:.1f}, likely and above {strong:.1f}")
        for rule, count in counts.most_common(15):
            print(f"    {1000 * count / n:5.2f}  {rule}")


if __name__ == "__main__":
    main()
