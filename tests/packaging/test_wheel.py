"""The wheel, away from the checkout: the command runs, and one resource of each kind can be loaded."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

LOADS = """
import json, sys, tomllib
import fastjsonschema
from PySide6.QtGui import QGuiApplication, QIcon
import reviewer
from reviewer import res
from reviewer.checks.catalogue import shipped_packs
from reviewer.checks.rules.forms import inflect

assert sys.prefix in reviewer.__file__, reviewer.__file__
assert sys.prefix in str(res.root()), res.root()
app = QGuiApplication([])
assert shipped_packs() and all(pack.rules and not pack.problems for pack in shipped_packs())
for name in res.names("schema", ".json"):
    fastjsonschema.compile(json.loads(res.text(name)))
for name in res.names("themes", ".toml"):
    assert tomllib.loads(res.text(name))
for name in res.names("icons", ".svg"):
    icon = QIcon(str(res.root().joinpath(*name.split("/"))))
    assert not icon.pixmap(32, 32).isNull(), name
assert tomllib.loads(res.text("actions/actions.toml"))["action"]
assert "took" in res.text("lang/en/forms.tsv")
print(*(kind for kind in ("rules", "schema", "themes", "icons") if res.names(kind, "")))
"""


def run(*command, cwd, **options):
    env = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    env.update(PYTHONUTF8="1", QT_QPA_PLATFORM="offscreen")
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=env,
        capture_output=True,
        text=True,
        encoding="utf-8",
        **options,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Built without isolation: hatchling is one of the tools of development."""
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT, cwd=out)
    (path,) = out.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The scripts folder of a new environment that holds the wheel, and sees the libraries of this one."""
    home = tmp_path_factory.mktemp("elsewhere")
    venv.create(home / "env", with_pip=False)
    place = {"base": str(home / "env"), "platbase": str(home / "env")}
    site = Path(sysconfig.get_path("purelib", vars=place))
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        home / "env",
        "install",
        "--no-deps",
        "--no-index",
        wheel,
        cwd=home,
    )
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return Path(sysconfig.get_path("scripts", vars=place))


def test_the_wheel_holds_the_package_its_resources_and_the_licence_only(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"reviewer"}
    assert any(name.endswith("licenses/LICENSE") for name in names)
    shipped = {
        name.removeprefix("reviewer/resources/") for name in names if name.startswith("reviewer/resources/")
    }
    here = {
        path.relative_to(ROOT / "resources").as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert shipped == here


def test_the_command_runs_from_another_folder(installed, tmp_path):
    story = tmp_path / "story.txt"
    story.write_text("The town waits with its heart in a fist.\n", encoding="utf-8")
    assert "es-en/heart-in-a-fist" in run(installed / "reviewer", "rules", cwd=tmp_path)
    found = run(installed / "reviewer", "check", "--target-lang=en", "--source-lang=es", story, cwd=tmp_path)
    assert "⟦with its heart in a fist⟧" in found


def test_one_resource_of_each_kind_can_be_loaded(installed, tmp_path):
    assert run(installed / "python", "-c", LOADS, cwd=tmp_path) == "rules schema themes icons\n"
