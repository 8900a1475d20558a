"""Looks for small wins in what is written down, and keeps those that are new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.win import Win
from companion.domain.win_choosing import to_keep
from companion.domain.wins import Facts, find, first_needed
from companion.screens.forms.days_done import exercised_days
from companion.wording.wins import found_words

if TYPE_CHECKING:
    from datetime import date

    from companion.store.stores import Stores


def look_for_wins(stores: Stores, today: date) -> tuple[Win, ...]:
    """Keep what the rules find and what is not there yet; gives what was kept.

    Nothing is looked for where the person switched that off.

    Raises:
        CompanionError: it could not be kept; the next look finds it again.
    """
    if not stores.goals_profile.get().finds_wins:
        return ()
    found = find(facts_of(stores, today))
    if not found:
        return ()
    there = (*stores.wins.all(), *stores.wins.in_bin())
    new = tuple(
        Win(id=each.id, day=each.day, text=found_words(each), found_by=each.by)
        for each in to_keep(found, there)
    )
    if new:
        stores.wins.keep(*new)
    return new


def facts_of(stores: Stores, today: date) -> Facts:
    """What the rules look at: the last six weeks, and of plans all that they follow from."""
    first = first_needed(today)
    return Facts(
        today=today,
        plans=stores.plans.running(today),
        check_ins=stores.diary.between(first, today),
        sessions=stores.sessions.between(first, today),
        names={each.id: each.name for each in stores.activities.all()},
        flare_ups=stores.flare_ups.between(first, today),
        breaks=stores.breaks.between(first, today),
        planned=stores.week_plan.between(first, today),
        quiet=stores.quiet_days.all(),
        exercised=frozenset(exercised_days(stores, first, today)),
        goals=stores.goals.all(),
        steps=stores.goal_steps.all(),
    )
