"""When a backup is opened to see that it is good, and when an old copy elsewhere is spoken of."""

from __future__ import annotations

from datetime import date, datetime, timedelta

DRILL_EVERY = timedelta(days=30)
"""A backup is opened and counted about once a month. Our choice, not evidence."""

OLD_COPY = timedelta(days=30)
"""A copy in a second place is old after this. Our choice, not evidence."""

REMIND_EVERY = timedelta(days=7)
"""At most once a week something is said about it. Our choice, not evidence."""


def drill_is_due(drilled: date | None, today: date) -> bool:
    """Whether it is time to open a backup; a day in the future (the clock was set back) counts not.

    Args:
        drilled: When that was last done; None: never.
        today: The civil day.
    """
    return drilled is None or not timedelta(0) <= today - drilled < DRILL_EVERY


def copy_is_old(copied: datetime, last_backup: datetime, now: datetime) -> bool:
    """Whether the copy in the second place is over 30 days old, and things changed since.

    Args:
        copied: When the backup was made that lies there; aware.
        last_backup: When the newest backup here was made: one is made whenever something changed.
        now: Aware.
    """
    return now - copied > OLD_COPY and last_backup > copied


def may_remind(reminded: date | None, today: date) -> bool:
    """Whether it may be said again; a day in the future (the clock was set back) counts not.

    Args:
        reminded: When it was last said; None: never.
        today: The civil day.
    """
    return reminded is None or not timedelta(0) <= today - reminded < REMIND_EVERY
