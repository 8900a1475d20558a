"""The fields in which P3 and P4 type, one of each part of the app, and the way to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.screens.main_window import MainWindow


def _today(window: MainWindow) -> QWidget:
    return _further(window.screen_now.card)


def _visit(window: MainWindow) -> QWidget:
    return window.screen_now.form.news


def _diary(window: MainWindow) -> QWidget:
    screen = window.screen_now
    screen.day_card.add.click()
    return _further(screen.entry_card)


def _further(card) -> QWidget:
    """The note behind "More" of a check-in."""
    if not card.editor.form.more_is_open:
        card.more_button.click()
    return card.editor.form._more.note


def _pacing(window: MainWindow) -> QWidget:
    return _opened(window, "pacing", "new").setup.what.why


def _calm(window: MainWindow) -> QWidget:
    return _opened(window, "calm", ("log", None)).now.log.note


def _worksheet(window: MainWindow) -> QWidget:
    card = _opened(window, "worksheets", ("new", "values")).now.card
    card.next.click()
    return card.fields[0].note


def _goal(window: MainWindow) -> QWidget:
    card = _opened(window, "goals", ("new", None)).now.card
    card.next.click()
    return card.because.because


def _opened(window: MainWindow, page: str, argument: object):
    """The page, at a view of its own."""
    window.open_page(page, argument)
    return window.screen_now


FIELDS: dict[str, Callable[[MainWindow], QWidget]] = {
    "today": _today,
    "visit": _visit,
    "diary": _diary,
    "pacing": _pacing,
    "calm": _calm,
    "worksheets": _worksheet,
    "goals": _goal,
}
"""By the page, which is open."""
