"""How many of the last nights were near a sleep window that the clinic agreed on: a plain fact."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from companion.content.worksheet import FROM, TO
from companion.domain.sleep_window import LAST_NIGHTS, nights_near
from companion.screens.worksheets.answer_fields import WindowField
from companion.wording.worksheets import near_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from companion.domain.times import WallTime
    from companion.screens.worksheets.answer_field import AnswerField
    from companion.store.stores import Stores


def tell_window(fields: Iterable[AnswerField], stores: Stores, today: date) -> None:
    """Say it under the times, where nights are laid beside them."""
    for field in fields:
        if isinstance(field, WindowField) and field.question.nights:
            field.tell(window_words(field.given, stores, today))


def window_words(times: Mapping[str, WallTime], stores: Stores, today: date) -> str:
    """The fact in words; empty where no window is given."""
    if not times:
        return ""
    first = today - timedelta(days=LAST_NIGHTS - 1)
    nights = stores.sleep.between(first, today)
    return near_words(nights_near(nights, times.get(FROM), times.get(TO)), LAST_NIGHTS)
