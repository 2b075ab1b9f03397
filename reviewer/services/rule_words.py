"""What rules say in the language in use: titles, reasons and messages, found by the ids of the rules.

Flags, records and reports hold the English of a rule; only what is shown passes through here. In English nothing is
read at all, in another language its files once, when the first text is asked for; the rules themselves need not be.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from reviewer import res
from reviewer.core.model import Flag
from reviewer.tongue import ENGLISH, language

if TYPE_CHECKING:
    from reviewer.checks.rules.translating import Words
    from reviewer.checks.switches import Entry


@dataclass(frozen=True)
class RuleWords:
    """The words of one language by the ids of the rules; what has none is said in English."""

    words: Mapping[str, Words] = field(default_factory=dict)

    def title(self, entry: Entry) -> str:
        """What a check or rule is about."""
        return self.title_of(entry.id) or entry.title

    def title_of(self, rule: str) -> str:
        """The translated title of the rule of this id; empty where there is none."""
        words = self.words.get(rule)
        return words.title if words is not None else ""

    def why(self, entry: Entry) -> str:
        """Why it flags what it flags."""
        words = self.words.get(entry.id)
        return (words.why if words is not None else "") or entry.why

    def message(self, flag: Flag) -> str:
        """What a flag says."""
        return self.named(flag.rule, flag.message)

    def reason(self, flag: Flag) -> str:
        """Why the flag is there."""
        words = self.words.get(flag.rule)
        return flag.why if words is None else words.of(flag.why) or words.why or flag.why

    def named(self, rule: str, english: str) -> str:
        """A title, or a message that says more than the title."""
        words = self.words.get(rule)
        return english if words is None else words.of(english) or words.title or english

    def noted(self, rule: str, english: str) -> str:
        """What a flag of ``rule`` says of another place."""
        words = self.words.get(rule)
        return english if words is None else words.of(english) or english


_ENGLISH = RuleWords()


def rule_words() -> RuleWords:
    """The words in the language in use, those of the person's own files before those that ship."""
    code = language()
    if code == ENGLISH:
        return _ENGLISH
    from reviewer.services.own_files import own_words

    mine, shipped = own_words(code), shipped_words(code)
    return RuleWords({**shipped, **mine} if mine else shipped)


@cache
def shipped_words(code: str) -> Mapping[str, Words]:
    """The words that ship for the language ``code``, by the ids of the rules."""
    folder = f"rules/{code}"
    if folder not in res.names("rules", code):
        return {}
    from reviewer.checks.rules.translating import read_words

    found: dict[str, Words] = {}
    for name in res.names(folder, ".toml"):
        found.update(read_words(res.text(name), name)[0])
    return found
