"""Flagged sentences per 1000 on clean English, by rule: ``python tests/benchmarks/false_alarms.py [--show RULE]``."""

import argparse
import collections

import data
import judgements


def main() -> None:
    """Print the rates for both clean sets, rules taken as for text from Spanish."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--show", default="", help="print every sentence that rules with this in their id flag"
    )
    parser.add_argument("--all", action="store_true", help="print every flagged sentence")
    args = parser.parse_args()
    sets = {
        "clean_english tier A": [s for s in data.load("clean_english") if s.get("tier") == "A"],
        "parallel_esen": data.load("parallel_esen"),
    }
    for name, sentences in sets.items():
        counts: collections.Counter = collections.Counter()
        likely = flagged = 0
        for sentence in sentences:
            found = judgements.flags(sentence["target"])
            flagged += bool(found)
            likely += any(f[3] > 0.5 for f in found)
            counts.update({f[2] for f in found})
            for start, end, rule, weight in found:
                if args.all or (args.show and args.show in rule):
                    text = sentence["target"]
                    print(f"{rule} {weight}: {text[:start]}⟦{text[start:end]}⟧{text[end:]}")
        n = len(sentences)
        rate, strong = 1000 * flagged / n, 1000 * likely / n
        print(f"{name}: {n} sentences; flagged per 1000: {rate:.1f}, likely and above {strong:.1f}")
        for rule, count in counts.most_common(15):
            print(f"    {1000 * count / n:5.2f}  {rule}")


if __name__ == "__main__":
    main()
