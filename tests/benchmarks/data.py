"""Where the human judgements lie that the benchmarks measure against; they are no part of the product."""

import json
import os
import sys
from pathlib import Path

DEFAULT = Path(__file__).resolve().parents[2].parent / "shared" / "data"


def folder() -> Path:
    """The data's folder: ``$REVIEWER_DATA``, else ``../shared/data`` beside the checkout."""
    path = Path(os.environ.get("REVIEWER_DATA", DEFAULT))
    if not path.is_dir():
        sys.exit(
            f"No data to measure against: {path} is no folder. Set REVIEWER_DATA to where the .jsonl files lie."
        )
    return path


def load(name: str) -> list[dict]:
    """The objects of ``name``.jsonl."""
    path = folder() / f"{name}.jsonl"
    if not path.is_file():
        sys.exit(f"No data to measure against: {path} is missing.")
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
