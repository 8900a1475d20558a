"""What the rest of the diary offers to a goal: values to begin from, series to follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from companion.domain.followed import Follow, Followed
from companion.domain.worksheet import rows_of
from companion.wording.goal_following import follow_name

if TYPE_CHECKING:
    from companion.domain.activities import AmountUnit
    from companion.store.stores import Stores

_VALUES, _TARGET, _MATTERS = "values", "target", "matters"
LONGEST_VALUE = 80
MOST_VALUES = 6
IMPORTANT_FROM = 7
"""Of 10: an area that the person called so important is offered as a value. Our choice, not
evidence."""


def values_of(stores: Stores) -> tuple[str, ...]:
    """What the latest values page says: what matters there, then the areas that weigh most."""
    from companion.content.worksheet import AREA, IMPORTANCE
    from companion.content.worksheets import load_forms

    page = stores.worksheets.latest(_VALUES)
    if page is None:
        return ()
    lines = str(page.content.get(_MATTERS, "")).splitlines()
    said = [" ".join(line.split()).rstrip(".") for line in lines]
    form = load_forms(QLocale().name()).find(_VALUES)
    asked = form.find(_TARGET) if form else None
    names = {area.id: area.name for area in asked.area} if asked else {}
    for row in rows_of(page.content.get(_TARGET)):
        weight = row.get(IMPORTANCE)
        if isinstance(weight, int) and weight >= IMPORTANT_FROM:
            said.append(names.get(str(row.get(AREA)), ""))
    fits = [each for each in dict.fromkeys(said) if each and len(each) <= LONGEST_VALUE]
    return tuple(fits[:MOST_VALUES])


def series_of(
    stores: Stores, also: Followed | None = None
) -> tuple[list[tuple[Followed, str]], dict[str, AmountUnit]]:
    """What a goal can follow, each with its name; and what activities are counted in.

    Args:
        stores: What is written down.
        also: What the goal follows already; it stays a choice, even where it is gone.
    """
    from companion.content.questionnaires import load_questionnaires

    activities = stores.activities.all()
    found = [(Followed(what), follow_name(what)) for what in Follow if not what.has_id]
    for activity in activities:
        name = follow_name(Follow.ACTIVITY, activity.name)
        found.append((Followed(Follow.ACTIVITY, activity.id), name))
    asked = load_questionnaires(QLocale().name()).all
    found += [(Followed(Follow.QUESTIONNAIRE, each.id), each.title) for each in asked]
    if also is not None and also not in [followed for followed, _ in found]:
        found.append((also, also.text))
    return found, {activity.id: activity.unit for activity in activities}
