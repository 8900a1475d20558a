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


def more_words(count: int) -> str:
    """How many other exercises there are, under those that are named."""
    return tr("and %n more", "", count)


def morning_question() -> str:
    """The one question about yesterday's exercise."""
    return tr("Pain this morning, after yesterday's exercise")


def morning_words(pain: int) -> str:
    """The answer to it."""
    return tr("Pain this morning: {value}.").format(value=of_ten(pain))
