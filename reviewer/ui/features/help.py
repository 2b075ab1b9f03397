"""What can be read inside the program: pages of help and the catalogue of rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from reviewer.ui.dialogs.page import PageDialog
from reviewer.ui.features.feature import Feature


class Help(Feature):
    """Opens the pages in ``resources/help`` and the catalogue, at the rule of the chosen flag if there is one."""

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "catalogue": self._show_catalogue,
            "help_flags": partial(self._show_page, "flags"),
            "help_record": partial(self._show_page, "record"),
        }

    def _show_catalogue(self) -> None:
        from reviewer.services.own_rules import own_rules
        from reviewer.ui.dialogs.catalogue import CatalogueDialog

        desk = self.room.desk
        chosen = [f.rule for f in desk.flags() if f.id == desk.chosen] if desk.session is not None else []
        CatalogueDialog(own_rules().entries(), chosen[0] if chosen else "", self.room.window).open()

    def _show_page(self, name: str) -> None:
        PageDialog(name, self.room.window).open()
