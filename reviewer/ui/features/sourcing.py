"""The source beside the article: linked, shown above the segment, taken away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from reviewer.services.errors import ReviewerError
from reviewer.services.source_text import link_source, source_of, sure_sources, unlink_source
from reviewer.tongue import grouped, tr, tr_count
from reviewer.ui.features.feature import Feature, Room
from reviewer.ui.pointer import waiting
from reviewer.ui.source_pane import SourcePane
from reviewer.ui.theme import Theme

SOURCE = "source"
"""What the settings call it."""


class Sourcing(Feature):
    """Shows the source of the segment at hand while it is wanted and there is one."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.pane = SourcePane()
        self.pane.hide()
        room.window.centre.add_above(self.pane)
        room.desk.segment_shown.connect(self._refresh)
        room.desk.segments_changed.connect(self._refresh)
        room.desk.closed.connect(self.pane.hide)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"link_source": self._ask, "unlink_source": self._unlink, "source": self._toggle}

    def dress(self, theme: Theme, zoom: int) -> None:
        self.pane.dress(theme, zoom)

    def _refresh(self, *told: object) -> None:
        desk = self.room.desk
        if desk.session is None:
            return
        source = source_of(desk.session)
        on = source is not None and self.room.remembered.now.shown.get(SOURCE, True)
        self.room.window.actions_["source"].setChecked(on)
        if source is not None and on:
            self.pane.show_source(source, desk.session.segments, desk.row)
        self.pane.setVisible(on)

    def _toggle(self) -> None:
        session = self.room.desk.session
        if session is not None and source_of(session) is None:
            self.room.messages.say(tr("No source text is linked; File, “Link a source text…” opens one."))
            self.room.window.actions_["source"].setChecked(False)
            return
        self._want(not self.pane.isVisible())
        self._refresh()

    def _want(self, on: bool) -> None:
        if self.room.remembered.now.shown.get(SOURCE, True) != on:
            self.room.remembered.update(lambda settings: settings.with_shown(SOURCE, on))

    def _ask(self) -> None:
        opened = self.room.desk.opened_from
        near = (opened.article or opened.record).parent if opened is not None else Path()
        kinds = tr("Texts (*.txt *.md *.markdown);;All files (*)")
        dialog = QFileDialog(
            self.room.window, tr("Link the text that the article was translated from"), str(near), kinds
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.link)
        dialog.open()

    def link(self, path: str) -> None:
        """Link the text at ``path``; what does not work is said in one line."""
        session = self.room.desk.session
        if session is None:
            return
        self.room.desk.leaving.emit()
        self._want(True)
        try:
            with waiting():
                link_source(session, Path(path))
        except (ReviewerError, OSError) as error:
            self.room.messages.fail(error)
            return
        sure, number = len(sure_sources(session)), len(session.segments)
        said = tr_count(
            number,
            "{sure} of {n} segment linked one to one; flags are graded by it.",
            "{sure} of {n} segments linked one to one; flags are graded by it.",
            sure=grouped(sure),
        )
        self.room.messages.say(said, "good")

    def _unlink(self) -> None:
        session = self.room.desk.session
        if session is None:
            return
        try:
            gone = unlink_source(session)
        except ReviewerError as error:
            self.room.messages.fail(error)
            return
        text = (
            tr("The source is taken away; Undo brings it back.") if gone else tr("No source text is linked.")
        )
        self.room.messages.say(text)
