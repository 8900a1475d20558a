"""A session that goes: the exercise it is at, and the rules on when to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from companion.domain.guided import Doing, Guided
from companion.screens.guided.going_view import GoingView
from companion.screens.guided.rules_page import RulesPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent

    from companion.screens.forms.shown_exercise import ShownExercise
    from companion.settings import Settings
    from companion.ui.running_guided import RunningGuided

_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SessionPart(QStackedWidget):
    """Does what the person wants of the session; whoever holds it shows what comes of that.

    Attributes:
        going: The exercise it is at.
        rules: When to stop.

    Signals:
        acted: Something was done with the session.
        leave_wanted: Another page is wanted; the session goes on.
        help_wanted: Whom to call is wanted.
        switched: Chime or line was switched; the settings say it already.
    """

    acted = Signal()
    leave_wanted = Signal()
    help_wanted = Signal()
    switched = Signal()

    def __init__(self, running: RunningGuided, settings: Settings) -> None:
        super().__init__()
        self._running = running
        self._stood = False
        self.going = GoingView(settings)
        self.rules = RulesPage()
        self.addWidget(self.going)
        self.addWidget(self.rules)
        self._connect()

    @property
    def page(self) -> GoingView | RulesPage:
        """The page in sight."""
        return self.rules if self.currentWidget() is self.rules else self.going

    def begin(self) -> None:
        """It comes to sight anew: at the exercise."""
        self.going.switches.show_settings()
        self.setCurrentWidget(self.going)

    def show_guided(self, guided: Guided, shown: ShownExercise) -> None:
        """Show it as it stands this second; the rules only while it stands still for them."""
        if guided.doing is Doing.GOING:
            self.setCurrentWidget(self.going)
        if self.page is self.going:
            self.going.show_guided(guided, shown)
        self._shown = shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press the large button; Esc goes back, or leaves the page."""
        is_going = self.page is self.going
        if is_going and event.key() in _PRESSES:
            if not event.isAutoRepeat() and not self.going.is_settling:
                self._do(Guided.press)
        elif event.key() == Qt.Key.Key_Escape and is_going:
            self.leave_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_read()
        else:
            super().keyPressEvent(event)

    def _do(self, deed: Callable[[Guided, datetime], Guided]) -> None:
        self._running.act(deed)
        self.acted.emit()

    def _on_rules(self) -> None:
        """It stands still while they are read; where it stood already, it stands afterwards."""
        guided = self._running.guided
        self._stood = guided is not None and guided.doing is Doing.PAUSED
        self.rules.show_exercise(self._shown)
        self.setCurrentWidget(self.rules)
        self.rules.focus_first()
        self._do(Guided.pause)

    def _on_read(self) -> None:
        self.setCurrentWidget(self.going)
        if not self._stood:
            self._running.act(Guided.go_on)
        self.acted.emit()
        self.going.focus_first()

    def _on_stop(self) -> None:
        self.setCurrentWidget(self.going)
        self._do(Guided.stop_here)

    def _connect(self) -> None:
        self.going.wanted.connect(self._do)
        self.going.rules_wanted.connect(self._on_rules)
        self.going.switches.changed.connect(self.switched)
        self.rules.go_on_wanted.connect(self._on_read)
        self.rules.stop_wanted.connect(self._on_stop)
        self.rules.help_wanted.connect(self.help_wanted)
