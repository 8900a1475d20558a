"""What the week plan says on screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.days import long_day, period
from companion.wording.pacing import amount_words, figure, part_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.activities import AmountUnit
    from companion.domain.week_plan import Meeting, PartOfDay, Portion


def week_heading(first: date, last: date) -> str:
    """The days of the week that is shown."""
    return period(first, last)


def day_title(day: date, *, is_today: bool) -> str:
    """A day of the week; the one that is now says so."""
    return tr("Today, {day}").format(day=long_day(day)) if is_today else long_day(day)


def rest_name() -> str:
    """Rest, which is planned like everything else."""
    return tr("Rest")


def item_words(name: str, portion: Portion | None, unit: AmountUnit) -> str:
    """One thing of the plan: "Walk outdoors · 12 min"."""
    return name if portion is None else f"{name} · {portion_words(portion, unit)}"


def portion_words(portion: Portion, unit: AmountUnit) -> str:
    """What is planned in one place: "12 min"; "10 of 20 min" of a day that has several places."""
    whole = amount_words(portion.whole, unit)
    if portion.amount == portion.whole:
        return whole
    if portion.amount is None:
        return tr("{amount} over the day").format(amount=whole)
    return tr("{part} of {whole}").format(part=figure(portion.amount), whole=whole)


def item_spoken(words: str, day: date, part: PartOfDay) -> str:
    """The same for a screen reader, with its place and what a press does."""
    return tr("{what}, {day}, {part}. Move or take out").format(
        what=words, day=long_day(day), part=part_name(part)
    )


def place_words(day: date, part: PartOfDay) -> str:
    """A place in the week: "Monday 11 May, morning"."""
    return tr("{day}, {part}").format(day=long_day(day), part=part_name(part).lower())


def meeting_words(found: Sequence[Meeting]) -> str:
    """A hint where heavy activities meet; "" where none do."""
    if not found:
        return ""
    first = found[0]
    if first.part_of_day is None:
        said = tr("Several heavier things meet on {day}.").format(day=long_day(first.day))
    else:
        place = place_words(first.day, first.part_of_day)
        said = tr("Several heavier things meet on {place}.").format(place=place)
    more = tr("There are more such days.") if len(found) > 1 else ""
    advice = tr("You could move one, or put a rest between them.")
    return " ".join(filter(None, (said, more, advice)))


def added(count: int) -> str:
    """What was planned."""
    return tr("%n thing(s) planned", "", count)


def moved_to(day: date, part: PartOfDay) -> str:
    """Where something was moved to."""
    return tr("Moved to {place}").format(place=place_words(day, part))


def removed() -> str:
    """It is not planned any more."""
    return tr("Taken out of the week plan")


def copied(count: int) -> str:
    """Last week was copied."""
    return tr("%n thing(s) copied from last week", "", count)
