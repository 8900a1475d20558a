"""What the clinic's sheet may ask about exercise, and where it draws the lines of pain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.pain_monitoring import PainRules


def effort_words() -> tuple[str, str]:
    """A switch, and what it does."""
    return (
        tr("My clinic's sheet asks for effort"),
        tr("Each session then asks how hard it was, 0 to 10. Else leave it off."),
    )


def pain_words() -> tuple[str, str]:
    """A switch, and what it does."""
    return (
        tr("My clinic's sheet asks for pain"),
        tr("Each session then asks for pain before, during and after, and the next morning."),
    )


def pain_off_words() -> str:
    """In place of that switch, for someone who switched pain ratings off."""
    return tr("Pain ratings are off in Settings, so your log does not ask for pain either.")


def lines_words(rules: PainRules) -> str:
    """Where the lines are, as a choice: "0 to 3 is fine, 6 and more is too much"."""
    fine, much = number(rules.green_to, 0), number(rules.red_from, 0)
    if rules.from_usual:
        said = tr("Beside my usual: up to {fine} above it is fine, {much} or more is too much")
    else:
        said = tr("As I rate it: 0 to {fine} is fine, {much} or more is too much")
    return said.format(fine=fine, much=much)


def own_words() -> str:
    """The choice of numbers that nobody offered."""
    return tr("Other numbers, as on my sheet")


def lines_about() -> str:
    """What the lines are for."""
    return tr(
        "Sheets differ in what they call fine. After a session you read how your pain answered."
        " It never changes your plan."
    )


def settled_about() -> str:
    """What the last of the numbers is."""
    return tr("Settled: the next morning it is at most so much above your usual.")
