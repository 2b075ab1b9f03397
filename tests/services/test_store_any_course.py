"""Any course of a review, with kills, cut journals, saves and a folder that comes and goes: the record holds the model.

``COURSES`` says how many courses are tried; a long run sets ``REVIEWER_COURSES``.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reviewer.core.model import Verdict
from reviewer.services import writer as writer_module
from reviewer.services.journal import journal_path_for
from reviewer.services.review import Session
from reviewer.services.schema import validate
from reviewer.services.spare import spare_places
from reviewer.services.store import Store, create, open_record, record_path_for
from reviewer.services.upgrade import upgraded

from .faulty_disk import FaultyDisk
from .review_model import Values, values
from .review_samples import SEGMENTS, session
from .store_ends import die, settle

COURSES = int(os.environ.get("REVIEWER_COURSES", "25"))
segments = st.sampled_from(SEGMENTS)
texts = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=12)


class Course(RuleBasedStateMachine):
    """One review from its first decision on. ``model`` is plain values; ``past`` the model after each change."""

    def __init__(self) -> None:
        super().__init__()
        self._before = (writer_module.FIRST_RETRY_S, writer_module.LONGEST_RETRY_S)
        writer_module.FIRST_RETRY_S, writer_module.LONGEST_RETRY_S = 0.002, 0.01
        self.folder = Path(tempfile.mkdtemp())
        self.home_before = os.environ.get("REVIEWER_HOME")
        os.environ["REVIEWER_HOME"] = str(self.folder / "own")
        self.record = record_path_for(self.folder / "share" / "story.txt")
        self.record.parent.mkdir()
        self.disk = FaultyDisk(self.folder)
        self.disk.__enter__()
        self.session: Session = session()
        self.store: Store = create(self.session, self.record)
        self.own = {("final", s): self.session.mt(s) for s in SEGMENTS}
        self.model: Values = {}
        self.past: dict[int, Values] = {0: {}}
        self.cut_off = None

    @initialize()
    def begin(self) -> None:
        """Nothing is decided."""

    def did(self) -> None:
        """The model as it is belongs to the last change."""
        self.past[self.store.seq] = dict(self.model)

    def put(self, kind: str, segment: str, value: object) -> None:
        if value is None or self.own.get((kind, segment)) == value:
            self.model.pop((kind, segment), None)
        else:
            self.model[kind, segment] = value

    # ---- what a person does

    @rule(segment=segments, text=texts, merge=st.booleans())
    def type_text(self, segment: str, text: str, merge: bool) -> None:
        if text == self.session.final(segment):
            return
        was = self.session.verdict(segment)
        self.session.set_final(segment, text, merge=merge)
        self.put("final", segment, self.session.final(segment))
        if was in (Verdict.ACCEPTED, Verdict.CORRECTED):
            self.put("verdict", segment, None)
        assert self.session.final(segment) == text
        self.did()

    @rule(segment=segments, verdict=st.sampled_from(list(Verdict)))
    def decide(self, segment: str, verdict: Verdict) -> None:
        self.session.set_verdict(segment, verdict)
        if verdict in (Verdict.ACCEPTED, Verdict.CORRECTED):
            verdict = Verdict.CORRECTED if ("final", segment) in self.model else Verdict.ACCEPTED
        self.put("verdict", segment, None if verdict is Verdict.UNREVIEWED else verdict)
        self.did()

    @rule(segment=segments, ms=st.integers(1, 1000))
    def spend_time(self, segment: str, ms: int) -> None:
        self.session.add_time(segment, ms)
        spent = self.model.get(("time", segment), 0)
        assert isinstance(spent, int)
        self.put("time", segment, spent + ms)
        self.did()

    @rule(back=st.booleans())
    def undo_or_redo(self, back: bool) -> None:
        """What undo takes back is the session's own affair (typing is taken back in runs): the store must follow."""
        change = self.session.undo() if back else self.session.redo()
        if change is not None:
            self.model = values(self.session)
            self.did()

    # ---- what happens

    @rule()
    def save(self) -> None:
        assert self.store.save() or self.cut_off is not None

    @precondition(lambda self: self.cut_off is None)
    @rule()
    def folder_goes(self) -> None:
        self.cut_off = self.disk.broken(self.record.parent)
        self.cut_off.__enter__()

    @precondition(lambda self: self.cut_off is not None)
    @rule()
    def folder_comes_back(self) -> None:
        self.heal()

    @rule()
    def close_and_open(self) -> None:
        assert self.store.close()
        self.reopen(self.store.seq)

    @rule()
    def kill(self) -> None:
        """The program ends; what was acknowledged is there, and no more than was done."""
        acked = self.store.saved_seq
        die(self.store)
        self.reopen(acked)

    @precondition(lambda self: self.cut_off is None)
    @rule(part=st.floats(0, 1))
    def kill_with_a_torn_line(self, part: float) -> None:
        """Half of the next line was written when the power went."""
        settle(self.store)
        die(self.store)
        journal = journal_path_for(self.record)
        line = json.dumps({"record": self.session.record_id, "seq": self.store.seq + 1, "edits": []}).encode()
        with journal.open("ab") as file:
            file.write(line[: int(part * len(line))])
        self.reopen(self.store.seq)

    @rule()
    def upgrade(self) -> None:
        """A record as a program reads it is brought up to date, and stays what it is."""
        document = upgraded(json.loads(self.record.read_bytes()))
        validate(document)

    # A course that merges records gets a rule here: it changes ``session`` and calls ``did`` with the merged model.

    # ---- the machine

    def heal(self) -> None:
        if self.cut_off is not None:
            self.cut_off.__exit__(None, None, None)
            self.cut_off = None

    def reopen(self, at_least: int) -> None:
        made = self.store.seq
        self.heal()
        self.store, self.session, _ = open_record(self.record)
        assert at_least <= self.store.seq <= made
        self.past = {seq: model for seq, model in self.past.items() if seq <= self.store.seq}
        self.model = dict(self.past[self.store.seq])

    @invariant()
    def the_session_holds_the_model(self) -> None:
        assert values(self.session) == self.model

    def teardown(self) -> None:
        try:
            self.heal()
            settle(self.store)
            assert self.store.close()
            validate(json.loads(self.record.read_bytes()))
            _, opened, _ = open_record(self.record, read_only=True)
            assert values(opened) == self.model
            assert spare_places() == []
            assert {p.suffix for p in self.record.parent.iterdir()} <= {".json", ".bak", ".lock"}
        finally:
            self.disk.__exit__(None, None, None)
            writer_module.FIRST_RETRY_S, writer_module.LONGEST_RETRY_S = self._before
            if self.home_before is not None:
                os.environ["REVIEWER_HOME"] = self.home_before
            shutil.rmtree(self.folder, ignore_errors=True)


TestAnyCourse = Course.TestCase
TestAnyCourse.settings = settings(
    max_examples=COURSES,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
