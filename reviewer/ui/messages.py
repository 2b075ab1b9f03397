"""The one door for what goes wrong: logged, said in one line, with details for those who ask."""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from reviewer.services.errors import ReviewerError

log = logging.getLogger("reviewer.ui")


class Messages(QObject):
    """Says things; whoever shows them listens to ``said`` (text, details, tone)."""

    said = Signal(str, str, str)

    def say(self, text: str, tone: str = "") -> None:
        """Something that went as asked, or a remark; ``tone`` is "", "good" or "warning"."""
        self.said.emit(text, "", tone)

    def fail(self, error: BaseException) -> None:
        """Something that did not work: our own sentence, or the words for a defect."""
        if isinstance(error, ReviewerError):
            log.warning("%s", error)
            self.said.emit(str(error), "", "warning")
            return
        log.error("unexpected", exc_info=error)
        details = "".join(traceback.format_exception(error))
        text = "Something went wrong inside Reviewer; your work is kept, go on or start the program again."
        self.said.emit(text, details, "warning")

    def install(self) -> None:
        """Catch what no one caught: the program goes on, and says so."""
        sys.excepthook = self._on_uncaught

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.fail(error)
