"""What Today says of exercise: what is still to do, what is done; a question in the morning."""

from __future__ import annotations

from companion.wording.entries import of_ten
from companion.wording.translate import tr


def done_words(done: int, planned: int) -> str:
    """How much of today's exercise is written down; empty while nothing is."""
    if not done:
        return ""
    if done == planned:
        return tr("Done today: %n exercise(s).", "", done)
    return tr("{done} of {planned} done today.").format(done=done, planned=planned)


def guide_words(*, goes: bool) -> str:
    """The way to the guide: to a new session, or to the one that goes."""
    return tr("Go on with the session") if goes else tr("Start the guide")


def under_way_words() -> str:
    """A session of what is planned today has begun and is not written down yet."""
    return tr("A session of these exercises is under way. It is written down when you keep it.")


def more_words(count: int) -> str:
    """How many other exercises there are, under those that are named."""
    return tr("and %n more", "", count)


def morning_question() -> str:
    """The one question about yesterday's exercise."""
    return tr("Pain this morning, after yesterday's exercise")


def morning_words(pain: int) -> str:
    """The answer to it."""
    return tr("Pain this morning: {value}.").format(value=of_ten(pain))
