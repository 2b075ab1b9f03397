"""Gather the texts of the program and bring its Spanish up to date: ``resources/lang/es/reviewer_es.ts`` and ``.qm``.

    python .ci/translations.py

gathers every literal that ``reviewer/`` gives to ``tr`` and ``tr_count`` and every text of ``resources/actions``, keeps
the translations there are, adds what is new without one, leaves out what nothing uses (and prints it, for its words
may serve again), and makes the ``.qm``. Then write the missing translations into the ``.ts`` (by hand or in Qt
Linguist), by ``resources/lang/es/GLOSSARY.md``, and run it once more. Its exit code is 1 while something is missing or
wrong; a test holds the same. What rules say stands in ``resources/rules/es``; those without Spanish are only named.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
TS = ROOT / "resources/lang/es/reviewer_es.ts"
QM = TS.with_suffix(".qm")
OWN, QT_KEYS = "reviewer", "QShortcut"
KEYS = (
    "Alt Backspace Ctrl Del Down End Enter Esc Home Ins Left Meta PgDown PgUp Return Right Shift Space Tab Up"
).split()
"""Names of keys for which Qt has long Spanish words (“Control+Mayúsculas+Retorno”); ours are those on the keys."""
QT_TEXTS = (("QKeySequenceEdit", "Press shortcut", ""),)
"""Other words of Qt's that are too long in its Spanish."""
LOOKED_UP = ("reviewer/tongue.py", "reviewer/ui/declared.py")
"""Where texts pass through ``tr`` that are gathered elsewhere."""
_KEY = re.compile(r"(?<![\w+])(?:(?:Ctrl|Shift|Alt)\+)*(?:F\d{1,2}|Enter|Esc|(?<=\+)\w+)(?!\w)")

Id = tuple[str, str, str]
"""Context, English text, what it is of."""


