"""The record as a document: what is in it, what is kept, what is refused, what older versions become."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import fastjsonschema
import pytest

from reviewer import __version__, res
from reviewer.core.model import Cell, FlagStatus, Severity, Span, Verdict
from reviewer.core.splitting import segment_article
from reviewer.services import json_text
from reviewer.services.errors import ReviewerError
from reviewer.services.formats import from_text
from reviewer.services.record import Frame, Snapshot, document
from reviewer.services.record_reading import session_of
from reviewer.services.review import Session
from reviewer.services.schema import keep_unknown, record_schema, validate
from reviewer.services.store import create, open_record
from reviewer.services.upgrade import STEPS, VERSION, schema_name, upgraded, version_of

from .review_samples import flag, session

FIXTURES = Path(__file__).parent / "fixtures"
FIXTURE = FIXTURES / "session-1.json"


def worked() -> Session:
    s = session()
    s.set_flags(
        {
            "s1": [flag("s1", "disability"), flag("s1", "It", rule="t/it")],
            "s2": [flag("s2", "door")],
            "s4": [flag("s4", "End")],
        }
    )
    s.apply_suggestion(s.open_flags("s1")[1].id)
    s.confirm("s1")
    s.dismiss(s.open_flags("s2")[0].id)
    s.annotate("s2", Span(3, 9), "Accuracy/Mistranslation", Severity.MINOR)
    s.add_note("s2", "Really?")
    s.set_gap("s1", " ")
    s.mute("t/loud")
    s.mute("t/other")
    s.set_language("source", "pt")
    return s


def written(s: Session) -> dict[str, Any]:
    data = json_text.to_bytes(document(Snapshot.of(s), Frame(7, "2026-03-01T10:00:00.000Z")))
    value: dict[str, Any] = json_text.from_bytes(data)
    return value


def test_the_document_holds_what_people_look_for() -> None:
    data = written(worked())
    assert (data["schema"], data["seq"], data["reviewer"]) == (schema_name(), 7, "ana")
    assert [entry["id"] for entry in data["segments"]] == ["s1", "s2"]
    first = data["segments"][0]
    assert (first["mt"], first["final"]) == ("It is due to disability.", "It is due to incompetence.")
    assert (first["verdict"], first["gap"], first["index"], first["paragraph"]) == ("unreviewed", " ", 1, 0)
    assert {f["rule"]: f["status"] for f in first["flags"]} == {"t/rule": "applied", "t/it": "open"}
    assert [h["label"] for h in first["history"]] == ["Apply suggestion", "Confirm", "Set space"]
    assert [m["rule"] for m in data["mutes"]] == ["t/loud", "t/other"]
    assert len(data["segmentation"]["segments"]) == 4


@pytest.mark.parametrize("made", [session, worked])
def test_every_document_fits_the_schema_and_has_no_member_that_it_does_not_name(
    made: Callable[[], Session],
) -> None:
    data = written(made())
    validate(data)
    ours = record_schema()["properties"]
    assert set(data) <= set(ours)
    for entry in data["segments"]:
        assert set(entry) <= set(ours["segments"]["items"]["properties"])
        for one in entry["flags"]:
            assert set(one) == set(record_schema()["definitions"]["flag"]["properties"])


def test_a_session_comes_back_from_its_document() -> None:
    s = worked()
    back = session_of(written(s))
    assert back.state.cells == s.state.cells
    assert back.state.history == s.state.history
    assert (back.article, back.segmentation, back.alias) == (s.article, s.segmentation, "ana")
    assert back.decisions("s1") == s.decisions("s1")
    assert (back.target, back.source, back.created) == (s.target, s.source, s.created)
    assert back.open_flags("s1") == s.open_flags("s1")
    assert written(back) == written(s)


def test_the_document_differs_by_lines() -> None:
    s = worked()
    before = json_text.to_bytes(document(Snapshot.of(s), Frame(1, ""))).decode().splitlines()
    s.state.cells[Cell("time", "s2")] = 5
    after = json_text.to_bytes(document(Snapshot.of(s), Frame(1, ""))).decode().splitlines()
    assert len(before) == len(after)
    assert [(a, b) for a, b in zip(before, after, strict=True) if a != b] == [
        ('   "time_ms": 0,', '   "time_ms": 5,')
    ]


def long_one() -> Session:
    """More segments than stand on a line, some of them edited."""
    article = from_text("\n\n".join(f"It is {n}. So it is." for n in range(120)))
    s = Session.start(article, segment_article(article.text, article.paragraphs, "en"))
    for n in (1, 7, 200):
        s.set_final(f"s{n}", "Edited.")
    return s


@pytest.mark.parametrize("made", [session, worked, long_one])
def test_written_one_by_one_it_is_the_same(made: Callable[[], Session]) -> None:
    snapshot, frame = Snapshot.of(made()), Frame(1, "")
    assert json_text.to_bytes(document(snapshot, frame, (), json_text.one_by_one)) == json_text.to_bytes(
        document(snapshot, frame)
    )


@pytest.mark.parametrize("made", [session, worked, long_one])
def test_what_is_unknown_is_kept_one_by_one_too(made: Callable[[], Session]) -> None:
    snapshot, frame = Snapshot.of(made()), Frame(1, "")
    old = document(snapshot, frame)
    for n, place in enumerate(
        [*old["article"]["paragraphs"], *old["segmentation"]["segments"], *old["segments"]]
    ):
        place["x-mine"] = n
    new = document(snapshot, frame, (), json_text.one_by_one)
    assert json_text.to_bytes(keep_unknown(old, new)) == json_text.to_bytes(old)


def test_half_a_surrogate_pair_does_not_break_the_record() -> None:
    s = session()
    s.set_final("s1", "Odd \ud83d text")
    assert session_of(written(s)).final("s1") == "Odd \ud83d text"


def everywhere(value: Any, change: Callable[[dict[str, Any], str], None], path: str = "") -> None:
    """Call ``change`` on every object of ``value`` that the schema describes, with its path."""
    if isinstance(value, dict):
        for name in list(value):
            if name not in ("before", "after"):
                everywhere(value[name], change, f"{path}.{name}")
        change(value, path)
    elif isinstance(value, list):
        for n, item in enumerate(value):
            everywhere(item, change, f"{path}[{n}]")


def test_members_of_others_are_written_back_at_every_level(tmp_path: Path) -> None:
    record = tmp_path / "story.txt.review.json"
    store = create(worked(), record)
    store.close()
    data = json.loads(record.read_bytes())
    count = []

    def add(value: dict[str, Any], path: str) -> None:
        value["x-other"] = {"at": path, "deep": [1, {"a": None}]}
        count.append(path)

    everywhere(data, add)
    data["segments"][0]["score"], data["segments"][0]["source"] = 0.5, "Es por incapacidad."
    record.write_bytes(json.dumps(data).encode())
    store, s, _ = open_record(record)
    s.confirm("s3")
    s.confirm("s1")
    s.unmute("t/loud")
    assert store.close()
    again = json.loads(record.read_bytes())
    kept = []
    everywhere(again, lambda value, path: kept.append(value["x-other"]["at"]) if "x-other" in value else None)
    lost = set(count) - set(kept)
    assert {p for p in lost if not p.startswith(".mutes[0]")} == set()
    assert again["mutes"][0]["x-other"]["at"] == ".mutes[1]"
    assert (again["segments"][0]["score"], again["segments"][0]["source"]) == (0.5, "Es por incapacidad.")
    assert len(kept) == len(set(kept))


def test_items_are_matched_by_their_id_and_not_by_their_place() -> None:
    old = {"segments": [{"id": "s1", "a": 1}, {"id": "s2", "a": 2}]}
    new = {"segments": [{"id": "s2"}, {"id": "s3"}]}
    assert keep_unknown(old, new) == {"segments": [{"id": "s2", "a": 2}, {"id": "s3"}]}


def test_a_member_that_we_took_away_stays_away() -> None:
    assert keep_unknown({"languages": {"source": {}}}, {"languages": {}}) == {"languages": {}}


def broken(path: str, value: object) -> dict[str, Any]:
    data = copy.deepcopy(written(worked()))
    *way, last = path.split(".")
    here: Any = data
    for step in way:
        here = here[int(step) if step.isdigit() else step]
    here[int(last) if last.isdigit() else last] = value
    return data


def read(data: dict[str, Any]) -> Session:
    validate(data)
    return session_of(data)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("seq", "7", r"damaged at seq: it must be integer"),
        ("segments.0.final", 3, r"segments\[0\]\.final: it must be string"),
        ("segments.1.verdict", "fine", r"segments\[1\]\.verdict"),
        ("segments.1.flags.0.start", -1, r"flags\[0\]"),
        ("article.text", "short", "outside the article"),
        ("segments.0.mt", "else", "mt of segment s1"),
        ("segments.0.id", "s77", "mt of segment s77"),
        ("segments.1.notes.0.segment", "s1", "belongs to another"),
        ("segments.1.time_ms", True, "time_ms"),
        ("segments.0.history.0.edits.0.after", {"no": 1}, "cannot be read"),
        ("segmentation.segments.1.start", 3, "out of order"),
        ("schema", "reviewer/session/01", "schema"),
    ],
)
def test_a_damaged_record_names_the_place(path: str, value: object, message: str) -> None:
    data = broken(path, value)
    with pytest.raises(ReviewerError, match=message):
        read(data)


def test_the_fixture_of_version_1_opens(tmp_path: Path) -> None:
    record = tmp_path / "story.txt.review.json"
    record.write_bytes(FIXTURE.read_bytes())
    store, s, recovery = open_record(record)
    assert recovery is None
    assert s.final("s1") == "It is due to incompetence."
    assert s.verdict("s1") is Verdict.CORRECTED
    assert {d.status for d in s.decisions("s1")} == {FlagStatus.APPLIED, FlagStatus.OPEN}
    assert [n.text for n in s.notes("s2")] == ["Which door?"]
    assert [a.text for a in s.annotations("s2")] == ["closed"]
    assert s.is_muted("t/loud")
    s.confirm("s3")
    store.close()
    assert json.loads(record.read_bytes())["x-kept"] == {"by": "another program"}


def test_every_version_ever_written_has_its_fixture_its_schema_and_a_step_up(tmp_path: Path) -> None:
    assert sorted(STEPS) == list(range(1, VERSION))
    for version in range(1, VERSION + 1):
        data = json.loads((FIXTURES / f"session-{version}.json").read_bytes())
        assert version_of(data) == version
        fastjsonschema.compile(json_text.from_bytes(res.data(f"schema/session-{version}.json")))(data)
        validate(upgraded(data))
        record = tmp_path / f"{version}.review.json"
        record.write_bytes(json.dumps(data).encode())
        store, s, recovery = open_record(record)
        assert recovery is None
        s.confirm("s4")
        assert store.close()
        again = json.loads(record.read_bytes())
        assert version_of(again) == VERSION
        assert again["x-kept"] == data["x-kept"]


def test_the_fixture_of_version_2_opens_with_its_conflict_and_what_has_no_place(tmp_path: Path) -> None:
    record = tmp_path / "story.txt.review.json"
    record.write_bytes((FIXTURES / "session-2.json").read_bytes())
    store, s, _ = open_record(record)
    (conflict,), (unplaced,) = s.conflicts, s.unplaced
    assert (conflict.segment, conflict.a.name, conflict.b.name) == ("s1", "ana", "ben")
    assert unplaced.final == "The team lost for incompetence."
    s.confirm("s4")
    store.close()
    again = json.loads(record.read_bytes())
    assert again["conflicts"][0]["x-other"] == {"n": 1}
    assert again["unplaced"][0]["entry"]["x-other"] == 1
    assert [one["seq"] for one in again["merged_from"]] == [4, 3]


def test_what_another_program_kept_under_a_name_that_became_ours_is_kept_under_another() -> None:
    old = json.loads(FIXTURE.read_bytes()) | {"conflicts": "none", "x-conflicts": 1}
    data = upgraded(old)
    validate(data)
    assert (data["conflicts"], data["x-x-conflicts"], data["x-conflicts"]) == ([], "none", 1)


def test_older_versions_go_up_step_by_step() -> None:
    steps = {
        1: lambda d: {**d, "one": d["old"] + 1},
        2: lambda d: {**d, "two": d["one"] + 1},
    }
    data = upgraded({"schema": schema_name(1), "old": 1, "x": "kept"}, steps, 3)
    assert data == {"schema": schema_name(3), "old": 1, "one": 2, "two": 3, "x": "kept"}
    with pytest.raises(ReviewerError, match="old format 1"):
        upgraded({"schema": schema_name(1)}, {}, 2)


def test_what_has_no_schema_name_is_no_record() -> None:
    for value in (None, [], {}, {"schema": 1}, {"schema": "reviewer/session/x"}, {"schema": "other/1"}):
        with pytest.raises(ReviewerError, match="not the record"):
            version_of(value)


def test_a_newer_record_opens_for_reading_only(tmp_path: Path) -> None:
    record = tmp_path / "story.txt.review.json"
    create(worked(), record).close()
    data = json.loads(record.read_bytes())
    data["schema"] = schema_name(VERSION + 1)
    record.write_bytes(json.dumps(data).encode())
    before = record.read_bytes()
    store, s, recovery = open_record(record)
    assert store.read_only
    assert s.read_only
    assert recovery is not None
    assert f"open for reading only: it was made by Reviewer {__version__} in format {VERSION + 1}" in str(
        recovery
    )
    assert s.final("s1") == "It is due to incompetence."
    store.close()
    assert record.read_bytes() == before
    del data["segments"]
    record.write_bytes(json.dumps(data).encode())
    with pytest.raises(ReviewerError, match="update Reviewer"):
        open_record(record)


def test_of_a_newer_record_what_is_not_known_is_left_out_and_texts_never(tmp_path: Path) -> None:
    record = tmp_path / "story.txt.review.json"
    create(worked(), record).close()
    data = json.loads(record.read_bytes())
    data["schema"] = schema_name(VERSION + 1)
    data["program"]["version"] = "9.1"
    first, second = data["segments"]
    first["flags"][0]["status"] = "escalated"
    first["history"][0]["edits"][0]["cell"] = "hologram"
    first["history"][1]["edits"][0]["after"]["verdict"] = "approved"
    second["verdict"] = "approved"
    data["mutes"][0]["scope"] = "folder"
    data["conflicts"] = "many"
    record.write_bytes(json.dumps(data).encode())
    store, s, recovery = open_record(record)
    assert store.read_only
    assert "made by Reviewer 9.1" in str(recovery)
    assert "update Reviewer to 9.1 or later" in str(recovery)
    assert (s.final("s1"), s.verdict("s2")) == ("It is due to incompetence.", Verdict.UNREVIEWED)
    assert [c.label for c in s.history("s1")] == ["Set space"]
    assert [m.rule for m in s.mutes] == ["t/other"]
    assert [n.text for n in s.notes("s2")] == ["Really?"]
    store.close()
    data["segments"][0]["final"] = {"rich": "text"}
    record.write_bytes(json.dumps(data).encode())
    with pytest.raises(ReviewerError, match=r"cannot be read: it was made by Reviewer 9\.1"):
        open_record(record)
