"""The sign without which no text is looked at for garbled letters."""

import re2
from ftfy.badness import MOJIBAKE_CATEGORIES, is_bad
from hypothesis import example, given
from hypothesis import strategies as st

from reviewer.checks.builtin.mojibake import SIGN

_SIGN = re2.compile(SIGN)
_GARBLED = "".join(MOJIBAKE_CATEGORIES.values()).replace(" ", "")


@given(st.text(st.sampled_from(_GARBLED + "abZ.$1-'\"áéíóúñ“”‘’…—–"), max_size=6))
@example("LÃ³pez")
@example("José”s")
def test_every_word_that_is_bad_bears_the_sign(word):
    assert not is_bad(word) or _SIGN.search(word)


def test_names_and_quotation_marks_do_not():
    assert not _SIGN.search("“José’s café… and Peña’s — ‘niño,’” said Ángel.")
