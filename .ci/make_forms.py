"""Write ``resources/lang/en/forms.tsv``: forms of English verbs and nouns, for the lemmas of rules.

The forms are lemminflect's (MIT, made from the NIH SPECIALIST lexicon); it is needed here only:
``pip install lemminflect simplemma``, then ``python .ci/make_forms.py``. One line a word, tab separated, forms
in use side by side joined by ``|``, the first the one to suggest:

    v  base  third person  past  participle  -ing
    n  singular  plural
"""

import gzip
from pathlib import Path

import lemminflect
from simplemma import is_known

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "resources/lang/en/forms.tsv"
BE = "v\tbe\tis|am|are\twas|were\tbeen\tbeing"
LONGEST = 14
"""Words longer than this are terms of a trade, which no rule speaks of."""


def verb(word: str, past: str, part: str, ing: str, third: str) -> str:
    """A verb's line from lemminflect's columns; a participle that is empty or one of the pasts is the past."""
    if not part or set(part.split("/")) <= set(past.split("/")):
        part = past
    return "\t".join(["v", word, *(f.replace("/", "|") for f in (third, past, part, ing))])


def main() -> None:
    """Read lemminflect's table and write ours."""
    table = Path(lemminflect.__file__).parent / "resources" / "infl_lu.csv.gz"
    lines = [BE]
    for row in gzip.decompress(table.read_bytes()).decode().splitlines():
        word, kind, *columns = row.split(",")
        if not (word.isalpha() and word.islower() and len(word) <= LONGEST and is_known(word, lang="en")):
            continue
        if kind == "verb" and word != "be" and len(columns) == 4 and columns[0] and columns[2] and columns[3]:
            lines.append(verb(word, *columns))
        elif kind == "noun" and columns[0] and columns[0] != word:
            plurals = [form for form in columns[0].split("/") if form != word]
            lines.append("\t".join(["n", word, "|".join(plurals)]))
    OUT.write_text("\n".join(sorted(set(lines))) + "\n", encoding="utf-8")
    print(f"{len(lines)} words, {OUT.stat().st_size // 1024} KB")


main()
