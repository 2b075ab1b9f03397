"""The result of ``check`` for people: where, the sentence with the words marked, why, what to write instead."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from reviewer.cli.places import Checked, Placed, Spot
from reviewer.core.invisible import hidden_places
from reviewer.core.model import Confidence, Known, Language, Severity

_COLOURS = {
    Severity.NEUTRAL: "bold blue",
    Severity.MINOR: "bold yellow",
    Severity.MAJOR: "bold red",
    Severity.CRITICAL: "bold white on red",
}
_AROUND = 160
"""Code points shown of a sentence on either side of the words, and of long words at either end; more hide them."""
_TOLD = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""What moves the cursor or turns the line."""
_INDENT = 4


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs around the words and between the parts, fit for the terminal's encoding."""

    opening: str = "⟦"
    closing: str = "⟧"
    arrow: str = "→"
    space: str = "␣"
    more: str = "…"


ASCII = Signs("[[", "]]", "->", "_", "...")


def signs_for(encoding: str | None) -> Signs:
    """The signs that ``encoding`` can write."""
    signs = Signs()
    try:
        "".join((signs.opening, signs.closing, signs.arrow, signs.space, signs.more)).encode(
            encoding or "ascii"
        )
    except (UnicodeEncodeError, LookupError):
        return ASCII
    return signs


def visible(text: str) -> str:
    """``text`` on one line, its control and direction characters as escapes: an article moves no cursor."""
    parts: list[str] = []
    done = 0
    for at in hidden_places(text):
        parts += (_calm(text[done:at]), _escape(text[at]))
        done = at + 1
    return "".join((*parts, _calm(text[done:])))


def _calm(text: str) -> str:
    return _TOLD.sub(lambda found: _shown(found.group()), text)


def _escape(char: str) -> str:
    return f"\\u{ord(char):04x}" if char <= "\uffff" else f"\\U{ord(char):08x}"


def _shown(char: str) -> str:
    return " " if char in "\t\r\n\x0b\x0c\x85\u2028\u2029" else _escape(char)


class Terminal(Console):
    """Standard output, plain where it is no terminal; a reader that leaves is told to the caller, not exited for."""

    def __init__(self) -> None:
        super().__init__(file=sys.stdout, emoji=False, markup=False, highlight=False)

    def on_broken_pipe(self) -> None:
        """Raises: BrokenPipeError: always."""
        raise BrokenPipeError


class TextReport:
    """Prints checked articles on ``console``, flag by flag, and sums them up."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._signs = signs_for(console.encoding)
        self._wraps = console.is_terminal
        self._colour = console.color_system is not None and not console.no_color

    def print(self, articles: Sequence[Checked]) -> None:
        """Every article; more than one get a total."""
        for article in articles:
            self.article(article)
        if len(articles) > 1:
            flags = [placed for article in articles for placed in article.flags]
            segments = sum(article.segments for article in articles)
            self._line(
                Text(f"{len(articles)} articles, {_many(segments, 'segment')}: {_count(flags)}.", "bold")
            )

    def article(self, article: Checked) -> None:
        """One article's flags and its line of summary, in which the languages are always named."""
        for placed in article.flags:
            self.flag(article.file, placed)
        summary = Text.assemble(
            (visible(article.file), "bold"),
            f": {_many(article.segments, 'segment')}, ",
            f"{_language(article.target)} from {_language(article.source)}: {_count(article.flags)}.",
            "" if article.target.code else f" {UNKNOWN}",
        )
        self._line(summary)

    def flag(self, file: str, placed: Placed) -> None:
        """One flag."""
        flag, spot = placed.flag, placed.spot
        head = Text.assemble(
            (f"{visible(file)}:{spot.line}:{spot.column}", "bold"),
            ": ",
            (visible(flag.message), _COLOURS[flag.severity]),
            f"  ({flag.severity}, {flag.confidence}, {flag.rule})",
        )
        if flag.evidence != "alone":
            head.append(f"  source: {flag.evidence}")
        self._line(head)
        self._line(self._sentence(placed), _INDENT)
        self._line(Text(visible(flag.why), "dim"), _INDENT)
        for cure in flag.suggestions:
            self._line(Text.assemble((f"{self._signs.arrow} ", "bold"), (self._cure(cure), "green")), _INDENT)
        for other in placed.related:
            self._line(self._see(other), _INDENT)
        self._line(Text())

    def _sentence(self, placed: Placed) -> Text:
        start, end, whole = placed.flag.span.start, placed.flag.span.end, placed.sentence
        before, after = whole[:start], whole[end:]
        if len(before) > _AROUND:
            before = self._signs.more + before[-_AROUND:]
        if len(after) > _AROUND:
            after = after[:_AROUND] + self._signs.more
        words = self._long(whole[start:end])
        if not self._colour:
            words = f"{self._signs.opening}{words}{self._signs.closing}"
        return Text.assemble(
            visible(before), (words, f"{_COLOURS[placed.flag.severity]} underline"), visible(after)
        )

    def _cure(self, cure: str) -> str:
        """The cure with blanks at its edges made visible."""
        if not cure:
            return "(leave it out)"
        shown = visible(cure)
        core = shown.strip()
        before = len(shown) - len(shown.lstrip()) if core else len(shown)
        after = len(shown) - before - len(core)
        return f"{self._signs.space * before}{core}{self._signs.space * after}"

    def _see(self, spot: Spot) -> Text:
        said = f": {visible(spot.note)}" if spot.note else ""
        return Text(f"see {spot.line}:{spot.column} {self._long(spot.text)}{said}")

    def _long(self, words: str) -> str:
        """``words``, of many only their beginning and end."""
        if len(words) <= 3 * _AROUND:
            return visible(words)
        return f"{visible(words[:_AROUND])}{self._signs.more}{visible(words[-_AROUND:])}"

    def _line(self, text: Text, indent: int = 0) -> None:
        """Wrapped with its indent on a terminal; one long line elsewhere, so that it can be searched."""
        if self._wraps:
            self._console.print(Padding(text, (0, 0, 0, indent)), highlight=False)
        elif self._colour:
            self._console.print(Text(" " * indent).append_text(text), soft_wrap=True, highlight=False)
        else:
            print(" " * indent, text.plain, sep="", file=self._console.file)


UNKNOWN = "Say --target-lang en to run the checks that need to know the language."


def _language(language: Language) -> str:
    if language.code is None:
        return "unknown language"
    return language.code if language.known is Known.GIVEN else f"{language.code} ({language.known})"


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _count(flags: Iterable[Placed]) -> str:
    by = Counter(placed.flag.confidence for placed in flags)
    if not by:
        return "no flags"
    parts = [f"{by[c]} {c}" for c in reversed(Confidence) if by[c]]
    return f"{_many(by.total(), 'flag')} ({', '.join(parts)})"
