"""The page for the clinic as values: what it says, section by section, before it is drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from companion.domain.marks import of_happenings
from companion.domain.visit import Section, Visit
from companion.report import exercise as exercise_part
from companion.report import goals as goal_part
from companion.report import happenings as news_part
from companion.report import plans as plan_part
from companion.report.charts import charts
from companion.report.measures import PAIN, are_dated, explained, figure_rows, table, wanted
from companion.report.printable import printable
from companion.report.shading import InCharts, flare_ups_in
from companion.wording import report as words
from companion.wording import report_goals as goal_words
from companion.wording import report_news as news_words
from companion.wording import report_notes as note_words

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from companion.domain.comparison import Figure
    from companion.domain.flare_ups import FlareUp
    from companion.domain.happening import Happening
    from companion.domain.pacing import Plan
    from companion.domain.series import DailySeries
    from companion.report.exercise import ExerciseInPeriod
    from companion.report.goals import GoalOnPage
    from companion.report.measures import Row
    from companion.report.period import Period
    from companion.report.plans import PlanInPeriod
    from companion.report.shapes import Chart, Table
    from companion.report.worksheet import OnPage


@dataclass(frozen=True, slots=True)
class Summary:
    """All the page says. A part that is empty or None is not on it.

    Attributes:
        paper: "a4" or "letter".
        visit: The line with the day of the visit; empty while it is not fixed.
        goals: Each with its start and now.
        left_out_goals: How many goals are not listed.
        flare_ups: The line that names them; empty where there was none.
        happened: Falls, emergency care, changes, and what there was none of.
        news: What is new in the person's own words.
        measures: How it has been, as a table.
        left_out_measures: How many of its rows have no room.
        no_measures: The sentence in its place when nothing is written down.
        exercise: The sentence about exercise under them; empty where there is none.
        practices: The line about days with a practice; empty where there is none.
        programme: A line for each exercise that is planned now.
        left_out_programme: How many of them have no room.
        worksheets: Those that the person ticked, on pages of their own.
        explained: Second page: how each figure is worked out.
        notes: What else the second page says, sentence by sentence.
        tight: There is less air between rows and parts, so that more of them fit.
    """

    visit: str
    period: str
    known: str
    paper: str = "a4"
    questions: tuple[str, ...] = ()
    goals: Table | None = None
    left_out_goals: int = 0
    flare_ups: str = ""
    happened: str = ""
    news: str = ""
    measures: Table | None = None
    left_out_measures: int = 0
    no_measures: str = ""
    exercise: str = ""
    practices: str = ""
    programme: tuple[str, ...] = ()
    left_out_programme: int = 0
    charts: tuple[Chart, ...] = ()
    worksheets: tuple[OnPage, ...] = ()
    explained: Table | None = None
    notes: tuple[str, ...] = ()
    tight: bool = False

    @property
    def more_goals(self) -> str:
        """How many goals are not listed; empty where all are."""
        return goal_words.more(self.left_out_goals) if self.left_out_goals else ""

    @property
    def more_programme(self) -> str:
        """How many exercises are not listed; empty where all are, or none is."""
        left_out = self.left_out_programme if self.programme or not self.measures else 0
        return words.more_exercises(left_out, some=bool(self.programme)) if left_out else ""

    @property
    def all_news(self) -> tuple[str, ...]:
        """What is new, a paragraph each: what is worked out, then the person's own words."""
        worked_out = news_words.joined(self.flare_ups, self.happened)
        return tuple(each for each in (worked_out, self.news) if each)

    @property
    def under_measures(self) -> tuple[str, ...]:
        """The lines under the table of measures."""
        exercises = self.left_out_programme if self.measures and not self.programme else 0
        more = words.no_room(self.left_out_measures, exercises)
        lines = (more, self.no_measures, self.exercise, self.practices)
        return tuple(each for each in lines if each)


@dataclass(frozen=True, slots=True, kw_only=True)
class Besides:
    """What the page tells besides the diary, nights, plans and exercise.

    Attributes:
        happenings: What happened since the last visit; all of it is told.
        goals: Those the clinic hears of.
        rows: More measures, such as those of questionnaires.
    """

    happenings: Sequence[Happening] = ()
    goals: Sequence[GoalOnPage] = ()
    rows: Sequence[Row] = ()


NOTHING = Besides()


