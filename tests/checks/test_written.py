"""Packs kept as JSON: the same packs again, and none but those that lie in the resources now."""

import pytest

from reviewer.checks.catalogue import read_shipped, shipped_packs
from reviewer.checks.contract import Prose
from reviewer.checks.rules.lexicon import Lexicon
from reviewer.checks.rules.written import read_packs, write_packs

from .harness import unmark


class Shelf:
    def __init__(self, spoil=lambda text: text):
        self.kept = {}
        self.put_times = 0
        self.spoil = spoil

    def get(self, digest):
        return self.spoil(self.kept.get(digest, ""))

    def put(self, digest, text):
        self.put_times += 1
        self.kept[digest] = text


def test_packs_read_again_say_the_same():
    text = write_packs(shipped_packs())
    assert write_packs(read_packs(text)) == text


@pytest.mark.parametrize("place", range(len(shipped_packs())), ids=lambda n: shipped_packs()[n].name)
def test_packs_read_again_find_the_same(place):
    pack = shipped_packs()[place]
    (again,) = read_packs(write_packs([pack]))
    fresh, kept = Lexicon(pack.rules), Lexicon(again.rules)
    for rule in pack.rules:
        for text in (*(unmark(bad.text)[0] for bad in rule.bad), *rule.good):
            prose = Prose("s1", text, raw=text)
            assert [(h.rule.id, h.finding) for h in kept.search(prose)] == [
                (h.rule.id, h.finding) for h in fresh.search(prose)
            ]


def test_what_was_kept_is_taken_the_next_time():
    shelf = Shelf()
    first = read_shipped(shelf)
    second = read_shipped(shelf)
    assert write_packs(first) == write_packs(second) == write_packs(shipped_packs())
    assert shelf.put_times == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text[:-9],
        lambda text: text.replace("disability", "x"),
        lambda text: "[[1]]",
        lambda _: "no",
    ],
)
def test_what_was_spoilt_meanwhile_is_read_anew(spoil):
    shelf = Shelf(spoil)
    read_shipped(shelf)
    assert write_packs(read_shipped(shelf)) == write_packs(shipped_packs())
    assert shelf.put_times == 2
