"""Goals and what stands beside them go out and come in again: the same to the byte."""

import csv
import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import frictionless
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.content.questionnaires import Kind as Asked
from companion.content.questionnaires import load_questionnaires
from companion.domain.activity_ratings import ActivityRating
from companion.domain.followed import Follow, Followed
from companion.domain.goals import (
    LEVELS,
    Goal,
    GoalKind,
    GoalReview,
    GoalState,
    GoalStep,
    Towards,
)
from companion.domain.happening import Happening, HappeningKind
from companion.domain.questionnaire import Answered
from companion.domain.win import FoundBy, Win
from companion.errors import CompanionError
from companion.exchange import Kept, plan_import, read_folder, write_folder
from companion.exchange.kinds import kind_in
from companion.exchange.writing import files_of
from companion.store.intake import everything, take_in, take_out
from tests.exchange.plans import names, past, to_come
from tests.exchange.test_cells import CORPUS
from tests.exchange.test_round_trip import ids, texts
from tests.store.aiming import (
    ALL,
    BEGAN,
    CHAIR,
    CHOIR,
    CLINIC,
    DAY,
    FELL,
    LAST_ROW,
    MONDAY,
    NOW_ONCE,
    PEG,
    PLAN,
    SLEEP,
    SLEPT_WELL,
    WORRIED,
)

TODAY = date(2026, 5, 12)
ASKED = load_questionnaires().all
COLUMNS = {
    "goals.csv": "id, title, kind, because, follows, starts_on, due_on, state, weight_importance,"
    " weight_difficulty, level_minus2, level_minus1, level_0, level_plus1, level_plus2, target,"
    " direction",
    "goal_steps.csv": "id, goal_id, position, text, due_on, done_on",
    "goal_reviews.csv": "id, goal_id, day, level, note",
    "activity_ratings.csv": "id, activity, day, rating",
    "gas.csv": "day, goals, t_score",
    "questionnaires.csv": "id, questionnaire_id, version, day, answers, score, subscores",
    "wins.csv": "id, day, text, found_by",
    "happenings.csv": "id, day, kind, text",
}


def lines(entries, file, **period):
    return files_of(entries, **period)[file].decode().split("\r\n")[1:-1]


# --- any of them ------------------------------------------------------------------------


@st.composite
def goals(draw):
    kind = draw(st.sampled_from(GoalKind))
    several = draw(ids)
    what = draw(st.none() | st.sampled_from(Follow))
    follows = None
    if what is not None and kind is not GoalKind.MEDICINES:
        follows = Followed(what, several if what.has_id else "")
    aims = follows is not None and draw(st.booleans())
    starts_on = draw(past)
    return Goal(
        id=draw(ids),
        title=draw(names),
        kind=kind,
        because=draw(texts),
        follows=follows,
        starts_on=starts_on,
        due_on=draw(st.none() | st.dates(starts_on, date(2027, 1, 1))),
        state=draw(st.sampled_from(GoalState)),
        weight_importance=draw(st.none() | st.integers(0, 3)),
        weight_difficulty=draw(st.none() | st.integers(0, 3)),
        levels=tuple(draw(st.lists(texts | names, min_size=5, max_size=5))),
        target=draw(st.floats(0, 1_000_000)) if aims else None,
        direction=draw(st.sampled_from(Towards)) if aims else None,
    )


def steps(goal):
    return st.builds(
        GoalStep,
        id=ids,
        goal_id=st.just(goal.id),
        position=st.integers(0, 49),
        text=names,
        due_on=st.none() | to_come,
        done_on=st.none() | past,
    )


def reviews(goal):
    levels = st.none() | st.sampled_from(LEVELS) if goal.has_levels else st.none()
    days = st.dates(goal.starts_on, TODAY - timedelta(1))
    return st.builds(
        GoalReview, id=ids, goal_id=st.just(goal.id), day=days, level=levels, note=texts
    )


