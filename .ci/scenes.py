"""What the window shows while one works: a picture of every pane, page and dialog, for ``screenshots.py``.

A scene is a function of the studio (``screenshots.Studio``) with a half-reviewed seed open. Each takes its pictures
and leaves the window as it found it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

USUAL = (1280, 800)
ARABIC = (
    "قال الرئيس إن الحكومة ستدعم المناطق الريفية.\n\n"
    "وأضاف أن بيرو تمر بوضع صعب ,كما ذكرت صحيفة El Peruano يوم الثلاثاء. ولم يقدم تفاصيل  أخرى.\n\n"
    "وصلت البعثة إلى ليما في 12 ديسمبر 2021 برئاسة وزير المالية.\n"
)


def contrast(studio) -> None:
    """The theme of high contrast, and larger text."""
    studio.trigger("theme_contrast")
    studio.shoot("contrast", USUAL)
    for _ in range(3):
        studio.trigger("zoom_in")
    studio.shoot("contrast-zoomed", USUAL)
    studio.trigger("zoom_reset")
    studio.trigger("theme_light")


def reading(studio) -> None:
    """The article as it reads, and the focus on one segment."""
    for name in ("read_through", "focus"):
        studio.trigger(name)
        studio.shoot(f"light-{name}", USUAL)
        studio.trigger(name)


def filters(studio) -> None:
    """What the list shows, chosen by kind of flag."""
    studio.trigger("show_flagged")
    studio.shoot("filter-flagged", USUAL)
    bar = studio.window.filters
    studio.soon(bar.open_menu)
    studio.wait(lambda: bar.menu.isVisible())
    studio.shoot("filter-menu", widget=bar.menu)
    bar.menu.close()
    studio.trigger("show_all")


def finding(studio) -> None:
    """Find and replace, and what a replacement everywhere would change."""
    from reviewer.ui.features.finding import Finding

    bar = studio.window.findChild(Finding).bar
    studio.trigger("replace")
    bar.field.setText("López Obrador")
    bar.instead.setText("President López Obrador")
    studio.wait(lambda: bar.count.text())
    studio.shoot("replace", USUAL)
    bar.replace_all.click()
    studio.wait(lambda: studio.app.activeModalWidget())
    shown = studio.app.activeModalWidget()
    studio.shoot("replace-preview", widget=shown)
    shown.close()
    bar.left.emit()


def beside(studio) -> None:
    """Differences and the text as delivered beside the corrected one; the people; what was done."""
    from reviewer.ui.people_pane import PeoplePane

    studio.window.desk.go(studio.corrected)
    for name in ("differences", "beside"):
        studio.trigger(name)
        studio.shoot(f"light-{name}", USUAL)
        studio.trigger(name)
    studio.trigger("people")
    studio.wait(lambda: studio.window.findChild(PeoplePane).tree.topLevelItemCount() > 0)
    studio.shoot("light-people", USUAL)
    studio.trigger("history")
    studio.shoot("light-history", USUAL)


def dialogs(studio) -> None:
    """Each dialog once."""
    for name in (
        "keys",
        "about",
        "export",
        "goto",
        "palette",
        "reviews",
        "settings",
        "rules_off",
        "catalogue",
        "help_record",
        "change_keys",
        "why",
    ):
        studio.trigger(name)
        studio.wait(lambda: studio.app.activeModalWidget() or studio.app.activePopupWidget(), seconds=5)
        shown = studio.app.activeModalWidget() or studio.app.activePopupWidget()
        if shown is None:
            raise SystemExit(f"“{name}” opened no dialog")
        studio.shoot(f"dialog-{name}", widget=shown)
        shown.close()


def set_aside(studio) -> None:
    """Changes that were set aside: what is said when the article is opened, and what became of them."""
    from reviewer.services.store import open_record

    article = Path(tempfile.mkdtemp()) / "harbour.txt"
    article.write_text("The harbour is closed. It was was late.\n\nThey came home.\n", encoding="utf-8")
    studio.shell.open(article)
    studio.settle()
    studio.trigger("close")
    record = article.with_name("harbour.txt.review.json")
    before = record.read_bytes()
    store, session, _ = open_record(record, alias="ana")
    session.set_final("s2", "It was late.")
    studio.wait(lambda: store.saved_seq == store.seq)
    journal = record.with_name(record.name + ".journal")
    lines = journal.read_bytes()
    store.close()
    record.write_bytes(before)
    journal.with_name(journal.name + ".orphan-1").write_bytes(lines)
    studio.shell.open(article)
    studio.settle()
    studio.shoot("set-aside", USUAL)
    studio.trigger("recover")
    studio.wait(lambda: studio.app.activeModalWidget())
    shown = studio.app.activeModalWidget()
    studio.shoot("set-aside-recovered", widget=shown)
    shown.close()
    studio.trigger("close")


def menus(studio) -> None:
    """Every menu, with what undo would take back."""
    for number, title in enumerate(studio.window.menuBar().actions(), 1):
        title.menu().popup(studio.window.pos())
        studio.shoot(f"menu-{number}", widget=title.menu())
        title.menu().close()


def notes(studio) -> None:
    """A note and a question on a segment, and the list of those with questions."""
    from reviewer.core.model import NoteKind

    session, segment = studio.window.desk.session, studio.window.desk.segment
    session.add_note(segment, "The source has another name here.")
    session.add_note(segment, "Is this the minister’s first name?", NoteKind.QUESTION)
    studio.shoot("notes", USUAL)


def source(studio) -> None:
    """The source text beside its translation."""
    from reviewer.services.source_text import link_source

    text = Path(tempfile.mkdtemp()) / "origen.txt"
    text.write_text(SOURCE, encoding="utf-8")
    link_source(studio.window.desk.session, text)
    studio.settle()
    studio.window.desk.go(0)
    studio.shoot("source", USUAL)
    studio.trigger("undo")
    studio.settle()


def merging(studio) -> None:
    """Two reviews joined: a conflict side by side, and decisions without a place."""
    from reviewer.services.derived import copy_record, merge_records
    from reviewer.services.store import open_record

    article = Path(tempfile.mkdtemp()) / "rescue.txt"
    article.write_text(
        "The town followed the rescue. It was was late.\n\nThey came home.\n", encoding="utf-8"
    )
    studio.shell.open(article)
    studio.settle()
    studio.trigger("close")
    record = article.with_name("rescue.txt.review.json")
    other = copy_record(record, alias="ben")
    for path, alias, text in ((record, "ana", "It was late."), (other, "ben", "It was too late by then.")):
        store, session, _ = open_record(path, alias=alias)
        session.set_final("s2", text)
        session.confirm("s2")
        store.close()
    merged = article.with_name("rescue.txt.merged.review.json")
    merge_records(record, other, merged)
    studio.shell.open(merged)
    studio.settle()
    studio.trigger("next_conflict")
    studio.shoot("conflict", USUAL)
    studio.trigger("close")
    article.write_text("The town followed it.\n", encoding="utf-8")
    studio.shell.open(article)
    studio.wait(lambda: studio.app.activeModalWidget())
    asked = studio.app.activeModalWidget()
    studio.shoot("article-changed", widget=asked)
    asked.choices[0].click()
    studio.settle()
    studio.trigger("unplaced")
    studio.wait(lambda: studio.app.activeModalWidget(), seconds=5)
    shown = studio.app.activeModalWidget()
    if shown is not None:
        studio.shoot("unplaced", widget=shown)
        shown.close()
    studio.trigger("close")


def tour(studio) -> None:
    """The tour, at the step for a suggestion."""
    studio.trigger("tour")
    studio.settle()
    studio.trigger("next_flag")
    studio.shoot("tour", USUAL)
    studio.trigger("close")


def error(studio) -> None:
    """An unexpected fault: one line, and the details for those who ask."""
    from reviewer.ui.dialogs.ask import DetailsDialog

    try:
        raise KeyError("flag")
    except KeyError as fault:
        studio.window.messages.fail(fault)
    studio.shoot("error", USUAL)
    studio.window.status._more.click()
    details = studio.window.findChild(DetailsDialog)
    studio.shoot("error-details", widget=details)
    details.reject()


def right_to_left(studio) -> None:
    """An article in a script that runs from right to left, with a picture of reading it through."""
    article = Path(tempfile.mkdtemp()) / "castillo.ar.txt"
    article.write_text(ARABIC, encoding="utf-8")
    studio.shell.open(article)
    studio.settle()
    studio.window.desk.go(1)
    studio.shoot("right-to-left", USUAL)
    studio.trigger("read_through")
    studio.shoot("right-to-left-read", USUAL)
    studio.trigger("read_through")
    studio.trigger("close")
    studio.shoot("start-again", USUAL)


SOURCE = (
    "El presidente de Perú, Pedro Castillo, durante una ceremonia el 7 de diciembre.\nCARLOS MAMANI (AFP)\n"
)

SCENES: tuple[Callable[..., None], ...] = (
    contrast,
    reading,
    filters,
    menus,
    finding,
    beside,
    notes,
    source,
    dialogs,
    error,
    right_to_left,
    set_aside,
    merging,
    tour,
)
