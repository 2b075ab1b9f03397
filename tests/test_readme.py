"""The README says what the program does: its made parts are fresh, its example runs, its links lead somewhere."""

import importlib.util
import re
from pathlib import Path

import pytest

from reviewer.cli import COMMANDS, main
from reviewer.ui.probe import PACKAGES

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def maker():
    spec = importlib.util.spec_from_file_location("readme_maker", ROOT / ".ci/readme.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def _wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("NO_COLOR", "1")


def part(name):
    return re.search(f"<!-- made: {name} -->\n(.*?)\n<!-- end -->", README, re.DOTALL)[1]


def test_the_table_of_keys_is_that_of_the_declared_actions(maker):
    assert part("keys") == maker.keys_table()


def test_the_command_line_is_what_help_prints(maker):
    """Up to white space: Python's versions break lines at different places."""
    assert part("help").split() == maker.help_text().split(), "python .ci/readme.py makes it anew"


def test_every_command_stands_in_it(maker):
    assert {name.split()[0] for name in maker.COMMANDS if name} == set(COMMANDS)


def test_the_rule_of_the_readme_passes_its_own_examples(tmp_path, capsys):
    path = tmp_path / "mine.toml"
    path.write_text(re.search(r"```toml\n(.*?)```", README, re.DOTALL)[1], encoding="utf-8")
    assert main(["rules", "test", str(path)]) == 0, capsys.readouterr().out


def test_the_packages_of_the_window_are_those_that_it_asks_for():
    assert f"apt-get install {PACKAGES}\n" in README
    setup = (ROOT / ".ci/setup.sh").read_text(encoding="utf-8")
    declared = re.search(r'QT_LIBRARIES="(.*?)"', setup, re.DOTALL)[1].split()
    assert declared == [*PACKAGES.split(), "fonts-dejavu-core"]


def test_its_files_and_folders_are_there():
    linked = re.findall(r"\]\(([^)#:]+)\)", README)
    named = re.findall(r"`((?:reviewer|resources|seeds|\.ci)/[\w./-]*)`", README)
    assert linked
    assert [path for path in (*linked, *named) if not (ROOT / path).exists()] == []


def test_there_is_one_set_up_command_for_each_purpose():
    assert re.findall(r"```bash\n(bash .*)\n```", README) == ["bash .ci/try", "bash .ci/test"]
