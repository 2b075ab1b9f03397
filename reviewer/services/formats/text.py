"""Plain text."""

from __future__ import annotations

from reviewer.core.paragraphs import split_paragraphs
from reviewer.services.formats.layout import Layout, find_marks, in_order

ID = "text"
SUFFIXES = (".txt", ".text", "")


def read(text: str) -> Layout:
    """The layout of a plain text: paragraphs by its lines; addresses and placeholders are marks."""
    return Layout(split_paragraphs(text), in_order(find_marks(text)))
