"""Gathers the page for the clinic from the stores: the same for the screen and the command."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from companion.domain.practised import practice_days
from companion.domain.visit import Section
from companion.report import Period, Summary, exercise_in, period_of, summarise
from companion.report.practices import with_practices
from companion.report.programme import programme_lines
from companion.report.room import fitted
from companion.report.summary import Besides
from companion.screens.forms.figures import read_figures
from companion.screens.forms.worksheet_names import on_the_page

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.followed import Followed
    from companion.domain.happening import Happening
    from companion.domain.visit import Visit
    from companion.report.goals import GoalOnPage
    from companion.report.measures import Row
    from companion.store.stores import Stores


def clinic_page(stores: Stores, visit: Visit, today: date, paper: str) -> Summary:
    """What the page says for this visit.

    Args:
        stores: Where entries are kept.
        visit: Day, period, questions and sections.
        today: The civil day.
        paper: "a4" or "letter".
    """
    diary, nights = stores.diary, stores.sleep
    if not stores.profile.get().rates_pain:
        visit = replace(visit, sections=visit.sections - {Section.PAIN})
    period = period_of(visit, (diary.span(), nights.span()), today)
    first, last = period.first, period.last
    page = summarise(
        visit,
        period,
        read_figures(diary, nights, first, last),
        {*diary.columns(first, last).days, *nights.days(first, last)},
        plans=tuple(stores.plans.each()),
        flare_ups=stores.flare_ups.between(first, last),
        exercise=exercise_in(stores.exercised.between(first, last), period, today),
        besides=_besides(stores, visit, period, today),
    )
    practised = practice_days(stores.practised.between(first, last))
    page = with_practices(page, visit, period, practised)
    shown = Section.PROGRAMME in visit.sections
    programme = programme_lines(stores.programme.all(), today) if shown else ()
    ticked = on_the_page(stores, visit.worksheets)
    return fitted(replace(page, paper=paper, programme=programme, worksheets=ticked))


def since_then(visit: Visit, period: Period, today: date) -> Period:
    """The days of what is not written down day by day: a period that ends by itself goes on.

    So a fall of this morning is on the page, though nothing else is written down of today.
    """
    return Period(period.first, visit.last or max(period.last, today))


def happened_in_period(
    stores: Stores, visit: Visit, period: Period, today: date
) -> tuple[Happening, ...]:
    """What happened in the days of the page."""
    from companion.report.happenings import happened_in

    span = since_then(visit, period, today)
    return happened_in(stores.happenings.between(span.first, span.last), span.first, span.last)


def _besides(stores: Stores, visit: Visit, period: Period, today: date) -> Besides:
    """What was not written down day by day: it is read only where its section is wanted."""
    span = since_then(visit, period, today)
    resting = _resting(stores)
    goals, rows = _goals(stores, visit, span, resting)
    return Besides(
        happenings=happened_in_period(stores, visit, period, today),
        goals=goals,
        rows=(*_questionnaires(stores, visit, span, resting), *rows),
    )


def _goals(
    stores: Stores, visit: Visit, span: Period, resting: frozenset[Followed]
) -> tuple[list[GoalOnPage], list[Row]]:
    every = stores.goals.all() if Section.GOALS in visit.sections else ()
    if not every:
        return [], []
    from companion.report.goals import MOST_GOALS, GoalOnPage, on_page, t_score_rows
    from companion.screens.forms.goal_series import GoalSeries

    reviews = stores.goal_reviews.all()
    chosen = on_page(every, reviews, span)
    listed = [
        goal
        for goal, _ in chosen[:MOST_GOALS]
        if goal.follows is None or goal.follows not in resting
    ]
    series = GoalSeries.of(stores, span.last, listed)
    followed = {goal.id: series.going(goal) for goal in listed}
    shown = [GoalOnPage(goal, looks, followed.get(goal.id)) for goal, looks in chosen]
    return shown, t_score_rows(every, reviews, span)


def _questionnaires(
    stores: Stores, visit: Visit, span: Period, resting: frozenset[Followed]
) -> list[Row]:
    if Section.QUESTIONNAIRES not in visit.sections:
        return []
    unasked = {each.of for each in resting}
    answered = [
        each
        for each in stores.questionnaires.between(span.first, span.last)
        if each.questionnaire_id not in unasked
    ]
    ratings = stores.activity_ratings.between(span.first, span.last)
    if not answered and not ratings:
        return []
    from companion.content.questionnaire_figure import figured
    from companion.report.questionnaires import activity_rows, questionnaire_rows

    known = figured((each.questionnaire_id for each in answered), QLocale().name())
    return [*questionnaire_rows(answered, known, span), *activity_rows(ratings, span)]


def _resting(stores: Stores) -> frozenset[Followed]:
    """Questionnaires that ask how strong pain is, while the person does not want to rate it.

    A goal that follows one stays on the page with its levels; no figure of the questionnaire does.
    """
    if stores.profile.get().rates_pain:
        return frozenset()
    from companion.content.questionnaire_figure import asking_pain
    from companion.domain.followed import Follow, Followed

    return frozenset(Followed(Follow.QUESTIONNAIRE, each) for each in asking_pain())
