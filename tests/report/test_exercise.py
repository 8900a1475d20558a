"""Exercise on the page for the clinic: sessions of those planned, and the amounts in them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.dose import Done, Dose
from companion.domain.exercise_log import LogEntry
from companion.domain.flare_ups import FlareUp
from companion.domain.kept_exercise import Exercised, Other
from companion.domain.pacing_sessions import Told
from companion.domain.programme import PlanItem
from companion.domain.visit import Section, Visit
from companion.report import Period, exercise_in, html, lines, pdf, summarise
from companion.report.programme import programme_lines
from tests.report.conftest import FIRST, LAST, pages_of, said, text_of
from tests.report.plans import walking

ITEM = PlanItem(
    id="i", programme="Home", position=1, exercise_id="bridge", name="Bridge", starts_on=FIRST,
    weekdays=frozenset({1, 3, 5}), dose=Dose(sets=2, repetitions=10),
)  # fmt: skip
AFTER = LAST + timedelta(days=1)
WHOLE = range(84)


def entry(n, **more):
    return LogEntry(
        id=f"e{n}", session_id=f"s{n}", plan_id="i", exercise_id="bridge",
        day=FIRST + timedelta(n), **{"as_planned": Told.AS_PLANNED} | more,
    )  # fmt: skip


def planned(days=WHOLE):
    return [n for n in days if (FIRST + timedelta(n)).isoweekday() in (1, 3, 5)]


def known(*left_out, half=(), **more):
    """Every planned session was done, but for some; some were done by half."""
    entries = [
        entry(n, as_planned=Told.LESS, done=Done(sets=1, repetitions=10)) if n in half else entry(n)
        for n in planned()
        if n not in left_out
    ]
    return Exercised(items=(ITEM,), entries=tuple(entries), **more)


@pytest.fixture
def page(visit, period, figures, days):
    def made(exercised, today=AFTER, **more):
        wanted = replace(visit, explained=True)
        found = exercise_in(exercised, period, today)
        return summarise(wanted, period, figures, days, exercise=found, **more)

    return made


def test_sessions_and_amounts_are_told_in_one_sentence(page):
    done = planned()
    made = page(known(*done[:9], half=done[9:15]))
    assert made.exercise == (
        "Exercise: 27 of 36 planned sessions, with most of the planned amounts."
    )
    assert "Amounts in the sessions done: 89 % of those planned." in made.notes


@pytest.mark.parametrize(
    ("halves", "told"),
    [
        (0, "with the amounts as planned"),
        (12, "with most of the planned amounts"),
        (33, "with about half of the planned amounts"),
    ],
)
def test_the_first_page_has_no_figure_of_amounts_that_reads_as_a_mark(page, halves, told):
    made = page(known(half=planned()[:halves]))
    assert made.exercise == f"Exercise: 36 of 36 planned sessions, {told}."


def test_small_amounts_are_told_without_a_grade(page):
    little = [entry(n, as_planned=Told.LESS, done=Done(sets=1, repetitions=2)) for n in planned()]
    made = page(Exercised(items=(ITEM,), entries=tuple(little)))
    assert made.exercise.endswith("with smaller amounts than planned.")


def test_the_programme_stands_on_the_page_with_its_amounts(page):
    items = (ITEM, replace(ITEM, id="j", exercise_id="own", name="Towel *squeeze*", position=2))
    programme = programme_lines(items, AFTER)
    assert programme == (
        "Bridge: 2 sets of 10 · Mon, Wed, Fri",
        "Towel *squeeze*: 2 sets of 10 · Mon, Wed, Fri",
    )
    made = replace(page(known()), programme=programme)
    at = lines(made).index("My exercise programme")
    assert lines(made)[at + 1 : at + 3] == programme
    assert all(f">{line}</li>" in html(made) for line in programme)
    assert "My exercise programme" not in (*lines(page(known())), html(page(known())))


def test_of_several_programmes_each_exercise_says_which_it_belongs_to():
    other = replace(ITEM, id="k", programme="Clinic", name="Walk")
    gone = replace(ITEM, id="l", programme="Last year", ends_on=FIRST)
    assert set(programme_lines((ITEM, other, gone), AFTER)) == {
        "Bridge: 2 sets of 10 · Mon, Wed, Fri (Home)",
        "Walk: 2 sets of 10 · Mon, Wed, Fri (Clinic)",
    }


def test_the_programme_is_read_on_the_printed_page(page, printed):
    made = replace(page(known()), programme=programme_lines((ITEM,), AFTER))
    text = text_of(printed(made))
    assert "My exercise programme" in text
    assert "Bridge: 2 sets of 10 · Mon, Wed, Fri" in text


def test_days_of_rest_illness_and_flare_up_are_neutral(page):
    rest = [FIRST + timedelta(n) for n in range(14, 21)]
    made = page(known(*range(14, 21), neutral=frozenset(rest)))
    assert made.exercise == (
        "Exercise: 33 of 33 planned sessions, with the amounts as planned,"
        " 7 days of rest, illness or flare-up left out."
    )


def test_what_was_done_besides_is_counted_beside_the_plan(page):
    made = page(known(others=(Other(FIRST), Other(FIRST - timedelta(1)))))
    assert made.exercise.endswith("moved 1 time besides.")


def test_nothing_is_said_without_exercise(page, visit, period, figures, days):
    for nothing in (None, Exercised(), Exercised(others=(Other(FIRST),))):
        assert page(nothing) == page(None)
    assert page(None).exercise == ""
    long_ago = replace(ITEM, ends_on=FIRST, starts_on=FIRST)
    assert page(Exercised(items=(replace(long_ago, weekdays=frozenset({1})),))).exercise == ""


def test_the_days_around_the_period_are_left_out(visit, figures, days):
    period = Period(FIRST + timedelta(1), FIRST + timedelta(3))  # a Wednesday to a Friday
    earlier = replace(ITEM, starts_on=FIRST - timedelta(30))
    found = exercise_in(replace(known(), items=(earlier,)), period, AFTER)
    assert summarise(visit, period, figures, days, exercise=found).exercise.startswith(
        "Exercise: 2 of 2 planned sessions"
    )


def test_today_counts_once_it_is_done(page):
    last = planned()[-1]  # the last day of the page is a Monday
    assert page(known(last), today=LAST).exercise.startswith("Exercise: 35 of 35")
    assert page(known(), today=LAST).exercise.startswith("Exercise: 36 of 36")


def test_without_a_plan_of_pacing_its_weeks_are_drawn(page):
    flared = FlareUp(id="f", starts_on=FIRST + timedelta(16), ends_on=FIRST + timedelta(18))
    chart, other = page(known(*range(13)), flare_ups=[flared]).charts
    assert chart.title == "Exercise, sessions a week"
    assert [bar.value for bar in chart.bars][:4] == [0, 0, 3, 3]
    assert chart.bars[2].known == "3 planned"
    assert chart.sentence.startswith("Sessions: 31 of 36 planned sessions.")
    assert chart.shades
    assert other.title == "Pain got in the way, weekly mean"


def test_beside_a_plan_of_pacing_the_weeks_stand_on_the_second_page(page):
    made = page(known(), plans=[walking()])
    assert "Walk outdoors" in made.charts[0].title
    assert made.notes[0].startswith("Exercise, sessions of those planned in the weeks from 2 Mar: ")
    assert "2 of 2, 3 of 3," in made.notes[0]
    assert made.explained.rows[-1][0] == "Exercise at home"


def test_it_goes_with_the_section_of_plans(visit, period, figures, days):
    without = replace(visit, sections=frozenset(Section) - {Section.PACING})
    found = exercise_in(known(), period, AFTER)
    made = summarise(without, period, figures, days, exercise=found)
    assert "Exercise" not in str(made.charts) + made.exercise


def test_exercise_alone_is_enough_for_a_page(period):
    found = exercise_in(known(), period, AFTER)
    made = summarise(Visit(id="v", explained=True), period, {}, [], exercise=found)
    assert not made.no_measures
    assert made.exercise
    assert made.explained.rows[0][0] == "Exercise at home"


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_printed_it_stays_within_its_pages_is_tagged_and_can_be_read(page, tmp_path, paper):
    flared = FlareUp(id="f", starts_on=FIRST + timedelta(16), ends_on=FIRST + timedelta(18))
    made = page(known(1, 3), plans=[walking()], flare_ups=[flared])
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf(replace(made, paper=paper)))
    assert "34 of 36 planned sessions" in text_of(file)
    assert pages_of(file) == 2
    assert "Tagged: yes" in " ".join(said("pdfinfo", file).split())
    assert any("34 of 36 planned sessions" in line for line in lines(made))
    assert "34 of 36 planned sessions" in html(made)
