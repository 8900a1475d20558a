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
    elif widget.parentWidget() is not None:
        widget.show()
    else:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)


def let_go(widget: QWidget, layout: QLayout) -> None:
    """Take a widget out of its layout and out of sight at once; it is deleted a moment later.

    Deleted at once it might still be in the middle of the press that leads here.
    """
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
