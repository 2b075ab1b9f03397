"""An article small enough to read, with known faults in it."""

import pytest

STORY = "The town followed the rescue with its heart in a fist. It was was late.\n\nAnd it failed them ”, he said.\n"
"""An idiom (es), a doubled word, a space before a closing quote."""


@pytest.fixture
def story(tmp_path, monkeypatch):
    """A file with ``STORY``, in the current folder."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path
