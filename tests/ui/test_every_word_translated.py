"""Nothing that the window says goes past the translation.

The window speaks a language of brackets: every text that is looked up comes back in ⟦…⟧, so what shows without is
the article's and the person's own, a rule's or a page's (which have files of their own), a name, or forgotten.
"""

import re

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from reviewer import res
from reviewer.checks.catalogue import catalogue
from reviewer.services.own_rules import switches_path
from reviewer.tongue import speak
from reviewer.ui import languages
from reviewer.ui.declared import declared
from tests.ui.waiting import wait_for_flags
from tests.ui.walking import texts_of

NAMES = (
    "Reviewer",
    "Reviewer 0.1.0",
    "English",
    "Español",
    "tour.txt",
    "story.txt",
    "Scroll Left",
    "Scroll Right",
)
"""Names, and what Qt says itself."""
LEFT_ALONE = ("quit", "close", "paste_article", "save")
_KEY = re.compile(r"((Ctrl|Shift|Alt|Meta)\+)*(\S|F\d+|Del|Enter|Return|Up|Down|Esc)( … 9)?,?")
_ID = re.compile(r"[a-z-]+/[a-z0-9-]+")
_TAG = re.compile(r"<[a-z/][^<>]*>")
_WORD = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture
def bracketed(monkeypatch, start, seed):
    """The window on the seed, half reviewed, in the language of brackets."""
    monkeypatch.setattr(languages, "use", lambda app, choice: None)
    speak(lambda text, of: f"⟦{text}⟧", "brackets")
    yield start(seed)
    speak(None)


class Own:
    """The words of the article, of the person and of pages and rules, which have translations of their own."""

    def __init__(self):
        pages = [res.text(name) for name in res.names("help", ".md")]
        rules = [text for rule in catalogue() for text in (rule.title, rule.why, rule.ref, *rule.good)]
        examples = [t for rule in catalogue() for bad in rule.bad for t in (unbracketed(bad.text), bad.fixed)]
        self.words = "\n".join([*pages, *rules, *examples, str(switches_path())])

    def learn(self, shell):
        """Take in what is open now."""
        opened, session = shell.window.desk.opened_from, shell.window.desk.session
        flags = [flag for segment in session.segments for flag in session.open_flags(segment.id)]
        said = [text for flag in flags for text in (*flag.suggestions, flag.message, flag.why)]
        said += [place.note for flag in flags for place in flag.related]
        said += [session.final(segment.id) for segment in session.segments]
        self.words += "\n".join(["", session.article.text, str(opened.article), str(opened.record), *said])

    def has(self, text):
        whole = re.sub("[\u200b\u2060]", "", text)  # where a path may be cut into lines
        parts = [part.strip(" ()&:.…✓✗⟦⟧") for part in re.split(r"[“”·\n\t—]|  |\. |, ", whole)]
        return all(not _WORD.search(p) or p in self.words or self._named(p) for p in parts)

    @staticmethod
    def _named(part):
        return part in NAMES or _KEY.fullmatch(part) or _ID.fullmatch(part)


def forgotten(shell, own):
    """What shows without brackets in any window, and is nobody's own."""
    found = set()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QFileDialog) or not (window.isVisible() or window is shell.window):
            continue
        for where, text in texts_of(window):
            if _WORD.search(unbracketed(text)) and not own.has(unbracketed(text)):
                found.add(f"{where}: {text}")
    return sorted(found)


def unbracketed(text):
    """What of ``text`` did not pass through the translation."""
    inner = re.compile("⟦[^⟦⟧]*⟧")
    while inner.search(text):
        text = inner.sub("", text)
    return _TAG.sub("\n", text)


def test_every_pane_and_dialog(bracketed, qtbot):
    shell, own = bracketed, Own()
    wait_for_flags(shell, qtbot)
    found = {}
    for spec in declared()[1]:
        if spec.id not in LEFT_ALONE and shell.window.actions_[spec.id].isEnabled():
            own.learn(shell)
            shell.window.actions_[spec.id].trigger()
            own.learn(shell)
            found[spec.id] = forgotten(shell, own)
            for window in QApplication.topLevelWidgets():
                if window is not shell.window and window.isVisible():
                    window.close()
    assert len(found) > 50
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_the_start_screen(bracketed):
    own = Own()
    own.learn(bracketed)
    bracketed.window.desk.close()
    assert bracketed.window.start.isVisible()
    assert forgotten(bracketed, own) == []


def test_a_text_that_goes_past_the_translation_is_found(bracketed):
    own = Own()
    own.learn(bracketed)
    bracketed.window.setStatusTip("Nobody translates me")
    assert forgotten(bracketed, own) == ["Window.statusTip: Nobody translates me"]
