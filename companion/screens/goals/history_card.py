"""The looks at a goal, the latest first: the level, what changed, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.latest_card import LatestCard
from companion.screens.goals.deeds import keep_review
from companion.wording import goals as words
from companion.wording.goal_history import review_title
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.domain.clock import Clock
    from companion.domain.goals import GoalReview
    from companion.store.stores import Stores
    from companion.ui.screen import Notice

SHOWN_FIRST = 4


class HistoryCard(LatestCard):
    """Each with Change and Delete.

    Signals:
        change_wanted: The id of a review.
    """

    change_wanted = Signal(str)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("History"), tr("Show more of it"), SHOWN_FIRST)
        self._stores = stores
        self._clock = clock
        self._goal_id = ""
        self.empty.setText(tr("Nothing yet. Each look at the goal will stand here."))

    def show_goal(self, goal_id: str) -> None:
        """Read the reviews of a goal."""
        self._goal_id = goal_id
        self.refresh()

    def known(self) -> Sequence[GoalReview]:
        """In the order of days."""
        return self._stores.goal_reviews.of_goal(self._goal_id)

    def told(self, each: GoalReview) -> tuple[str, Iterable[str]]:
        """Its day and level, then what was written."""
        return review_title(each), [each.note] if each.note.strip() else []

    def change(self, each: GoalReview) -> None:
        """On the page where goals are looked at."""
        self.change_wanted.emit(each.id)

    def delete(self, each: GoalReview) -> Notice:
        """Into the bin."""
        return keep_review(self._stores, self._clock, each, None, words.deleted_review())
