"""The one door for what goes wrong: logged, said in one line, with details for those who ask."""

from __future__ import annotations

import logging
import re
import sys
import threading
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from reviewer.services.errors import ReviewerError
from reviewer.services.log import trace_of
from reviewer.tongue import tr

log = logging.getLogger("reviewer.ui")
AGAIN_S = 2.0
"""Seconds in which the same fault is not told again."""
_QT_PLACE = re.compile(r"Q\w{1,40}(?:::\w{1,40})?(?=[:(])", re.ASCII)


class Messages(QObject):
    """Says things; whoever shows them listens to ``said`` (text, details, tone).

    ``outdated``: what was said before is of another article."""

    said = Signal(str, str, str)
    taken_back = Signal(str)
    outdated = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = ("", 0.0)
        self.work = ""
        """The name of the record in which the work at hand is kept; empty while there is none."""

    def say(self, text: str, tone: str = "") -> None:
        """Something that went as asked, or a remark; ``tone`` is "", "good" or "warning"."""
        self.said.emit(text, "", tone)

    def take_back(self, text: str) -> None:
        """A hint that is no longer true; what was said since stays."""
        self.taken_back.emit(text)

    def turn_over(self) -> None:
        """Another article is asked for; what was said before does not concern it."""
        self.outdated.emit()

    def fail(self, error: BaseException) -> None:
        """Something that did not work: our own sentence, or the words for a defect."""
        if isinstance(error, ReviewerError):
            log.info("refused", exc_info=error)
            self.said.emit(str(error), "", "warning")
            return
        if self._again(trace_of(error)):
            return
        log.error("unexpected", exc_info=error)
        kind = type(error).__name__
        if self.work:
            text = tr(
                "Something went wrong inside Reviewer ({kind}); your work is kept in {work}, go on.",
                kind=kind,
                work=self.work,
            )
        else:
            text = tr("Something went wrong inside Reviewer ({kind}); nothing is lost, go on.", kind=kind)
        self.said.emit(text, trace_of(error), "warning")

    def _again(self, trace: str) -> bool:
        """Whether the same fault was just told: one in a paint event comes back whenever the window is painted."""
        before, self._last = self._last, (trace, monotonic())
        return before[0] == trace and monotonic() - before[1] < AGAIN_S

    def install(self) -> None:
        """Catch what no one caught, in this thread or another: the program goes on, and says so."""
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_uncaught_in_thread
        qInstallMessageHandler(_on_qt_message)

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.fail(error)

    def _on_uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.fail(args.exc_value)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """What Qt complains of goes to the log: where, not what, for it may hold the text of a widget."""
    where = _QT_PLACE.match(text)
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        log.warning(f"Qt complains in {where.group() if where else 'some place'}")
