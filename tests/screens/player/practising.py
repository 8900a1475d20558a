"""Ways to use the player in tests, as a person does: by its buttons and keys, and by waiting."""

from PySide6.QtTest import QTest

from companion.ui.widgets.settling import Settling


def press(button):
    without_haste(button.window())
    button.click()


def without_haste(screen):
    """A while has gone by since anything changed."""
    for each in screen.findChildren(Settling):
        each.end()


def key(screen, key, *more):
    """A key, without haste, wherever the keyboard is."""
    without_haste(screen)
    QTest.keyClick(screen.focusWidget() or screen, key, *more)


def begin(screen, practice_id="slow_breathing"):
    screen.open_at(practice_id)
    press(screen.cards.start.start)


def go(running, now, seconds, step=0.5):
    """Let some seconds go by; nobody sleeps for it."""
    for _ in range(round(seconds / step)):
        now.move(seconds=step)
        running.look()


def to_the_end(running, now):
    go(running, now, running.player.left_s + 1)


def in_sight(*parts):
    """Whether each of them can be seen as a whole."""
    return all(part.visibleRegion().boundingRect() == part.rect() for part in parts)
