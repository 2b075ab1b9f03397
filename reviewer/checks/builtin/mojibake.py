"""Letters garbled by a wrong encoding, and codes that should have become letters."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from html.entities import html5

from reviewer.checks.contract import Bad, Check, Finding, Prose
from reviewer.core.model import Confidence, Severity, Span
from reviewer.core.tokens import MASK

_CATEGORY = "Linguistic conventions/Character encoding"
# Garbling makes no-break spaces, so that only these separate words here.
_WORD = re.compile(r"[^ \t\n\r]+")
_SAFE = "“”‘’…—–"
SIGN = (
    f"[^\\x00-\\x7fáéíóúñ{_SAFE}][^\\x00-\\x7f]|[áéíóúñ][^\\x00-\\x7f’…—–]|[{_SAFE}][^\\x00-\\x7f{_SAFE}]"
    r"|[\x{80}-\x{9f}Œœ]"
)
"""What all that ftfy calls bad has: two characters beside each other that are not ASCII, and no common pair."""
_EDGES = "\"'“”‘’«»()[]{}.,;:!?…" + MASK
_LOST = re.compile(r"[\w'’-]{0,40}\ufffd[\w'’\ufffd-]*")
_ENTITY = re.compile(r"&(?:[a-zA-Z][a-zA-Z0-9]{1,9}|#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5});")
_ESCAPE = re.compile(r"\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}")
_TAG = re.compile(
    r"<(?:unk|UNK|s|/s|/?(?:br|p|b|i|em|u|strong|span|div|sup|sub|a|ul|li|h[1-6]|font|blockquote))"
    r"(?: [^<>]{0,200})?/?>|⁇"
)
_HIDDEN = re.compile("[\u0080-\u0084\u0086-\u009f\u0000-\u0008\u000e-\u001f\u007f\u200b\u2060\ufeff]+")
_JOINER = "\u2060"
_DASHES = tuple("—–…")


def _garbled(prose: Prose) -> Iterable[Finding]:
    from ftfy import fix_encoding  # 8 MB and 0.1 s, and most articles have nothing to be looked at
    from ftfy.badness import is_bad

    for found in _WORD.finditer(prose.text):
        word = found.group()
        if word.isascii() or not is_bad(word):
            continue
        start, end = _trim(word, found.start())
        wrong = prose.text[start:end]
        if not is_bad(wrong):
            start, end, wrong = found.start(), found.end(), word
        right = fix_encoding(wrong)
        suggestions = (right,) if right != wrong and not is_bad(right) else ()
        yield Finding(Span(start, end), suggestions)


def _trim(word: str, start: int) -> tuple[int, int]:
    """The span of ``word`` without plain marks at its edges."""
    left = len(word) - len(word.lstrip(_EDGES))
    return start + left, start + max(left, len(word.rstrip(_EDGES)))


def _lost(prose: Prose) -> Iterable[Finding]:
    for found in _LOST.finditer(prose.text):
        yield Finding(Span(found.start(), found.end()))


def _entity(prose: Prose) -> Iterable[Finding]:
    text = prose.text
    for found in _ENTITY.finditer(text):
        code = found.group()
        if code[1] == "#" or code[1:] in html5:
            yield Finding(Span(found.start(), found.end()), (html.unescape(code).replace("\u00a0", " "),))
    for found in _ESCAPE.finditer(text):
        letter = chr(int(found.group()[2:], 16))
        if letter.isprintable() and not letter.isascii():
            yield Finding(Span(found.start(), found.end()), (letter,))


def _tag(prose: Prose) -> Iterable[Finding]:
    for found in _TAG.finditer(prose.text):
        lost = found.group() in ("<unk>", "<UNK>", "⁇")
        message = "A word that the machine could not write" if lost else ""
        yield Finding(Span(found.start(), found.end()), () if lost else ("",), message)


def _hidden(prose: Prose) -> Iterable[Finding]:
    for found in _HIDDEN.finditer(prose.text):
        if not (found.group() == _JOINER and _beside_dash(prose.text, found)):
            yield Finding(Span(found.start(), found.end()), ("",))


def _beside_dash(text: str, found: re.Match[str]) -> bool:
    """Whether a dash or three dots stand beside it: typesetters keep a line from breaking there."""
    return text[found.end() : found.end() + 1] in _DASHES or text[: found.start()][-1:] in _DASHES


CHECKS = (
    Check(
        id="mojibake/garbled",
        title="Garbled letters",
        why="The text was read in the wrong encoding somewhere: these signs stand for other letters.",
        category=_CATEGORY,
        severity=Severity.MAJOR,
        confidence=Confidence.CERTAIN,
        in_segment=_garbled,
        sign=SIGN,
        ref="https://ftfy.readthedocs.io",
        bad=(
            Bad("President ⟦LÃ³pez⟧ Obrador met ⟦MÃ©xico⟧.", "President López Obrador met México."),
            Bad("The ⟦paÃ­s⟧ is here.", "The país is here."),
            Bad("They ⟦donâ€™t⟧ know.", "They don’t know."),
            Bad("The ⟦EspaÃ±a⟧, he said.", "The España, he said."),
        ),
        good=(
            "López Obrador met Peña Nieto in México, España.",
            "The façade of the Señor’s château à la carte.",
            "SÃO Paulo and São Tomé, Ñuñoa, Ångström.",
            "It costs €5 — or £4… at 20 °C.",
            "The Ä Ö Ü and the æ ø å stay.",
            "“¿Qué?” he said: don’t, naïve.",
        ),
    ),
    Check(
        id="mojibake/lost-letter",
        title="Letter lost to the encoding",
        why="The sign � stands where a letter could not be read.",
        category=_CATEGORY,
        severity=Severity.MAJOR,
        confidence=Confidence.CERTAIN,
        in_segment=_lost,
        triggers="\ufffd",
        bad=(
            Bad("President ⟦L�pez⟧ left."),
            Bad("It is ⟦�⟧ here."),
            Bad("They ⟦don�t⟧ know ⟦M�xico⟧."),
        ),
        good=(
            "President López left.",
            "They don’t know México.",
            "Is it here? Or there?",
            "A ◊ and a □ are signs.",
            "The ￼ is masked.",
            "The ¿ sign.",
        ),
    ),
    Check(
        id="mojibake/code-for-letter",
        title="Code in place of a letter",
        why="This is how a web page or a program writes a letter; readers should see the letter.",
        category=_CATEGORY,
        severity=Severity.MAJOR,
        confidence=Confidence.CERTAIN,
        in_segment=_entity,
        triggers="&\\",
        bad=(
            Bad("They said ⟦&quot;⟧no⟦&quot;⟧ today.", 'They said "no" today.'),
            Bad("They don⟦&#39;⟧t know.", "They don't know."),
            Bad("It is⟦&nbsp;⟧here in M⟦\\u00e9⟧xico.", "It is here in México."),
        ),
        good=(
            "The R&D of AT&T; it is here.",
            "Smith & Sons; others.",
            "See a.org?x=1&y=2; it works.",
            "The B&B; and the Q&A;.",
            "The file C:\\users\\x is here.",
            "Take #39; then &; go.",
        ),
    ),
    Check(
        id="mojibake/markup",
        title="Markup left in the text",
        why="A tag of a web page or a placeholder of the machine is no part of the article.",
        category=_CATEGORY,
        severity=Severity.MAJOR,
        confidence=Confidence.CERTAIN,
        in_segment=_tag,
        triggers="<⁇",
        bad=(
            Bad("They left⟦<br>⟧ the town.", "They left the town."),
            Bad("They left ⟦<b>⟧now⟦</b>⟧.", "They left now."),
            Bad("President ⟦<unk>⟧ left."),
            Bad("The ⟦⁇⟧ is here."),
        ),
        good=(
            "If a < b and b > c, stop.",
            "He <3 you.",
            "It is <5 or >6.",
            "Ask him?? Or not?",
            "<sigh> He left.",
            "The << and >> signs.",
        ),
    ),
    Check(
        id="mojibake/hidden-character",
        title="Invisible character",
        why="A character that nobody sees breaks searching, and spelling checks.",
        category=_CATEGORY,
        severity=Severity.NEUTRAL,
        confidence=Confidence.LIKELY,
        in_segment=_hidden,
        sign=r"[\x{80}-\x{84}\x{86}-\x{9f}\x{0}-\x{8}\x{e}-\x{1f}\x{7f}\x{200b}\x{2060}\x{feff}]",
        bad=(
            Bad("They⟦\u200b⟧ left.", "They left."),
            Bad("They left⟦\ufeff⟧ the town.", "They left the town."),
            Bad("They left⟦\x92⟧.", "They left."),
        ),
        good=(
            "They left.",
            "They\u00a0left.",
            "The family 👨\u200d👩\u200d👧 left.",
            "They\tleft.",
            "They\u202fleft!",
            "Le\u0301on left.",
            "The old man\u2060—who was tired\u2060—left.",
        ),
    ),
)
