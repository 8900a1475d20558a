"""The made-up year's practices: as a person does them, with gaps, and never in the future."""

from collections import Counter
from datetime import date, timedelta

import pytest

from companion.app import App
from companion.content.path import load_path
from companion.content.practices import load_practices
from companion.demo import year
from companion.demo_start import demo_start
from companion.domain.clock import civil_day
from companion.domain.player import Doing
from companion.domain.practised import Tension, check_practised, practice_days, tension
from companion.domain.spans import days_in
from companion.paths import AppPaths
from tests.every_screen import clock

MONDAY = date(2026, 5, 11)


@pytest.fixture(scope="module")
def made_up():
    return year(MONDAY)


@pytest.mark.parametrize("last", [MONDAY, date(2024, 2, 29), date(2027, 1, 1)])
def test_the_same_day_gives_the_same_year_up_to_that_day(last):
    entries = year(last).practised
    assert entries == year(last).practised
    assert len({each.id for each in entries}) == len(entries)
    for each in entries:
        check_practised(each, last)


def test_every_practice_is_one_that_comes_with_the_app(made_up):
    ids = {each.id for each in load_practices().all}
    used = {each.practice_id for each in made_up.practised}
    assert len(used) >= 5
    assert used | made_up.calm_profile.favourites <= ids
    assert len(made_up.calm_profile.favourites) == 2


def test_the_day_is_the_civil_day_on_which_it_began(made_up):
    timed = [each for each in made_up.practised if each.started_at is not None]
    assert 0 < len(timed) < len(made_up.practised)
    assert all(civil_day(each.started_at) == each.day for each in timed)


def test_there_is_more_of_it_since_the_programme_began_and_less_in_the_flare_up(made_up):
    begins = made_up.profile.programme_first
    days = practice_days(made_up.practised)
    before = [day for day in days if day < begins]
    since = [day for day in days if day >= begins]
    assert len(since) / (MONDAY - begins).days > len(before) / 280
    flare = {d for f in made_up.flare_ups for d in days_in(f.starts_on, f.ends_on)}
    in_flare = [each for each in made_up.practised if each.day in flare]
    assert all(each.minutes <= 3 for each in in_flare)
    assert len(in_flare) < len(flare)


def test_nothing_is_written_in_the_week_of_rest_and_some_weeks_have_gaps(made_up):
    (rest,) = made_up.breaks
    days = practice_days(made_up.practised)
    assert not days & set(days_in(rest.first, rest.last))
    weeks = Counter((day - timedelta(days=day.weekday())) for day in days)
    assert 1 <= min(weeks.values()) < max(weeks.values()) <= 7


def test_tension_is_told_on_most_and_is_not_always_lower_afterwards(made_up):
    found = tension(made_up.practised)
    assert isinstance(found, Tension)
    assert len(made_up.practised) * 0.7 < found.count < len(made_up.practised)
    assert found.after < found.before
    assert any(
        each.tension_before is not None and each.tension_after > each.tension_before
        for each in made_up.practised
    )


def test_they_are_in_the_third_week_of_the_path(made_up):
    profile = made_up.calm_profile
    assert load_path().week(profile.path_week).number == 3
    assert profile.path_since == MONDAY - timedelta(days=4)


@pytest.fixture
def demo(qtbot, qapp, tmp_path):
    """Opens the demo at a page, and closes it at the end."""
    paths = AppPaths.under(tmp_path)
    paths.make()
    app = App(qapp, paths, clock())
    qtbot.addWidget(app.window)

    def open_at(page: str) -> App:
        app.start(*demo_start(page))
        qtbot.waitUntil(lambda: app.window.screen_now is not None, timeout=20_000)
        return app

    yield open_at
    app.window.close()
    app.close()


def test_the_demo_of_the_player_shows_a_practice_that_one_press_begins(demo):
    app = demo("player")
    player = app.window.screen_now
    assert player.cards.start.practice.id == "slow_breathing"
    assert player.cards.start.start.isVisible()
    assert app.opened.stores.practised.last().day < clock().today()  # nothing plays by itself


def test_the_demo_of_calm_shows_a_practice_that_stands_still_in_its_middle(demo):
    app = demo("calm")
    running = app.timing.playing.running
    assert app.window.screen_now.isVisible()
    assert running.player.line.text.startswith("Let the breath leave on its own.")
    assert running.player.doing is Doing.PAUSED
    assert not running.runs  # nothing plays by itself
