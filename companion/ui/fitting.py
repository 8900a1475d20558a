"""Keeps a widget exactly as high as its words need at its present width."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def fit_height(widget: QWidget) -> None:
    """Set the height that belongs to the width, so that nothing is cut off or stretched."""
    height = widget.heightForWidth(widget.width())
    if height != widget.minimumHeight() or height != widget.maximumHeight():
        widget.setFixedHeight(height)
