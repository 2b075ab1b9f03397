"""Several records of one article: typed in, killed, copied, joined, written by older programs; each holds its model.

``REVIEWER_COURSES`` says how many courses are tried in a long run, ``REVIEWER_STEPS`` how long they are.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from itertools import count
from pathlib import Path
from unittest.mock import patch

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reviewer.core.model import Change, Decision, Verdict
from reviewer.services import json_text
from reviewer.services.derived import copy_record, merge_records
from reviewer.services.journal import journal_path_for
from reviewer.services.review import Session
from reviewer.services.schema import validate
from reviewer.services.store import ENDING, Store, create, open_record
from reviewer.services.upgrade import VERSION

from .review_model import SEGMENTS, Model, Values, join, values
from .review_samples import session
from .store_ends import die, on_disk

FIXTURES = Path(__file__).parent / "fixtures"
COURSES = int(os.environ.get("REVIEWER_COURSES", "25"))
STEPS = int(os.environ.get("REVIEWER_STEPS", "25"))
MOST = 4
segments = st.sampled_from(("s1", "s1", "s1", *SEGMENTS[1:]))
texts = st.sampled_from(["It is so.", "Other", "", "It is due to disability."])
which = st.integers(0, MOST - 1)


class Held:
    """One record: where it lies, what it is to hold, and what it held after each of its changes."""

    def __init__(self, path: Path, model: Model, seq: int = 0) -> None:
        self.path, self.model = path, model
        self.past = {seq: model}
        self.open: tuple[Store, Session] | None = None

    @property
    def record_id(self) -> str:
        return str(json.loads(self.path.read_bytes())["record"])

    @property
    def store(self) -> Store:
        assert self.open is not None
        return self.open[0]

    @property
    def session(self) -> Session:
        assert self.open is not None
        return self.open[1]


class Family(RuleBasedStateMachine):
    """Records of one article. Their clocks are one, of which every look is later by a letter's time."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.home_before = os.environ.get("REVIEWER_HOME")
        os.environ["REVIEWER_HOME"] = str(self.folder / "own")
        self.quick = patch("os.fsync")  # what a disk forgets is simulated, and waiting for one takes longest
        self.quick.start()
        self.ticks = count(1)
        self.names = count(1)
        self.records: list[Held] = []
        self.former: dict[int, Model] = {}

    def clock(self) -> str:
        tenths = next(self.ticks)
        hours, minutes, seconds = tenths // 36000, tenths // 600 % 60, tenths // 10 % 60
        return f"2026-03-01T{10 + hours:02}:{minutes:02}:{seconds:02}.{tenths % 10}00Z"

    def new_path(self) -> Path:
        return self.folder / f"story.{next(self.names)}{ENDING}"

    @initialize()
    def begin(self) -> None:
        """A review in which nothing is decided."""
        s = session()
        s._now = self.clock
        held = Held(self.new_path(), Model())
        held.open = (create(s, held.path), s)
        self.records.append(held)

    @precondition(lambda self: len(self.records) < MOST)
    @rule(version=st.integers(1, VERSION))
    def comes_from_an_older_program(self, version: int) -> None:
        held = Held(self.new_path(), Model())
        shutil.copy(FIXTURES / f"session-{version}.json", held.path)
        store, s, _ = open_record(held.path, clock=self.clock)
        held.open = store, s
        held.model = self.former.setdefault(version, Model().after(values(s)))
        for entry in json.loads(held.path.read_bytes())["segments"]:
            assert s.final(entry["id"]) == entry["final"]
            assert s.verdict(entry["id"]) == entry["verdict"]
            assert s.time_ms(entry["id"]) == entry["time_ms"]
        held.past = {store.seq: held.model}
        self.records.append(held)

    def held(self, number: int) -> Held:
        return self.records[number % len(self.records)]

    def opened(self, number: int) -> tuple[Held, Session]:
        held = self.held(number)
        if held.open is None:
            self.reopen(held)
        return held, held.session

    def reopen(self, held: Held, at_least: int | None = None) -> None:
        """Open it again; it holds what it held after one of its changes, the last one or one since ``at_least``."""
        store, s, _ = open_record(held.path, clock=self.clock)
        assert not s.read_only
        held.open = store, s
        latest = max(held.past)
        assert (latest if at_least is None else at_least) <= store.seq <= latest
        held.model = held.past[store.seq]
        held.past = {seq: model for seq, model in held.past.items() if seq <= store.seq}

    def did(self, held: Held, expected: Values | None = None, change: Change | None = None) -> None:
        found = values(held.session)
        assert expected is None or found == expected
        if found != held.model.values or held.store.seq not in held.past:
            held.model = held.model.after(found, more=change is not None and change.kind == "more")
        held.past[held.store.seq] = held.model

    # ---- what a person does

    def put_text(self, s: Session, now: Values, kind: str, segment: str, text: str) -> None:
        own = s.mt(segment) if kind == "final" else s.state.segment(segment).gap
        if now.pop((kind, segment), own) == text:
            if text != own:
                now[kind, segment] = text
            return
        if now.get(("verdict", segment)) in (Verdict.ACCEPTED, Verdict.CORRECTED):
            now.pop(("verdict", segment))
        if text != own:
            now[kind, segment] = text

    def type_text(self, held: Held, segment: str, text: str) -> None:
        now = dict(held.model.values)
        self.put_text(held.session, now, "final", segment, text)
        self.did(held, now, held.session.set_final(segment, text, merge=True))

    @rule(which=which, segment=segments, letters=st.text("ab ", min_size=1, max_size=4), copied=st.booleans())
    def type_letters(self, which: int, segment: str, letters: str, copied: bool) -> None:
        """A word or more; it may be that a copy is made before the last letter."""
        held, s = self.opened(which)
        for letter in letters[:-1]:
            self.type_text(held, segment, s.final(segment) + letter)
        if copied and len(self.records) < MOST:
            self.copy(which, "ben")
        self.type_text(held, segment, s.final(segment) + letters[-1])

    @rule(which=which, segment=segments, number=st.integers(1, 3))
    def erase(self, which: int, segment: str, number: int) -> None:
        held, s = self.opened(which)
        for _ in range(number):
            self.type_text(held, segment, s.final(segment)[:-1])

    @rule(which=which, some=st.dictionaries(segments, texts, min_size=1, max_size=3))
    def replace(self, which: int, some: dict[str, str]) -> None:
        held, s = self.opened(which)
        now = dict(held.model.values)
        for segment, text in some.items():
            self.put_text(s, now, "final", segment, text)
        s.set_finals(some, label="Replace")
        self.did(held, now)

    @rule(which=which, segment=st.sampled_from(["s1", "s3"]), gap=st.sampled_from(["", " ", "  "]))
    def set_gap(self, which: int, segment: str, gap: str) -> None:
        held, s = self.opened(which)
        now = dict(held.model.values)
        self.put_text(s, now, "gap", segment, gap)
        s.set_gap(segment, gap)
        self.did(held, now)

    @rule(which=which, segment=segments, verdict=st.sampled_from(list(Verdict)))
    def decide(self, which: int, segment: str, verdict: Verdict) -> None:
        held, s = self.opened(which)
        now = dict(held.model.values)
        s.set_verdict(segment, verdict)
        if verdict in (Verdict.ACCEPTED, Verdict.CORRECTED):
            edited = ("final", segment) in now or ("gap", segment) in now
            verdict = Verdict.CORRECTED if edited else Verdict.ACCEPTED
        now.pop(("verdict", segment), None)
        if verdict is not Verdict.UNREVIEWED:
            now["verdict", segment] = verdict
        self.did(held, now)

    @rule(which=which, segment=segments, text=st.sampled_from(["Why?", "Who?"]))
    def note(self, which: int, segment: str, text: str) -> None:
        held, s = self.opened(which)
        change = s.add_note(segment, text)
        assert change is not None
        self.did(held, {**held.model.values, (f"note {segment}", change.edits[0].cell.id): text})

    @rule(which=which, segment=segments)
    def take_a_note_away(self, which: int, segment: str) -> None:
        held, s = self.opened(which)
        now = dict(held.model.values)
        for note in s.notes(segment)[:1]:
            s.remove_note(note.id)
            now.pop((f"note {segment}", note.id))
        self.did(held, now)

    @rule(which=which, name=st.sampled_from(["t/x", "t/y"]), scope=st.sampled_from(["article", "always"]))
    def mute(self, which: int, name: str, scope: str) -> None:
        held, s = self.opened(which)
        s.mute(name, scope)
        self.did(held, {**held.model.values, ("mute", name): scope})

    @rule(which=which, segment=segments, ms=st.integers(1, 1000))
    def spend_time(self, which: int, segment: str, ms: int) -> None:
        held, s = self.opened(which)
        spent = held.model.values.get(("time", segment), 0)
        assert isinstance(spent, int)
        s.add_time(segment, ms)
        self.did(held, {**held.model.values, ("time", segment): spent + ms})

    @rule(which=which, back=st.booleans())
    def undo_or_redo(self, which: int, back: bool) -> None:
        """What is one step of typing is the session's own affair: the store must follow."""
        held, s = self.opened(which)
        if (s.undo() if back else s.redo()) is not None:
            self.did(held)

    @rule(which=which, side=st.sampled_from("ab"))
    def decide_a_conflict(self, which: int, side: str) -> None:
        held, s = self.opened(which)
        for conflict in s.conflicts[:1]:
            s.take_side(conflict.id, side)
            assert conflict not in s.conflicts
            self.did(held)

    # ---- what happens to records

    @rule(which=which)
    def save(self, which: int) -> None:
        held, _ = self.opened(which)
        assert held.store.save()

    @rule(which=which)
    def close(self, which: int) -> None:
        held = self.held(which)
        if held.open is not None:
            assert held.store.close()
            held.open = None

    @rule(which=which, kept=st.floats(0, 1), junk=st.booleans())
    def crash(self, which: int, kept: float, junk: bool) -> None:
        """The power goes, and the disk kept only a part of the journal, which may end within a line.

        Half-written files lie about that were to become the record and its copy.
        """
        held, _ = self.opened(which)
        journal = journal_path_for(held.path)
        on_disk(held.store)
        die(held.store)
        held.open = None
        whole = journal.read_bytes() if journal.exists() else b""
        if whole:
            journal.write_bytes(whole[: int(kept * len(whole))])
        if junk:
            for name in (held.path.name, held.path.name + ".bak"):
                held.path.with_name(f"{name}.4711-1.tmp").write_bytes(b'{"schema": "revi')
        self.reopen(held, json.loads(held.path.read_bytes())["seq"])
        assert not list(self.folder.glob("*.4711-1.tmp"))

    @rule(which=which)
    def crash_between_record_and_journal(self, which: int) -> None:
        """The power goes when the new record is in its place, and the journal that it holds is not emptied yet."""
        held, _ = self.opened(which)
        on_disk(held.store)
        journal = journal_path_for(held.path)
        before = journal.read_bytes() if journal.exists() else b""
        assert held.store.save()
        die(held.store)
        held.open = None
        if before:
            journal.write_bytes(before)
        self.reopen(held)

    @precondition(lambda self: len(self.records) < MOST)
    @rule(which=which, alias=st.sampled_from(["ana", "ben"]))
    def copy(self, which: int, alias: str) -> None:
        """By the program, whoever has it open: what the journal holds comes along."""
        held = self.held(which)
        if held.open is not None:
            on_disk(held.store)
        path = copy_record(held.path, self.new_path(), alias)
        self.records.append(Held(path, held.model))

    @precondition(lambda self: len(self.records) < MOST)
    @rule(which=which)
    def copy_as_a_file(self, which: int) -> None:
        """By another program, the record alone: what is in the journal does not come along."""
        held = self.held(which)
        path = self.new_path()
        data = held.path.read_bytes()
        path.write_bytes(data)
        seq = json.loads(data)["seq"]
        self.records.append(Held(path, held.past[seq], seq))

    @precondition(lambda self: len(self.records) > 1)
    @rule(one=which, other=st.integers(1, MOST - 1), instead=st.booleans())
    def merge(self, one: int, other: int, instead: bool) -> None:
        """Work goes on in the joined one, beside the two or instead of the first."""
        a, b = self.held(one), self.held(one + other)
        for held in (a, b):
            if held.open is not None:
                on_disk(held.store)
        path = self.new_path()
        merged = merge_records(a.path, b.path, path)
        flagged = flagged_in(merged.session)
        _, found, _ = open_record(path, read_only=True)
        joins = [join(a.model, b.model)]
        if flagged:
            joins.append(join(a.model, b.model, flagged & {c.segment for c in merged.conflicts}))
        result = values(found)
        fitting = [j for j in joins if j.model.values == result]
        assert fitting, (joins, result)
        disputed = {c.segment or "{0.kind}.{0.id}".format(*c.cells) for c in merged.conflicts}
        assert any(disputed - flagged == j.disputed - flagged for j in fitting), (disputed, joins)
        assert {c.id for c in merged.conflicts} <= {c.id for c in found.conflicts}
        if not instead and len(self.records) < MOST:
            self.records.append(Held(path, fitting[0].model))
            return
        if a.open is not None:
            assert a.store.close()
        self.records[self.records.index(a)] = Held(path, fitting[0].model)

    @rule(which=which)
    def is_written_as_version_1_did(self, which: int) -> None:
        """In the form of the first program, which was killed and left a journal."""
        held, s = self.opened(which)
        changes = (c for history in s.state.history.values() for c in history)
        if s.conflicts or s.unplaced or any(e.cell.kind == "conflict" for c in changes for e in c.edits):
            return
        on_disk(held.store)
        die(held.store)
        held.open = None
        data = json.loads(held.path.read_bytes())
        if not data.get("conflicts") and not data.get("unplaced"):
            for name in ("conflicts", "unplaced", "source", "people", "merged_from", "copied_from"):
                data.pop(name, None)
            data["schema"] = "reviewer/session/1"
            held.path.write_bytes(json_text.to_bytes(data))
        self.reopen(held)

    @precondition(lambda self: any(self.same_record(held) for held in self.records))
    @rule(data=st.data())
    def another_state_is_put_in_its_place(self, data: st.DataObject) -> None:
        """By a program that copies files between computers, when our program was killed.

        Our journal is taken up where it goes on from that state, and left aside where the two went different ways.
        """
        held = data.draw(st.sampled_from([held for held in self.records if self.same_record(held)]))
        other = data.draw(st.sampled_from(self.same_record(held)))
        if held.open is not None:
            on_disk(held.store)
            die(held.store)
            held.open = None
        whole = other.path.read_bytes()
        held.path.write_bytes(whole)
        seq = json.loads(whole)["seq"]
        theirs = other.past[seq]
        if held.past.get(seq) != theirs or not journal_path_for(held.path).exists():
            held.past, held.model = {seq: theirs}, theirs
        self.reopen(held, seq)
        assert held.store.seq in held.past

    def same_record(self, held: Held) -> list[Held]:
        """The other records that began as this one, by a program that copies files."""
        return [one for one in self.records if one is not held and one.record_id == held.record_id]

    # ---- what is always so

    @invariant()
    def every_open_session_holds_its_model(self) -> None:
        for held in self.records:
            if held.open is not None:
                assert values(held.session) == held.model.values

    def teardown(self) -> None:
        try:
            for held in self.records:
                if held.open is not None:
                    assert held.store.close()
                    held.open = None
                validate(json.loads(held.path.read_bytes()))
                self.reopen(held)
                assert values(held.session) == held.model.values
        finally:
            for held in self.records:
                if held.open is not None:
                    held.store.close(give_up=True)
            self.quick.stop()
            if self.home_before is not None:
                os.environ["REVIEWER_HOME"] = self.home_before
            shutil.rmtree(self.folder, ignore_errors=True)


def flagged_in(s: Session) -> frozenset[str]:
    """Segments where anything was decided of a flag: what became of one goes with the text, which the model lacks."""
    decided = (v.flag.segment for v in s.state.cells.values() if isinstance(v, Decision))
    asked = (c.segment for c in s.conflicts if c.a.decisions or c.b.decisions)
    return frozenset((*decided, *asked))


TestFamily = Family.TestCase
TestFamily.settings = settings(
    max_examples=COURSES,
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
