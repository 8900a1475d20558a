"""The fields that tell how much was done of an exercise."""

from __future__ import annotations

from companion.domain.dose import (
    LONGEST_HOLD_S_DONE,
    MOST_REPETITIONS_DONE,
    MOST_SETS,
    Counted,
)
from companion.screens.forms.amount_field import AmountField
from companion.screens.forms.count_field import CountField
from companion.wording.translate import tr


def field_name(counted: Counted) -> str:
    """The question over one of them."""
    return {
        Counted.SETS: tr("Sets"),
        Counted.REPETITIONS: tr("Repetitions"),
        Counted.HOLD_S: tr("Held for, seconds"),
        Counted.MINUTES: tr("Minutes"),
    }[counted]


def done_field(counted: Counted) -> CountField | AmountField:
    """A field for one of them; nothing done is an answer, too."""
    if counted is Counted.MINUTES:
        return AmountField(tr("Minutes"), "minutes", may_be_zero=True)
    most = {
        Counted.SETS: MOST_SETS,
        Counted.REPETITIONS: MOST_REPETITIONS_DONE,
        Counted.HOLD_S: LONGEST_HOLD_S_DONE,
    }[counted]
    return CountField(field_name(counted), 0, most)
