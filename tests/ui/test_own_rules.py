"""A person's own rules and switches in the window's checks."""

import pytest

from reviewer.core.model import Known, Language
from reviewer.core.splitting import segment_article
from reviewer.services.check_job import Snapshot
from reviewer.services.formats import from_text
from reviewer.services.own_files import packs_folder
from reviewer.services.own_rules import switches_path
from reviewer.ui.checking import CheckRunner

PACK = """pack = "mine"
target = "en"

[[rule]]
id = "mine/utilise"
target = ["{<utilise>=v}"]
suggest = ["<use>=v"]
title = "A plainer word"
why = "“use” says the same."
category = "Style/Unidiomatic"
severity = "neutral"
confidence = "suspect"
bad = [{ text = "They ⟦utilise⟧ the tools.", fixed = "They use the tools." }]
"""


@pytest.fixture
def runner(qapp):
    """A runner that is closed whatever happens."""
    made = CheckRunner()
    yield made
    made.close()


def check(runner, qtbot):
    """The rules that flag a small article, with their severities."""
    article = from_text("They utilise the tools.", target="en")
    cut = segment_article(article.text, article.paragraphs, "en", article.marks)
    snapshot = Snapshot(article, cut, {"s1": article.text}, {}, Language("en", Known.GIVEN), Language())
    runner.forget()
    with qtbot.waitSignal(runner.found, timeout=60_000) as answer:
        runner.request(snapshot)
    return {flag.rule: str(flag.severity) for flags in answer.args[0].values() for flag in flags}


def test_a_pack_and_switches_written_while_the_window_is_open_are_used_from_the_next_check_on(runner, qtbot):
    assert check(runner, qtbot) == {}
    before = runner.rules
    packs_folder().mkdir()
    (packs_folder() / "mine.toml").write_text(PACK, encoding="utf-8")
    assert check(runner, qtbot) == {"mine/utilise": "neutral"}
    assert runner.rules != before
    switches_path().write_text("[severity]\n'mine/utilise' = 'critical'\n")
    assert check(runner, qtbot) == {"mine/utilise": "critical"}
    switches_path().write_text("off = ['mine/utilise']\n")
    assert check(runner, qtbot) == {}


def test_what_is_wrong_in_them_is_said_once(runner, qtbot):
    said = []
    runner.remarked.connect(said.append)
    switches_path().write_text("off = ['no/such']\n")
    for _ in range(2):
        check(runner, qtbot)
    (sentence,) = said
    assert "No rule is called no/such" in sentence