@st.composite
def answered(draw):
    asked = draw(st.sampled_from(ASKED))
    found = {each.id: draw(st.none() | answer_to(each)) for each in asked.item}
    left = draw(st.sets(st.sampled_from(sorted(found))))
    answers = {key: value for key, value in found.items() if key not in left}
    for key in ("low", "high") if asked.is_total else ():
        answers.pop(key, None)
    return Answered(
        id=draw(ids), questionnaire_id=asked.id, version=asked.version, day=draw(past),
        answers=answers,
    )  # fmt: skip


def answer_to(item):
    if item.kind is Asked.NAME:
        return st.text(max_size=100).filter(lambda text: "\0" not in text)
    whole = st.integers(item.low, item.high)
    return whole | st.floats(item.low, item.high) if item.kind is Asked.FIGURE else whole


@st.composite
def aimed(draw):
    """A few goals with what belongs to them, and what stands beside them, as it is kept."""
    made = draw(st.lists(goals(), max_size=3, unique_by=lambda each: each.id))
    entries = [*made]
    for goal in made:
        entries += draw(st.lists(steps(goal), max_size=3))
        entries += draw(st.lists(reviews(goal), max_size=4))
    rating = st.builds(ActivityRating, id=ids, activity=names, day=past, rating=st.integers(0, 10))
    won = st.builds(Win, id=ids, day=past, text=names, found_by=st.sampled_from(FoundBy))
    happened = st.builds(
        Happening, id=ids, day=past, kind=st.sampled_from(HappeningKind),
        text=st.just("") | names,
    )  # fmt: skip
    for kind in (rating, answered(), won, happened):
        entries += draw(st.lists(kind, max_size=3))
    return tuple({(type(each), each.id): each for each in entries}.values())


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(aimed())
def test_any_goals_come_into_an_empty_diary_and_go_out_the_same(tmp_path, db, stores, entries):
    folder = tmp_path / "out"
    for old in folder.glob("*"):
        old.unlink()
    write_folder(folder, entries)
    plan = plan_import(read_folder(folder, TODAY), Kept.of())
    assert plan.refusals == ()
    take_in(db, [row.entry for row in plan.added])
    kept = everything(stores).entries
    assert files_of(kept) == files_of(entries)
    assert set(kept) == set(entries)
    again = plan_import(read_folder(folder, TODAY), Kept.of(kept))
    assert (again.changes_nothing, again.refusals) == (True, ())
    take_out(db, kept)
    assert everything(stores).entries == ()


# --- what is written --------------------------------------------------------------------


@pytest.mark.parametrize(("file", "columns"), COLUMNS.items())
def test_the_columns_are_those_that_were_promised(file, columns):
    assert ", ".join(kind_in(file).names) == columns


def test_goals_are_written_in_the_order_in_which_they_were_written_down():
    assert lines([CHOIR, SLEEP, PLAN], "goals.csv") == [
        'choir-1,"Back to the choir, sitting",social,"making music\nwith others",,2026-04-06,'
        "2026-08-02,active,3,2,Not at all,Once,Twice a week & home again,Three times,'=Every day,,",
        "sleep-1,Nights that count,sleep_mood,,nights,2026-04-06,,resting,0,,Not at all,Once,"
        "Twice a week & home again,Three times,'=Every day,6.5,at_least",
        "plan-1,Keep to the plan agreed with my prescriber,medicines,,,2026-04-06,,active,,,,,"
        "On most days,,,,",
    ]


def test_steps_and_reviews_are_written_with_their_goal():
    assert lines([CHOIR, LAST_ROW, CHAIR], "goal_steps.csv") == [
        "chair-1,choir-1,0,Find a chair,,2026-05-03",
        "row-1,choir-1,1,Sit in the last row,2026-05-05,",
    ]
    assert lines([CHOIR, NOW_ONCE, BEGAN], "goal_reviews.csv") == [
        "began-1,choir-1,2026-04-06,-2,",
        "once-1,choir-1,2026-05-04,-1,It was: standing. It is: sitting.",
    ]


