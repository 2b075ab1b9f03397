"""What a run remembers of an article is found again in the next, as far as it stands near where it stood."""

from hypothesis import given
from hypothesis import strategies as st

from reviewer.checks.memory import NEAR, Kept

KEYS = st.lists(st.integers(-(2**63), 2**63 - 1), max_size=40)


def kept(keys):
    made = Kept(2)
    made.renew(Kept(2), keys, lambda new: [(f"a{keys[n]}", f"b{keys[n]}") for n in new])
    return made


@given(KEYS)
def test_rows_asked_for_in_order_are_all_found(keys):
    made = kept(keys)
    assert [made.find(key) for key in keys] == [[f"a{key}", f"b{key}"] for key in keys]
    assert list(made.column(1)) == [f"b{key}" for key in keys]


@given(KEYS, KEYS)
def test_no_row_is_taken_for_another(keys, asked):
    made = kept(keys)
    for key in asked:
        assert made.find(key) in ([f"a{key}", f"b{key}"], None)


@given(
    st.sets(st.integers(1, 400), min_size=80),
    st.integers(0, 60),
    st.integers(0, NEAR - 1),
    st.integers(0, NEAR - 1),
)
def test_all_is_found_again_after_some_were_edited_split_or_joined(keys, at, gone, come):
    before = sorted(keys)
    after = [*before[:at], *range(1_000, 1_000 + come), *before[at + gone :]]
    made = kept(before)
    assert [key for key in after if made.find(key) is None] == list(range(1_000, 1_000 + come))


@given(KEYS, st.integers(0, 40))
def test_a_run_that_was_stopped_leaves_what_was_known_of_the_rest(keys, at):
    known, fresh = kept(keys), kept(keys[:at])
    for key in keys[:at]:
        known.find(key)
    fresh.extend(known.rest())
    assert len(fresh) == len(keys)
    assert list(fresh.column(0)) == [f"a{key}" for key in keys]
