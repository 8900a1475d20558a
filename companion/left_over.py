"""What a damaged file still holds that the diary does not: found, shown, then taken in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.activities import Activity, AmountUnit
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Decision, RuleEdit
from companion.domain.entries import owner_of
from companion.domain.goals import LEVELS, Goal, GoalKind, GoalReview
from companion.domain.pacing_sessions import Session
from companion.domain.sleep import Night
from companion.domain.topics import Topic
from companion.store.backup import Reason
from companion.store.intake import everything, take_in
from companion.store.salvage import Beside

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from companion.domain.entries import Entry
    from companion.domain.pacing_profile import PacingProfile
    from companion.opening import Opened
    from companion.store.intake import Everything
    from companion.store.stores import Stores


@dataclass(frozen=True, slots=True)
class Left:
    """What a damaged file still holds that the diary does not.

    Attributes:
        added: Entries that are not kept.
        changed: Those that are kept with other answers; the damaged file has the later ones.
        unnamed: Kinds and ids of activities and goals to which some of these belong, and which
            cannot be read.
        profile: Choices and lists for pacing that are not kept so; None: there are none.
        beside: What is kept for exercise, calm and goals beside the entries, and is not kept so.
        read: How many entries could be read in all.
        lost: How many could not be read; None where nobody can know.
    """

    added: tuple[Entry, ...]
    changed: tuple[Entry, ...]
    unnamed: tuple[tuple[type[Entry], str], ...]
    profile: PacingProfile | None
    beside: Beside
    read: int
    lost: int | None


def left_in(file: Path, opened: Opened) -> Left:
    """What can be read of a damaged file of this diary, and is not kept."""
    salvaged = opened.safe.read_damaged(file)
    here = everything(opened.stores)
    kept = {_key(each): each for each in here.entries}
    found = _that_fit(salvaged.entries, here)
    there = {_key(each) for each in (*here.entries, *found)}
    belongs = (owner_of(each) for each in found)
    profile = salvaged.profile
    return Left(
        added=tuple(each for each in found if _key(each) not in kept),
        changed=tuple(each for each in found if kept.get(_key(each), each) != each),
        unnamed=tuple(dict.fromkeys(each for each in belongs if each and each not in there)),
        profile=None if profile == opened.stores.pacing_profile.get() else profile,
        beside=_beside(salvaged.beside, opened.stores),
        read=len(salvaged.entries),
        lost=salvaged.lost,
    )


def _beside(found: Beside, stores: Stores) -> Beside:
    """What is kept beside the entries, without what is kept just so."""
    days = stores.quiet_days.all()
    return Beside(
        profile=None if found.profile == stores.exercise_profile.get() else found.profile,
        quiet_days=tuple(each for each in found.quiet_days if each not in days),
        pictures=tuple(
            each
            for each in found.pictures
            if stores.exercise_pictures.get(each.exercise_id) != each.picture
        ),
        calm=None if found.calm == stores.calm_profile.get() else found.calm,
        goals=None if found.goals == stores.goals_profile.get() else found.goals,
    )


def _that_fit(read: Iterable[Entry], here: Everything) -> list[Entry]:
    """What does not lie in the bin, and whose place no other entry has that stays."""
    found = [each for each in read if _key(each) not in here.in_bin]
    found = [each for each in found if owner_of(each) not in here.in_bin]
    kept = {_key(each): each for each in here.entries}
    leaving = {_key(each) for each in found if kept.get(_key(each), each) != each}
    staying = {_place(each): each.id for key, each in kept.items() if key not in leaving}
    return [
        each
        for each in found
        if (place := _place(each)) is None or staying.get(place, each.id) == each.id
    ]


def _key(entry: Entry) -> tuple[type[Entry], str]:
    return type(entry), entry.id


def _place(entry: Entry) -> tuple[object, ...] | None:
    """What only one entry can have: a night its day, a decision its week."""
    if isinstance(entry, Night):
        return Night, entry.day
    if isinstance(entry, Decision | RuleEdit):
        return type(entry), entry.activity_id, entry.week_starts
    return None


def take_in_left(opened: Opened, left: Left, unnamed: str, unnamed_goal: str) -> None:
    """Add what a damaged file still held, in one transaction, after a backup.

    Args:
        opened: The diary.
        left: What is added.
        unnamed: The name for an activity of which only what belongs to it can be read.
        unnamed_goal: The name for such a goal.

    Raises:
        CompanionError: the disk is full; nothing was added.
    """
    opened.safe.back_up_if_due(Reason.IMPORT)
    today = opened.clock.today()
    stand_ins = [
        _stand_in(each, unnamed, left.added)
        if kind is Activity
        else _stand_in_goal(each, unnamed_goal, left.added, today)
        for kind, each in left.unnamed
    ]
    with opened.database.write(Topic.PACING | Topic.EXERCISE | Topic.CALM | Topic.GOALS):
        take_in(opened.database, (*stand_ins, *left.added), left.changed)
        if left.profile is not None:
            opened.stores.pacing_profile.keep(left.profile)
        _keep_beside(left.beside, opened.stores)


def _keep_beside(found: Beside, stores: Stores) -> None:
    if found.profile is not None:
        stores.exercise_profile.keep(found.profile)
    if found.calm is not None:
        stores.calm_profile.keep(found.calm)
    if found.goals is not None:
        stores.goals_profile.keep(found.goals)
    for each in found.quiet_days:
        stores.quiet_days.keep(each)
    for picture in found.pictures:
        stores.exercise_pictures.keep(
            picture.exercise_id, picture.picture, picture.width, picture.height
        )


def _stand_in(activity_id: str, name: str, added: Iterable[Entry]) -> Activity:
    """An activity for what belongs to it; minutes, unless they would be more than a day has."""
    amounts = [
        each.amount
        for each in added
        if isinstance(each, PacingMeasure | Session) and each.activity_id == activity_id
    ]
    is_time = max(amounts, default=0) <= AmountUnit.MINUTES.most
    return Activity(
        id=activity_id, name=name, unit=AmountUnit.MINUTES if is_time else AmountUnit.STEPS
    )


def _stand_in_goal(goal_id: str, name: str, added: Iterable[Entry], today: date) -> Goal:
    """A goal for what belongs to it; where it was rated, the words of its levels are numbers."""
    reviews = [each for each in added if isinstance(each, GoalReview) and each.goal_id == goal_id]
    much_less, less, expected, more, much_more = (
        f"{level:+d}" if any(each.level is not None for each in reviews) else "" for level in LEVELS
    )
    return Goal(
        id=goal_id,
        title=name,
        kind=GoalKind.OTHER,
        starts_on=min((each.day for each in reviews), default=today),
        levels=(much_less, less, expected, more, much_more),
    )
