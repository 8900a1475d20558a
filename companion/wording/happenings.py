"""What the card "What happened" says: a fall, emergency care, a change; neither alarm nor blame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.happening import HappeningKind
from companion.wording.days import long_day
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.happening import Happening


def title() -> str:
    """The heading of the card."""
    return tr("What happened")


def about() -> str:
    """What it is for."""
    return tr("A fall, emergency care, a change of medicine or at work. Your clinic may ask.")


def example() -> str:
    """In the empty field."""
    return tr("For example: slipped on the stairs")


def form_title(*, changing: bool) -> str:
    """Over the form."""
    return tr("Change what you wrote") if changing else tr("Write down what happened")


def entry_title(each: Happening) -> str:
    """One in the list: "Monday 11 May, fall"."""
    return tr("{day}, {what}").format(day=long_day(each.day), what=kind_in_a_line(each.kind))


def kind_in_a_line(kind: HappeningKind) -> str:
    """What it was, within a line."""
    return {
        HappeningKind.FALL: tr("fall"),
        HappeningKind.EMERGENCY: tr("emergency care"),
        HappeningKind.MEDICINE: tr("change of medicine"),
        HappeningKind.WORK: tr("change at work"),
        HappeningKind.OTHER: tr("something else"),
    }[kind]


def none_of_one(kind: HappeningKind) -> str:
    """The words beside a tick: that there was none of this kind in the days of the page."""
    if kind is HappeningKind.FALL:
        return tr("No falls in this time")
    return tr("No emergency care in this time")


def none_told() -> str:
    """Over the ticks."""
    return tr("Was there none? The page says so only where you tick it.")


def kept(each: Happening) -> str:
    """It was saved."""
    return tr("Written down: {what}.").format(what=entry_title(each))


def gone() -> str:
    """What is being changed lies in the bin."""
    return tr("This was deleted. You can put it back in your diary, under Deleted entries.")
