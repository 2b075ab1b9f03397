"""Members of a record that this version does not know: wherever they stand, writing keeps them."""

import copy
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.services import json_text
from reviewer.services.derived import copy_record, merge_records
from reviewer.services.schema import keep_unknown, unknown_in
from reviewer.services.store import create, open_record
from reviewer.services.upgrade import VERSION

from .review_samples import session
from .test_merge import conflicted

FIXTURES = Path(__file__).parent / "fixtures"
ENDING = ".review.json"
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
Path_ = tuple[str | int, ...]


def objects(value: Any, path: Path_ = ()) -> list[Path_]:
    """Where the objects of a document are."""
    found = [path] if isinstance(value, dict) else []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        found += objects(item, (*path, key))
    return found


def at(value: Any, path: Path_) -> Any:
    for key in path:
        value = value[key]
    return value


def documents() -> list[dict[str, Any]]:
    """The fixture of every version, and a merged review with notes, marks and all."""
    made = [json.loads((FIXTURES / f"session-{n}.json").read_bytes()) for n in range(1, VERSION + 1)]
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder) / f"story{ENDING}"
        s = conflicted()
        s.add_note("s2", "Which door?")
        s.mute("t/loud")
        s.set_language("source", "pt")
        create(s, record).close()
        made.append(json.loads(record.read_bytes()))
    return made


DOCUMENTS = documents()


@st.composite
def sprinkled(draw: st.DrawFn) -> tuple[dict[str, Any], list[tuple[Path_, str]]]:
    """A document with unknown members at random places, and where they are."""
    data = copy.deepcopy(draw(st.sampled_from(DOCUMENTS)))
    places = draw(st.lists(st.sampled_from(objects(data)), min_size=1, max_size=8, unique=True))
    put = []
    for n, place in enumerate(places):
        name = f"x-{n}"
        at(data, place)[name] = draw(VALUES)
        put.append((place, name))
    return data, put


def places_of(data: Any, name: str) -> list[Any]:
    return [at(data, path)[name] for path in objects(data) if name in at(data, path)]


@given(sprinkled())
@settings(max_examples=60, deadline=None)
def test_unknown_members_anywhere_survive_a_write(
    drawn: tuple[dict[str, Any], list[tuple[Path_, str]]],
) -> None:
    data, put = drawn
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder) / f"story{ENDING}"
        record.write_bytes(json_text.to_bytes(data))
        store, s, _ = open_record(record)
        s.confirm("s4")
        s.add_note("s3", "New")
        s.mute("t/new")
        assert store.close()
        again = json.loads(record.read_bytes())
        for place, name in put:
            assert at(data, place)[name] in places_of(again, name), (place, name)
            if not {"flags", "mutes", "notes"} & set(place):
                assert at(again, place)[name] == at(data, place)[name]


@given(sprinkled(), st.sampled_from(DOCUMENTS))
@settings(max_examples=60, deadline=None)
def test_what_is_held_of_a_record_is_all_that_is_kept_of_it(
    drawn: tuple[dict[str, Any], list[tuple[Path_, str]]], new: dict[str, Any]
) -> None:
    for old in (drawn[0], new):
        assert keep_unknown(unknown_in(old), new) == keep_unknown(old, new)
    assert len(json.dumps(unknown_in(drawn[0]))) < len(json.dumps(drawn[0]))


@given(sprinkled())
@settings(max_examples=25, deadline=None)
def test_unknown_members_survive_copying_and_merging(
    drawn: tuple[dict[str, Any], list[tuple[Path_, str]]],
) -> None:
    data, put = drawn
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder) / f"story{ENDING}"
        record.write_bytes(json_text.to_bytes(data))
        twin = copy_record(record, alias="ben")
        out = Path(folder) / f"both{ENDING}"
        merge_records(record, twin, out)
        for path in (twin, out):
            again = json.loads(path.read_bytes())
            for place, name in put:
                assert at(data, place)[name] in places_of(again, name), (path.name, place, name)


def kept_everywhere(data: dict[str, Any], path: Path) -> None:
    """Each object of the record at ``path`` has the unknown member that it had in ``data``, and no other has."""
    again = json.loads(path.read_bytes())
    for place in objects(data):
        names = {name for name in at(data, place) if name.startswith("x-at-")}
        assert names <= at(again, place).keys(), place
    found = [name for place in objects(again) for name in at(again, place) if name.startswith("x-at-")]
    assert len(found) == len(set(found))


@pytest.mark.parametrize("number", range(len(DOCUMENTS)))
def test_every_object_of_every_version_keeps_what_is_unknown_in_it(number: int, tmp_path: Path) -> None:
    data = copy.deepcopy(DOCUMENTS[number])
    data.pop("merged_from", None)
    for n, place in enumerate(objects(data)):
        at(data, place)[f"x-at-{n}"] = n
    record = tmp_path / f"story{ENDING}"
    record.write_bytes(json_text.to_bytes(data))
    twin = copy_record(record, alias="ben")
    kept_everywhere(data, twin)
    store, s, _ = open_record(record)
    s.set_final("s3", "Typed", merge=True)
    s.set_final("s3", "Typed on", merge=True)
    s.confirm("s4")
    s.undo()
    assert store.close()
    kept_everywhere(data, record)
    store, s, _ = open_record(twin)
    s.set_final("s4", "Other.")
    s.add_note("s2", "New")
    assert store.close()
    for n, (one, two) in enumerate(((record, twin), (twin, record))):
        out = tmp_path / f"both-{n}{ENDING}"
        merge_records(one, two, out)
        kept_everywhere(data, out)


def test_what_is_unknown_in_a_change_stays_with_it_where_histories_are_joined(tmp_path: Path) -> None:
    record = tmp_path / f"story{ENDING}"
    create(session(), record).close()
    twin = copy_record(record, alias="ben")
    for n, path in enumerate((record, twin, record, twin)):
        at_ = f"2026-03-01T10:0{n}:00.000Z"
        store, s, _ = open_record(path, clock=lambda at_=at_: at_)
        s.add_note("s1", f"Note {n}")
        assert store.close()
        data = json.loads(path.read_bytes())
        data["segments"][0]["history"][-1]["x-of"] = at_
        path.write_bytes(json_text.to_bytes(data))
    out = tmp_path / f"both{ENDING}"
    merge_records(record, twin, out)
    history = json.loads(out.read_bytes())["segments"][0]["history"]
    assert [change["x-of"] for change in history] == [change["at"] for change in history]
    assert len(history) == 4