def summarise(
    visit: Visit,
    period: Period,
    figures: Mapping[Figure, DailySeries],
    days_with_entries: Collection[date],
    *,
    plans: Sequence[Plan] = (),
    flare_ups: Sequence[FlareUp] = (),
    exercise: ExerciseInPeriod | None = None,
    besides: Besides = NOTHING,
) -> Summary:
    """What the page says of these days, for paper of A4.

    Args:
        visit: Day, questions, news and which sections are wanted.
        period: The days it looks back on.
        figures: Series over exactly these days; one that is missing was never written down.
        days_with_entries: The days that have a check-in or a night.
        plans: The plans of all activities.
        flare_ups: All of the person's; those of the period are named and shaded.
        exercise: Exercise in the period; None where there is none.
        besides: What else there is to tell.
    """
    sections = visit.sections
    paces = Section.PACING in sections
    shown = {row: figures[row] for row in wanted(visit) if row in figures}
    told = _Told(
        figures={row: series for row, series in shown.items() if series.known},
        period=period,
        plans=plan_part.plans_in(plans, period) if paces else (),
        flare_ups=flare_ups_in(flare_ups, period) if paces else (),
        happenings=besides.happenings if Section.NEWS in sections else (),
        exercise=exercise if paces else None,
        goals=besides.goals if Section.GOALS in sections else (),
        more_rows=besides.rows,
    )
    known = sum(period.first <= day <= period.last for day in set(days_with_entries))
    page = Summary(
        visit=words.visit_line(visit.day) if visit.day else "",
        period=words.period_line(period.first, period.last),
        known=words.known_line(known, period.days),
        questions=_asked(visit),
        charts=told.charts() if Section.CHARTS in sections else (),
    )
    page = _with_news(_with_goals(page, told), visit, told)
    page = _with_measures(page, told) if Section.MEASURES in sections else page
    return (
        replace(page, explained=told.explained(), notes=_notes(told)) if visit.explained else page
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What the page has to tell, of the sections that are wanted."""

    figures: Mapping[Figure, DailySeries]
    period: Period
    plans: Sequence[PlanInPeriod]
    flare_ups: tuple[FlareUp, ...]
    happenings: Sequence[Happening]
    exercise: ExerciseInPeriod | None
    goals: Sequence[GoalOnPage]
    more_rows: Sequence[Row]

    def rows(self) -> list[Row]:
        """All measures."""
        exercise = [exercise_part.row(self.exercise, self.period)] if self.exercise else []
        return [
            *figure_rows(self.figures, self.period),
            *plan_part.rows(self.plans),
            *exercise,
            *self.more_rows,
        ]

    def charts(self) -> tuple[Chart, ...]:
        """Two, with flare-ups shaded and changes marked."""
        changes = tuple(news_part.lines_of(of_happenings(self.happenings)))
        return charts(
            self.figures,
            self.plans,
            self.exercise,
            InCharts(self.flare_ups, tuple(sorted(changes))),
        )

    def explained(self) -> Table | None:
        """How each measure is worked out."""
        return explained(self.rows(), self.period)


def _with_goals(page: Summary, told: _Told) -> Summary:
    left_out = max(0, len(told.goals) - goal_part.MOST_GOALS)
    return replace(page, goals=goal_part.table(told.goals), left_out_goals=left_out)


def _with_news(page: Summary, visit: Visit, told: _Told) -> Summary:
    drawn = told.plans[0] if told.plans else None
    back, last = news_part.back_on(told.flare_ups, drawn), told.period.last
    page = replace(page, flare_ups=news_words.flare_ups(told.flare_ups, last, back))
    if Section.NEWS not in visit.sections:
        return page
    happened = news_part.told(told.happenings, visit.without, last)
    return replace(page, happened=happened, news=printable(visit.news))


def _with_measures(page: Summary, told: _Told) -> Summary:
    found = table(told.rows(), told.period)
    return replace(
        page,
        measures=found,
        left_out_measures=max(0, len(told.plans) - plan_part.MOST_PLANS),
        no_measures="" if found else words.nothing_written(),
        exercise=exercise_part.sentence(told.exercise) if told.exercise else "",
    )


def _asked(visit: Visit) -> tuple[str, ...]:
    if Section.QUESTIONS not in visit.sections:
        return ()
    asked = (printable(question) for question in visit.questions)
    return tuple(question for question in asked if question)


def _notes(told: _Told) -> tuple[str, ...]:
    later = {day for series in told.figures.values() for day in series.entered_later}
    pain = any(each in PAIN for each in told.figures)
    weeks = exercise_part.notes(told.exercise) if told.exercise else ()
    dated = are_dated(told.rows())
    figures = (
        note_words.notes(written_later=len(later), pain=pain, dated=dated) if told.figures else ()
    )
    return (*weeks, *goal_part.notes(told.goals), *_note_on_flare_ups(told), *figures)


def _note_on_flare_ups(told: _Told) -> tuple[str, ...]:
    if not told.plans or not any(news_part.back_on(told.flare_ups, told.plans[0])):
        return ()
    return (news_words.how_back(plan_part.name_of(told.plans[0])),)
