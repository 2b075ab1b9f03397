"""The segment read aloud by the system's voice, where it has one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QProcess, Qt
from PySide6.QtGui import QKeyEvent

from reviewer.services.voice import Spoken, find_voice
from reviewer.tongue import tr
from reviewer.ui.features.feature import Feature, Room

ENDING_MS = 1000
"""How long a voice that is told to end may take before it is ended."""


class Speaking(Feature):
    """Speaks what is selected, else the segment; the same command again, or Esc, silences it."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._voice = find_voice()
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.errorOccurred.connect(self._on_error)
        room.window.installEventFilter(self)
        room.desk.opened.connect(self._show_able)
        room.desk.closing.connect(self.be_silent)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"read_aloud": self._toggle}

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def _show_able(self) -> None:
        if self._voice is None:
            action = self.room.window.actions_["read_aloud"]
            action.setEnabled(False)
            tip = tr("This system has no voice that Reviewer knows: install speech-dispatcher or espeak-ng.")
            action.setToolTip(tip)
            action.setStatusTip(tip)

    def _toggle(self) -> None:
        if self.speaking:
            self.be_silent()
            return
        session = self.room.desk.session
        if session is None or self._voice is None:
            return
        self.room.desk.leaving.emit()
        editor = self.room.window.pane.editor
        selected = editor.createMimeDataFromSelection().text() if editor.textCursor().hasSelection() else ""
        text = selected if selected.strip() else session.final(self.room.desk.segment)
        if text.strip():
            self._run(self._voice.speak(text, session.target.code))

    def _run(self, spoken: Spoken) -> None:
        self._process.start(spoken.program, list(spoken.arguments))
        if spoken.given:
            self._process.write(spoken.given)
        self._process.closeWriteChannel()

    def be_silent(self) -> None:
        """End what is being said."""
        if not self.speaking:
            return
        self._process.terminate()
        if self._voice is not None and self._voice.stop is not None:
            QProcess.startDetached(self._voice.stop.program, list(self._voice.stop.arguments))
        if not self._process.waitForFinished(ENDING_MS):
            self._process.kill()
            self._process.waitForFinished(ENDING_MS)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.room.messages.say(tr("The system's voice could not be started."), "warning")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc that nobody else wanted."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() == QEvent.Type.KeyPress and key == Qt.Key.Key_Escape and self.speaking:
            self.be_silent()
            return True
        return super().eventFilter(watched, event)
