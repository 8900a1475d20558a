"""What the second page for the clinic says of all figures at once."""

from __future__ import annotations

from companion.domain.series import KNOWN_DAYS_FOR_A_WEEK, KNOWN_DAYS_FOR_AN_AVERAGE
from companion.wording.numbers import number
from companion.wording.translate import tr


def notes(*, written_later: int, pain: bool, dated: bool) -> tuple[str, ...]:
    """What holds for all figures, sentence by sentence; `dated` as in `headers`."""
    said = [
        tr(
            "A figure is the mean of the days that are known. Several entries on one day become"
            " one: their mean."
        ),
        _how_ends(dated=dated).format(n=number(KNOWN_DAYS_FOR_AN_AVERAGE, 0)),
        tr(
            "Charts have one bar a week, counted from the first day. A week with fewer than {n}"
            " known days has a dash."
        ).format(n=number(KNOWN_DAYS_FOR_A_WEEK, 0)),
    ]
    if pain:
        said.append(
            tr(
                "Usual and worst pain only: a change of 10 to 20 % is minimal, 30 % moderate,"
                " 50 % substantial. (Dworkin 2008, IMMPACT)"
            )
        )
    if written_later:
        said.append(
            tr(
                "%n day(s) were written down more than 48 hours after they ended.",
                "",
                written_later,
            )
        )
    return tuple(said)


def _how_ends(*, dated: bool) -> str:
    if dated:
        return tr(
            "At the start and latest are the first and the last 14 days, or the day beside a"
            " figure. The 14 days stand here only when each of the four weeks has {n} known"
            " days. Otherwise there is a dash."
        )
    return tr(
        "First and last 2 weeks are the first and the last 14 days. They stand here only"
        " when each of the four weeks has {n} known days. Otherwise there is a dash."
    )
