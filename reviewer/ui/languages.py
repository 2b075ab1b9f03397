"""The language of the window: which one, and where its words come from."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reviewer import res
from reviewer.services.settings import LANGUAGES, SYSTEM
from reviewer.tongue import speak

ENGLISH = "en"
CONTEXT = "reviewer"
"""The context of our own texts among the translations."""

log = logging.getLogger(__name__)


def wanted(choice: str, system: Sequence[str]) -> str:
    """The language to speak: the one chosen, else the first of the ``system``'s that there is, else English.

    ``system`` holds the languages of the system as Qt names them, such as ``es-MX``, the most wanted first.
    """
    if choice != SYSTEM:
        return choice
    codes = [name.partition("-")[0] for name in system]
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def system_languages() -> Sequence[str]:
    """The languages of the system, the most wanted first."""
    return QLocale.system().uiLanguages()


def use(app: QCoreApplication, choice: str) -> None:
    """Have everything that is made from now on speak the language of this setting; what is there already does not."""
    code = wanted(choice, system_languages())
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    system, locale = QLocale.system(), QLocale(code)
    QLocale.setDefault(system if system.language() == locale.language() else locale)
    speak(None)
    if code == ENGLISH:
        return
    own = _Own(app, code)
    if own.there:
        _install_qts_own(app, code)
        app.installTranslator(own)
        speak(own.say, code)


def _install_qts_own(app: QCoreApplication, code: str) -> None:
    """The words of Qt's own dialogs; ours, installed later, go before them."""
    theirs = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if theirs.load(f"qtbase_{code}", folder):
        app.installTranslator(theirs)
    else:
        log.warning("no translation of Qt for %s", code)


class _Own(QTranslator):
    """Our translations to the language ``code``; ``there`` is false where they are damaged."""

    def __init__(self, app: QCoreApplication, code: str) -> None:
        super().__init__(app)
        self._data = res.data(f"lang/{code}/reviewer_{code}.qm")
        self.there = self.load(self._data)

    def say(self, text: str, of: str) -> str:
        """The translation; "" when there is none."""
        return self.translate(CONTEXT, text, of) or ""
