"""Two reviews of one article joined into one; where they disagree both answers are kept for a person to decide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from uuid import uuid4

from reviewer.core.leftover import Conflict
from reviewer.core.model import Cell, Change, Edit
from reviewer.services.errors import ReviewerError
from reviewer.services.merge_cells import Joined, cells_by_segment, free_id, join, wide_by_segment
from reviewer.services.merge_pair import Pair
from reviewer.services.review import Session, utc_now
from reviewer.services.review_state import State
from reviewer.tongue import tr


@dataclass(frozen=True, slots=True)
class Merged:
    """The joined review, and the conflicts that joining brought (the session holds older ones too)."""

    session: Session
    conflicts: tuple[Conflict, ...]


def merge(
    a: Session,
    b: Session,
    names: tuple[str, str] = ("A", "B"),
    alias: str | None = None,
    clock: Callable[[], str] = utc_now,
) -> Merged:
    """Join two reviews of one article; ``names`` says in conflicts whose answer is whose.

    What one of them did is taken. What both did alike is taken once, signed by who did it first. Where both did
    differently the text of ``a`` stands, without verdict, and a conflict holds the answers of both. Which of them
    did something is told by what their histories do not share; the time spent is the longer one's.

    Raises:
        ReviewerError: they are not of the same article, or cut it differently.
    """
    must_be_alike(a, b)
    state = State(a.article, a.segmentation)
    edits, new = _edits(a, b, state, names)
    state.commit(Change(tuple(edits), "Merge"))
    signed = alias if alias is not None else a.alias
    session = Session(state, signed, str(uuid4()), min(a.created, b.created), clock)
    return Merged(session, tuple(new))


def must_be_alike(a: Session, b: Session) -> None:
    """Refuse reviews of different articles.

    Raises:
        ReviewerError: says how they differ and what to do.
    """
    one, two = a.article, b.article
    digests = {one.origin.sha256, two.origin.sha256} - {""}
    if one.text != two.text or len(digests) > 1:
        raise ReviewerError(
            tr(
                "The two records are of different texts ({one} and {other}); carry one over to the "
                "article of the other first (reviewer session reattach).",
                one=_named(a),
                other=_named(b),
            )
        )
    for n, (ours, theirs) in enumerate(zip_longest(a.segments, b.segments), 1):
        if ours != theirs:
            raise ReviewerError(
                tr(
                    "The two records cut the article differently, from segment {n} on; carry one over to the "
                    "article anew first (reviewer session reattach).",
                    n=n,
                )
            )


def _named(session: Session) -> str:
    origin = session.article.origin
    return tr(
        "{name}, sha256 {digest}",
        name=origin.file or session.article.title or tr("pasted text"),
        digest=origin.sha256[:8] or tr("unknown"),
    )


def _edits(a: Session, b: Session, state: State, names: tuple[str, str]) -> tuple[list[Edit], list[Conflict]]:
    """The cells of the joined review; flags found, histories and conflicts are brought into ``state`` and back."""
    cells_a, cells_b = cells_by_segment(a), cells_by_segment(b)
    edits: list[Edit] = []
    new: list[Conflict] = []
    wide_a, wide_b = wide_by_segment(a.history("")), wide_by_segment(b.history(""))
    for where in ("", *(segment.id for segment in a.segments)):
        cells = cells_a.get(where, {}), cells_b.get(where, {})
        wide = wide_a.get(where, ()), wide_b.get(where, ())
        joined = join(_pair(a, b, where, cells, names, wide))
        edits.extend(Edit(cell, None, value) for cell, value in joined.cells.items())
        if joined.conflict is not None:
            for conflict in _split(joined.conflict):
                settled = _with_free_id(conflict, joined)
                edits.append(Edit(Cell("conflict", settled.id), None, settled))
                new.append(settled)
        if joined.history:
            state.history[where] = joined.history
        found = (b if joined.from_b else a).state.found.get(where) or a.state.found.get(where)
        if where and found is not None:
            state.found[where] = found
    return edits, new


def _pair(
    a: Session,
    b: Session,
    where: str,
    cells: tuple[dict[Cell, object], dict[Cell, object]],
    names: tuple[str, str],
    wide: tuple[Sequence[Change], Sequence[Change]],
) -> Pair:
    texts = (a.final(where), b.final(where)) if where else ("", "")
    delivered = (a.mt(where), a.state.segment(where).gap) if where else ("", "")
    return Pair(where, *cells, a.history(where), b.history(where), texts, names, *delivered, wide)


def _split(conflict: Conflict) -> list[Conflict]:
    """One conflict a segment; one a cell for the whole article, where cells have nothing to do with each other."""
    if conflict.segment:
        return [conflict]
    a, b = conflict.a, conflict.b
    return [
        Conflict(f"c.{cell.kind}.{cell.id}", "", replace(a, values=(one,)), replace(b, values=(two,)))
        for (cell, _), one, two in zip(a.values, a.values, b.values, strict=True)
    ]


def _with_free_id(conflict: Conflict, joined: Joined) -> Conflict:
    """An older conflict of the segment may still be open."""
    taken = {cell.id for cell in joined.cells if cell.kind == "conflict"}
    return replace(conflict, id=free_id(conflict.id, taken))