def test_the_t_score_is_written_for_each_day_with_a_review_with_two_decimals():
    """Weights 6 for the choir and 1 for nights; on the second day both have a level."""
    assert lines(ALL, "gas.csv") == [
        "2026-04-06,1,30.00",
        "2026-05-04,2,40.58",
        "2026-05-05,2,40.58",
    ]


def test_where_it_cannot_be_worked_out_the_t_score_is_empty():
    nothing = replace(CHOIR, weight_importance=0)
    assert lines([nothing, BEGAN], "gas.csv") == ["2026-04-06,1,"]
    gone = replace(CHOIR, state=GoalState.LET_GO)
    assert lines([gone, BEGAN], "gas.csv") == ["2026-04-06,0,"]


def test_questionnaires_are_written_with_what_they_come_to():
    assert lines([CLINIC, PEG, WORRIED], "questionnaires.csv") == [
        'peg-1,peg,1,2026-05-04,"{""activity"":6,""enjoyment"":7,""pain"":7}",6.67,',
        'phq-1,phq_4,1,2026-05-04,"{""q1"":1,""q2"":2,""q3"":null,""q4"":0}",,'
        '"{""anxiety"":3,""depression"":null}"',
        'clinic-1,total_other,1,2026-05-05,"{""high"":28,""low"":0,""name"":""Sleep, by the clinic'
        '"",""total"":12.345}",12.35,',
    ]


def test_a_questionnaire_that_this_version_does_not_have_is_written_without_a_score():
    other = replace(PEG, questionnaire_id="from_a_newer_one")
    assert lines([other], "questionnaires.csv")[0].endswith(",,")


def test_wins_and_what_happened_and_ratings_are_written():
    assert lines(ALL, "wins.csv") == [
        "walked-1,2026-05-04,Walked home from the shop,me",
        "kept-1,2026-05-05,Kept to the plan on 5 of 7 days,kept_plan",
    ]
    assert lines(ALL, "happenings.csv") == [
        "tablet-1,2026-05-04,medicine,Tablet changed", "fell-1,2026-05-05,fall,",
    ]  # fmt: skip
    assert lines(ALL, "activity_ratings.csv") == [
        "shopping-1,Carry the shopping,2026-05-04,3", "stairs-1,Climb the stairs,2026-05-05,10",
    ]  # fmt: skip


def test_of_a_period_all_goals_are_written_with_the_reviews_of_its_days():
    day = {"first": MONDAY, "last": MONDAY}
    assert lines(ALL, "goals.csv", **day) == lines(ALL, "goals.csv")
    assert lines(ALL, "goal_steps.csv", **day) == lines(ALL, "goal_steps.csv")
    assert [each[:6] for each in lines(ALL, "goal_reviews.csv", **day)] == ["once-1", "slept-"]
    assert lines(ALL, "gas.csv", **day) == ["2026-05-04,2,40.58"]
    assert len(lines(ALL, "wins.csv", **day)) == 1


def test_the_t_score_follows_from_the_other_two_files_alone():
    files = {name: files_of(ALL)[name].decode() for name in COLUMNS}
    table = {name: list(csv.DictReader(io.StringIO(text))) for name, text in files.items()}
    weights = {
        row["id"]: int(row["weight_importance"] or 1) * int(row["weight_difficulty"] or 1)
        if row["weight_importance"] and row["weight_difficulty"]
        else 1
        for row in table["goals.csv"]
        if row["state"] != "let_go"
    }
    for gas in table["gas.csv"]:
        latest = {
            row["goal_id"]: int(row["level"])
            for row in table["goal_reviews.csv"]
            if row["level"] and row["day"] <= gas["day"] and row["goal_id"] in weights
        }
        w = [weights[each] for each in latest]
        x = list(latest.values())
        under = 0.7 * sum(a * a for a in w) + 0.3 * sum(w) ** 2
        t = 50 + 10 * sum(a * b for a, b in zip(w, x, strict=True)) / under**0.5
        assert gas["t_score"] == f"{t:.2f}"
        assert int(gas["goals"]) == len(latest)


