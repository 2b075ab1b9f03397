"""What a person can do to a review, by name: a change holds the English of it, people see it in their language."""

from __future__ import annotations

from reviewer.tongue import tr


def deed(label: str) -> str:
    """The label of a change in the language in use; itself where we have no words for it."""
    said = {
        "Type": tr("Type"),
        "Restore": tr("Restore"),
        "Replace": tr("Replace"),
        "Change case": tr("Change case"),
        "Put in the source": tr("Put in the source"),
        "Set space": tr("Set space"),
        "Apply suggestion": tr("Apply suggestion"),
        "Apply file": tr("Apply file"),
        "Dismiss flag": tr("Dismiss flag"),
        "Reopen flag": tr("Reopen flag"),
        "Confirm": tr("Confirm"),
        "Unreview": tr("Unreview"),
        "Leave for later": tr("Leave for later"),
        "Mute rule": tr("Mute rule"),
        "Unmute rule": tr("Unmute rule"),
        "Add note": tr("Add note"),
        "Remove note": tr("Remove note"),
        "Ask question": tr("Ask question"),
        "Answer question": tr("Answer question"),
        "Set note": tr("Set note"),
        "Put text back": tr("Put text back"),
        "Settle who is who": tr("Settle who is who"),
        "Join people": tr("Join people"),
        "Part people": tr("Part people"),
        "Link source": tr("Link source"),
        "Unlink source": tr("Unlink source"),
        "Decide conflict": tr("Decide conflict"),
        "Set aside": tr("Set aside"),
        "Merge": tr("Merge"),
        "Check": tr("Check"),
        "Carry over to the changed article": tr("Carry over to the changed article"),
        "Mark error": tr("Mark error"),
        "Remove mark": tr("Remove mark"),
        "Set source language": tr("Set source language"),
        "Set target language": tr("Set target language"),
    }
    return said.get(label, label)
