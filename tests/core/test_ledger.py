"""An edit that drops or adds a number or a name is told; one that only writes it in another way is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.ledger import Ledger, facts, ledger

SAME = [
    ("three men", "3 men"),
    ("twenty-three of them", "23 of them"),
    ("two thousand three hundred people", "2,300 people"),
    ("a hundred and five people", "105 people"),
    ("It cost 2.3 million.", "It cost 2,300,000."),
    ("some 2.300 people", "some 2,300 people"),
    ("2,5 points and €3.300,50", "2.5 points and €3,300.50"),
    ("He lost 10 %.", "He lost 10 percent."),
    ("the third man", "the 3rd man"),
    ("on 3/5/2020", "on May 3, 2020"),
    ("on 3 March", "on March 3"),
    ("José’s house", "the house of Jose"),
    ("in the U.S. today", "in the US today"),
    ("the UN said so", "the United Nations said so"),
    ("NGOs came", "an NGO came"),
    ("President Montiel spoke", "the president, Montiel, spoke"),
    ("Yesterday he left.", "He left."),
    ("one of the men", "a man"),
    ("The march to the door.", "Going to the door."),
    ("EL PRESIDENTE MONTIEL DIMITE HOY", "He resigns today."),
]


@pytest.mark.parametrize(("mt", "final"), SAME)
def test_what_is_written_in_another_way_is_the_same_fact(mt, final):
    assert ledger(mt, final) == Ledger()


CHANGED = [
    ("Montiel said 2,300 people came.", "He said many came.", ("Montiel", "2,300"), ()),
    ("He lost 10 percent.", "He lost 12 percent.", ("10",), ("12",)),
    ("José Luis Montiel went home.", "Montiel went home.", ("José Luis",), ()),
    ("He came on 5 and 6 March.", "He came on 5 March.", ("6",), ()),
    ("It was in March.", "It was in April.", ("March",), ("April",)),
    ("They spoke to PSOE and PP.", "They spoke to PSOE.", ("PP",), ()),
    ("He left.", "He left Madrid for Santa Fe.", (), ("Madrid", "Santa Fe")),
    ("twenty-three men", "some men", ("twenty-three",), ()),
    ("2 million euros", "2 thousand euros", ("2 million",), ("2 thousand",)),
]


@pytest.mark.parametrize(("mt", "final", "dropped", "added"), CHANGED)
def test_what_is_gone_and_what_is_new_is_named_as_it_stood(mt, final, dropped, added):
    assert ledger(mt, final) == Ledger(dropped, added)


def test_the_two_directions_are_each_others_mirror():
    there, back = ledger("Ana paid 7.", "Eva paid 8."), ledger("Eva paid 8.", "Ana paid 7.")
    assert (there.dropped, there.added) == (back.added, back.dropped) == (("Ana", "7"), ("Eva", "8"))


def test_a_capital_tells_no_name_where_every_noun_has_one():
    assert ledger("Der Hund von Berlin.", "Er.", "de") == Ledger()
    assert ledger("Der Hund mit 7 Leben.", "Er.", "de").dropped == ("7",)


def test_in_a_language_without_a_list_of_words_the_first_word_is_no_name():
    assert ledger("Montiel went to Bilbao.", "He went.", None).dropped == ("Bilbao",)


WORDS = st.sampled_from(
    "Montiel José 2,300 three 3 U.S. US the of May 4 said and twenty five - hundred ² “ ” . Ana’s 🙂".split()
)
TEXTS = st.one_of(st.lists(WORDS, max_size=12).map(" ".join), st.text(max_size=60))


@given(TEXTS, TEXTS)
def test_nothing_is_both_dropped_and_added_and_all_that_is_named_can_be_found(mt, final):
    told = ledger(mt, final)
    assert not set(told.dropped) & set(told.added)
    for fact in facts(mt):
        assert all(word in mt or word in mt.replace(".", "") for word in fact.text.split())


@given(TEXTS)
def test_an_edit_that_changes_nothing_tells_nothing(text):
    assert ledger(text, text + " ") == Ledger()


@given(st.integers(0, 10**12))
def test_a_number_is_one_number_however_its_thousands_are_parted(number):
    plain, comma = f"about {number} of it", f"about {number:,} of it"
    assert ledger(plain, comma) == Ledger()
    assert ledger(comma, f"about {number:,}".replace(",", ".") + " of it") == Ledger()
