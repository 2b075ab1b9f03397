"""Exporting the corrected article: asked for with what is still open, never over the opened article."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from reviewer.services.errors import ReviewerError
from reviewer.services.files import reason, replace_file
from reviewer.services.formats import export_bytes
from reviewer.services.review import Session
from reviewer.tongue import tr
from reviewer.ui.dialogs.export import ExportDialog
from reviewer.ui.messages import Messages
from reviewer.ui.opening import Opened
from reviewer.ui.window import Window


class Exporter(QObject):
    """Asks where to, then writes."""

    def __init__(self, window: Window, messages: Messages) -> None:
        super().__init__(window)
        self._window = window
        self._messages = messages

    def ask(self) -> None:
        """Ask where the corrected article goes."""
        desk = self._window.desk
        desk.leaving.emit()
        if desk.session is None or desk.opened_from is None:
            return
        dialog = ExportDialog(
            suggested_path(desk.opened_from), desk.session.counts(), desk.opened_from.article, self._window
        )
        dialog.path_chosen.connect(self.write)
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the corrected article to ``path``."""
        session = self._window.desk.session
        if session is None:
            return
        try:
            data = export_bytes(session.article, session.segmentation, session.finals(), session.gaps())
            replace_file(path, data)
        except ReviewerError as error:
            self._messages.fail(error)
        except OSError as error:
            self._messages.fail(
                ReviewerError(tr("{path} cannot be written: {reason}.", path=path, reason=reason(error)))
            )
        else:
            self._tell(session, path)

    def _tell(self, session: Session, path: Path) -> None:
        """Where it is; and that of conflicts only one side is in it."""
        conflicts = len(session.conflicts)
        if conflicts:
            left = tr(
                "Exported to {path}; conflicts not decided: {n}, of each one side is in it.",
                path=path,
                n=conflicts,
            )
            self._messages.say(left, "warning")
        else:
            self._messages.say(tr("Exported to {path}.", path=path), "good")


def suggested_path(opened: Opened) -> Path:
    """``story.corrected.txt`` beside ``story.txt``; for pasted text a file in the person's own folder."""
    if opened.article is None:
        name = opened.session.article.origin.file or "article.txt"
        folder = Path.home() if opened.session.article.origin.file is None else opened.record.parent
        return folder / f"{Path(name).stem}.corrected{Path(name).suffix or '.txt'}"
    return opened.article.with_name(f"{opened.article.stem}.corrected{opened.article.suffix}")
