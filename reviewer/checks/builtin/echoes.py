"""One word for two: a pair of near synonyms that the machine rendered alike."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.builtin.grammar import EN
from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span

_ENDINGS = "ive|ous|able|ible|ful|less"
_PAIR = re.compile(rf"(?<![\w’'-])(?P<word>[a-z]{{3,}}(?:{_ENDINGS})) (?:and|or) (?P=word)(?![\w’'-])")
_BRACKET = re.compile(r"(?<![\w’'-])(?P<word>[a-z]{5,}) \((?P=word)\)")
_STRESSED = re.compile(r"(?:more|less|better|very|so) \Z")


def _find(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for pattern in (_PAIR, _BRACKET):
        for m in pattern.finditer(text):
            if not _STRESSED.search(text, max(0, m.start() - 8), m.start()):
                yield Finding(Span(*m.span()), (m["word"],))


CHECKS = (
    Check(
        id="doubled/same-for-two",
        title="One word where the original had two",
        why="The word is joined to itself: the original has two different words, and both were put into English alike.",
        category="Accuracy/Mistranslation",
        severity=Severity.MAJOR,
        confidence=Confidence.LIKELY,
        target=EN,
        in_segment=_find,
        sign=rf"(?:{_ENDINGS}) (?:and|or) [a-z]|[a-z]{{5}} \([a-z]{{5}}",
        bad=(
            Bad(
                "It is the ⟦exclusive and exclusive⟧ power of the court.",
                "It is the exclusive power of the court.",
            ),
            Bad("They debate the ⟦removal (removal)⟧ of the king.", "They debate the removal of the king."),
            Bad("It was a ⟦serious and serious⟧ slip.", "It was a serious slip."),
        ),
        good=(
            "It is the exclusive and sole power of the court.",
            "They waited and waited, years and years, again and again.",
            "It is more exclusive and exclusive and dear.",
            "They debate the removal (dismissal) of the king.",
            "They spoke of security and security in the south, and of the minister and minister of state.",
            "An initial and final and partial and impartial view.",
            "The local and non-local and inter-local and local-level talks.",
        ),
    ),
)
