"""New since my last visit: what happened, what there was none of, the way out of a flare-up."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.flare_ups import FlareUp
from companion.domain.happening import Happening, HappeningKind
from companion.domain.visit import NONE_OF, Section
from companion.report import html, lines, summarise
from companion.report.happenings import MOST_HAPPENINGS, happened_in, told
from companion.report.summary import Besides
from tests.report.conftest import FIRST, LAST, text_of
from tests.report.plans import walking

Kind = HappeningKind


def happened(n, kind=Kind.OTHER, text=""):
    return Happening(id=f"h{n}-{kind}", day=FIRST + timedelta(n), kind=kind, text=text)


def day(n):
    return FIRST + timedelta(days=n)


@pytest.fixture
def page(visit, period, figures, days):
    def made(*happenings, without=(), flare_ups=(), plans=(), **wishes):
        wanted = replace(visit, **{"news": "", "without": frozenset(without)} | wishes)
        besides = Besides(happenings=happenings)
        return summarise(
            wanted, period, figures, days, plans=plans, flare_ups=flare_ups, besides=besides
        )

    return made


def test_a_change_of_medicine_is_told_with_its_day_and_the_persons_words(page):
    made = page(happened(42, Kind.MEDICINE, "Tablet changed"))
    assert made.happened == "Change of medicine on 14 April: Tablet changed."
    assert made.happened in lines(made)
    assert made.happened in html(made)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Kind.FALL, "Fall on 14 April."),
        (Kind.EMERGENCY, "Emergency care on 14 April."),
        (Kind.MEDICINE, "Change of medicine on 14 April."),
        (Kind.WORK, "Change at work on 14 April."),
        (Kind.OTHER, "Something else on 14 April."),
    ],
)
def test_without_words_the_kind_is_enough(page, kind, said):
    assert page(happened(42, kind)).happened == said


def test_a_sentence_keeps_its_own_end(page):
    made = page(happened(1, Kind.FALL, "On the stairs!"), happened(2, Kind.WORK, "Half days"))
    assert made.happened == (
        "Fall on 4 March: On the stairs! Change at work on 5 March: Half days."
    )


def test_another_year_is_said():
    long_ago = Happening(id="h", day=date(2025, 12, 3), kind=Kind.FALL)
    assert told([long_ago], (), LAST) == "Fall on 3 December 2025."


def test_no_falls_is_only_ever_the_persons_word(page):
    assert page().happened == ""
    assert page(without=NONE_OF).happened == "No falls, no emergency care."
    assert page(without=[Kind.FALL]).happened == "No falls."
    assert page(without=[Kind.EMERGENCY]).happened == "No emergency care."


def test_beside_a_fall_nobody_reads_that_there_was_none(page):
    made = page(happened(5, Kind.FALL, "on ice"), without=NONE_OF)
    assert made.happened == "Fall on 8 March: on ice. No emergency care."


def test_of_many_the_gravest_are_told_and_the_rest_is_counted(page):
    others = [happened(n, Kind.OTHER, f"thing {n}") for n in range(10)]
    made = page(*others, happened(60, Kind.EMERGENCY, "one night"), happened(61, Kind.FALL))
    assert "Emergency care on 2 May: one night." in made.happened
    assert "Fall on 3 May." in made.happened
    assert made.happened.endswith("7 more, not listed here.")
    assert made.happened.count("Something else") == MOST_HAPPENINGS - 2


def test_it_goes_with_its_section_and_so_do_its_marks(page):
    without = frozenset(Section) - {Section.NEWS}
    made = page(happened(42, Kind.FALL, "ice"), without=NONE_OF, sections=without)
    assert made.happened == ""
    assert all(chart.marks == () for chart in made.charts)


def test_changes_are_marked_in_both_charts_by_the_persons_words_where_they_are_short(page):
    made = page(happened(42, Kind.MEDICINE, "tablet changed"), happened(70, Kind.WORK, "x" * 40))
    for chart in made.charts:
        assert [(mark.at, mark.name) for mark in chart.marks] == [
            (6, "tablet changed"), (10, "work changed"),
        ]  # fmt: skip
        assert "tablet changed" in chart.alternative
    assert html(made).count("stroke-dasharray") == 4


def test_the_marks_are_drawn_on_paper_and_named(page, printed):
    made = page(happened(42, Kind.EMERGENCY), happened(60, Kind.OTHER, "New mattress"))
    text = text_of(printed(made))
    assert text.count("emergency care") == 2
    assert [len(chart.marks) for chart in made.charts] == [1, 1]


# --- out of a flare-up ------------------------------------------------------------------


def flare_up(first, last):
    return FlareUp(id=f"f{first}", starts_on=day(first), ends_on=day(last))


def test_the_first_whole_amount_after_the_gentle_days_is_the_way_back(page):
    flared = flare_up(14, 17)
    plan = replace(walking(), flare_ups=(flared,))
    made = page(flare_ups=[flared], plans=[plan], explained=True)
    assert made.flare_ups == "Flare-ups: 17 to 20 March (4 days; back on my plan on 23 March)"
    assert any("“Walk outdoors”" in note for note in made.notes)


def test_without_a_plan_and_where_another_flare_up_came_first_nothing_is_said_of_it(page):
    two = (flare_up(14, 17), flare_up(18, 19))
    plan = replace(walking(), flare_ups=two)
    assert "back on my plan" not in page(flare_ups=two[:1]).flare_ups
    assert page(flare_ups=two, plans=[plan]).flare_ups == (
        "Flare-ups: 17 to 20 March (4 days), 21 to 22 March (2 days; back on my plan on 31 March)"
    )
    done_no_more = replace(plan, sessions=tuple(s for s in plan.sessions if s.day < day(15)))
    assert "back on" not in page(flare_ups=two, plans=[done_no_more]).flare_ups


def test_flare_ups_and_what_happened_are_one_paragraph_before_the_own_words(page):
    made = page(happened(42, Kind.FALL), flare_ups=[flare_up(14, 17)], news="And a cold.")
    assert made.all_news == (
        "Flare-ups: 17 to 20 March (4 days). Fall on 14 April.", "And a cold.",
    )  # fmt: skip


# --- whatever is written ----------------------------------------------------------------


@pytest.mark.parametrize("words", ["<b>x</b> #y $z$", "W" * 100, "سقطت على الدرج", "a\nb\x07"])
def test_own_words_are_only_ever_words(page, printed, words):
    made = page(happened(42, Kind.MEDICINE, words), happened(43, Kind.OTHER, words))
    assert "Change of medicine on 14 April" in text_of(printed(made))
    assert "<b>x" not in html(made)


@given(st.lists(st.tuples(st.integers(-20, 110), st.sampled_from(Kind)), max_size=30))
def test_what_is_told_and_what_is_counted_make_all_of_it(some):
    every = [Happening(id=f"h{n}", day=day(when), kind=kind) for n, (when, kind) in enumerate(some)]
    inside = happened_in(every, FIRST, LAST)
    assert [each.day for each in inside] == sorted(each.day for each in inside)
    assert len(inside) == sum(FIRST <= each.day <= LAST for each in every)
    said = told(inside, NONE_OF, LAST)
    named = sum(said.count(f" on {n} ") for n in range(1, 32))
    more = int(said.split(" more, not")[0].split(" ")[-1]) if " more, not" in said else 0
    assert named + more == len(inside)
    assert ("No falls" in said) is all(each.kind is not Kind.FALL for each in inside)