def test_frictionless_accepts_what_was_written_and_strange_words(tmp_path):
    strange = replace(
        CHOIR, id="-g", title="=1+1", because="@x\r\n\t,;'", levels=("-", "+", "'", "\t", "=")
    )
    mine = replace(BEGAN, goal_id="-g", note="=1")
    write_folder(tmp_path, [strange, mine, replace(FELL, text="=1"), PEG, WORRIED, CLINIC])
    assert frictionless.validate(str(tmp_path / "datapackage.json")).valid
    back = {row.entry.id: row.entry for row in read_folder(tmp_path, TODAY).rows}
    assert (back["-g"], back[BEGAN.id]) == (strange, mine)


@pytest.mark.parametrize("cell", [*CORPUS, "'", "''=x", "<b>x</b>", "a\r\nb"])
def test_words_that_a_spreadsheet_would_run_are_only_words(tmp_path, cell):
    noted = replace(CHOIR, because=cell, levels=(cell,) * 5)
    write_folder(tmp_path, [noted])
    text = (tmp_path / "goals.csv").read_text("utf-8")
    assert not re.search(r'(^|[,\n]|[,\n]")[=@\t＝＋－＠]', text)
    assert [row.entry for row in read_folder(tmp_path, TODAY).rows] == [noted]


# --- what is kept besides ---------------------------------------------------------------


def test_what_lies_in_the_bin_is_known_to_an_import(db, stores):
    take_in(db, ALL)
    stores.goals.remove(CHOIR.id, datetime(2026, 5, 12, 8, tzinfo=UTC))
    stores.questionnaires.remove(PEG.id, datetime(2026, 5, 12, 8, tzinfo=UTC))
    gone = (CHOIR, CHAIR, LAST_ROW, BEGAN, NOW_ONCE, PEG)
    assert everything(stores).in_bin == {(type(each), each.id) for each in gone}
    assert set(everything(stores).entries) == set(ALL) - set(gone)


def test_four_hundred_goals_go_out_and_come_in_the_same(db, stores, tmp_path):
    many = [replace(CHOIR, id=f"g{n}", title=f"Goal {n}") for n in range(400)]
    looked = [replace(BEGAN, id=f"r{n}", goal_id=f"g{n}", level=n % 5 - 2) for n in range(400)]
    write_folder(tmp_path, [*many, *looked])
    plan = plan_import(read_folder(tmp_path, TODAY), Kept.of())
    take_in(db, [row.entry for row in plan.added])
    assert plan.refusals == ()
    assert stores.goals.all() == tuple(many)
    assert files_of(everything(stores).entries) == files_of([*many, *looked])
    assert lines([*many, *looked], "gas.csv") == ["2026-04-06,400,50.00"]


def test_a_goal_that_is_let_go_takes_no_export_with_it(tmp_path):
    """The days of gas.csv are worked out: fewer of them do not mean that entries were lost."""
    write_folder(tmp_path, [CHOIR, BEGAN, NOW_ONCE])
    moved = replace(NOW_ONCE, day=BEGAN.day)
    write_folder(tmp_path, [CHOIR, BEGAN, moved])
    with pytest.raises(CompanionError, match="more entries"):
        write_folder(tmp_path, [CHOIR, BEGAN])


def test_a_day_of_a_review_is_one_even_without_a_level():
    later = replace(SLEPT_WELL, day=MONDAY + DAY, level=None)
    assert lines([SLEEP, SLEPT_WELL, replace(later, id="x")], "gas.csv") == [
        "2026-05-04,1,50.00", "2026-05-05,1,50.00",
    ]  # fmt: skip
