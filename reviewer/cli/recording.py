"""Opening a record for a command, and closing it whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reviewer.cli.door import say
from reviewer.services.castings import settled
from reviewer.services.checking import make_engine, rules_digest
from reviewer.services.errors import ReviewerError
from reviewer.services.own_rules import own_rules
from reviewer.services.prose import prose_of
from reviewer.services.review import Session
from reviewer.services.source_text import sure_sources
from reviewer.services.store import Store, open_record


@contextmanager
def opened(
    record: str, article: str | None = None, read_only: bool = False, alias: str = ""
) -> Iterator[tuple[Store, Session]]:
    """The record's session, to be changed and saved unless it is ``read_only``.

    ``alias`` is who decides from now on; empty leaves it to who did before.

    Raises:
        ReviewerError: it cannot be opened, is being written by somebody else, or could not be saved.
    """
    where = Path(article) if article is not None else None
    try:
        store, session, recovery = open_record(
            Path(record), article=where, read_only=read_only, alias=alias or None
        )
    except ReviewerError as error:
        named = Path(record).name in str(error)
        raise error if named else ReviewerError(f"{record}: {error}") from None
    if recovery is not None:
        say(str(recovery))
    store.rules = rules_digest()
    try:
        yield store, session
        if not read_only and not store.save():
            raise ReviewerError(_unwritten(record, store))
    finally:
        store.close(give_up=True)


def _unwritten(record: str, store: Store) -> str:
    """What became of the changes of a record that could not be written; doing them again would double what is kept."""
    if not store.close(give_up=True):
        return f"{record} could not be written; see to the disk and do it again."
    where = store.left_in or "its journal"
    return (
        f"{record} could not be written, but the changes are kept in {where}:"
        " see to the disk and open it again, they are taken up then; do not make them again."
    )


def recheck(session: Session) -> None:
    """Look at the texts as they stand; a record holds the flags of the segments only that somebody worked on."""
    muted = [mute.rule for mute in session.mutes]
    own = own_rules()
    for sentence in own.problems:
        say(sentence)
    engine = make_engine(session.target, session.source, muted, own)
    prose = prose_of(
        session.article, session.segmentation, session.finals(), session.gaps(), sure_sources(session)
    )
    session.set_flags(engine.run(prose, settled=settled(session)))


def open_ends(session: Session) -> list[str]:
    """What of two joined reviews, or of one carried over to a changed article, waits for a person; a sentence each."""
    ends = []
    if conflicts := session.conflicts:
        places = ", ".join(str(session.index_of(c.segment) + 1) for c in conflicts if c.segment)
        where = f" (segments {places})" if places else ""
        number = "1 conflict is" if len(conflicts) == 1 else f"{len(conflicts)} conflicts are"
        ends.append(f"{number} not decided{where}; of each only one side is in the text: decide them first.")
    if unplaced := session.unplaced:
        number = (
            "The decisions on 1 segment"
            if len(unplaced) == 1
            else f"The decisions on {len(unplaced)} segments"
        )
        ends.append(f"{number} have no place in this article any more; the record keeps them.")
    return ends
