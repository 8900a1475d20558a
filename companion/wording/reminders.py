"""A reminder in words: none of them says what the app is for."""

from __future__ import annotations

from companion.wording.translate import tr


def reminder_words() -> str:
    """All that a reminder says, wherever it is seen."""
    return tr("A moment for you?")


def open_words() -> str:
    """Brings the window forward."""
    return tr("Open")


def later_words() -> str:
    """Puts the reminder off."""
    return tr("In an hour")


def stop_words() -> str:
    """No more reminders."""
    return tr("Stop these")


def stopped_words() -> str:
    """The reminder was stopped by a press on it."""
    return tr("There will be no more reminders. Settings can begin them again.")


def effect_words() -> str:
    """What the switch does."""
    return tr("Once a day at most, and only while Companion is open. It just says: {words}").format(
        words=reminder_words()
    )


def state_words(at: str) -> str:
    """Whether one comes, and when; an empty time: none."""
    return tr("Every day at {time}.").format(time=at) if at else tr("Off: none comes.")


def when_words() -> str:
    """When none comes."""
    return tr(
        "None comes in a break, or once you wrote today. After three without an answer it is quiet"
        " until you write again."
    )


def quiet_clash_words() -> str:
    """The chosen time lies in the quiet hours."""
    return tr("That time lies in your quiet hours, so none comes. Choose another time.")


def tray_words() -> str:
    """What the switch for the icon does."""
    return tr("A small icon beside the clock brings this window back. Closing it still ends it.")