@dataclass
class Gathered:
    """Every text with the files that have it, and what cannot be gathered."""

    texts: dict[Id, set[str]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def add(self, text: str, of: str, file: str) -> None:
        if text:
            self.texts.setdefault((OWN, text, of), set()).add(file)


class _Calls(ast.NodeVisitor):
    """Finds the texts of one module."""

    def __init__(self, file: str, into: Gathered) -> None:
        self._file, self._into, self._inside = file, into, 0

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for early in (*node.decorator_list, node.args):
            self.visit(early)
        self._inside += 1
        for later in node.body:
            self.visit(later)
        self._inside -= 1

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._inside += 1
        self.generic_visit(node)
        self._inside -= 1

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = getattr(node.func, "id", "")
        if name not in ("tr", "tr_count"):
            return
        words = node.args if name == "tr" else node.args[1:]
        of = words[1 if name == "tr" else 2 :]
        texts = words[: 1 if name == "tr" else 2]
        if not texts or not all(_literal(each) for each in (*texts, *of)):
            self._say(node, "its text is not a literal, so nobody can translate it")
        elif not self._inside:
            self._say(
                node, "it runs when the module is read, before the language is known; make it a function"
            )
        else:
            for each in texts:
                self._into.add(each.value, of[0].value if of else "", self._file)

    def _say(self, node: ast.Call, what: str) -> None:
        self._into.problems.append(f"{self._file}:{node.lineno}: {what}")


def _literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def gathered_in(file: str, code: str, into: Gathered | None = None) -> Gathered:
    """The texts of one module."""
    found = into or Gathered()
    _Calls(file, found).visit(ast.parse(code))
    return found


def gather() -> Gathered:
    """What the program says."""
    found = Gathered({key: set() for key in (*((QT_KEYS, key, "") for key in KEYS), *QT_TEXTS)})
    for path in sorted((ROOT / "reviewer").rglob("*.py")):
        file = path.relative_to(ROOT).as_posix()
        if file not in LOOKED_UP:
            gathered_in(file, path.read_text(encoding="utf-8"), found)
    for path in sorted((ROOT / "resources/actions").glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        file = path.relative_to(ROOT).as_posix()
        for row in (*table.get("menu", ()), *table["action"]):
            found.add(row["text"], "", file)
            found.add(row.get("help", ""), "", file)
            found.add(row.get("short", ""), f"the command {row['id']}", file)
    return found


def rules_without_spanish() -> list[str]:
    """The ids of the rules of ``resources/rules`` that speak English only."""
    folder = ROOT / "resources/rules"
    tables = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml"))]
    ids = [rule["id"] for table in tables for rule in table["rule"]]
    said = [tomllib.loads(path.read_text(encoding="utf-8")) for path in (folder / "es").glob("*.toml")]
    return [rule for rule in ids if not any(rule in words for words in said)]


def read(ts: str) -> dict[Id, str]:
    """The translations in the text of a ``.ts``; "" where there is none yet."""
    found = {}
    for context in ElementTree.fromstring(ts).iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            found[key] = message.findtext("translation", "")
    return found


def written(texts: dict[Id, set[str]], said: dict[Id, str]) -> str:
    """The text of the ``.ts``: sorted, without line numbers, so that it changes with the texts alone."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append('<TS version="2.1" language="es" sourcelanguage="en">')
    for context in sorted({key[0] for key in texts}):
        lines += ["<context>", f"    <name>{context}</name>"]
        for key in sorted((k for k in texts if k[0] == context), key=lambda k: (k[1].casefold(), *k)):
            lines += _message(key, sorted(texts[key]), said.get(key, ""))
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(key: Id, files: list[str], said: str) -> Iterator[str]:
    _, text, of = key
    yield "    <message>"
    yield from (f'        <location filename="../../../{file}"/>' for file in files)
    yield f"        <source>{escape(text)}</source>"
    if of:
        yield f"        <comment>{escape(of)}</comment>"
    unfinished = "" if said else ' type="unfinished"'
    yield f"        <translation{unfinished}>{escape(said)}</translation>"
    yield "    </message>"


def faults(text: str, said: str) -> list[str]:
    """What is wrong with ``said`` as the Spanish of ``text``."""
    if not said:
        return ["it has no translation"]
    compared = {
        "other {values}": _values,
        "another number of mnemonics": lambda s: len(re.findall(r"&\w", s)),
        "other dots at its end": lambda s: s.rstrip().endswith("…"),
        "another sign at its end": lambda s: s.rstrip()[-1:] if s.rstrip()[-1:] in ".:?!" else "",
        "other white space around it": lambda s: (s[: len(s) - len(s.lstrip())], s[len(s.rstrip()) :]),
        "other file names": lambda s: sorted(re.findall(r"\*[.\w]*", s)),
    }
    found = [what for what, of in compared.items() if of(text) != of(said)]
    if sorted(_spanish_key(k) for k in _KEY.findall(text)) != sorted(re.findall(_key_spanish(), said)):
        found.append("other keys")
    quoted = "[“«][^”»]*[”»]"
    if len(re.findall(quoted, text)) != len(re.findall(quoted, said)) or re.search(r"“[\w{]", said):
        found.append("other quotation marks (they are « » in Spanish)")
    if text.rstrip().endswith("?") and "¿" not in said:
        found.append("no ¿")
    return found


def _values(text: str) -> set[tuple[str, str]]:
    try:
        return {(name, form or "") for _, name, form, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return {("not a pattern", text)}


def _spanish_key(key: str) -> str:
    return key.replace("Shift", "Mayús").replace("Enter", "Intro").replace("Del", "Supr")


def _key_spanish() -> str:
    return _KEY.pattern.replace("Shift", "Mayús").replace("Enter", "Intro").replace("Del", "Supr")


def problems(gathered: Gathered, said: dict[Id, str]) -> list[str]:
    """All that is missing, left over or wrong, a line each."""
    lines = list(gathered.problems)
    lines += [f"not in the .ts: {key[1]!r}" for key in gathered.texts if key not in said]
    lines += [
        f"nothing uses: {key[1]!r} → {words!r}" for key, words in said.items() if key not in gathered.texts
    ]
    for key, words in said.items():
        wrong = faults(key[1], words) if key[0] == OWN else [] if words else ["it has no translation"]
        lines += [f"{key[1]!r} → {words!r}: {fault}" for fault in wrong]
    return lines


def main() -> int:
    gathered = gather()
    said = read(TS.read_text(encoding="utf-8")) if TS.exists() else {}
    for key, words in said.items():
        if key not in gathered.texts and words:
            print(f"taken out: {key[1]!r} → {words!r}")
    TS.write_text(written(gathered.texts, said), encoding="utf-8", newline="\n")
    lrelease = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or "pyside6-lrelease"
    subprocess.run([lrelease, "-silent", str(TS), "-qm", str(QM)], check=True)
    for rule in rules_without_spanish():
        print(f"in English only: {rule}")
    left = problems(gathered, read(TS.read_text(encoding="utf-8")))
    print("\n".join(left) or f"{len(gathered.texts)} texts, each in Spanish.")
    return 1 if left else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
