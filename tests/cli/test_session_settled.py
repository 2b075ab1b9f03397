"""The session commands judge a record by what its reviewer settled of people, and by the source linked to it."""

import json
from pathlib import Path

import pytest

from reviewer.cli import main
from reviewer.core.cast_words import Gender
from reviewer.services.castings import settle
from reviewer.services.source_text import link_source
from reviewer.services.store import open_record

TEXT = (
    "The lawyer Robin Castell came to Seville on Friday. He thanked the readers.\n\n"
    "They say it is due to disability, and nobody knows more."
)
SOURCE = (
    "Robin Castell, jurista, llegó a Sevilla el viernes. Dio las gracias a los lectores.\n\n"
    "Dicen que se debe a su incapacidad, y nadie sabe más."
)


@pytest.fixture
def record(tmp_path: Path) -> Path:
    (tmp_path / "story.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "fuente.txt").write_text(SOURCE, encoding="utf-8")
    path = tmp_path / "story.txt"
    assert main(["session", "new", str(path), "--target-lang", "en", "--source-lang", "es"]) == 0
    return tmp_path / "story.txt.review.json"


def flags(record: Path) -> dict[str, str]:
    """Rule and evidence of the record's open flags, after its flags were found again."""
    changes = record.with_name("changes.jsonl")
    lines = [json.dumps({"segment": f"s{n}", "verdict": "later"}) for n in (1, 2, 3)]
    changes.write_text("\n".join(lines), encoding="utf-8")
    assert main(["session", "apply", str(record), str(changes)]) == 0
    segments = json.loads(record.read_text(encoding="utf-8"))["segments"]
    return {flag["rule"]: flag["evidence"] for segment in segments for flag in segment["flags"]}


def test_a_person_settled_by_hand_is_judged_so(record: Path) -> None:
    assert "cast/pronoun-gender" not in flags(record)
    store, session, _ = open_record(record)
    settle(session, "Robin Castell", Gender.FEMALE)
    assert store.close()
    assert "cast/pronoun-gender" in flags(record)


def test_a_linked_source_confirms(record: Path) -> None:
    before = flags(record)
    (rule,) = [rule for rule in before if "disability" in rule]
    assert before[rule] == "alone"
    store, session, _ = open_record(record)
    link_source(session, record.with_name("fuente.txt"))
    assert store.close()
    assert flags(record)[rule] == "confirmed"
