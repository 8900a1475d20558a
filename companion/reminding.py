"""Joins the reminder to the clock, the desktop, the window and the diary."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from companion.domain.clock import civil_day
from companion.domain.reminder import (
    answered,
    choice_of,
    kept_of,
    let_go,
    snoozed,
    tick,
    wrote,
)
from companion.domain.topics import Topic
from companion.ui.screen import Notice
from companion.wording.reminders import reminder_words, stopped_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.reminder import Choice, Kept
    from companion.opening import Opened
    from companion.screens.main_window import MainWindow
    from companion.settings import Settings
    from companion.ui.changes import Changes
    from companion.ui.notification import DesktopNotice
    from companion.ui.tray import Tray
    from companion.ui.widgets.reminder_bar import ReminderBar

LOOK_EVERY_MS = 30_000
"""A reminder comes within half a minute of its time. It is asked anew each time, so neither a
sleep of the computer nor a clock that is set can pile anything up."""

_A_WEEK = timedelta(days=7)

NOT_BY_HAND = Topic.DRAFTS | Topic.WINS
"""What is also written without a press."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was last seen in the diary; while it is locked this is all that is known.

    Attributes:
        rests_until: The last day of a break that lasts; None: none does.
        written_on: The last day on which a check-in was written, or about which.
    """

    rests_until: date | None = None
    written_on: date | None = None


class Reminding(QObject):
    """Asks twice a minute whether a reminder is due, and shows it.

    Args:
        settings: What was chosen, and what came so far.
        window: Comes forward when a reminder is opened.
        changes: Tells that something was written.
        keep: Writes the settings.

    Attributes:
        bar: The reminder in the window; made when it is first wanted.
    """

    def __init__(
        self, settings: Settings, window: MainWindow, changes: Changes, keep: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._keep_settings = keep
        self._opened: Opened | None = None
        self._clock: Clock | None = None
        self._seen = _Seen()
        self._notice: DesktopNotice | None = None
        self._tray: Tray | None = None
        self.bar: ReminderBar | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        changes.changed.connect(self._on_changed)

    # --- the diary opens and closes -----------------------------------------------------

    def begin(self, opened: Opened) -> None:
        """The diary is open: the person is there, so what is due already is let go."""
        self._opened, self._clock = opened, opened.clock
        self._keep(let_go(self._choice(), self._kept(), self._clock.local()))
        self._timer.start()
        self.follow_tray()

    def let_go_of(self) -> None:
        """The diary is being closed or locked; a reminder still comes."""
        self._look_into_diary()
        self._opened = None

    def stop(self) -> None:
        """The app ends."""
        self._timer.stop()
        self._take_away()
        if self._tray is not None:
            self._tray.hide()

    # --- asking -------------------------------------------------------------------------

    def look(self) -> None:
        """Show the reminder if it is due."""
        self.follow_tray()
        if self._clock is None or not self._settings.reminder:
            self._take_away()
            return
        now = self._clock.local()
        kept, shows = tick(self._choice(), self._kept(), now, wanted=self._is_wanted())
        self._keep(kept)
        if shows:
            self._show()

    def _is_wanted(self) -> bool:
        assert self._clock is not None
        self._look_into_diary()
        today = self._clock.today()
        resting = self._seen.rests_until is not None and self._seen.rests_until >= today
        wrote_today = self._seen.written_on is not None and self._seen.written_on >= today
        return not resting and not wrote_today

    def _look_into_diary(self) -> None:
        """Whether a break lasts, and whether today's check-in is written."""
        if self._opened is None:
            return
        clock, stores = self._opened.clock, self._opened.stores
        today = clock.today()
        rest = stores.breaks.on(today)
        written = any(
            each.day in (today, clock.asked_day()) or civil_day(each.recorded_at) == today
            for each in stores.diary.between(today - _A_WEEK, today)
        )
        self._seen = _Seen(rest.last if rest else None, today if written else None)

    def _on_changed(self, topic: Topic) -> None:
        """Something was written or chosen: the person is there."""
        self.follow_tray()
        if topic & ~NOT_BY_HAND and self._clock is not None and self._settings.reminder:
            self._keep(wrote(self._kept()))
            self._take_away()

    # --- showing ------------------------------------------------------------------------

    def _show(self) -> None:
        if self._notice is None:
            from companion.ui.notification import DesktopNotice

            self._notice = DesktopNotice(self)
            self._notice.opened.connect(self._on_opened)
            self._notice.snoozed.connect(self._on_snoozed)
            self._notice.stopped.connect(self._on_stopped)
            self._notice.refused.connect(self._show_in_window)
        self._notice.show(reminder_words())

    def _show_in_window(self) -> None:
        if self.bar is None:
            from companion.ui.widgets.reminder_bar import ReminderBar

            self.bar = ReminderBar()
            self.bar.seen.connect(self._on_seen)
            self.bar.snoozed.connect(self._on_snoozed)
            self.bar.stopped.connect(self._on_stopped)
            self._window.add_above_pages(self.bar)
        self.bar.say()

    def _take_away(self) -> None:
        if self._notice is not None:
            self._notice.close()
        if self.bar is not None:
            self.bar.hide()

    # --- answers ------------------------------------------------------------------------

    def _on_opened(self) -> None:
        """Only the window comes forward; a locked one stays locked."""
        self._keep(answered(self._kept()))
        self._take_away()
        self._window.come_forward()

    def _on_seen(self) -> None:
        self._keep(answered(self._kept()))
        self._take_away()

    def _on_snoozed(self) -> None:
        assert self._clock is not None
        self._keep(snoozed(self._kept(), self._clock.now()))
        self._take_away()

    def _on_stopped(self) -> None:
        self._settings.reminder = False
        self._keep(answered(self._kept()))
        self._keep_settings()
        self._take_away()
        if self._opened is not None and not self._window.is_covered:
            self._window.tell(Notice(stopped_words()))

    # --- the settings -------------------------------------------------------------------

    def _choice(self) -> Choice:
        return choice_of(**self._settings.reminder_choice)

    def _kept(self) -> Kept:
        chosen = self._settings
        return kept_of(chosen.reminder_day, chosen.reminder_snoozed_to, chosen.reminder_unanswered)

    def _keep(self, kept: Kept) -> None:
        if kept == self._kept():
            return
        chosen = self._settings
        chosen.reminder_day = kept.day.isoformat() if kept.day else ""
        chosen.reminder_snoozed_to = kept.snoozed_to.isoformat() if kept.snoozed_to else ""
        chosen.reminder_unanswered = kept.unanswered
        self._keep_settings()

    # --- the icon beside the clock ------------------------------------------------------

    def follow_tray(self) -> None:
        """Show the icon where it is wanted and there is a place for it."""
        wanted = self._settings.tray_icon
        if not wanted:
            if self._tray is not None:
                self._tray.hide()
            return
        from companion.ui.tray import Tray, has_tray

        if self._tray is None and has_tray():
            self._tray = Tray(self._window)
            self._tray.open_wanted.connect(self._window.come_forward)
            self._tray.quit_wanted.connect(self._window.close)
        if self._tray is not None:
            self._tray.show()
