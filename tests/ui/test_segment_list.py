"""The list of segments as a model, and as a long one."""

import pytest

from reviewer.core.model import Known, Language, Severity, Verdict
from reviewer.core.splitting import segment_article
from reviewer.services.formats import from_text
from reviewer.services.review import Session
from reviewer.ui.segment_list import SegmentList
from reviewer.ui.segment_model import ROW_ROLE, SegmentModel


def session_of(text):
    article = from_text(text, target="en")
    return Session.start(article, segment_article(article.text, article.paragraphs, "en"))


@pytest.fixture
def model(qtmodeltester):
    made = SegmentModel()
    made.show(session_of("One is here. Two is here.\n\nThree is here."))
    return made


def test_the_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_an_empty_model_keeps_them_too(qtmodeltester):
    qtmodeltester.check(SegmentModel())


def test_a_row_tells_number_text_verdict_and_paragraph(model):
    rows = [model.row(n) for n in range(3)]
    assert [r.number for r in rows] == [1, 2, 3]
    assert [r.text for r in rows] == ["One is here.", "Two is here.", "Three is here."]
    assert [r.opens_paragraph for r in rows] == [True, False, True]
    assert {r.verdict for r in rows} == {Verdict.UNREVIEWED}
    assert (rows[0].flags, rows[0].severity) == (0, Severity.NEUTRAL)


def test_a_refreshed_row_is_made_anew(qtbot):
    session = session_of("One is here. Two is here.")
    model = SegmentModel()
    model.show(session)
    assert model.row(0).verdict is Verdict.UNREVIEWED
    session.confirm(session.segments[0].id)
    with qtbot.waitSignal(model.dataChanged) as told:
        model.refresh([session.segments[0].id])
    assert told.args[0].row() == 0
    assert model.index(0).data(ROW_ROLE).verdict is Verdict.ACCEPTED


def test_rows_are_read_out_for_those_who_do_not_see(model):
    from PySide6.QtCore import Qt

    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Segment 2, not reviewed: Two is here."


def test_a_list_of_thousands_makes_only_the_rows_it_shows(qtbot):
    session = session_of("Here is a sentence. " * 4000)
    view = SegmentList()
    qtbot.addWidget(view)
    view.resize(300, 600)
    view.show_session(session)
    view.show()
    view.grab()
    assert len(session.segments) == 4000
    assert len(view.model()._rows) < 60


def test_choosing_a_row_tells_it_once(qtbot):
    view = SegmentList()
    qtbot.addWidget(view)
    view.show_session(session_of("One is here. Two is here."))
    with qtbot.waitSignal(view.segment_chosen) as told:
        view.choose(1)
    assert told.args == [1]
    with qtbot.assertNotEmitted(view.segment_chosen):
        view.choose(1)


def test_a_language_said_by_the_reviewer_is_given():
    session = session_of("One is here.")
    session.set_language("source", "es")
    assert session.source == Language("es", Known.GIVEN)


def test_a_shorter_list_keeps_qts_rules_as_rows_come_and_go(qtmodeltester):
    model = SegmentModel()
    qtmodeltester.check(model)
    model.show(session_of("Here is a sentence. " * 60))
    for rows in ((3, 5, 9), (3, 9), (3, 4, 9, 20), (20, 3), (), range(60)):
        model.show_only(rows)
        assert [model.row_at(n) for n in range(model.rowCount())] == list(rows)
        assert [model.place_of(row) for row in rows] == list(range(len(rows)))
    assert model.place_of(60) == -1
