"""Praise is rare: what is kept, and the one that Today shows."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.win import FoundBy, Win
from companion.domain.win_choosing import EVENTS, USUAL, Shown, of_today, to_keep
from companion.domain.wins import Found

TODAY = date(2026, 5, 12)
A_DAY = timedelta(days=1)


def a_find(by, days_ago=1, about="walk"):
    return Found(by=by, day=TODAY - days_ago * A_DAY, about=about)


def kept(found):
    return Win(id=found.id, day=found.day, text="It went well", found_by=found.by)


def own(days_ago, win_id="mine"):
    return Win(id=win_id, day=TODAY - days_ago * A_DAY, text="Cooked for two")


# --- what is kept -----------------------------------------------------------------------


def test_what_is_there_already_is_not_kept_again_nor_what_was_deleted():
    """The bin is given along with what is kept."""
    found = a_find(FoundBy.STEP)
    assert to_keep([found], []) == (found,)
    assert to_keep([found], [kept(found)]) == ()


def test_of_a_usual_kind_one_a_day_is_kept_the_rarest_first():
    week, stopped = a_find(FoundBy.KEPT_PLAN), a_find(FoundBy.STOPPED_AT_QUOTA, about="swim")
    assert to_keep([stopped, week], []) == (week,)


def test_of_two_activities_on_one_day_one_is_kept_and_its_place_stays_taken():
    one, other = (a_find(FoundBy.STOPPED_AT_QUOTA, about=each) for each in ("walk", "swim"))
    (first,) = to_keep([one, other], [])
    assert to_keep([one, other], [kept(first)]) == ()


def test_the_same_kind_comes_once_in_seven_days():
    days = [a_find(FoundBy.STOPPED_AT_QUOTA, n) for n in range(1, 14)]
    assert [each.day for each in to_keep(days, [])] == [TODAY - 13 * A_DAY, TODAY - 6 * A_DAY]


def test_a_step_is_always_kept_even_beside_another():
    found = [a_find(FoundBy.STEP, about="a"), a_find(FoundBy.STEP, about="b")]
    assert len(to_keep([*found, a_find(FoundBy.RESTED)], [])) == 2


def test_what_the_person_wrote_takes_nobodys_place():
    assert to_keep([a_find(FoundBy.RESTED)], [own(1)])


FINDS = st.lists(
    st.builds(
        a_find, st.sampled_from([*EVENTS, *USUAL]), st.integers(0, 13), st.sampled_from("abc")
    ),
    max_size=40,
)


@given(FINDS, st.data())
def test_to_look_twice_keeps_nothing_new_whatever_was_deleted(found, data):
    first = to_keep(found, [])
    again = data.draw(st.permutations(found))
    assert to_keep(again, [kept(each) for each in first]) == ()


@given(FINDS)
def test_a_day_has_one_of_the_usual_kinds_at_most_and_each_kind_a_week_to_itself(found):
    usual = [each for each in to_keep(found, []) if each.by in USUAL]
    assert len({each.day for each in usual}) == len(usual)
    for rule in USUAL:
        days = sorted(each.day for each in usual if each.by is rule)
        assert all(b - a >= 7 * A_DAY for a, b in pairwise(days))


# --- the one on Today -------------------------------------------------------------------


def test_today_shows_the_latest_of_the_last_seven_days():
    assert of_today([own(7, "old"), own(2, "b"), own(5, "c")], TODAY, None) == own(2, "b")
    assert of_today([own(7)], TODAY, None) is None
    assert of_today([], TODAY, None) is None


def test_what_was_shown_stays_for_the_day_and_no_other_comes():
    shown = Shown(TODAY, "a", TODAY - 2 * A_DAY)
    assert of_today([own(2, "a"), own(0, "new")], TODAY, shown) == own(2, "a")


def test_what_was_put_away_or_deleted_leaves_the_day_empty():
    shown = Shown(TODAY, "a", TODAY - 2 * A_DAY, is_away=True)
    assert of_today([own(2, "a"), own(0, "new")], TODAY, shown) is None
    assert of_today([own(0, "new")], TODAY, Shown(TODAY, "a", TODAY)) is None


def test_the_next_day_shows_a_later_one_only():
    shown = Shown(TODAY - A_DAY, "b", TODAY - 2 * A_DAY)
    assert of_today([own(2, "b"), own(3, "c")], TODAY, shown) is None
    assert of_today([own(2, "b"), own(1, "c")], TODAY, shown) == own(1, "c")


@given(st.lists(st.builds(own, st.integers(0, 9), st.text("ab", min_size=1, max_size=6)),
                unique_by=lambda win: win.id), st.integers(1, 20))  # fmt: skip
def test_each_is_shown_on_one_day_and_a_day_shows_one(wins, days):
    seen, shown = [], None
    for n in range(days):
        today = TODAY + n * A_DAY
        win = of_today(wins, today, shown)
        if win is not None:
            shown = Shown(today, win.id, win.day)
            assert of_today(wins, today, shown) == win
            seen.append(win.id)
    assert len(seen) == len(set(seen))
