"""Shows or hides a part of a page without ever opening it as a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget


def show_if(wanted: bool, widget: QWidget) -> None:
    """Show a widget with its page, or keep it hidden.

    A widget that has no parent yet would open as a window if it were simply shown; it is marked
    to appear together with its future parent instead.
    """
    if not wanted:
        widget.hide()
        _forget_keyboard(widget)
    elif widget.parentWidget() is not None:
        widget.show()
    else:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)


def _forget_keyboard(widget: QWidget) -> None:
    """Where its page comes back, the keyboard is not put on what cannot be seen.

    WORKAROUND: Qt takes the keyboard off a widget only as it goes out of sight. One that is hidden
    while its page is out of sight gets it back with the page, and Enter presses it unseen.
    """
    kept = widget.focusWidget()
    if kept is not None and not kept.hasFocus():
        kept.clearFocus()


def let_go(widget: QWidget, layout: QLayout) -> None:
    """Take a widget out of its layout and out of sight at once; it is deleted a moment later.

    Deleted at once it might still be in the middle of the press that leads here.
    """
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
