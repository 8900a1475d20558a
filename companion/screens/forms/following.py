"""What a goal follows, by the name that the person knows it by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from companion.domain.followed import Follow
from companion.wording.goal_following import follow_name

if TYPE_CHECKING:
    from companion.domain.followed import Followed
    from companion.store.stores import Stores


def name_of(stores: Stores, followed: Followed) -> str:
    """What a goal follows, by its name; its id where it is gone."""
    if not followed.what.has_id:
        return follow_name(followed.what)
    if followed.what is Follow.ACTIVITY:
        activity = stores.activities.find(followed.of)
        return follow_name(Follow.ACTIVITY, activity.name) if activity else followed.of
    from companion.content.questionnaires import load_questionnaires

    asked = load_questionnaires(QLocale().name()).find(followed.of)
    return asked.title if asked else followed.of
