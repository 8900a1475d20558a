"""What the page for the clinic says is new: flare-ups, falls, emergency care, changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.happening import HappeningKind
from companion.domain.marks import MarkKind
from companion.wording.days import day_of_month
from companion.wording.flare import dates_and_year, length
from companion.wording.marks import mark_name
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from companion.domain.flare_ups import FlareUp
    from companion.domain.happening import Happening
    from companion.domain.marks import Marked

MOST_NAMED_FLARE_UPS = 6
"""More flare-ups than these are counted, not named one by one."""

MOST_NAMED_CHANGES = 3
"""More marks of a chart than these are counted in its sentence, not named one by one."""

LONGEST_MARK = 18
"""Letters that stand beside a line of a chart; longer words give way to the name of the kind."""


def kind_name(kind: HappeningKind) -> str:
    """What happened, on the page and in lists."""
    return {
        HappeningKind.FALL: tr("Fall"),
        HappeningKind.EMERGENCY: tr("Emergency care"),
        HappeningKind.MEDICINE: tr("Change of medicine"),
        HappeningKind.WORK: tr("Change at work"),
        HappeningKind.OTHER: tr("Something else"),
    }[kind]


def none_of(kinds: Collection[HappeningKind]) -> str:
    """That there was none of these, in the person's words; empty for none of them."""
    fall, emergency = HappeningKind.FALL in kinds, HappeningKind.EMERGENCY in kinds
    if fall and emergency:
        return tr("No falls, no emergency care.")
    if fall:
        return tr("No falls.")
    return tr("No emergency care.") if emergency else ""


def happened(each: Happening, last: date, words: str) -> str:
    """One thing that happened, such as "Change of medicine on 14 April: Tablet changed.".

    Args:
        each: What happened.
        last: The last day of the page; a year is said where it is another one.
        words: The person's own, ready for paper; may be empty.
    """
    day = dates_and_year(each.day, each.day, last)
    said = tr("{what} on {day}").format(what=kind_name(each.kind), day=day)
    if not words:
        return tr("{sentence}.").format(sentence=said)
    told = tr("{what}: {words}").format(what=said, words=words)
    return told if words.endswith((".", "!", "?", "…")) else tr("{sentence}.").format(sentence=told)


def more_happened(count: int) -> str:
    """How many more things happened than the page has room for."""
    return tr("%n more, not listed here.", "", count)


def flare_ups(found: Sequence[FlareUp], last: date, back: Sequence[date | None] = ()) -> str:
    """The line that names the flare-ups: "Flare-ups: 3 to 6 May (4 days)"; empty without any.

    Args:
        found: In the order of days.
        last: The last day of the page; a year is said where it is another one.
        back: For each, the day on which the plan was kept again; None where it is not known.
    """
    if not found:
        return ""
    if len(found) > MOST_NAMED_FLARE_UPS:
        total = tr("%n day(s)", "", sum(each.days for each in found))
        return tr("Flare-ups: {n}, in all {days}").format(n=number(len(found), 0), days=total)
    days_back = (*back, *[None] * (len(found) - len(back)))
    named = [_named(each, day, last) for each, day in zip(found, days_back, strict=True)]
    return tr("Flare-ups: {days}").format(days=", ".join(named))


def _named(each: FlareUp, back: date | None, last: date) -> str:
    days, long = dates_and_year(each.starts_on, each.ends_on, last), length(each.days)
    if back is None:
        return tr("{days} ({long})").format(days=days, long=long)
    told = tr("{days} ({long}; back on my plan on {day})")
    return told.format(days=days, long=long, day=day_of_month(back))


def joined(flare_ups_line: str, happened_lines: str) -> str:
    """Flare-ups and what else happened as one paragraph."""
    if not (flare_ups_line and happened_lines):
        return flare_ups_line or happened_lines
    return tr("{first}. {second}").format(first=flare_ups_line, second=happened_lines)


def how_back(plan: str) -> str:
    """How the day is found on which the plan was kept again."""
    return tr(
        "Back on my plan: the first day after gentle days with the whole amount of “{plan}” done."
    ).format(plan=plan)


# --- in charts --------------------------------------------------------------------------


def beside_line(mark: Marked) -> str:
    """What stands beside a dotted line: the person's words where they are short."""
    words = " ".join(mark.text.split())
    if mark.kind in _IN_OWN_WORDS and words and len(words) <= LONGEST_MARK:
        return words
    return mark_name(mark.kind)


_IN_OWN_WORDS = (MarkKind.MEDICINE, MarkKind.WORK)


def marked(changes: Sequence[tuple[date, str]]) -> str:
    """The sentence of a chart on its dotted lines; empty without any.

    Args:
        changes: Each with its day and its name, in the order of days.
    """
    if not changes:
        return ""
    if len(changes) > MOST_NAMED_CHANGES:
        return tr("%n changes are marked by dotted lines.", "", len(changes))
    named = "; ".join(
        tr("{day}, {what}").format(day=day_of_month(day), what=name) for day, name in changes
    )
    if len(changes) == 1:
        return tr("A dotted line marks {changes}.").format(changes=named)
    return tr("Dotted lines mark {changes}.").format(changes=named)
