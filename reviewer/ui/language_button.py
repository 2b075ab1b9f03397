"""The article's languages: shown with how they are known, and overruled from a menu."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from reviewer.core.model import Known, Language
from reviewer.tongue import tr
from reviewer.ui.wording import language_name, languages, said_language


class LanguageButton(QPushButton):
    """Tells ``language_chosen`` (source or target; the code, empty for unknown)."""

    language_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu(self)
        self._actions = {which: self._submenu(which) for which in ("source", "target")}
        self.setMenu(self._menu)

    def _submenu(self, which: str) -> dict[str, QAction]:
        title = tr("Translated from") if which == "source" else tr("Language of the article")
        menu = self._menu.addMenu(title)
        group = QActionGroup(self)
        made = {}
        for code in ("", *sorted(languages(), key=language_name)):
            action = menu.addAction(language_name(code) if code else tr("Unknown"))
            action.setCheckable(True)
            action.setData((which, code))
            group.addAction(action)
            made[code] = action
        group.triggered.connect(self._on_triggered)
        return made

    def show_languages(self, source: Language, target: Language) -> None:
        """Show both languages."""
        self.setText(_said(source, target))
        self.setToolTip(tr("Languages of the article; press to choose others"))
        self.setAccessibleName(tr("Languages: {languages}", languages=self.text()))
        for which, language in (("source", source), ("target", target)):
            action = self._actions[which].get(language.code or "")
            if action is not None:
                action.setChecked(True)

    def _on_triggered(self, action: QAction) -> None:
        which, code = action.data()
        self.language_chosen.emit(which, code)


def _said(source: Language, target: Language) -> str:
    """Both in few words; that they are guessed once for both."""
    if source.code is None and target.code is None:
        return tr("Languages unknown")
    if source.known is Known.GUESSED and target.known is Known.GUESSED and source.code and target.code:
        names = {"source": language_name(source.code), "target": language_name(target.code)}
        return tr("{source} → {target} (guessed)", **names)
    return tr("{source} → {target}", source=said_language(source), target=said_language(target))
