"""Whether things on the screen may move. Some people get dizzy or ill from motion."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_less: list[bool] = [False]


def ask_for_less(less: bool) -> None:
    """Remember that the person wants less motion, whatever the system says."""
    _less[0] = less


def reduced() -> bool:
    """True if the settings or the system ask for less motion (the system: from Qt 6.12 on)."""
    return _less[0] or _system_asks()


def _system_asks() -> bool:
    preference = getattr(Qt, "MotionPreference", None)
    if preference is None or QGuiApplication.instance() is None:
        return False
    hints = QGuiApplication.styleHints()
    asked = getattr(hints.accessibility(), "motionPreference", None)
    return asked is not None and asked() == preference.ReducedMotion
