"""What a record says in English of its conflicts and left-over decisions, in the language in use.

A record is read by programs and by people of other languages, so it holds these words as they are; only what is shown
is said otherwise.
"""

from __future__ import annotations

import re

from reviewer.core.leftover import Side, Unplaced
from reviewer.tongue import tr

_LOST = re.compile(r"Its text was changed, and the words of (\d+) dismissed flags are not in it\.")
_DELIVERED = re.compile(r"(.*) as delivered now", re.DOTALL)


def why_unplaced(kept: Unplaced) -> str:
    """Why a decision has no place in the article."""
    said = {
        "Its sentence is not in the article any more.": tr("Its sentence is not in the article any more."),
        "The space after it was set; it ends its paragraph now.": tr(
            "The space after it was set; it ends its paragraph now."
        ),
        "Its text was changed, and the words of a dismissed flag are not in it.": tr(
            "Its text was changed, and the words of a dismissed flag are not in it."
        ),
    }
    lost = _LOST.fullmatch(kept.why)
    if lost is not None:
        return tr("Its text was changed, and the words of {n} dismissed flags are not in it.", n=lost[1])
    return said.get(kept.why, kept.why)


def name_of(side: Side) -> str:
    """Whose an answer is: a person's name, a file's, or what stands for one."""
    if side.name == "The review":
        return tr("The review")
    delivered = _DELIVERED.fullmatch(side.name)
    if delivered is None:
        return side.name
    file = tr("the article") if delivered[1] == "the article" else delivered[1]
    return tr("{file} as delivered now", file=file)
