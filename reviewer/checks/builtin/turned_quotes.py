"""Quotes that face or stand the wrong way, as machines leave them before “he said”."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.contract import Bad, Check, Finding, Paragraph
from reviewer.core.model import Confidence, Severity, Span

_QUOTE = re.compile(r"[“”]")
_AFTER = re.compile(r"[^\W\d_]")
_REPORTS = re.compile(
    r" ?(?:(?:he|she|they|it)\b|said|says|added|adds|told|wrote|explained|stressed|insisted|concluded|asked|"
    r"pointed|noted|claimed|warned|replied|answered|recalled|declared|stated|affirmed|assured|commented)"
)


def _find(paragraph: Paragraph) -> Iterable[Finding]:
    text = paragraph.text
    is_open = False
    for found in _QUOTE.finditer(text):
        at = found.start()
        start = len(text[:at].rstrip())
        ended = text[start - 1 : start] in tuple(",.!?…") and start > 1
        if found.group() == "”":
            if is_open and start < at and _AFTER.match(text, at + 1):
                yield Finding(Span(start, at + 1), ("” ",))
            is_open = False
        elif is_open and ended and (said := _REPORTS.match(text, at + 1)):
            end = at + 1 + said.group().startswith(" ")
            yield Finding(Span(start, end), ("” ",))
            is_open = False
        elif is_open and text[at - 1].isalnum() and text[at + 1 : at + 2] in tuple(",.;"):
            yield Finding(Span(at, at + 1), ("”",))
            is_open = False
        else:
            is_open = True


CHECKS = (
    Check(
        id="quotes/turned",
        title="Closing quote turned round or on the wrong side of the space",
        why="The quotation ends here: its closing quote follows the last mark, and a space comes before the next word.",
        category="Linguistic conventions/Punctuation",
        severity=Severity.MINOR,
        confidence=Confidence.CERTAIN,
        in_paragraph=_find,
        triggers="“”",
        bad=(
            Bad("“We must go on,⟦ ”⟧added Janez.", "“We must go on,” added Janez."),
            Bad(
                "“We play with Di María⟦ ”⟧this is how he put it.",
                "“We play with Di María” this is how he put it.",
            ),
            Bad(
                "“They are seen as rivals,⟦ “⟧he said in a video.",
                "“They are seen as rivals,” he said in a video.",
            ),
            Bad("“It is over.⟦ “ ⟧she wrote, and left.", "“It is over.” she wrote, and left."),
            Bad(
                "“He resorts to distraction⟦“⟧, are his words.", "“He resorts to distraction”, are his words."
            ),
        ),
        good=(
            "“We must go on,” added Janez.",
            "He said: “We go, ‘he said’ was his word.”",
            "“We lost.” “He won,” they said.",
            "The paper wrote, “he said no.”",
            "They spoke of “new realities” and “old ones”.",
            "They spoke of ”new realities” and ”old ones”.",
            "“First of all, the law.\n“Then, he said, the people.”",
        ),
    ),
)
