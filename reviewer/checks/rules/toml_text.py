"""TOML that anybody may have written: read, or refused in one sentence, however it is made."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import re2

from reviewer.tongue import tr

LARGEST = 1024 * 1024
"""Code points of the largest file that is read: some ten thousand rules."""

_DOTTED = re2.compile(r"""(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){32}""")
"""A key of so many parts that tomllib, which takes time by their square, would not end."""


class TomlError(ValueError):
    """A text that is no TOML, or more than is read; ``line`` counts from 1."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line


def document(text: str) -> dict[str, Any]:
    """The tables and values of ``text``.

    Raises:
        TomlError: it is not valid, too long, or nested too deep.
    """
    if len(text) > LARGEST:
        raise TomlError(1, tr("longer than {n} MB; cut it into several files", n=LARGEST // 1024 // 1024))
    dotted = _DOTTED.search(text)
    if dotted:
        raise TomlError(text.count("\n", 0, dotted.start()) + 1, tr("nested too deep"))
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise TomlError(1, tr("nested too deep")) from None
    except ValueError as error:  # TOMLDecodeError, and what a number of thousands of digits raises
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else max(1, text.count("\n") + 1)
        raise TomlError(line, tr("not valid TOML: {error}", error=error)) from None
