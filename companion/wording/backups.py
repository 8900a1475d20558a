"""Backups in words: when and why they were made, what happened to a diary, whose a folder is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.activities import Activity
from companion.domain.activity_ratings import ActivityRating
from companion.domain.diary import CheckIn
from companion.domain.exercise_log import LogEntry
from companion.domain.flare_ups import FlareUp
from companion.domain.goals import Goal, GoalReview
from companion.domain.happening import Happening
from companion.domain.laterality import Score
from companion.domain.pacing_sessions import Session
from companion.domain.practised import Practised
from companion.domain.programme import PlanItem
from companion.domain.questionnaire import Answered
from companion.domain.sleep import Night
from companion.domain.win import Win
from companion.domain.worksheet import Worksheet
from companion.wording.days import clock_words, long_date, long_day
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from companion.domain.entries import Entry


# --- when -------------------------------------------------------------------------------


def when(made: datetime, now: datetime) -> str:
    """The moment in words: "Today at 08:42", "Tuesday 12 May at 08:42", with the year if another.

    Args:
        made: Aware; told in the time of this place.
        now: The time of this place.
    """
    here = made.astimezone(now.tzinfo)
    days = (now.date() - here.date()).days
    time = clock_words(here)
    if days == 0:
        return tr("Today at {time}").format(time=time)
    if days == 1:
        return tr("Yesterday at {time}").format(time=time)
    return tr("{day} at {time}").format(day=day_words(here.date(), now.date()), time=time)


def day_words(day: date, today: date) -> str:
    """The day with its weekday, and with the year where that is another one."""
    return long_day(day) if day.year == today.year else long_date(day)


def age(made: datetime, now: datetime) -> str:
    """How long ago: "just now", "3 hours ago", "2 days ago"."""
    past = now - made
    minutes = int(past / timedelta(minutes=1))
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return tr("%n minute(s) ago", "", minutes)
    if minutes < 24 * 60:
        return tr("%n hour(s) ago", "", minutes // 60)
    return tr("%n day(s) ago", "", past.days)


# --- what is in it ----------------------------------------------------------------------


def entries(count: int) -> str:
    """So many check-ins, nights, sessions and exercises: "412 entries"."""
    if count == 0:
        return tr("no entries")
    return tr("1 entry") if count == 1 else tr("{n} entries").format(n=number(count, 0))


def holds(count: int, last_day: date | None, today: date) -> str:
    """What a backup holds: "412 entries, the last one for Monday 11 May"."""
    if last_day is None:
        return entries(count)
    return tr("{entries}, the last one for {day}").format(
        entries=entries(count), day=day_words(last_day, today)
    )


def of_kinds(counts: Mapping[type[Entry], int]) -> str:
    """How many of each: "3 check-ins, 2 nights, 1 activity"; what is none is not named."""
    named = _named()
    said = [
        words[count != 1].format(n=number(count, 0))
        for kind, words in named.items()
        if (count := counts.get(kind, 0))
    ]
    parts = sum(count for kind, count in counts.items() if kind not in named)
    if parts:
        said.append(tr("%n part(s) of plans", "", parts))
    return ", ".join(said) or tr("no entries")


def _named() -> dict[type[Entry], tuple[str, str]]:
    """The kinds that are named, in their order: one, and several."""
    return {
        CheckIn: (tr("1 check-in"), tr("{n} check-ins")),
        Night: (tr("1 night"), tr("{n} nights")),
        Activity: (tr("1 activity"), tr("{n} activities")),
        Session: (tr("1 pacing session"), tr("{n} pacing sessions")),
        FlareUp: (tr("1 flare-up"), tr("{n} flare-ups")),
        PlanItem: (tr("1 exercise that is planned"), tr("{n} exercises that are planned")),
        LogEntry: (tr("1 exercise that was done"), tr("{n} exercises that were done")),
        Score: (tr("1 result of “left or right”"), tr("{n} results of “left or right”")),
        Practised: (tr("1 practice"), tr("{n} practices")),
        Worksheet: (tr("1 worksheet"), tr("{n} worksheets")),
        Goal: (tr("1 goal"), tr("{n} goals")),
        GoalReview: (tr("1 review of a goal"), tr("{n} reviews of goals")),
        ActivityRating: (tr("1 rating of an activity"), tr("{n} ratings of activities")),
        Answered: (tr("1 questionnaire"), tr("{n} questionnaires")),
        Win: (tr("1 small win"), tr("{n} small wins")),
        Happening: (tr("1 thing that happened"), tr("{n} things that happened")),
    }


def day_inside(
    check_ins: int,
    night: bool,
    did: tuple[str, ...],
    sessions: int = 0,
    *,
    exercised: bool = False,
) -> str:
    """What a day holds, enough to know it again: "check-in and night (Walked, Cooked)".

    A practice, a review of a goal or a win alone are other entries.
    """
    if check_ins and night:
        said = [tr("check-in and night")]
    else:
        said = [tr("check-in")] if check_ins else [tr("night")] if night else []
    said += [tr("pacing")] if sessions else []
    said += [tr("exercise")] if exercised else []
    kinds = ", ".join(said) or tr("other entries")
    if not did:
        return kinds
    return tr("{kinds} ({did})").format(kinds=kinds, did=", ".join(did))


# --- why --------------------------------------------------------------------------------


def reason(value: str) -> str:
    """Why a backup was made; empty where a newer app had another reason.

    Args:
        value: As the header of the backup has it.
    """
    return {
        "closing": tr("Made when Companion was closed."),
        "opened again": tr("Made when your diary was opened again."),
        "in use": tr("Made while you used Companion."),
        "before a new version": tr("Made before a new version changed the diary."),
        "before an import": tr("Made before entries were brought in."),
        "before a restore": tr("Made before another backup was brought back."),
        "before deleting": tr("Made before entries were deleted."),
        "the file was swapped": tr("Made when another program changed the diary file."),
        "asked for": tr("Made because you asked for it."),
    }.get(value, "")


# --- what happened ----------------------------------------------------------------------


def happened(health: str | None) -> tuple[str, str]:
    """What is wrong with the diary, as a heading and a sentence or two.

    Args:
        health: As the store has it; "swapped" for a file that was changed while it was open;
            None for a lost key file.
    """
    if health is None:
        return (
            tr("The key to your diary is lost"),
            tr("The small file with the key is not where it was, or it cannot be read."),
        )
    return {
        "missing": (
            tr("Your diary file is not where it was"),
            tr("Another program may have moved it. Put it back and start again, if you can."),
        ),
        "empty": (
            tr("Your diary file is empty"),
            tr("It was there with entries in it, and now it holds nothing."),
        ),
        "shortened": (
            tr("Your diary file is shorter than it was"),
            tr("A part of it may be gone. Or an older copy was put in its place."),
        ),
        "foreign": (
            tr("Another file lies where your diary was"),
            tr("Your key does not open it. It may be another person's diary, or no diary."),
        ),
        "damaged": (
            tr("A part of your diary file is damaged"),
            tr("This can come from the disk, or from a sudden loss of power."),
        ),
        "swapped": (
            tr("Another program changed your diary file"),
            tr("It did so while the diary was open. Companion stopped writing at once."),
        ),
    }[health]


def happened_line(*, by_wish: bool, file_is_there: bool) -> str:
    """The quiet line under the heading of the page.

    Args:
        by_wish: The person came there without trouble.
        file_is_there: There is a file, which will be kept.
    """
    if not file_is_there:
        return tr("Nothing was changed.")
    if by_wish:
        return tr("Your diary as it is now is kept, too.")
    return tr("Nothing was changed. The file is kept, whatever you choose here.")


# --- places -----------------------------------------------------------------------------


def place(value: str) -> str:
    """What to know where another program touches the folder of the diary.

    Args:
        value: Whose folder it is, as the store has it.
    """
    if value == "a network disk":
        said = tr("Your diary lies on a network disk.")
    else:
        said = tr("Your diary lies in a folder of {name}.").format(name=value)
    then = tr("Such a place can harm it. Keep it on this computer, and copy only backups there.")
    return f"{said} {then}"


def conflict_copy(name: str, changed: str, count: int | None) -> str:
    """A copy of one of our files that another program made.

    Args:
        name: Of the file.
        changed: When it was last changed, in words.
        count: Entries in it; None where it cannot be opened.
    """
    if count is None:
        return tr("{name}: {changed}").format(name=name, changed=changed)
    return tr("{name}: {changed}, {entries}").format(
        name=name, changed=changed, entries=entries(count)
    )


# --- how old ----------------------------------------------------------------------------


def last_backup(made: str, old: str) -> str:
    """The newest backup, with its age."""
    return tr("Last backup: {made} ({age})").format(made=made, age=old)


def newest_copy(made: str, old: str) -> str:
    """The newest copy in the second place, with its age."""
    return tr("Newest copy: {made} ({age})").format(made=made, age=old)


# --- what else can be read --------------------------------------------------------------


def left(counts: Mapping[type[Entry], int]) -> str:
    """What was read of a damaged file and is not in the diary."""
    if not any(counts.values()):
        return tr("All entries that can be read are in your diary already.")
    return tr("Not in your diary now: {counts}.").format(counts=of_kinds(counts))


def other_answers(count: int) -> str:
    """How many entries have other answers in the damaged file; empty for none."""
    if not count:
        return ""
    return tr("With later answers than in your diary: {n}.").format(n=number(count, 0))


def readable(counts: Mapping[type[Entry], int]) -> str:
    """What can be read of a damaged file, all in all."""
    if not any(counts.values()):
        return tr("No entry of it can be read.")
    return tr("These can be read: {counts}.").format(counts=of_kinds(counts))


def own_lists(*, found: bool) -> str:
    """Whether the person's own lists for a flare-up were read too; empty if not."""
    return tr("Your lists of what helps and whom to call are there too.") if found else ""


def own_choices(*, found: bool) -> str:
    """Whether what is kept for exercise, calm and goals was read too; empty if not."""
    return (
        tr("Your choices for exercise, calm and goals, pictures and quiet days are there too.")
        if found
        else ""
    )


def unnamed_activity() -> str:
    """The name of an activity whose own name could not be read."""
    return tr("An activity without a name")


def unnamed_goal() -> str:
    """The name of a goal whose own name could not be read."""
    return tr("A goal without a name")


def some_days(days: list[date], today: date, most: int) -> str:
    """The days by name, newest first; how many there are besides."""
    named = "\n".join(day_words(day, today) for day in days[:most])
    more = len(days) - most
    if more <= 0:
        return named
    besides = tr("and %n day(s) more", "", more)
    return f"{named}\n{besides}"


def lost(count: int | None) -> str:
    """How many entries of a damaged file could not be read; empty when all were."""
    if count is None:
        return tr("Nobody can know how many entries cannot be read.")
    if not count:
        return ""
    return tr("Entries of that file that cannot be read: {n}.").format(n=number(count, 0))
