"""An answer may be given once for a whole session, or for one exercise alone."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.exercise_log import LogEntry
from companion.domain.exercise_sharing import SCALES, filled, shared, without
from tests.store.exercising import DONE, MONDAY, SQUEEZED

answers = st.one_of(st.none(), st.integers(0, 10))
entries = st.lists(
    st.fixed_dictionaries(dict.fromkeys(SCALES, answers)).map(
        lambda told: LogEntry(id="e", session_id="s", exercise_id="bridge", day=MONDAY, **told)
    ),
    min_size=1,
    max_size=5,
)


def test_what_all_have_the_same_answer_to_is_told_once():
    second = replace(SQUEEZED, effort=3, pain_after=6)
    told = shared([DONE, second])
    assert told["effort"] == 3
    assert told["pain_after"] is None
    assert without(DONE, told).effort is None
    assert without(second, told).pain_after == 6


def test_an_answer_for_all_counts_where_an_exercise_has_none_of_its_own():
    assert filled(SQUEEZED, {"effort": 4}).effort == 4
    assert filled(DONE, {"effort": 9}).effort == DONE.effort


@given(entries)
def test_telling_once_and_filling_in_again_changes_nothing(session):
    told = shared(session)
    assert [filled(without(each, told), told) for each in session] == session
