"""Compare two things: the person asks, and hears of two groups of days; never of a cause."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.domain.diary import CheckIn
from companion.domain.practised import Practised
from companion.domain.profile import Ask, Profile
from companion.domain.sleep import Night
from companion.domain.things import Thing
from companion.domain.topics import Topic
from companion.screens.progress.reading_things import read_things
from companion.ui.widgets.table import FiguresTable
from tests.screens.pacing.one_activity import press, settle, words
from tests.store.exercising import BRIDGE, DONE

TODAY = date(2026, 5, 12)
LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def written(stores):
    """Twelve weeks: a practice on Mondays and Thursdays, an easier day after each."""
    topics = Topic.DIARY | Topic.SLEEP | Topic.CALM
    with stores.database.write(topics):
        for ago in range(84):
            day = TODAY - timedelta(ago)
            at = datetime(day.year, day.month, day.day, 20, tzinfo=LONDON)
            easier = day.weekday() in (1, 4)
            stores.diary.add(
                CheckIn(
                    id=f"c{ago}", day=day, recorded_at=at, interference=3 if easier else 6,
                    mood=5, pain_average=4,
                )
            )  # fmt: skip
            stores.sleep.add(Night(id=f"n{ago}", day=day, quality=day.weekday()))
            if day.weekday() in (0, 3):
                stores.practised.keep(Practised(id=f"p{ago}", practice_id="body_scan", day=day))
    return stores


def choose(view, grouped=None, looked_at=None, lag=None):
    for part, key in ((view.grouped, grouped), (view.looked_at, looked_at), (view.lag, lag)):
        if key is not None:
            part.chosen = key
            part.picked.emit(key)


def said(view):
    return [label.text() for label in view.sentences if label.isVisible()]


def test_the_days_after_are_told_beside_all_other_days(opened, written):
    view = opened("things")
    choose(view, Thing.PRACTICE, Thing.INTERFERENCE, "1")
    first, other, difference = said(view)
    assert first == (
        "On the 24 days after a practice, “Pain got in the way” was 3 of 10 on average."
    )
    assert other.startswith("On the other ")
    assert other.endswith(" days, it was 6 of 10 on average.")
    assert difference.startswith("The difference is 3.0 less, somewhere from 3.0 less")
    assert "This does not tell a cause." in "".join(words(view))


def test_another_day_is_another_answer(opened, written):
    view = opened("things")
    choose(view, Thing.PRACTICE, Thing.INTERFERENCE, "0")
    assert "with a practice" in said(view)[0]
    assert "6 of 10" in said(view)[0]


def test_a_constant_has_no_clear_difference(opened, written):
    view = opened("things")
    choose(view, Thing.PRACTICE, Thing.MOOD, "1")
    assert said(view)[2] == "No clear difference. It lies somewhere from none to none."


def test_a_figure_makes_its_groups_at_its_own_middle(opened, written):
    view = opened("things")
    choose(view, Thing.NIGHTS, Thing.INTERFERENCE, "0")
    assert "with “Nights” above 3," in said(view)[0]


def test_one_thing_with_itself_on_one_day_is_refused_in_a_sentence(opened, written):
    view = opened("things")
    choose(view, Thing.MOOD, Thing.MOOD, "0")
    assert said(view) == ["Choose two different things, or another day."]
    assert not view.caution.isVisible()
    assert not view.table_button.isVisible()


def test_what_was_never_written_down_says_how_many_days_it_takes(opened, written):
    view = opened("things")
    choose(view, Thing.EXERCISE, Thing.INTERFERENCE, "1")
    assert said(view) == ["Both are known on 0 days so far. It takes 30 days to compare."]


def test_a_shorter_time_is_looked_at_anew(opened, written):
    view = opened("things")
    choose(view, Thing.PRACTICE, Thing.INTERFERENCE, "1")
    press(next(each for each in view.ranges.segments if each.key == "4 weeks"))
    settle()
    assert said(view) == ["Both are known on 29 days so far. It takes 30 days to compare."]


def test_the_table_has_both_groups(opened, written):
    view = opened("things")
    choose(view, Thing.PRACTICE, Thing.INTERFERENCE, "1")
    press(view.table_button)
    table = view.answer.findChild(FiguresTable)
    cells = [[table.item(row, n).text() for n in range(3)] for row in range(2)]
    assert cells[0] == ["Days after a practice", "24", "3 of 10"]
    assert cells[1][0] == "All other days"


def test_pain_intensity_is_in_the_list_only_where_it_is_rated(opened, written):
    assert opened("things").looked_at.findData("pain_average") >= 0
    written.profile.keep(Profile(asks=frozenset(Ask) - {Ask.PAIN}))
    assert opened("things").looked_at.findData("pain_average") < 0


def test_nothing_is_listed_or_ranked(opened, written):
    view = opened("things")
    assert "trigger" not in "".join(words(view)).lower()
    assert not view.findChildren(FiguresTable)


def test_before_exercise_was_begun_its_days_are_gaps(stores, written):
    begun = TODAY - timedelta(20)
    stores.programme.keep(replace(BRIDGE, starts_on=begun, ends_on=None))
    stores.exercise_log.keep(replace(DONE, day=begun + timedelta(1)))
    series = read_things(stores, TODAY - timedelta(40), TODAY)[Thing.EXERCISE]
    assert series.values[:20] == (None,) * 20
    assert series.values[20:23] == (0.0, 1.0, 0.0)
    assert len(series.values) == 41
