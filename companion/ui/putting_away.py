"""Puts away whatever stands before the window: dialogs, menus, popups, tooltips."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QToolTip, QWidget

MOST_ROUNDS = 20
"""What is closed may open something else; at some point it is enough to hide it."""


def put_away_all_but(window: QMainWindow) -> None:
    """Close all that stands before a window; what will not close is hidden.

    Nothing is asked, and nothing is done by it: a dialog is closed as by its Escape key.
    """
    QToolTip.hideText()
    window.menuBar().setActiveAction(None)  # type: ignore[arg-type]
    for _ in range(MOST_ROUNDS):
        standing = _standing(window)
        if not standing:
            return
        for each in standing:
            _put_away(each)


def _standing(window: QWidget) -> list[QWidget]:
    popup = QApplication.activePopupWidget()
    first = [popup] if popup is not None else []
    others = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return first + [each for each in others if each is not window and each is not popup]


def _put_away(widget: QWidget) -> None:
    if isinstance(widget, QMenu):
        widget.hide()  # the menu of a menu bar is used again
        return
    widget.close()
    if widget.isVisible():
        widget.hide()
