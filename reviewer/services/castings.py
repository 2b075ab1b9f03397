"""What the reviewer settled of the people of an article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reviewer.checks.contract import Settled
from reviewer.core.cast_words import Gender
from reviewer.core.model import Casting, Cell, Change, Edit
from reviewer.services.changing import Changing
from reviewer.services.errors import ReviewerError
from reviewer.services.reading import Reading
from reviewer.tongue import tr


def castings(session: Reading) -> tuple[Casting, ...]:
    """What was settled, oldest first."""
    return tuple(v for v in session.state.owned("person", "") if isinstance(v, Casting))


def settled(session: Reading) -> Settled:
    """What was settled, as checks are given it."""
    cast = castings(session)
    same = {casting.name: casting.same for casting in cast if casting.same}
    whole = {name: end for name in same if (end := _whole(name, same)) != name}
    return Settled({casting.name: casting.gender for casting in cast if not casting.same}, whole)


def _whole(name: str, same: Mapping[str, str]) -> str:
    """Whose ``name`` is in the end; its own where the way leads in a circle, as in a record of a merge it may."""
    seen = {name}
    at = name
    while at in same:
        at = same[at]
        if at in seen:
            return name
        seen.add(at)
    return at


def settle(session: Changing, name: str, gender: Gender | None) -> Change | None:
    """Settle a person's gender; ``unknown`` so that none is told, ``None`` to go by the text again.

    Raises:
        ReviewerError: the session is open for reading only.
    """
    cell = Cell("person", name)
    before = session.state.cells.get(cell)
    now = before.gender if isinstance(before, Casting) and not before.same else None
    if now is gender:
        return None
    after = None if gender is None else Casting(name, gender, *session.signature())
    return session.apply(Change((Edit(cell, before, after),), "Settle who is who"))


def join(session: Changing, name: str, other: str) -> Change | None:
    """Say that ``name`` is the person ``other`` too, by whose name both go from now on.

    Raises:
        ReviewerError: it is one name, ``other`` is already part of ``name``, or the session is open for reading only.
    """
    same = {casting.name: casting.same for casting in castings(session) if casting.same}
    whole = _whole(other, same)
    if whole == name:
        raise ReviewerError(tr("{name} and {other} are one person already.", name=name, other=other))
    cell = Cell("person", name)
    before = session.state.cells.get(cell)
    if isinstance(before, Casting) and before.same == whole:
        return None
    after = Casting(name, Gender.UNKNOWN, *session.signature(), same=whole)
    return session.apply(Change((Edit(cell, before, after),), "Join people"))


def part(session: Changing, names: Iterable[str]) -> Change | None:
    """Let these names be people of their own again; ``None`` when they are.

    Raises:
        ReviewerError: the session is open for reading only.
    """
    joined = {casting.name: casting for casting in castings(session) if casting.same}
    edits = tuple(Edit(Cell("person", name), joined[name], None) for name in names if name in joined)
    return session.apply(Change(edits, "Part people")) if edits else None
