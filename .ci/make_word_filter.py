"""Write ``resources/lang/es/words.bloom``: which words simplemma's Spanish list surely lacks, without unfolding it.

Run after simplemma was updated: ``python .ci/make_word_filter.py``; a test tells when that was forgotten.
"""

from pathlib import Path

import simplemma
from simplemma.strategies.dictionaries.dictionary_factory import DEFAULT_DICTIONARY_FACTORY

from reviewer.core.word_filter import make

LANGUAGE = "es"
OUT = Path(__file__).resolve().parent.parent / f"resources/lang/{LANGUAGE}/words.bloom"


def main() -> None:
    """Write the file."""
    listed = DEFAULT_DICTIONARY_FACTORY.get_dictionary(LANGUAGE)
    words = sorted({key.lower() for key in listed})
    OUT.write_bytes(make(words, f"simplemma {simplemma.__version__}"))


if __name__ == "__main__":
    main()
