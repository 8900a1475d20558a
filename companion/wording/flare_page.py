"""What the flare-up plan says on paper, in the person's own voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.flare_ups import STEPS_BACK
from companion.wording.report import dated
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date


def title() -> str:
    """The heading of the sheet."""
    return tr("My flare-up plan")


def file_name(day: date) -> str:
    """What a saved sheet is called, without its ending; it names no person."""
    return tr("Flare-up plan {day}").format(day=day.isoformat())


def made(day: date) -> str:
    """Tells an old sheet from a new one."""
    return tr("Made on {day}").format(day=dated(day))


def first_sentences() -> tuple[str, ...]:
    """What to look at first; paper has no button for it."""
    return (
        tr("New weakness, numbness, or a change in bladder or bowel: I get help at once."),
        tr("I call the emergency number, or go to an emergency department."),
    )


def rule_title() -> str:
    """Heading of the rule."""
    return tr("Gentle days")


def rule() -> tuple[str, ...]:
    """The rule of gentle days."""
    return (
        tr("1 or 2 days with half of each plan. Then a little more each day."),
        tr(
            "My whole plan is back %n day(s) after the last gentle day. I may add one.",
            "",
            STEPS_BACK,
        ),
        tr("After more than 7 days I can tell my team."),
    )


def left_out(plans: int) -> tuple[str, ...]:
    """That some plans have no room on the sheet, and what holds for them."""
    return (
        tr("Without room on this sheet: %n more.", "", plans),
        tr("The same rule holds for all."),
    )


def table_headers() -> tuple[str, ...]:
    """The heads of the table: one gentle day, then the way back up."""
    return (
        tr("Plan"),
        tr("Gentle day"),
        tr("Day after"),
        tr("Next day"),
        tr("From then on"),
    )


def helps_title() -> str:
    """Heading of the first list."""
    return tr("What helps me")


def calls_title() -> str:
    """Heading of the second list."""
    return tr("Whom I call")


def nothing_yet() -> str:
    """In place of a list that is empty, where nothing can be written by hand."""
    return tr("Nothing written yet.")


def foot() -> str:
    """The last line of the sheet: what it is, and what it is not."""
    return tr("Written by me for my own hard days; it is not medical advice.")
