"""Questionnaires and the person's own activities, as rows of the page for the clinic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.questionnaire_figure import OTHER_TOTAL
from companion.domain.activity_ratings import changed, rounds
from companion.report.measures import Place, Row, first_and_last
from companion.report.printable import breakable_in_column, printable
from companion.wording import report_goals as of_goals
from companion.wording import report_questionnaires as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.content.questionnaire_figure import Figured
    from companion.domain.activity_ratings import ActivityRating
    from companion.domain.questionnaire import Answered
    from companion.report.period import Period

PEG = "peg"


def questionnaire_rows(
    answered: Iterable[Answered], known: Sequence[Figured], period: Period
) -> list[Row]:
    """A row for each questionnaire with a figure in the period, in the order they are offered.

    What has no figure, and what this version of the app does not know, has no row.

    Args:
        answered: All that was filled in.
        known: The questionnaires of this version, at least those of them, in their order.
        period: The days of the page.
    """
    by_name: dict[tuple[int, str], list[Answered]] = {}
    places = {each.id: place for place, each in enumerate(known)}
    for each in sorted(answered, key=lambda each: each.day):
        if period.first <= each.day <= period.last and each.questionnaire_id in places:
            place = places[each.questionnaire_id]
            key = place, known[place].own_name(each)
            by_name.setdefault(key, []).append(each)
    rows = (_row(known[key[0]], by_name[key]) for key in sorted(by_name))
    return [row for row in rows if row is not None]


def activity_rows(ratings: Iterable[ActivityRating], period: Period) -> list[Row]:
    """The person's own activities: the first round of the period and the latest, the same ones."""
    found = [each for each in rounds(ratings) if period.first <= each.day <= period.last]
    if not found:
        return []
    first, last = found[0], found[-1]
    both = changed(first, last) if len(found) > 1 else None
    now = (of_goals.activities_mean(last.mean), of_goals.on_day(last.day))
    if both is None:
        start_and_now, change, count = first_and_last([now]), "", len(last.ratings)
    else:
        before = (of_goals.activities_mean(both.before), of_goals.on_day(first.day))
        now = (of_goals.activities_mean(both.now), of_goals.on_day(last.day))
        start_and_now = first_and_last([before, now])
        change, count = of_goals.changed_by(both.now - both.before), len(both.single)
    name = of_goals.activities_name(count)
    how, times = of_goals.how_activities(), words.times(len(found))
    return [Row(Place.ACTIVITIES, name, *start_and_now, change, how, times)]


def _row(form: Figured, filled_in: Sequence[Answered]) -> Row | None:
    scored = [(form.scored_of(each).score, each) for each in filled_in]
    told = [
        (words.score(score, form.digits, is_total=form.is_total), of_goals.on_day(each.day))
        for score, each in scored
        if score is not None
    ]
    if not told:
        return None
    is_peg = form.id == PEG
    name = words.peg_name() if is_peg else _name(form, filled_in[-1])
    if is_peg:
        how = words.how_peg(form.noticed)
    else:
        how = words.how_total(form.higher) if form.is_total else words.how(form.higher)
    place, times = Place.PEG if is_peg else Place.QUESTIONNAIRE, words.times(len(told))
    return Row(place, name, *first_and_last(told), times, how, times)


def _name(form: Figured, latest: Answered) -> str:
    if form.id != OTHER_TOTAL:
        return words.name_with_range(form.name, form.low, form.high)
    ends = (_number(latest, end) for end in ("low", "high"))
    return words.name_with_range(
        breakable_in_column(printable(form.name_of(latest)) or form.name), *ends
    )


def _number(answered: Answered, key: str) -> float | None:
    found = answered.answers.get(key)
    return float(found) if isinstance(found, int | float) else None
