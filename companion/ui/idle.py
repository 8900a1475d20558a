"""Notices when nobody is there any more: half a minute of warning, then it is time to lock."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from math import ceil, inf

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputEvent, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

WARNING_S = 30
"""WCAG 2.2.1 asks for at least 20 seconds to extend a time limit by a simple action."""

LONGEST_SLEEP_S = 5
"""The watch looks at least this often, so that it soon notices a computer that was asleep."""

GRACE_S = 1.0
"""A hand moves the mouse and then clicks at the warning, which is gone by then: so long the click
presses nothing."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time, in seconds, on two clocks.

    Attributes:
        steady: Never jumps, but may stand still while the computer sleeps.
        wall: Goes on while the computer sleeps, but may be set to another time.
    """

    steady: float
    wall: float


def moment_now() -> Moment:
    """Now, on both clocks."""
    return Moment(time.monotonic(), time.time())


class Presence(Enum):
    """What to think of the silence."""

    HERE = auto()
    WARNED = auto()
    GONE = auto()


class Silence:
    """How long nothing was heard of the person; pure, the time is always given.

    The longer of the two clocks counts: sleep counts as silence, and a wall clock that is set
    back does not prolong it. One that is set forward may lock early, which costs no word.

    Args:
        limit_s: So many seconds of silence mean that nobody is there; 0: never.
        now: The present moment.
    """

    def __init__(self, limit_s: float, now: Moment) -> None:
        self.limit_s = limit_s
        self._heard = now

    def heard(self, now: Moment) -> None:
        """A key, a click or a movement. After the limit it comes too late and changes nothing."""
        if self.presence(now) is not Presence.GONE:
            self._heard = now

    def begin(self, now: Moment) -> None:
        """The person is certainly there now, such as after unlocking."""
        self._heard = now

    def left_s(self, now: Moment) -> float:
        """Seconds until the limit, 0 at the least; infinite where there is none."""
        if not self.limit_s:
            return inf
        silent = max(now.steady - self._heard.steady, now.wall - self._heard.wall)
        return max(0.0, self.limit_s - silent)

    def presence(self, now: Moment) -> Presence:
        """Whether the person is there, is warned, or is gone."""
        left = self.left_s(now)
        if left <= 0:
            return Presence.GONE
        return Presence.WARNED if left <= WARNING_S else Presence.HERE

    def next_look_s(self, now: Moment) -> float:
        """When to look again: each second while warned, else at the latest when that begins."""
        left = self.left_s(now)
        if left <= WARNING_S:
            return max(0.1, left - (ceil(left) - 1))
        return min(LONGEST_SLEEP_S, left - WARNING_S)


_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_PRESSES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
)
_RELEASES = (QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TabletRelease)
_MOVES = (QEvent.Type.MouseMove, QEvent.Type.TabletMove)
_OTHERS = (QEvent.Type.Wheel, QEvent.Type.TouchUpdate)
_HEARD = frozenset((*_KEYS, *_PRESSES, *_RELEASES, *_MOVES, *_OTHERS, QEvent.Type.KeyRelease))


class IdleWatch(QObject):
    """Hears keys, mouse, wheel and touch in every window of the app.

    It listens where input enters a window, before any button, field or shortcut gets it; that is
    far less than all events of the app, which would slow down painting.

    While the warning stands, what the person presses only says "I am here": it presses no button
    and sets no answer. Letters for a text field that has the keyboard are written there, so that
    no letter is lost.

    Args:
        parent: What it lives and ends with.
        limit_min: Gives the minutes of silence that are allowed, 1 to 60; 0: any. It is asked at
            each look, so a change of the setting counts within seconds.
        now: Gives the present moment; tests have their own.

    Signals:
        warned: So many seconds are left.
        went_on: The person is there again; the warning is over.
        gone: Nobody is there.
        lock_pressed: Ctrl+L in a window that is not the main one (it has no menu for it).
    """

    warned = Signal(int)
    went_on = Signal()
    gone = Signal()
    lock_pressed = Signal()

    def __init__(
        self,
        parent: QObject,
        limit_min: Callable[[], int],
        now: Callable[[], Moment] = moment_now,
    ) -> None:
        super().__init__(parent)
        self._limit_min = limit_min
        self._now = now
        self._silence = Silence(0, now())
        self._is_warned = False
        self._is_running = False
        self._swallowed_key: int | None = None
        self._swallows_mouse = False
        self._went_on_at = -inf
        self._last_place = QPointF()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_window)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._on_composed)

    # --- running ------------------------------------------------------------------------

    def start(self) -> None:
        """The diary is open, and the person is there: watch from now on."""
        self._silence = Silence(self._limit_min() * 60, self._now())
        self._is_running = True
        self._end_warning()
        self._listen_everywhere()
        self._wait()

    def stop(self) -> None:
        """The diary is locked or closed: nothing to watch."""
        self._is_running = False
        self._timer.stop()
        self._end_warning()

    def look(self) -> None:
        """See how long it has been silent, and say what follows."""
        if not self._is_running:
            return
        self._listen_everywhere()
        now = self._now()
        self._follow_limit(now)
        presence = self._silence.presence(now)
        if presence is Presence.GONE:
            self.stop()
            self.gone.emit()
            return
        if presence is Presence.WARNED:
            self._is_warned = True
            self.warned.emit(ceil(self._silence.left_s(now)))
        else:
            self._end_warning()
        self._wait()

    def _follow_limit(self, now: Moment) -> None:
        """Whoever changed the limit was there to do it: the time begins anew."""
        limit_s = self._limit_min() * 60
        if limit_s != self._silence.limit_s:
            self._silence = Silence(limit_s, now)

    def _wait(self) -> None:
        wait_s = self._silence.next_look_s(self._now())
        self._timer.start(ceil(wait_s * 1000))

    def _end_warning(self) -> None:
        if self._is_warned:
            self._is_warned = False
            self.went_on.emit()

    # --- hearing ------------------------------------------------------------------------

    def _listen_everywhere(self) -> None:
        for window in QGuiApplication.allWindows():
            self._on_window(window)

    def _on_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once more changes nothing but its place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear what the person does; True where it is not to be done."""
        kind = event.type()
        if kind not in _HEARD or not self._is_running:
            return False
        if kind in _KEYS and isinstance(event, QKeyEvent) and self._is_lock(event):
            return self._ask_to_lock(kind, event)
        if kind in _MOVES and not self._has_moved(event):
            return False
        if self._silence.presence(self._now()) is Presence.GONE:
            QTimer.singleShot(0, self, self.look)  # such as the first key after a sleep
            return True
        swallows = self._is_warned or self._still_swallowing(kind, event)
        swallows = swallows or (kind in _PRESSES and self._has_just_gone_on())
        if kind not in (QEvent.Type.KeyRelease, *_RELEASES):
            self._here()
        return swallows and self._swallow(kind, event)

    def _here(self) -> None:
        self._silence.heard(self._now())
        if self._is_warned:
            self._went_on_at = self._now().steady
            self._end_warning()
            self._wait()

    def _has_just_gone_on(self) -> bool:
        return self._now().steady - self._went_on_at < GRACE_S

    def _on_composed(self) -> None:
        """Words from an input method do not come as keys; the cursor moves all the same."""
        if self._is_running and self._silence.presence(self._now()) is not Presence.GONE:
            self._here()

    def _has_moved(self, event: QEvent) -> bool:
        """Whether the pointer is elsewhere; a window that opens under it moves nothing."""
        if not isinstance(event, QMouseEvent):
            return True
        before, self._last_place = self._last_place, event.globalPosition()
        return before != self._last_place

    # --- what only says "I am here" -----------------------------------------------------

    def _still_swallowing(self, kind: QEvent.Type, event: QEvent) -> bool:
        """Whether this belongs to a press that was swallowed before."""
        if isinstance(event, QKeyEvent):
            return self._swallowed_key == event.key()
        return self._swallows_mouse and kind in (*_RELEASES, QEvent.Type.TouchUpdate)

    def _swallow(self, kind: QEvent.Type, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return self._swallow_key(kind, event)
        if kind in _PRESSES:
            self._swallows_mouse = True
        elif kind in _RELEASES:
            self._swallows_mouse = False
        return kind in (*_PRESSES, *_RELEASES, QEvent.Type.TouchUpdate)

    def _swallow_key(self, kind: QEvent.Type, event: QKeyEvent) -> bool:
        if kind == QEvent.Type.KeyRelease:
            if not event.isAutoRepeat():
                self._swallowed_key = None
            return True
        if _is_letter(event) and _writes(QApplication.focusWidget()):
            return False
        self._swallowed_key = event.key()
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut is looked for; the key itself comes next
        return True

    # --- Ctrl+L in dialogs --------------------------------------------------------------

    def _is_lock(self, event: QKeyEvent) -> bool:
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        over_it = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return ctrl and event.key() == Qt.Key.Key_L and over_it is not None

    def _ask_to_lock(self, kind: QEvent.Type, event: QInputEvent) -> bool:
        event.accept()
        if kind == QEvent.Type.KeyPress:
            QTimer.singleShot(0, self, self.lock_pressed.emit)
        return True


def _is_letter(event: QKeyEvent) -> bool:
    hands = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    typed = event.text()
    return bool(typed) and typed.isprintable() and not hands


def _writes(widget: object) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit) and not widget.isReadOnly()
