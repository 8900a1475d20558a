"""Worksheets come back as they were written; a deleted one can be taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from companion.domain.topics import Topic
from companion.domain.worksheet import Worksheet

NOW = datetime(2026, 5, 12, 8, tzinfo=UTC)
MONDAY = date(2026, 5, 4)
ADELAIDE = timezone(timedelta(hours=9, minutes=30))

VALUES = Worksheet(
    id="values-1",
    kind="values",
    version=1,
    day=MONDAY,
    created_at=datetime(2026, 5, 4, 20, 15, tzinfo=ADELAIDE),
    title="Choir",
    content={
        "target": ({"area": "people", "importance": 9, "closeness": 4},),
        "action": "Call the choir",
        "action_on": "2026-05-05",
    },
)
PLAN = replace(VALUES, id="plan-1", kind="safety_plan", title="", content={"signs": "Quiet"})
LATER = replace(PLAN, id="plan-2", day=MONDAY + timedelta(7), content={"signs": "x" * 10_000})


def test_worksheets_come_back_with_every_answer_in_the_order_in_which_they_were_begun(stores):
    for each in (LATER, VALUES, PLAN):
        stores.worksheets.keep(each)
    assert stores.worksheets.all() == (VALUES, PLAN, LATER)
    assert stores.worksheets.find(VALUES.id) == VALUES
    assert stores.worksheets.find(VALUES.id).created_at.isoformat() == "2026-05-04T20:15:00+09:30"
    assert stores.worksheets.of_kind("safety_plan") == (PLAN, LATER)
    assert stores.worksheets.latest("safety_plan") == LATER
    assert stores.worksheets.latest("barriers") is None


def test_a_worksheet_is_changed_in_its_place_and_pages_hear_of_it(stores, db):
    told = []
    db.listen(told.append)
    stores.worksheets.keep(VALUES)
    stores.worksheets.keep(VALUES.with_answer("action", "Write to the choir"))
    (kept,) = stores.worksheets.all()
    assert kept.content["action"] == "Write to the choir"
    assert told == [Topic.WORKSHEETS, Topic.WORKSHEETS]


def test_a_worksheet_goes_to_the_bin_and_comes_back(stores):
    stores.worksheets.keep(VALUES)
    stores.worksheets.keep(PLAN)
    stores.worksheets.remove(VALUES.id, NOW)
    assert (stores.worksheets.all(), stores.worksheets.in_bin()) == ((PLAN,), (VALUES,))
    assert stores.worksheets.find(VALUES.id) is None
    assert stores.worksheets.due(MONDAY + timedelta(9)) == ()
    assert stores.worksheets.all_ids() == {VALUES.id: True, PLAN.id: False}
    stores.worksheets.restore(VALUES.id)
    assert stores.worksheets.all() == (VALUES, PLAN)


def test_after_thirty_days_the_bin_lets_go(stores):
    stores.worksheets.keep(VALUES)
    stores.worksheets.remove(VALUES.id, NOW)
    stores.purge_bin(NOW + timedelta(days=29))
    assert stores.worksheets.in_bin() == (VALUES,)
    stores.purge_bin(NOW + timedelta(days=31))
    assert stores.worksheets.in_bin() == ()


@pytest.mark.parametrize(
    ("change", "due"),
    [
        ({}, True),
        ({"action_on": "2026-05-06"}, False),
        ({"action_on": "2026-05-01"}, True),
        ({"action_done": True}, False),
        ({"action_on": None}, False),
        ({"action": None}, False),
    ],
)
def test_a_small_step_is_due_from_its_day_on_until_it_is_done(stores, change, due):
    worksheet = VALUES
    for question, answer in change.items():
        worksheet = worksheet.with_answer(question, answer)
    stores.worksheets.keep(worksheet)
    stores.worksheets.keep(replace(PLAN, content={"signs": '"action_on":"2026-05-01"'}))
    assert stores.worksheets.due(MONDAY + timedelta(1)) == ((worksheet,) if due else ())


def test_small_steps_come_in_the_order_of_their_days(stores):
    older = replace(VALUES, id="values-0").with_answer("action_on", "2026-04-30")
    stores.worksheets.keep(VALUES)
    stores.worksheets.keep(older)
    assert stores.worksheets.due(MONDAY + timedelta(1)) == (older, VALUES)
