"""The only builder of paths to the data files in ``resources/``.

Installed, they lie inside the package; in a checkout, beside it. The package may also be a zip on
``sys.path``, so callers read text or bytes and never ask for a path on disk.
"""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


@cache
def root() -> Traversable:
    """The folder of the resources.

    Raises:
        FileNotFoundError: neither the package nor the checkout has them: the installation is broken.
    """
    checkout = Path(__file__).resolve().parent.parent / "resources"
    if checkout.is_dir() and (checkout.parent / "pyproject.toml").is_file():
        return checkout
    inside = files("reviewer") / "resources"
    if inside.is_dir():
        return inside
    raise FileNotFoundError("Reviewer's own data files are missing; install the program again.")


def _at(name: str) -> Traversable:
    parts = name.split("/")
    if any(part in ("", ".", "..") for part in parts):
        raise ValueError(f"not the name of a resource: {name!r}")
    return root().joinpath(*parts)


def text(name: str) -> str:
    """The UTF-8 text of the resource ``name``, such as ``"themes/light.toml"``."""
    return _at(name).read_text(encoding="utf-8")


def data(name: str) -> bytes:
    """The bytes of the resource ``name``."""
    return _at(name).read_bytes()


def names(folder: str, suffix: str) -> list[str]:
    """Names of the resources directly in ``folder`` that end in ``suffix``, sorted."""
    return sorted(f"{folder}/{entry.name}" for entry in _at(folder).iterdir() if entry.name.endswith(suffix))
