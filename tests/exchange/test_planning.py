"""What an import would do, before it does anything."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from companion.domain.diary import CheckIn
from companion.domain.sleep import Night
from companion.exchange import Kept, Package, Refusal, Row, plan_import
from companion.exchange.kinds import DIARY, SLEEP

DAY = date(2026, 5, 11)
MONDAY = CheckIn(id="a", day=DAY, recorded_at=datetime(2026, 5, 12, 8, tzinfo=UTC), mood=5)
NIGHT = Night(id="n", day=DAY, quality=6)


def package(*entries, refusals=()):
    files = [SLEEP if isinstance(entry, Night) else DIARY for entry in entries]
    rows = [
        Row(file, n, entry) for n, (file, entry) in enumerate(zip(files, entries, strict=True), 2)
    ]
    return Package(tuple(rows), tuple(refusals), {})


def refused(plan):
    return [(each.file, each.line, each.field) for each in plan.refusals]


def test_what_is_new_is_added():
    plan = plan_import(package(MONDAY, NIGHT), Kept.of())
    assert [row.entry for row in plan.added] == [MONDAY, NIGHT]
    assert not plan.changes_nothing


def test_what_is_kept_just_so_is_left_alone():
    plan = plan_import(package(MONDAY, NIGHT), Kept.of([MONDAY, NIGHT]))
    assert len(plan.unchanged) == 2
    assert plan.changes_nothing
    assert plan.refusals == ()


def test_other_answers_under_the_same_id_are_refused():
    plan = plan_import(package(MONDAY), Kept.of([replace(MONDAY, mood=6)]))
    assert refused(plan) == [(DIARY, 2, "id")]
    assert plan.refusals[0].sentence == "This entry is kept here already, with other answers."


def test_the_same_instant_with_another_offset_is_another_content():
    elsewhere = MONDAY.recorded_at.astimezone(timezone(timedelta(hours=2)))
    plan = plan_import(package(MONDAY), Kept.of([replace(MONDAY, recorded_at=elsewhere)]))
    assert refused(plan) == [(DIARY, 2, "id")]


def test_on_request_the_new_answers_take_the_place():
    plan = plan_import(package(MONDAY), Kept.of([replace(MONDAY, mood=6)]), replace=True)
    assert [row.entry for row in plan.replaced] == [MONDAY]
    assert plan.refusals == ()


def test_what_lies_in_the_bin_is_refused_even_then():
    kept = Kept.of(in_bin=[(CheckIn, "a"), (Night, "n")])
    plan = plan_import(package(MONDAY, NIGHT), kept, replace=True)
    assert refused(plan) == [(DIARY, 2, "id"), (SLEEP, 3, "id")]


def test_an_id_in_the_bin_of_nights_does_not_concern_check_ins():
    assert plan_import(package(MONDAY), Kept.of(in_bin=[(Night, "a")])).refusals == ()


def test_a_second_id_for_one_night_is_refused():
    plan = plan_import(package(NIGHT), Kept.of([Night(id="m", day=DAY)]), replace=True)
    assert refused(plan) == [(SLEEP, 2, "day")]


def test_a_night_may_not_move_to_a_day_that_has_another():
    kept = Kept.of([NIGHT, Night(id="m", day=date(2026, 5, 10))])
    moved = replace(NIGHT, day=date(2026, 5, 10))
    assert refused(plan_import(package(moved), kept, replace=True)) == [(SLEEP, 2, "day")]


def test_two_nights_may_change_their_days():
    one, other = Night(id="m", day=date(2026, 5, 10)), NIGHT
    swapped = (replace(one, day=other.day), replace(other, day=one.day))
    plan = plan_import(package(*swapped), Kept.of([one, other]), replace=True)
    assert plan.refusals == ()
    assert len(plan.replaced) == 2


def test_refusals_come_in_the_order_of_files_and_lines():
    wrong = [Refusal(SLEEP, 9, "day", "x"), Refusal("datapackage.json", None, "", "x")]
    kept = Kept.of([replace(MONDAY, mood=6)])
    plan = plan_import(package(MONDAY, refusals=wrong), kept)
    assert [each.file for each in plan.refusals] == [DIARY, "datapackage.json", SLEEP]
