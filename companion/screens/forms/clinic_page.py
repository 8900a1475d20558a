"""Gathers the page for the clinic from the stores: the same for the screen and the command."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.practised import practice_days
from companion.domain.visit import Section
from companion.report import Summary, exercise_in, period_of, summarise
from companion.report.practices import with_practices
from companion.report.programme import programme_lines
from companion.screens.forms.figures import read_figures
from companion.screens.forms.worksheet_names import on_the_page

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.visit import Visit
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
    period = period_of(visit, (diary.span(), nights.span()), today)
    first, last = period.first, period.last
    figures = read_figures(diary, nights, first, last)
    days = {*diary.columns(first, last).days, *nights.days(first, last)}
    pain = stores.profile.get().rates_pain
    plans, flare_ups = stores.plans.all(), stores.flare_ups.between(first, last)
    page = summarise(
        visit,
        period,
        figures,
        days,
        plans=plans,
        flare_ups=flare_ups,
        exercise=exercise_in(stores.exercised.between(first, last), period, today),
        pain=pain,
    )
    practised = practice_days(stores.practised.between(first, last))
    page = with_practices(page, visit, period, practised)
    shown = Section.PROGRAMME in visit.sections
    programme = programme_lines(stores.programme.all(), today) if shown else ()
    ticked = on_the_page(stores, visit.worksheets)
    return replace(page, paper=paper, programme=programme, worksheets=ticked)
