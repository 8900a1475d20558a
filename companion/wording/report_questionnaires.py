"""What the page for the clinic says about questionnaires."""

from __future__ import annotations

from companion.wording.numbers import number
from companion.wording.questionnaires import plain
from companion.wording.translate import tr


def peg_name() -> str:
    """The row of the PEG."""
    return tr("PEG, mean of three, 0-10")


def name_with_range(name: str, low: float | None, high: float | None) -> str:
    """A questionnaire with the range of its figure: "PHQ-4, 0-12".

    Args:
        name: What people in a clinic call it.
        low: The lowest figure; None where it is not known.
        high: The highest one.
    """
    if low is None or high is None:
        return name
    ends = {"low": plain(low), "high": plain(high)}
    return tr("{name}, {low}-{high}").format(name=name, **ends)


def score(found: float, digits: int, *, is_total: bool) -> str:
    """A score with as many places as its questionnaire has; a total as it was typed in."""
    return plain(found) if is_total else number(found, digits)


def how_peg(points: float | None) -> str:
    """How the PEG is worked out, and from where on a change is noticed.

    Args:
        points: So large a change, by the file of the PEG; None: it names none.
    """
    worked_out = tr(
        "The mean of three questions about the past week, 0 to 10. Lower is better. All three are"
        " needed. (Krebs 2009)"
    )
    if points is None:
        return worked_out
    noticed = tr("The smallest change that people notice is about {points}. (Reed 2023)")
    return f"{worked_out} {noticed.format(points=plain(points))}"


def how(higher: str) -> str:
    """How another questionnaire is worked out.

    Args:
        higher: What a higher figure means, in a sentence; may be empty.
    """
    return _and(tr("Worked out by the published rule of its authors."), higher)


def how_total(higher: str) -> str:
    """How a total came here that a clinic worked out."""
    return _and(tr("A total that a clinic worked out and that I typed in."), higher)


def times(count: int) -> str:
    """How often it was filled in, in the column of the days known."""
    return tr("%n time(s)", "", count)


def _and(sentence: str, more: str) -> str:
    return f"{sentence} {more}".strip()
