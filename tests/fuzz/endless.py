"""Texts that no one writes: a unit repeated, or a shape that deepens; each can be made as long as one likes."""

from __future__ import annotations

from collections.abc import Callable

_UNITS = {
    **{f"only {mark}": mark for mark in "()[]{}<>*_`~#!|\\&-–—=+:;,.?'\"“”‘’«»„…/@$%^"},
    "links opened": "[a](", "links": "[a](b) ", "pictures opened": "![a](", "labels opened": "[a][", "brackets": "[]",
    "brackets around words": "[a ", "parentheses around words": "(a ", "stress opened": "*a ", "stress closed": "a* ",
    "stress of two kinds": "*a_b ", "stress by turns": "*_", "strong, then weak": "**a*b ",
    "ticks by turns": "`a``b ",
    "tags opened": "<a ", "tags": "<b>a", "less than": "a<b ", "addresses opened": "<http://a ",
    "named characters": "&amp;",
    "named characters opened": "&a", "escapes": "\\*", "comments opened": "<!-- a\n", "data opened": "<![CDATA[ a",
    "instructions opened": "<? a", "declarations": "<!A a", "quotes in quotes": "> ", "lists in lists": "- ",
    "numbers of lists": "1. ", "items": "- a\n", "tables": "a|b\n-|-\n", "cells": "a|", "fences": "```\n",
    "fences of two kinds": "```\n~~~\na\n", "labels defined": "[a]: b\n", "labels half defined": "[a]:\n",
    "headings": "# a\n", "underlined headings": "a\n=\n", "rules": "---\n", "blocks of HTML": "<div>\n",
    "scripts": "<script>\n",
    "lazy quotes": "> a\nb\n", "indented": "    a\n", "words": "word ", "one word": "a", "capitals": "A",
    "names": "Maria Lopez ",
    "capital words": "WORD ", "titles": "Mr. ", "initials": "A.", "letters with dots": "a.b.c ", "stops apart": ". ",
    "accents": "e\u0301", "accents alone": "\u0301", "zero widths": "a\u200b", "joined pictures": "👩\u200d",
    "pictures": "🙂",
    "digits": "1", "thousands": "1,", "numbers": "1 ", "grouped": "1.000,",
    "opened by \"": '"a ', "closed by \"": 'a" ',
    "quoted": '"a" ', "opened by '": "'a ", "opened by “": "“a ", "closed by ”": "a” ", "curly": "“a” ",
    "opened by ‘": "‘a ",
    "opened by «": "«a ", "two openings": "“‘", "dashes apart": "— ", "dashes": "a—", "hyphens": "a-",
    "hyphens apart": "a - ",
    "addresses": "http://a.b/c ", "one address": "http://a", "hosts": "www.", "mail": "a@b.", "mail opened": "a@",
    "places to fill": "{a", "places to fill twice": "{{a", "formats": "%s ", "lines": "a\n", "paragraphs": "a\n\n",
    "sentences": "A b. ", "said sentences": '“Yes,” said he. ', "carriage returns": "a\r", "tabs": "a\t",
    "hard spaces": "a\u00a0",
    "spaces": "a" + " " * 50, "turned": "a\u202e", "controls": "\x01" + "a" * 60, "wrong encoding": "Ã©",
    "wrong quotes": "â€™",
    "lost characters": "\ufffd", "Chinese": "中", "Arabic": "ا", "two alphabets": "аa", "pronouns": "He said she ",
    "one word twice": "the the ", "ordinals": "1st ", "percents": "5% ", "colons": "a: ", "semicolons": "a; ",
    "questions": "Is a? ", "trailing off": "a... ", "denied": "not no ", "verbs": "is was ", "states": "U.S.A. ",
    "commas": "a, ", "joined": "and ", "owners": "John's ", "years": "1999 ", "dates": "3 May 1999, ", "money": "$5 ",
    "a clause": "he went to the house and ", "people": "Maria Perez said he left. ",
}  # fmt: skip


def _repeated(unit: str) -> Callable[[int], str]:
    return lambda length: unit * (length // len(unit)) + "x"


def _name(number: int) -> str:
    letters = "abcdefghijklmnopqrstuvwxyz"
    return "".join(letters[number // 26**place % 26] for place in range(4)).capitalize()


def _growing(line: Callable[[int], str]) -> Callable[[int], str]:
    """Lines of which each is longer than the one before."""

    def text(length: int) -> str:
        lines: list[str] = []
        held = 0
        while held < length:
            lines.append(line(len(lines)))
            held += len(lines[-1]) + 1
        return "\n".join(lines)

    return text


def _numbered(line: Callable[[int], str]) -> Callable[[int], str]:
    return lambda length: " ".join(map(line, range(length // len(line(0)))))


ENDLESS: dict[str, Callable[[int], str]] = {
    **{name: _repeated(unit) for name, unit in _UNITS.items()},
    "deepening quotes": _growing(lambda n: ">" * n + " a"),
    "deepening lists": _growing(lambda n: "  " * n + "- a"),
    "growing ticks": _growing(lambda n: "`" * (n + 1) + "a"),
    "deep brackets": lambda length: "[" * (length // 2) + "a" + "]" * (length // 2),
    "deep parentheses": lambda length: "(" * (length // 2) + "a" + ")" * (length // 2),
    "deep stress": lambda length: "*a " * (length // 6) + "b* " * (length // 6),
    "deep quotes": lambda length: "“a " * (length // 6) + "b” " * (length // 6),
    "labels used and defined": lambda length: "".join(
        f"[{_name(n)}]\n\n[{_name(n)}]: b\n" for n in range(length // 20)
    ),
    "many words": _numbered(lambda n: f"w{_name(n)}".lower()),
    "many names": _numbered(lambda n: f"{_name(n)} said so."),
    "many accented names": _numbered(lambda n: f"of Ré{_name(n)}".title()),
    "many spellings": _numbered(lambda n: "of B" + "".join("oóòô"[n // 4**place % 4] for place in range(6))),
    "pronouns": _repeated("he "),
    "names alone": _repeated("said Al, Bo, "),
    "quotations by commas": _repeated('"a", '),
    "many people": _numbered(lambda n: f"Maria {_name(n)} said he left."),
    "many short forms": _numbered(lambda n: _name(n).upper()),
    "one paragraph again and again": _repeated("He went home to his mother yesterday.\n\n"),
}
"""From the name of a shape to the text of about so many characters."""
