"""Calm: what is at hand starts in one press; a practice is found by time, place and star."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.content.path import load_path
from companion.content.practice import Place
from companion.content.practice_lengths import lengths_of
from companion.content.practices import load_practices
from companion.domain.calm_profile import CalmProfile
from companion.domain.practised import Practised
from companion.screens.calm.calm_screen import CalmScreen
from companion.screens.calm.practices_view import AT_ONCE, PracticesView
from tests.screens.pacing.one_activity import buttons, heard, press, settle, shown, words

ALL = load_practices().all
TODAY = date(2026, 5, 12)
BREATHED = Practised(id="b", practice_id="slow_breathing", day=TODAY - timedelta(days=1), minutes=6)
LIKES = CalmProfile(favourites=frozenset({"body_scan", "slow_breathing"}))


@pytest.fixture
def opened(qtbot, dressed, stores, settings, clock, changes):
    def make():
        view = PracticesView(stores, settings, clock, changes)
        shown(qtbot, view, 1072)
        view.open_at(None)
        for _ in range(len(ALL)):
            settle()
        return view

    return make


@pytest.fixture
def view(opened):
    return opened()


def in_sight(view):
    settle()
    return {key for key, card in view.cards.items() if card.isVisible()}


def wanted(view):
    """The pages that are asked for from now on."""
    told = []
    view.go_to.connect(lambda page, what: told.append((page, what)))
    return told


# --- at hand ----------------------------------------------------------------------------


def test_before_anything_was_used_a_quiet_way_to_begin_is_offered(view):
    assert [*view.again.rows] == ["slow_breathing"]
    assert "A quiet way to begin" in words(view.again)


def test_what_was_used_last_comes_first_then_the_favourites_each_once(opened, stores):
    stores.practised.keep(BREATHED)
    stores.calm_profile.keep(LIKES)
    view = opened()
    assert [*view.again.rows] == ["slow_breathing", "body_scan"]
    assert "Last used on Monday 11 May  ·  6 min" in words(view.again)
    assert "Favourite" in words(view.again)


def test_a_practice_at_hand_starts_in_one_press(opened, stores):
    stores.calm_profile.keep(LIKES)
    view = opened()
    told = wanted(view)
    press(view.again.rows["body_scan"].start)
    assert told == [("player", "body_scan")]


def test_many_favourites_are_counted_where_there_is_no_room(opened, stores):
    stores.calm_profile.keep(CalmProfile(favourites=frozenset(each.id for each in ALL[:6])))
    view = opened()
    assert len(view.again.rows) == 4
    assert "2 more favourites below" in words(view.again)


def test_a_practice_that_is_gone_is_not_offered(opened, stores):
    stores.practised.keep(replace(BREATHED, practice_id="of-an-older-one"))
    assert [*opened().again.rows] == ["slow_breathing"]


def test_what_was_just_practised_is_at_hand_when_one_comes_back(view, stores):
    stores.practised.keep(replace(BREATHED, practice_id="safe_place", day=TODAY, minutes=None))
    settle()
    assert [*view.again.rows] == ["safe_place"]
    assert "Last used today" in words(view.again)


def test_the_keyboard_is_at_what_starts_at_once_and_the_page_at_its_top(view, stores):
    assert view.again.rows["slow_breathing"].start.hasFocus()
    stores.practised.keep(replace(BREATHED, practice_id="safe_place"))
    view.ways.worksheets.setFocus()
    view.open_at(None)
    settle()
    assert view.again.rows["safe_place"].start.hasFocus()
    assert view.page.verticalScrollBar().value() == 0


# --- the cards --------------------------------------------------------------------------


def test_every_practice_has_a_card_with_what_it_is_for_its_minutes_and_its_places(view):
    assert in_sight(view) == {each.id for each in ALL}
    for each in ALL:
        said = words(view.cards[each.id])
        assert each.name in said
        assert each.what_for in said
    assert "3, 6 or 10 min  ·  at home, at work, in bed, out and about" in words(
        view.cards["slow_breathing"]
    )


def test_the_first_cards_come_at_once_and_nothing_waits_for_the_rest(
    qtbot, stores, settings, clock, changes
):
    view = PracticesView(stores, settings, clock, changes)
    qtbot.addWidget(view)
    view.open_at(None)
    assert len(view.cards) == AT_ONCE
    qtbot.waitUntil(lambda: len(view.cards) == len(ALL))


def test_scripts_are_laid_out_once_however_often_the_page_is_made(opened):
    lengths_of.cache_clear()
    opened()
    laid_out = lengths_of.cache_info().misses
    assert laid_out <= len(ALL)
    opened()
    assert lengths_of.cache_info().misses == laid_out


def test_a_card_opens_its_practice(view):
    told = wanted(view)
    press(view.cards["slow_breathing"].open)
    assert told == [("player", "slow_breathing")]
    assert view.cards["slow_breathing"].open.accessibleName() == "Open Slow breathing"


def test_the_star_makes_a_favourite_and_undo_takes_it_back(view, stores):
    notices = heard(view.said)
    view.cards["body_scan"].star.click()
    settle()
    assert stores.calm_profile.get().favourites == {"body_scan"}
    assert view.cards["body_scan"].star.words == "Favourite"
    assert notices[0].text == "Body scan is a favourite now."
    notices[0].undo()
    settle()
    assert stores.calm_profile.get().favourites == frozenset()
    assert view.cards["body_scan"].star.words == "Make favourite"


# --- the filter -------------------------------------------------------------------------


def test_two_minutes_at_work_finds_what_fits_both(view):
    press(view.filters.times[2])
    press(view.filters.places[Place.WORK])
    found = in_sight(view)
    assert "ground_feet" in found
    for each in ALL:
        fits = Place.WORK in each.places and min(lengths_of(each.id).values()) <= 2
        assert (each.id in found) is fits
    assert f"{len(found)} of {len(ALL)} practices" in words(view.filters)


def test_of_times_and_of_places_one_at_most_is_asked_for(view):
    press(view.filters.times[2])
    press(view.filters.times[10])
    assert [each for each, chip in view.filters.times.items() if chip.isChecked()] == [10]
    press(view.filters.times[10])
    assert in_sight(view) == {each.id for each in ALL}


def test_nothing_that_fits_is_said_and_all_can_be_shown_again(view):
    press(view.filters.liked)
    assert in_sight(view) == set()
    assert "No favourites here. The star on a card makes a practice a favourite." in words(view)
    press(view.filters.clear)
    assert in_sight(view) == {each.id for each in ALL}
    assert view.filters.times[2].hasFocus()
    assert not view.filters.clear.isVisible()


def test_what_was_asked_for_is_there_again_after_the_lock(view, opened):
    press(view.filters.times[5])
    press(view.filters.places[Place.BED])
    other = opened()
    other.come_back(view.where())
    assert in_sight(other) == in_sight(view)


# --- the path ---------------------------------------------------------------------------


def test_the_path_is_offered_and_begun_and_taken_back(view, stores):
    notices = heard(view.said)
    assert "A path of eight weeks" in words(view.path)
    press(view.path.card.begin)
    assert stores.calm_profile.get() == CalmProfile(path_week=1, path_since=TODAY)
    assert "The path: week 1 of 8" in words(view.path)
    assert load_path().week(1).goal in words(view.path)
    notices[0].undo()
    settle()
    assert stores.calm_profile.get() == CalmProfile()
    assert view.path.card.begin.isVisible()


@pytest.fixture
def on_the_path(opened, stores):
    def begun(week, since, *days, practice="muscle_relaxation"):
        stores.calm_profile.keep(CalmProfile(path_week=week, path_since=since))
        for n, day in enumerate(days):
            stores.practised.keep(Practised(id=f"p{n}", practice_id=practice, day=day))
        return opened()

    return begun


def test_days_with_the_practice_are_a_plain_fact(on_the_path):
    since = TODAY - timedelta(days=3)
    view = on_the_path(1, since, since, since, TODAY, since - timedelta(days=1))
    assert "This week so far: 2 days." in words(view.path)


def test_days_without_it_are_not_spoken_of(on_the_path):
    view = on_the_path(1, TODAY - timedelta(days=9))
    assert not [each for each in words(view.path) if "so far" in each or "before" in each]


def test_a_week_whose_days_are_not_counted_says_nothing_of_days(on_the_path):
    view = on_the_path(3, TODAY - timedelta(days=2), TODAY)
    assert not [each for each in words(view.path) if "so far" in each]
    told = wanted(view)
    press(view.path.card.open)
    assert told == [("pacing", None)]


def test_the_next_week_begins_when_the_person_says_so(on_the_path, stores):
    view = on_the_path(2, TODAY - timedelta(days=30), practice="ground_feet")
    assert "The path: week 2 of 8" in words(view.path)
    press(view.path.card.on)
    assert stores.calm_profile.get() == CalmProfile(path_week=3, path_since=TODAY)
    assert view.path.card.lesson.hasFocus()


def test_staying_is_offered_once_seven_days_have_passed(on_the_path, stores):
    view = on_the_path(2, TODAY - timedelta(days=6))
    assert "Stay another week" not in buttons(view.path)
    stores.calm_profile.keep(CalmProfile(path_week=2, path_since=TODAY - timedelta(days=7)))
    settle()
    press(view.path.card.stay)
    assert stores.calm_profile.get() == CalmProfile(path_week=2, path_since=TODAY)


def test_leaving_the_path_keeps_the_favourites(on_the_path, stores):
    view = on_the_path(2, TODAY)
    stores.calm_profile.keep(replace(LIKES, path_week=2, path_since=TODAY))
    settle()
    press(view.path.card.leave_path)
    assert stores.calm_profile.get() == LIKES
    assert view.path.card.begin.hasFocus()


def test_after_the_last_week_the_path_is_done(on_the_path, stores):
    view = on_the_path(8, TODAY)
    notices = heard(view.said)
    assert "Finish the path" in buttons(view.path)
    press(view.path.card.on)
    assert stores.calm_profile.get() == CalmProfile()
    assert notices[0].text == "The path is done. Its lessons stay here to read."


@pytest.mark.parametrize("week", load_path().weeks, ids=lambda week: week.id)
def test_every_week_leads_where_it_says(on_the_path, week):
    view = on_the_path(week.number, TODAY)
    told = wanted(view)
    press(view.path.card.open)
    ((page, what),) = told
    assert page in {"player", "worksheets", "pacing"}
    assert what == (None if page == "pacing" else week.opens.name)


# --- ways -------------------------------------------------------------------------------


def test_the_ways_to_worksheets_to_the_log_and_to_the_lessons(view):
    told = wanted(view)
    press(view.ways.worksheets)
    press(view.ways.log)
    press(view.path.card.look)
    assert told == [("worksheets", None), ("calm", ("log", None)), ("calm", ("lesson", 1))]


def test_the_page_has_several_views_and_goes_back_where_it_was(
    qtbot, dressed, stores, settings, clock, changes
):
    screen = CalmScreen(stores, settings, clock, changes)
    qtbot.addWidget(screen)
    screen.open_at(("lesson", 4))
    assert screen.now.week == 4
    other = CalmScreen(stores, settings, clock, changes)
    qtbot.addWidget(other)
    other.come_back(screen.where())
    assert (other.view, other.now.week) == ("lesson", 4)
    other.open_at(None)
    assert other.view == "practices"
