"""Keeps what was filled in, rated or chosen; each deed can be taken back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from companion.domain.activity_ratings import check_rating
from companion.domain.questionnaire import check_answered
from companion.domain.topics import Topic
from companion.ui.screen import Notice
from companion.wording import questionnaires as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.domain.activity_ratings import ActivityRating
    from companion.domain.clock import Clock
    from companion.domain.questionnaire import Answered
    from companion.store.stores import Stores


def write_answered(
    stores: Stores, clock: Clock, before: Answered | None, after: Answered | None
) -> None:
    """Make the diary hold `after` where it held `before`; None: nothing. It is its own undo.

    Raises:
        Refused: its day lies ahead.
        CompanionError: it could not be saved.
    """
    if after is not None:
        check_answered(after, clock.today())
        stores.questionnaires.keep(after)
    elif before is not None:
        stores.questionnaires.remove(before.id, clock.now())


def keep_answered(
    stores: Stores, clock: Clock, before: Answered | None, after: Answered | None, name: str
) -> Notice:
    """The same, with words for it, by the name it has there; the notice takes it back."""
    write_answered(stores, clock, before, after)
    said = words.saved_words(name) if after is not None else words.deleted_words(name)
    return Notice(said, partial(write_answered, stores, clock, after, before))


def write_ratings(
    stores: Stores,
    clock: Clock,
    before: Iterable[ActivityRating],
    after: Iterable[ActivityRating],
) -> None:
    """Make the diary hold these ratings where it held those, as one. It is its own undo.

    Raises:
        Refused: a day lies ahead.
        CompanionError: it could not be saved.
    """
    wanted = {each.id: each for each in after}
    for each in wanted.values():
        check_rating(each, clock.today())
    with stores.database.write(Topic.GOALS):
        for each in before:
            if each.id not in wanted:
                stores.activity_ratings.remove(each.id, clock.now())
        for each in wanted.values():
            stores.activity_ratings.keep(each)


def keep_ratings(
    stores: Stores,
    clock: Clock,
    before: Sequence[ActivityRating],
    after: Sequence[ActivityRating],
) -> Notice:
    """The same, with words for it; the notice takes it back."""
    write_ratings(stores, clock, before, after)
    said = words.ratings_saved() if after else words.ratings_deleted()
    return Notice(said, partial(write_ratings, stores, clock, after, before))


def ask_every(stores: Stores, questionnaire_id: str, weeks: int | None) -> Notice:
    """Have one offered again after so many weeks; None: never.

    Raises:
        CompanionError: it could not be saved.
    """
    before = stores.goals_profile.get().asked_weeks.get(questionnaire_id)
    _write_weeks(stores, questionnaire_id, weeks)
    undo = partial(_write_weeks, stores, questionnaire_id, before)
    return Notice(words.asked_words(weeks), undo)


def _write_weeks(stores: Stores, questionnaire_id: str, weeks: int | None) -> None:
    profile = stores.goals_profile.get()
    others = {key: often for key, often in profile.asked_weeks.items() if key != questionnaire_id}
    asked = others if weeks is None else others | {questionnaire_id: weeks}
    stores.goals_profile.keep(replace(profile, asked_weeks=asked))
