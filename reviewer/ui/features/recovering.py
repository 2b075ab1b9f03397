"""The way back for changes that were set aside because another program replaced the record they were made to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from reviewer.services.errors import ReviewerError
from reviewer.services.orphan_words import told
from reviewer.services.orphans import Recovered, orphans_of, recover, unrecovered
from reviewer.tongue import tr, tr_count
from reviewer.ui.dialogs.ask import TextDialog
from reviewer.ui.dialogs.choice import ChoiceDialog
from reviewer.ui.features.feature import Feature, Room
from reviewer.ui.features.merging import merge
from reviewer.ui.pointer import waiting


class Recovering(Feature):
    """Says that there are such changes when their article is opened, and makes a record of them when asked."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        room.desk.remarked.connect(self._on_remarked)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"recover": self._recover}

    def _on_remarked(self) -> None:
        opened, shown = self.room.desk.opened_from, self.room.remembered.now.shown
        if opened is None or all(not shown.get(_hint(path), True) for path in unrecovered(opened.record)):
            return
        key = self.room.window.actions_.shown("recover")
        text = tr("Changes to this review were set aside; {key} brings them back.", key=key)
        self.room.messages.say(f"{text} {opened.remark}".strip(), "warning")

    def _recover(self) -> None:
        opened = self.room.desk.opened_from
        if opened is None:
            return
        found = unrecovered(opened.record) or orphans_of(opened.record)
        if not found:
            self.room.messages.say(tr("No changes to this review were set aside."), "good")
            return
        try:
            with waiting():
                done = recover(found[-1])
        except (ReviewerError, OSError) as error:
            self.room.messages.fail(error)
            return
        if done.out is None:
            self._list(done)
        else:
            self._ask(done)

    def _ask(self, done: Recovered) -> None:
        """Say what became of the changes, and ask how to go on with the new record."""
        assert done.out is not None
        window = self.room.window
        text = tr_count(
            done.used,
            "{n} change was brought back, into the new record {name}.",
            "{n} changes were brought back, into the new record {name}.",
            name=done.out.name,
        )
        ways = {
            tr("Merge it with this review"): partial(merge, self.room, done.out),
            tr("Open it"): partial(window.dropped.emit, done.out),
        }
        if done.left:
            left = tr_count(
                len(done.left), "{n} change has no place there.", "{n} changes have no place there."
            )
            text = f"{text} {left}"
            ways[tr("List what is missing")] = partial(self._list, done)
        self.room.messages.say(text, "warning" if done.left else "good")
        dialog = ChoiceDialog(tr("Changes brought back"), text, list(ways), window)
        dialog.chosen.connect(partial(_go, list(ways.values())))
        dialog.open()

    def _list(self, done: Recovered) -> None:
        """Show the changes that are in no record, to be done again by hand; opening tells of them no more."""
        hint = _hint(done.orphan.path)
        self.room.remembered.update(lambda settings: settings.with_shown(hint, False))
        session = self.room.desk.session
        rows = {s.id: str(n) for n, s in enumerate(session.segments, 1)} if session is not None else {}
        text = tr(
            "{name}: for these changes no state of the review was found that they go on from; they can be "
            "done again by hand. The file stays as it is.",
            name=done.orphan.path.name,
        )
        lines = "\n".join(told(done.left, lambda segment: rows.get(segment, segment)))
        TextDialog(tr("Changes without a place"), text, lines, self.room.window).open()


def _go(ways: list[Callable[[], object]], number: int) -> None:
    ways[number]()


def _hint(path: Path) -> str:
    """The name in the settings of what opening says of the journal at ``path``."""
    return f"set aside {path.absolute()}"
