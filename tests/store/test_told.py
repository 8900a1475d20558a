"""Ratings, questionnaires, wins and happenings come back as they were told; so do the choices."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from companion.domain.goals_profile import GoalsProfile
from companion.domain.topics import Topic
from tests.store.aiming import (
    CHOSEN,
    CLINIC,
    DAY,
    FELL,
    KEPT,
    MONDAY,
    PEG,
    SHOPPING,
    STAIRS,
    TABLET,
    WALKED,
    WORRIED,
)

NOW = datetime(2026, 5, 12, 8, tzinfo=UTC)
KINDS = [
    ("activity_ratings", (SHOPPING, STAIRS), Topic.GOALS),
    ("questionnaires", (PEG, CLINIC), Topic.QUESTIONNAIRES),
    ("wins", (WALKED, KEPT), Topic.WINS),
    ("happenings", (TABLET, FELL), Topic.HAPPENINGS),
]


@pytest.mark.parametrize(("name", "entries", "topic"), KINDS)
def test_each_comes_back_in_the_order_of_days_and_pages_hear_of_it(
    stores, db, name, entries, topic
):
    told = []
    db.listen(told.append)
    store = getattr(stores, name)
    store.keep(*reversed(entries))
    assert store.all() == entries
    assert store.between(MONDAY, MONDAY) == entries[:1]
    assert store.find(entries[1].id) == entries[1]
    assert told == [topic]


@pytest.mark.parametrize(("name", "entries", "topic"), KINDS)
def test_each_goes_to_the_bin_and_comes_back(stores, db, name, entries, topic):
    store = getattr(stores, name)
    store.keep(*entries)
    told = []
    db.listen(told.append)
    store.remove(entries[0].id, NOW)
    assert (store.all(), store.in_bin()) == (entries[1:], entries[:1])
    assert store.find(entries[0].id) is None
    assert store.all_ids() == {entries[0].id: True, entries[1].id: False}
    store.restore(entries[0].id)
    assert store.all() == entries
    assert told == [topic, topic]
    store.remove(entries[0].id, NOW)
    stores.purge_bin(NOW + timedelta(days=31))
    assert store.all_ids() == {entries[1].id: False}


def test_answers_come_back_whatever_their_kind(stores):
    stores.questionnaires.keep(PEG, WORRIED, CLINIC)
    back = stores.questionnaires.find(CLINIC.id)
    assert dict(back.answers) == {"name": "Sleep, by the clinic", "total": 12.345, "low": 0,
                                  "high": 28}  # fmt: skip
    assert stores.questionnaires.find(WORRIED.id).answers["q3"] is None


def test_the_last_day_of_each_questionnaire_and_of_the_activities_is_known(stores):
    assert (stores.questionnaires.last_days(), stores.activity_ratings.last_day()) == ({}, None)
    later = replace(PEG, id="peg-2", day=MONDAY + 28 * DAY)
    stores.questionnaires.keep(later, PEG, CLINIC)
    stores.activity_ratings.keep(STAIRS, SHOPPING)
    kinds = {PEG.questionnaire_id: later.day, CLINIC.questionnaire_id: CLINIC.day}
    assert stores.questionnaires.last_days() == kinds
    assert stores.activity_ratings.last_day() == max(STAIRS.day, SHOPPING.day)
    stores.questionnaires.remove(later.id, NOW)
    stores.activity_ratings.remove(STAIRS.id, NOW)
    assert stores.questionnaires.last_days() == kinds | {PEG.questionnaire_id: PEG.day}
    assert stores.activity_ratings.last_day() == SHOPPING.day


def test_the_answers_to_one_questionnaire_are_found_and_the_last_of_them(stores):
    later = replace(PEG, id="peg-2", day=MONDAY + 28 * DAY)
    same_day = replace(later, id="peg-3", answers={"pain": 2})
    stores.questionnaires.keep(later, WORRIED, PEG, same_day)
    assert stores.questionnaires.of_kind("peg") == (PEG, later, same_day)
    assert stores.questionnaires.latest("peg") == same_day
    assert stores.questionnaires.latest("gad_7") is None
    stores.questionnaires.remove(same_day.id, NOW)
    assert stores.questionnaires.latest("peg") == later


def test_a_questionnaire_this_version_does_not_have_is_kept_all_the_same(stores):
    other = replace(PEG, questionnaire_id="from_a_newer_one", version=9)
    stores.questionnaires.keep(other)
    assert stores.questionnaires.all() == (other,)


def test_at_first_nothing_was_chosen(stores):
    assert stores.goals_profile.get() == GoalsProfile()


@pytest.mark.parametrize("chosen", [CHOSEN, GoalsProfile(review_weeks=None), GoalsProfile()])
def test_what_was_chosen_comes_back_and_pages_hear_of_it(stores, db, chosen):
    told = []
    db.listen(told.append)
    stores.goals_profile.keep(GoalsProfile(review_weeks=52))
    stores.goals_profile.keep(chosen)
    assert stores.goals_profile.get() == chosen
    assert dict(stores.goals_profile.get().asked_weeks) == dict(chosen.asked_weeks)
    assert told == [Topic.GOALS] * 2
