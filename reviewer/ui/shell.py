"""What stands around a review: opening, dialogs, colours, sizes, what is remembered between runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from reviewer.services.ample import TooLargeError
from reviewer.services.errors import ReviewerError
from reviewer.services.lock import LockedError
from reviewer.services.queues import Show
from reviewer.services.review import utc_now
from reviewer.services.settings import ZOOM, Recent, own_folder
from reviewer.services.spare import stranded
from reviewer.tongue import tr
from reviewer.ui import languages, theme
from reviewer.ui.dialogs.about import AboutDialog
from reviewer.ui.dialogs.ask import AskDialog, DetailsDialog
from reviewer.ui.dialogs.goto import GotoDialog
from reviewer.ui.dialogs.keys import KeysDialog
from reviewer.ui.dialogs.palette import Palette, entries
from reviewer.ui.dialogs.settings import ZOOM_STEP
from reviewer.ui.exporting import Exporter
from reviewer.ui.features.all import FEATURES
from reviewer.ui.features.feature import Feature, Room
from reviewer.ui.messages import Messages
from reviewer.ui.opener import Opener
from reviewer.ui.opening import ChangedError, NoPlaceError, Opened, Wish, open_text
from reviewer.ui.personal import Personal
from reviewer.ui.pointer import waiting
from reviewer.ui.remembered import Remembered
from reviewer.ui.ways import Ways
from reviewer.ui.window import Window

RECENT_SHOWN = 6
USED = 5
"""Commands that the palette shows first because they were last chosen in it."""


class Shell(QObject):
    """Carries out every command that is not a deed on the review."""

    def __init__(self, app: QApplication, messages: Messages) -> None:
        super().__init__()
        self._app = app
        self._messages = messages
        self._used: list[str] = []
        self._asked = False
        self.remembered = Remembered(messages, self)
        languages.use(app, self.remembered.now.language)
        self.window = Window(messages)
        self._ways = Ways(self.window)
        self.exporter = Exporter(self.window, messages)
        self.opener = Opener(self)
        self.personal = Personal(self.window, self.remembered, messages)
        room = Room(self.window, self.remembered, messages)
        self.features: tuple[Feature, ...] = tuple(feature(room) for feature in FEATURES)
        self._connect()
        self._restore()

    def _connect(self) -> None:
        window = self.window
        window.actions_.connect_all(self._handlers())
        window.dropped.connect(self.open)
        self._ways.wished.connect(self._open)
        window.closed.connect(self._on_window_closed)
        self.opener.begun.connect(self.window.show_beginning)
        self.opener.opened.connect(self._on_opened)
        self.opener.failed.connect(self._on_not_opened)
        window.unsaved.connect(self._ask_give_up)
        window.desk.closed.connect(self._show_recent)
        window.desk.closing.connect(self._remember)
        window.status.details_requested.connect(self._show_details)
        self.remembered.changed.connect(self._on_settings_changed)
        self._app.installEventFilter(window)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        desk, deeds = self.window.desk, self.window.deeds
        apply = {f"apply_{n}": partial(deeds.apply, "", n - 1) for n in range(1, 10)}
        brought = {command: deed for feature in self.features for command, deed in feature.handlers().items()}
        return {
            **apply,
            **brought,
            "open": self._ask_open,
            "paste_article": self._open_clipboard,
            "save": self._save,
            "export": self.exporter.ask,
            "close": self._close_article,
            "quit": self.window.close,
            "undo": deeds.undo,
            "redo": deeds.redo,
            "restore": deeds.restore,
            "confirm": deeds.confirm,
            "accept": deeds.accept,
            "later": deeds.toggle_later,
            "previous": partial(desk.step, -1),
            "next": partial(desk.step, 1),
            "goto": self._ask_goto,
            "next_flag": partial(desk.step_flag, True),
            "previous_flag": partial(desk.step_flag, False),
            "dismiss": partial(deeds.dismiss, ""),
            "mute": partial(deeds.mute, ""),
            "mute_always": partial(deeds.mute_always, ""),
            "rules_off": self.personal.show_rules_off,
            "settings": self.personal.ask_settings,
            **{f"show_{show}": partial(desk.show, show) for show in Show},
            "palette": self._show_palette,
            "worst_first": desk.toggle_order,
            "filters": self.window.filters.open_menu,
            "differences": self._toggle_differences,
            "zoom_in": partial(self._zoom, ZOOM_STEP),
            "zoom_out": partial(self._zoom, -ZOOM_STEP),
            "zoom_reset": partial(self._zoom, 0),
            "theme_system": partial(self._choose_theme, "system"),
            "theme_light": partial(self._choose_theme, "light"),
            "theme_dark": partial(self._choose_theme, "dark"),
            "theme_contrast": partial(self._choose_theme, "contrast"),
            "keys": self._show_keys,
            "about": self._show_about,
        }

    # ---- opening

    def open(self, path: object) -> None:
        """Open the article or record at ``path``; what does not work is said in one line."""
        self._open(Wish(Path(str(path)), own_folder(), self.remembered.now.alias))

    def _open(self, wish: Wish) -> None:
        if self._is_open(wish.path):
            return
        self._turn_over()
        with waiting():
            self.opener.open(wish)
        if self.opener.busy:
            self._messages.say(_opening(wish))

    def _turn_over(self) -> None:
        """What was said of the last article asked for is over; what was said at the start of the program is not."""
        if self._asked:
            self._messages.turn_over()
        self._asked = True

    def _on_opened(self, opened: Opened, wish: Wish) -> None:
        self._messages.take_back(_opening(wish))
        self._take(opened)

    def _on_not_opened(self, error: Exception, wish: Wish) -> None:
        """Ask how to go on where there is a way, else say why not."""
        self.window.end_beginning()
        if isinstance(error, LockedError):
            self._ways.ask_locked(error, wish)
        elif isinstance(error, TooLargeError):
            self._ways.ask_large(error, wish)
        elif isinstance(error, ChangedError):
            self._ways.ask_changed(error, wish)
        elif isinstance(error, NoPlaceError):
            text = tr(
                "{error} Reviewer can keep the record in its own folder instead ({folder}).",
                error=error,
                folder=wish.folder,
            )
            self._ask(text, tr("Keep it there"), replace(wish, own=True))
        else:
            self._messages.fail(error)

    def _is_open(self, path: Path) -> bool:
        """Whether it is the article at hand; opening it again would meet our own lock."""
        opened = self.window.desk.opened_from
        return opened is not None and path.absolute() in (opened.article, opened.record)

    def _ask(self, text: str, button: str, wish: Wish) -> None:
        """Ask whether to open in another way."""
        dialog = AskDialog(tr("Open the article"), text, button, self.window)
        dialog.agreed.connect(partial(self._open, wish))
        dialog.open()

    def _take(self, opened: Opened) -> None:
        if not self._close_article():
            opened.store.close(give_up=True)
            return
        before = self.remembered.now.recent_of(str(opened.record))
        self.window.desk.open(opened, before.segment if before else "")
        folder = str((opened.article or opened.record).parent)
        self.remembered.update(lambda settings: replace(settings, last_folder=folder))
        self._remember()

    def _ask_open(self) -> None:
        folder = self.remembered.now.last_folder
        kinds = tr("Articles and records (*.txt *.md *.markdown *.review.json);;All files (*)")
        dialog = QFileDialog(self.window, tr("Open an article or a record"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open)
        dialog.open()

    def _open_clipboard(self) -> None:
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._messages.say(tr("There is no text on the clipboard; copy an article first."), "warning")
            return
        self._turn_over()
        try:
            self._take(open_text(text, own_folder(), self.remembered.now.alias))
        except (ReviewerError, OSError) as error:
            self._messages.fail(error)

    # ---- small commands

    def _save(self) -> None:
        self.window.desk.leaving.emit()
        self.window.desk.keeper.save()

    def _ask_goto(self) -> None:
        desk = self.window.desk
        if desk.session is not None:
            dialog = GotoDialog(desk.row, len(desk.session.segments), self.window)
            dialog.row_chosen.connect(desk.go)
            dialog.open()

    def _show_keys(self) -> None:
        KeysDialog(self.window.actions_, self.window).open()

    def _show_palette(self) -> None:
        recent = [path for r in self.remembered.now.recent if (path := Path(r.record)).is_file()]
        dialog = Palette(entries(self.window.actions_, recent, self._used), self.window)
        dialog.action_chosen.connect(self._on_action_chosen)
        dialog.path_chosen.connect(self.open)
        dialog.open()

    def _on_action_chosen(self, action: str) -> None:
        self._used = [action, *(other for other in self._used if other != action)][:USED]
        self.window.actions_[action].trigger()

    def _show_about(self) -> None:
        AboutDialog(self.window).open()

    def _show_details(self, text: str, details: str) -> None:
        DetailsDialog(text, details, self.window).open()

    def _toggle_differences(self) -> None:
        self.window.pane.show_differences(self.window.actions_["differences"].isChecked())

    # ---- looks

    def _zoom(self, by: int) -> None:
        """Larger or smaller by so many per cent; 0 is the usual size."""
        zoom = 100 if by == 0 else self.remembered.now.zoom + by
        zoom = max(ZOOM.start, min(ZOOM.stop - 1, zoom))
        self.remembered.update(lambda settings: replace(settings, zoom=zoom))

    def _choose_theme(self, choice: str) -> None:
        self.remembered.update(lambda settings: replace(settings, theme=choice))

    def _dress(self) -> None:
        settings = self.remembered.now
        self._dressed = (settings.theme, settings.zoom)
        wanted = theme.wanted(settings.theme)
        theme.apply(self._app, wanted)
        self.window.dress(wanted, settings.zoom)
        for feature in self.features:
            feature.dress(wanted, settings.zoom)

    def _on_settings_changed(self) -> None:
        settings = self.remembered.now
        if (settings.theme, settings.zoom) != self._dressed:
            self.window.actions_[f"theme_{settings.theme}"].setChecked(True)
            self._dress()
        if self.window.desk.session is None:
            self._show_recent()

    # ---- between runs

    def _restore(self) -> None:
        settings = self.remembered.now
        self.window.actions_[f"theme_{settings.theme}"].setChecked(True)
        if not self.window.restoreGeometry(QByteArray.fromHex(settings.geometry.get("window", "").encode())):
            self.window.fit(self.window.screen().availableSize())
        self._dress()
        self._show_recent()
        self.remembered.tell()
        work = stranded()
        if work:
            self._messages.say(work, "warning")

    def _show_recent(self) -> None:
        recent = self.remembered.now.recent
        there = (one for one in recent if Path(one.record).is_file())
        self.window.start.show_recent(tuple(islice(there, RECENT_SHOWN)))
        self.window.start.offer_all(bool(recent))

    def _remember(self) -> None:
        """How far the review at hand is, and where it is left."""
        session, opened = self.window.desk.session, self.window.desk.opened_from
        if session is not None and opened is not None:
            counts, segment = session.counts(), self.window.desk.segment
            recent = Recent(
                str(opened.record),
                session.article.origin.file or session.article.title or "Pasted text",
                utc_now(),
                counts.segments,
                counts.reviewed,
                segment,
            )
            self.remembered.update(lambda settings: settings.with_recent(recent))

    def _close_article(self) -> bool:
        """False when the disk does not take the last changes; the person is asked then."""
        closed = self.window.desk.close()
        if not closed:
            self._ask_give_up()
        return closed

    def _ask_give_up(self) -> None:
        text = tr(
            "The last changes cannot be brought to disk; free some space or see to the folder, then close again."
        )
        dialog = AskDialog(tr("Not saved"), text, tr("Close and lose them"), self.window)
        dialog.agreed.connect(self._give_up)
        dialog.open()

    def _give_up(self) -> None:
        self.window.desk.close(give_up=True)

    def _on_window_closed(self) -> None:
        self.opener.close()
        place = bytes(self.window.saveGeometry().toHex().data()).decode()
        self.remembered.update(
            lambda settings: replace(settings, geometry={**settings.geometry, "window": place})
        )


def _opening(wish: Wish) -> str:
    return tr("Opening {name}…", name=wish.path.name)
