"""The small bar above all other pages while a timer is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from companion.domain.pacing_timer import Doing
from companion.screens.timer.sign_line import sign_role
from companion.ui.growing import GrowsWithText
from companion.ui.icons import IconLabel
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled, spaced
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.settling import Settling
from companion.wording.pacing_timer import bar_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from companion.settings import Settings
    from companion.ui.running_timer import RunningTimer

PAGE = "timer"
BESIDE_FROM_PX = 620
"""Of width at 100 % text: narrower, the buttons stand below the words."""


class TimerBar(GrowsWithText, QFrame):
    """What is timed, how much time is left, Pause and Open; not on the timer's own page.

    Attributes:
        label: The words.
        pause: Pause, or go on.
        open: Opens the timer's page.
        settling: Lets a hasty second press go by.

    Signals:
        page_wanted: The timer's page is wanted.
    """

    page_wanted = Signal()

    def __init__(self, running: RunningTimer, settings: Settings) -> None:
        super().__init__()
        self._running = running
        self._settings = settings
        self._page = ""
        self.label = PlainLabel("", "strong")
        self.pause = QuietButton(tr("Pause"), "pause")
        self.open = QuietButton(tr("Open the timer"))
        self.settling = Settling(self, (self.pause,))
        self._build()
        running.ticked.connect(self.refresh)
        self.refresh()

    def follow_page(self, page: str) -> None:
        """Another page is open."""
        self._page = page
        self.refresh()

    def refresh(self) -> None:
        """Show this second; nothing while the diary is locked."""
        timed = self._running.timed
        if timed is None or not self._running.is_open:
            self.label.setText("")
            self.hide()
            return
        self.label.setText(bar_words(timed, self._running.name))
        self._show_role(sign_role(timed) if self._settings.timer_sign else "banner")
        doing = timed.timer.doing
        stands = doing is Doing.PAUSED
        self._show_pause(stands=stands)
        can_pause = not timed.asks and doing in (Doing.WORK, Doing.REST, Doing.PAUSED)
        self.pause.setVisible(can_pause)
        show_if(self._page != PAGE, self)

    def _show_pause(self, *, stands: bool) -> None:
        words = tr("Go on") if stands else tr("Pause")
        if self.pause.words != words:
            self.pause.icon_name = "play" if stands else "pause"
            self.pause.set_words(words)
            self.settling.begin()

    def _show_role(self, role: str) -> None:
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)

    def _build(self) -> None:
        self.setAccessibleName(tr("The timer that goes"))
        self._words = QHBoxLayout()
        self._words.addWidget(IconLabel("timer", "action", 22))
        self._words.addWidget(self.label, 1)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.pause)
        self._buttons.addWidget(self.open)
        self._buttons.addStretch(0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(self._words, 1)
        self._row.addLayout(self._buttons)
        self.pause.clicked.connect(self._on_pause)
        self.open.clicked.connect(self.page_wanted)
        self.grow()

    def _on_pause(self) -> None:
        timed = self._running.timed
        if timed is not None and timed.timer.doing is Doing.PAUSED:
            self._running.go_on()
        else:
            self._running.pause()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose whether the buttons stand beside the words."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        beside = self.width() >= scaled(BESIDE_FROM_PX)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)
        self._buttons.setStretch(2, 0 if beside else 1)
        self._row.setContentsMargins(spaced(20), spaced(8), spaced(12), spaced(8))
        for layout in (self._row, self._buttons, self._words):
            layout.setSpacing(scaled(8))
