"""Every library that the program runs with is listed with its licence, and all may be used in a work under the GPL."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent.parent
LISTED = {
    row["name"]: row
    for row in tomllib.loads((ROOT / "resources/licences.toml").read_text(encoding="utf-8"))["library"]
}
COMPATIBLE = {
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "LGPL-3.0-only", "GPL-3.0-only", "MIT",
    "MPL-2.0", "PSF-2.0", "Unlicense", "Zlib",
}  # fmt: skip
"""Of https://www.gnu.org/licenses/license-list.html."""
SAID = {
    "Apache 2.0": "Apache-2.0", "Apache Software License": "Apache-2.0", "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
}  # fmt: skip
"""What packages say that do not speak SPDX."""
WRONG = {"langdetect": "its file LICENSE is that of Apache; the field says MIT"}


def key(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def reached():
    """Distributions that the program's requirements lead to on this computer, by name."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    found, waiting = {}, [Requirement(text) for text in wanted]
    while waiting:
        requirement = waiting.pop()
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
            continue
        if key(requirement.name) in found:
            continue
        try:
            found[key(requirement.name)] = distribution(requirement.name)
        except PackageNotFoundError:
            pytest.fail(f"{requirement.name} is required and not installed")
        waiting += map(Requirement, found[key(requirement.name)].requires or [])
    return found


FOUND = reached()


def parts(expression):
    """The licences that all apply: of alternatives, one that is compatible is enough."""
    for each in re.split(r"\s+AND\s+", expression.strip("()")):
        choices = re.split(r"\s+OR\s+", each.strip("()"))
        yield next((choice for choice in choices if choice in COMPATIBLE), choices[0])


def declared(about):
    """What the package itself says its licence is."""
    metadata = about.metadata
    classified = [
        c.split(" :: ")[-1] for c in metadata.get_all("Classifier") or [] if c.startswith("License ::")
    ]
    said = metadata.get("License-Expression") or (metadata.get("License") or "").strip().split("\n")[0]
    return {SAID.get(text, text) for text in (said, *classified) if text}


def test_every_library_is_listed_and_none_that_is_not_there():
    assert set(FOUND) <= set(LISTED)
    assert set(LISTED) - set(FOUND) <= {"colorama", "typing-extensions"}, "needed on other systems only"


@pytest.mark.parametrize("name", sorted(LISTED))
def test_every_licence_goes_with_the_gpl_or_says_how_it_stands(name):
    strange = set(parts(LISTED[name]["licence"])) - COMPATIBLE
    assert not strange or LISTED[name]["note"], strange


@pytest.mark.parametrize("name", sorted(FOUND))
def test_the_list_says_what_the_library_says(name):
    assert LISTED[name]["licence"] in declared(FOUND[name]), WRONG.get(name, declared(FOUND[name]))


def test_every_locked_version_has_its_digests_and_every_requirement_is_locked():
    text = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=[a-z0-9])", text.split("\n", 2)[2])
    locked = {re.match(r"[\w.-]+", block).group() for block in blocks}
    assert all("--hash=sha256:" in block and "==" in block.split("\n")[0] for block in blocks)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    assert {key(Requirement(text).name) for text in wanted} <= locked
    for requirement in map(Requirement, wanted):
        versions = re.findall(rf"(?m)^{re.escape(key(requirement.name))}==([\w.]+)", text)
        assert any(requirement.specifier.contains(version) for version in versions), requirement
