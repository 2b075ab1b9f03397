"""What belongs to the person and not to the article: the name on decisions, and the rules off for ever."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from reviewer.core.model import Change, Mute
from reviewer.services.review import utc_now
from reviewer.tongue import tr
from reviewer.ui.dialogs.rules_off import RulesOffDialog
from reviewer.ui.dialogs.settings import SettingsDialog
from reviewer.ui.messages import Messages
from reviewer.ui.remembered import Remembered
from reviewer.ui.window import Window

ALWAYS = "always"


class Personal(QObject):
    """Carries settings into the review at hand, and what the review says of every article into the settings.

    A rule is switched off for ever by a change of the session, so that undo takes it back in both places.
    """

    def __init__(self, window: Window, remembered: Remembered, messages: Messages) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._remembered = remembered
        self._messages = messages
        self._settings: SettingsDialog | None = None
        self._rules_off: RulesOffDialog | None = None
        self._hinted = False
        remembered.changed.connect(self._on_settings_changed)
        window.desk.session_changed.connect(self._on_session_changed)
        window.start.alias_answered.connect(self._on_alias_answered)
        window.desk.opened.connect(self._on_opened)
        self._on_settings_changed()

    # ---- dialogs

    def ask_settings(self) -> None:
        """Open the settings."""
        dialog = SettingsDialog(self._remembered.now, self._window)
        dialog.alias_changed.connect(self.set_alias)
        dialog.theme_chosen.connect(self._set_theme)
        dialog.language_chosen.connect(self._set_language)
        dialog.zoom_chosen.connect(self._set_zoom)
        dialog.rule_wanted.connect(self.switch_on)
        dialog.finished.connect(self._on_dialog_finished)
        self._settings = dialog
        dialog.open()

    def show_rules_off(self) -> None:
        """Open the list of the rules that are off in the article at hand."""
        if self._desk.session is None:
            return
        dialog = RulesOffDialog(self._window.actions_.shown("mute"), self._window)
        dialog.here.connect(self._window.deeds.unmute)
        dialog.everywhere.connect(self.switch_on)
        dialog.finished.connect(self._on_dialog_finished)
        self._rules_off = dialog
        self._show_mutes()
        dialog.open()

    def _on_dialog_finished(self) -> None:
        self._settings = self._rules_off = None

    # ---- settings

    def set_alias(self, alias: str) -> None:
        """Sign decisions with ``alias`` from now on."""
        self._remembered.update(lambda settings: replace(settings, alias=alias, alias_asked=True))

    def _on_alias_answered(self, alias: str) -> None:
        self.set_alias(alias)
        if alias:
            key = self._window.actions_.shown("settings")
            self._messages.say(
                tr("Decisions are signed with {name}; {key} changes it.", name=alias, key=key), "good"
            )

    def _unanswered(self) -> bool:
        return not self._remembered.now.alias and not self._remembered.now.alias_asked

    def _on_opened(self) -> None:
        """Who starts with an article does not see the start screen, where the name is asked for."""
        if self._unanswered() and not self._hinted:
            self._hinted = True
            key = self._window.actions_.shown("settings")
            self._messages.say(
                tr("To sign your decisions, put your name into the settings ({key}).", key=key)
            )

    def _set_theme(self, theme: str) -> None:
        self._remembered.update(lambda settings: replace(settings, theme=theme))

    def _set_language(self, language: str) -> None:
        self._remembered.update(lambda settings: replace(settings, language=language))

    def _set_zoom(self, zoom: int) -> None:
        if zoom != self._remembered.now.zoom:
            self._remembered.update(lambda settings: replace(settings, zoom=zoom))

    def _on_settings_changed(self) -> None:
        settings = self._remembered.now
        self._desk.set_person(settings.alias, settings.muted_rules, settings.taken_back)
        self._window.start.ask_alias(self._unanswered())
        self._show_mutes()
        if self._settings is not None:
            self._settings.show_settings(settings)

    # ---- rules

    def switch_on(self, rule: str) -> None:
        """Let the rule flag again in every article; where it is off in this one alone it stays so."""
        session = self._desk.session
        mutes = session.mutes if session is not None and not session.read_only else ()
        if any(mute.rule == rule and mute.scope == ALWAYS for mute in mutes):
            self._window.deeds.unmute(rule)
        if rule in self._remembered.now.muted_rules:
            self._remembered.update(lambda settings: settings.without_mute(rule, utc_now()))

    def _on_session_changed(self, change: Change) -> None:
        for edit in change.edits:
            if edit.cell.kind == "mute":
                self._follow(edit.before, edit.after)
                self._show_mutes()

    def _follow(self, before: object, after: object) -> None:
        """The settings say of a rule what a change in the session says of every article."""
        if isinstance(after, Mute) and after.scope == ALWAYS:
            self._remembered.update(lambda settings: settings.with_mute(after))
        elif isinstance(before, Mute) and before.scope == ALWAYS:
            self._remembered.update(lambda settings: settings.without_mute(before.rule, utc_now()))

    def _show_mutes(self) -> None:
        session = self._desk.session
        if self._rules_off is not None and session is not None:
            everywhere = self._remembered.now.muted
            off = {mute.rule for mute in everywhere}
            self._rules_off.show_mutes([m for m in session.mutes if m.rule not in off], everywhere)
