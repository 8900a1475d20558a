"""Keeps a widget as high as its words need at its present width, and no higher."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def fit_height(widget: QWidget, least: int) -> None:
    """Stop a layout from stretching the widget; `least` is its height with one line."""
    height = max(least, widget.heightForWidth(widget.width()))
    if widget.minimumHeight() != least:
        widget.setMinimumHeight(least)
    if widget.maximumHeight() != height:
        widget.setMaximumHeight(height)
