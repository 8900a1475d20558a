"""Small wins in words: specific, short, and never about how strong pain was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.activities import AmountUnit
from companion.domain.refused import LONGEST_NAME
from companion.domain.win import FoundBy
from companion.domain.wins import REST_MARKED, REST_PLANNED
from companion.wording.days import long_date
from companion.wording.pacing import amount_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.win import Win
    from companion.domain.wins import Found

_CUT = "…"


def found_words(found: Found) -> str:
    """What a rule found, in at most 100 letters; a long name is cut, never the sentence."""
    return _fitted(_sentence(found), found.name)


def _sentence(found: Found) -> str:
    if found.by is FoundBy.STOPPED_AT_QUOTA:
        return _stopped_words(found)
    if found.by is FoundBy.KEPT_PLAN:
        words = tr("{name}: you kept to your plan on {kept} of {days} days.")
        kept, planned = str(found.kept), str(found.planned)
        return words.replace("{kept}", kept).replace("{days}", planned)
    if found.by is FoundBy.AFTER_FLARE_UP:
        return tr("{name}: the first time after your flare-up.")
    if found.by is FoundBy.STEP:
        return tr("You reached a step: {name}")
    if found.by is FoundBy.BACK_AFTER_BREAK:
        return tr("You came back to your diary after a break of %n day(s).", "", int(found.amount))
    return _rest_words(found)


def _stopped_words(found: Found) -> str:
    words = tr("{name}: you stopped at {amount} on a good day. That is pacing.")
    if found.unit is AmountUnit.REPETITIONS:
        words = tr("{name}: you stopped after {amount} on a good day. That is pacing.")
    return words.replace("{amount}", amount_words(found.amount, found.unit))


def _rest_words(found: Found) -> str:
    if found.about == REST_PLANNED:
        return tr("You took the rest that stood in your week plan.")
    if found.about == REST_MARKED:
        return tr("You took your day of rest, and kept it quiet.")
    return tr("You took the whole break you had planned: %n day(s).", "", int(found.amount))


def _fitted(sentence: str, name: str) -> str:
    """The sentence with the name in its place, as much of it as there is room for."""
    told = " ".join(name.split())
    room = LONGEST_NAME - len(sentence.replace("{name}", ""))
    if len(told) > room:
        told = told[: max(0, room - 1)].rstrip() + _CUT
    return sentence.replace("{name}", told)[:LONGEST_NAME]


def found_by_words(win: Win) -> str:
    """Who found it; nothing of one's own."""
    return "" if win.found_by is FoundBy.ME else tr("Found for you")


def kept_words(day: date) -> str:
    """A win was written down."""
    return tr("Your small win is kept for {day}.").format(day=long_date(day))


def deleted_words() -> str:
    """A win lies in the bin."""
    return tr("The small win is deleted. It stays in the bin for 30 days.")


def gone_words() -> str:
    """A win that is being changed was deleted meanwhile."""
    return tr("This win was deleted. Undo that first, or press Cancel and write a new one.")


def finding_words() -> str:
    """What the switch does."""
    return tr(
        "Companion then looks at what you did, never at how strong pain was. Today shows one a day"
        " at most. Nothing is counted up."
    )


def rules_words() -> tuple[str, ...]:
    """What the rules look for, one line each."""
    return (
        tr("You stopped at your planned amount on a good day."),
        tr("You kept to a plan on 5 of 7 days."),
        tr("You did something for the first time after a flare-up."),
        tr("You reached a step of a goal."),
        tr("You came back after a break."),
        tr("You rested as you had planned."),
    )


def found_again_words() -> str:
    """The switch was put on."""
    return tr("Small wins are looked for from now on.")


def found_no_more_words() -> str:
    """The switch was put off."""
    return tr("No small wins are looked for any more. Those on the list stay.")
