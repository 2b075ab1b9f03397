"""Every value of a session as JSON and back."""

from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.cast_words import Gender
from reviewer.core.model import (
    Annotation,
    Casting,
    Cell,
    Change,
    Confidence,
    Decision,
    Edit,
    Evidence,
    Fingerprint,
    Flag,
    FlagStatus,
    Known,
    Language,
    Mute,
    Note,
    NoteKind,
    Place,
    Ruling,
    Segment,
    Severity,
    SourceLink,
    SourceText,
    Span,
    Verdict,
)
from reviewer.services.journal import line_of, read_lines

texts = st.text(max_size=8)
spans = st.builds(Span, st.integers(0, 99), st.integers(0, 99))
flags = st.builds(
    Flag,
    *[texts] * 3,
    spans,
    texts,
    texts,
    st.sampled_from(Severity),
    st.sampled_from(Confidence),
    texts,
    texts,
    st.builds(Fingerprint, *[texts] * 4),
    st.sampled_from(Evidence),
    st.lists(texts, max_size=2).map(tuple),
    st.lists(st.builds(Place, texts, spans, texts, texts), max_size=2).map(tuple),
)
values = {
    "final": texts,
    "gap": texts,
    "time": st.integers(0, 10**12),
    "verdict": st.builds(Ruling, st.sampled_from(Verdict), texts, texts),
    "flag": st.builds(Decision, flags, st.sampled_from(FlagStatus), texts, texts),
    "mute": st.builds(Mute, texts, st.sampled_from(("article", "always")), texts, texts),
    "note": st.builds(Note, *[texts] * 5, st.sampled_from(NoteKind)),
    "source": st.builds(
        SourceText,
        st.text(min_size=9, max_size=12),
        st.none() | texts,
        texts,
        st.builds(Language, st.none() | texts, st.sampled_from(Known)),
        st.lists(
            st.builds(
                SourceLink,
                st.lists(texts, max_size=2).map(tuple),
                st.builds(Span, st.integers(0, 4), st.integers(4, 9)),
                st.sampled_from(Confidence),
            ),
            max_size=2,
        ).map(tuple),
        texts,
        texts,
    ),
    "person": st.builds(Casting, texts, st.sampled_from(Gender), texts, texts),
    "annotation": st.builds(
        Annotation, texts, texts, spans, texts, texts, st.sampled_from(Severity), *[texts] * 4
    ),
    "language": st.builds(Language, st.none() | texts, st.sampled_from(Known)),
    "segment": st.builds(
        Segment, texts, st.integers(0, 9), spans, texts, st.lists(texts, max_size=2).map(tuple)
    ),
}
edits = st.sampled_from(sorted(values)).flatmap(
    lambda kind: st.builds(
        Edit, st.builds(Cell, st.just(kind), texts), st.none() | values[kind], st.none() | values[kind]
    )
)
changes = st.builds(Change, st.lists(edits, max_size=3).map(tuple), *[texts] * 5)


@given(st.lists(changes, max_size=3))
def test_a_journal_gives_back_the_changes_put_in(given_changes: list[Change]) -> None:
    data = b"".join(line_of("r", n, change, str(n - 1), str(n)) for n, change in enumerate(given_changes, 1))
    lines = list(read_lines(data))
    assert [line.change for line in lines] == given_changes
    assert [line.seq for line in lines] == list(range(1, len(given_changes) + 1))
    assert not lines or lines[-1].end == len(data)


@given(changes, st.data())
def test_a_torn_line_is_not_read(change: Change, data: st.DataObject) -> None:
    whole = line_of("r", 1, change, "", "m")
    torn = whole[: data.draw(st.integers(0, len(whole) - 1))]
    assert list(read_lines(torn)) == []
    assert [line.seq for line in read_lines(whole + torn)] == [1]


def test_a_bad_line_before_others_is_told_and_ends_the_reading() -> None:
    line = line_of("r", 1, Change((), "x"), "", "m")
    read = list(read_lines(line + b'{"record": "r"}\n' + line))
    assert [r.change is None for r in read] == [False, True]
    assert list(read_lines(b"\0\0\0\n")) == []
