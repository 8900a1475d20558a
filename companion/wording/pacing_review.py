"""How a plan is looked back on: neutral words, neither praise nor blame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.decisions import Choice
from companion.domain.pacing_sessions import Told
from companion.wording.days import clock_words, long_day, period, short_date, short_day
from companion.wording.entries import of_ten
from companion.wording.pacing import amount_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.activities import Activity, AmountUnit
    from companion.domain.flare_ups import FlareUp
    from companion.domain.pacing import PlanDay, PlanWeek
    from companion.domain.pacing_review import Review
    from companion.domain.pacing_sessions import Session
    from companion.wording.entries import Line


def deleted_words() -> str:
    """The activity of this page lies in the bin."""
    return tr(
        "This activity was deleted. You can put it back in your diary, under Deleted entries."
    )


# --- a session --------------------------------------------------------------------------


def told_words(told: Told) -> str:
    """The quick way to say how much it was."""
    return {
        Told.AS_PLANNED: tr("As planned"),
        Told.LESS: tr("Less"),
        Told.MORE: tr("More"),
    }[told]


def planned_words(day: PlanDay) -> str:
    """What was planned for a day."""
    if day.quota is None:
        return tr("Nothing was planned for this day.")
    amount = amount_words(day.quota, day.unit)
    if day.in_flare_up:
        return tr("Planned: {amount}. It is a gentle day in a flare-up.").format(amount=amount)
    return tr("Planned: {amount}.").format(amount=amount)


def done_today_words(day: PlanDay) -> str:
    """What is written down for today so far; empty while nothing is."""
    if day.done is None:
        return ""
    return tr("Done today so far: {amount}").format(amount=amount_words(day.done, day.unit))


def so_far_words(done: float, day: PlanDay) -> str:
    """What is written down for a day before another session is added."""
    amount = amount_words(done, day.unit)
    return tr("Written down so far: {amount}. What you add comes on top.").format(amount=amount)


def session_words(session: Session, unit: AmountUnit) -> str:
    """How much it was, and when it began where that is known: "8 min, at 09:30"."""
    amount = amount_words(session.amount, unit)
    if session.started_at is None:
        return amount
    return tr("{amount}, at {time}").format(amount=amount, time=clock_words(session.started_at))


def session_lines(session: Session, unit: AmountUnit) -> list[Line]:
    """What a session says, line by line."""
    lines = [(tr("Done"), session_words(session, unit))]
    ratings = ((tr("Before"), session.rating_before), (tr("After"), session.rating_after))
    lines += [(name, of_ten(value)) for name, value in ratings if value is not None]
    if session.note.strip():
        lines.append((tr("Note"), session.note))
    return lines


def session_day(session: Session, unit: AmountUnit) -> str:
    """A session with its day, in one line: "Tuesday 12 May: 8 min"."""
    words = session_words(session, unit)
    return tr("{day}: {amount}").format(day=long_day(session.day), amount=words)


def session_of(activity: Activity, session: Session) -> str:
    """The same where its activity is not in sight: "Walking, Tuesday 12 May: 8 min"."""
    words = session_day(session, activity.unit)
    return tr("{name}, {session}").format(name=activity.name, session=words)


# --- a week looked back on ----------------------------------------------------------------


def look_back_words() -> str:
    """The way to a week that waits to be looked back on."""
    return tr("Look back on the week")


def kept_words(days: Sequence[PlanDay]) -> str:
    """On how many planned days it went near the plan; facts only."""
    planned = [each for each in days if each.quota is not None]
    logged = sum(each.done is not None for each in planned)
    kept = sum(each.kept is True for each in planned)
    if not planned:
        return tr("Nothing was planned in this week.")
    if not logged:
        return tr("No sessions are written down for the planned days of this week.")
    if not kept:
        return tr("%n planned day(s) had an entry, with more or less than planned.", "", logged)
    return tr("You kept to your plan on {kept} of {planned} days.").format(
        kept=kept, planned=len(planned)
    )


def describe_days(days: Sequence[PlanDay], flare_up_days: int) -> str:
    """A chart of some days in one sentence; it serves the eye and the screen reader."""
    planned = [each.quota for each in days if each.quota is not None]
    done = [each for each in days if each.done is not None]
    over = sum(map(_is_over, days))
    parts = [_span_words(planned, days[0].unit)] if planned else [tr("nothing planned")]
    parts.append(tr("done on %n day(s)", "", len(done)) if done else tr("no entries"))
    if over:
        parts.append(tr("above the plan on %n day(s)", "", over))
    if flare_up_days:
        parts.append(tr("%n gentle day(s) in a flare-up", "", flare_up_days))
    when = period(days[0].day, days[-1].day)
    return tr("{when}: {what}.").format(when=when, what=", ".join(parts))


def _span_words(quotas: Sequence[float], unit: AmountUnit) -> str:
    least, most = min(quotas), max(quotas)
    if least == most:
        return tr("planned {amount} a day").format(amount=amount_words(most, unit))
    return tr("planned {least} to {most} a day").format(
        least=amount_words(least, unit), most=amount_words(most, unit)
    )


def offer_words(found: Review, amount: str, *, went_well_before: bool) -> list[str]:
    """What the rule would do next week, and why.

    Args:
        found: The review.
        amount: The amount that would hold.
        went_well_before: Whether an earlier amount was kept to.
    """
    if found.offer is Choice.STEP:
        return [tr("Your rule would take a step, to {amount}.").format(amount=amount)]
    if found.offer is Choice.STAY:
        return [tr("Your rule would stay at {amount}.").format(amount=amount)]
    why = tr("The last %n planned day(s) have no entry.", "", found.without)
    what = tr("Your rule would begin again lower, at {amount}.").format(amount=amount)
    if not went_well_before:
        return [why, what]
    return [why, what, tr("That is 80 % of the last amount that went as planned.")]


def take_words(choice: Choice, amount: str) -> str:
    """The button that takes what the rule offers."""
    said = tr("Take the step: {amount}") if choice is Choice.STEP else tr("Go back to {amount}")
    return said.format(amount=amount)


def chosen_words(choice: Choice | None, *, new_rule: bool = False) -> str:
    """What the person decided, after the press."""
    said = {
        Choice.STEP: tr("You took the step."),
        Choice.STAY: tr("You chose to stay."),
        Choice.BACK: tr("You went back."),
        Choice.SET: tr("You chose this amount."),
    }
    words = [said[choice]] if choice is not None else []
    if new_rule:
        words.append(tr("Your new rule counts from then on."))
    return " ".join(words)


def decided_name(week: PlanWeek, unit: AmountUnit, *, is_first: bool, new_rule: bool) -> str:
    """What was decided for a week, short: "step", "stayed", "back to 80 %", "set to 10 min"."""
    if is_first:
        return tr("start")
    said = {
        Choice.STEP: tr("step"),
        Choice.BACK: tr("back to 80 %"),
        Choice.SET: tr("set to {amount}").format(amount=amount_words(week.quota, unit)),
    }
    words = said.get(week.choice, tr("stayed")) if week.choice else tr("stayed")
    return tr("{choice}, new rule").format(choice=words) if new_rule else words


def gentle_words(flare_up: FlareUp, amount: str) -> str:
    """What the gentle rule of a flare-up does, while it lasts.

    Args:
        flare_up: The one that lasts.
        amount: The whole amount of the week.
    """
    half = tr("A flare-up is on: gentle days have half of {amount}.").format(amount=amount)
    back = tr("From {day} on you have the whole amount again.").format(
        day=long_day(flare_up.back_on)
    )
    return f"{half} {back}"


def gentle_day_words(flare_up: FlareUp) -> str:
    """A gentle day, in the diary."""
    days = period(flare_up.starts_on, flare_up.ends_on)
    return tr("A gentle day in a flare-up: {days}.").format(days=days)


# --- the weeks so far ---------------------------------------------------------------------


def weeks_headers() -> tuple[str, ...]:
    """The columns of the weeks so far."""
    return tr("Week from"), tr("Planned"), tr("Days kept"), tr("Decided")


def week_row(
    week: PlanWeek, days: Sequence[PlanDay], decided: str, gentle: int, *, with_year: bool
) -> tuple[str, ...]:
    """One week of the plan."""
    planned = [each for each in days if each.quota is not None]
    kept = sum(each.kept is True for each in planned)
    day = short_date(week.starts) if with_year else short_day(week.starts)
    if gentle:
        decided = tr("{choice}, %n gentle day(s)", "", gentle).format(choice=decided)
    return (
        day,
        amount_words(week.quota, days[0].unit),
        tr("{kept} of {planned}").format(kept=kept, planned=len(planned)),
        decided,
    )


def describe_weeks(weeks: Sequence[PlanWeek], unit: AmountUnit, gentle: int) -> str:
    """The whole plan in one sentence."""
    first, last = weeks[0], weeks[-1]
    start, now = (amount_words(each.quota, unit) for each in (first, last))
    said = (
        tr("%n week(s) at {now}", "", len(weeks))
        if start == now
        else tr("%n week(s), from {start} to {now}", "", len(weeks))
    ).format(start=start, now=now)
    if gentle:
        more = tr("%n gentle day(s) in a flare-up", "", gentle)
        return tr("{what}, with {more}.").format(what=said, more=more)
    return tr("{what}.").format(what=said)


# --- the chart of days --------------------------------------------------------------------


def day_headers() -> tuple[str, ...]:
    """The columns of the same days as a table."""
    return tr("Day"), tr("Planned"), tr("Done")


def _is_over(day: PlanDay) -> bool:
    from companion.domain.boom_bust import is_over  # Today says none of this, and is quicker

    return is_over(day)


def day_rows(days: Sequence[PlanDay]) -> list[tuple[str, ...]]:
    """Each day with what was planned and done."""
    rows: list[tuple[str, ...]] = []
    for each in days:
        planned = no_plan_word() if each.quota is None else amount_words(each.quota, each.unit)
        done = tr("no entry") if each.done is None else amount_words(each.done, each.unit)
        if _is_over(each):
            done = tr("{amount}, more than planned").format(amount=done)
        rows.append((long_day(each.day), planned, done))
    return rows


def no_plan_word() -> str:
    """What stands in a chart on a day without a plan and without a session."""
    return tr("rest")


def done_mark() -> str:
    """What a bar means, in the legend of the chart."""
    return tr("done")


def planned_mark() -> str:
    """What a line means."""
    return tr("planned")


def over_mark() -> str:
    """What a triangle means."""
    return tr("more than planned")
