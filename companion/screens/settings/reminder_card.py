"""Reminders: off until chosen, once a day at most, with hours in which none comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.reminder import choice_of, chosen_anew
from companion.domain.times import WallTime
from companion.screens.forms.question import Question
from companion.screens.forms.switch_setting import SwitchSetting
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.tray import has_tray
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.fields import TimeField
from companion.ui.widgets.flow import in_a_row
from companion.wording.reminders import (
    effect_words,
    quiet_clash_words,
    tray_words,
    when_words,
)
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.settings import Settings


class ReminderCard(Card):
    """A switch; when; the quiet hours; the icon beside the clock where there can be one.

    Attributes:
        on: The switch.
        at: When.
        quiet_from, quiet_to: No reminder comes between them.
        tray: The switch of the icon.
        clash: Says that the time lies in the quiet hours.

    Signals:
        changed: Something was chosen; the settings say it already.
    """

    changed = Signal()

    def __init__(self, settings: Settings, now: Callable[[], datetime]) -> None:
        super().__init__(tr("Reminder"))
        self._settings = settings
        self._now = now
        self.on = SwitchSetting(tr("Remind me once a day"), effect_words())
        self.at = TimeField(tr("At what time?"), start=WallTime(18, 0))
        self.quiet_from = TimeField(tr("Quiet from"), start=WallTime(21, 0))
        self.quiet_to = TimeField(tr("Quiet until"), start=WallTime(9, 0))
        self.clash = ErrorLine()
        self.tray = SwitchSetting(tr("Icon beside the clock"), tray_words())
        self._times = Stack(gap=12)
        quiet = in_a_row(
            (
                Question(tr("Quiet from"), self.quiet_from),
                Question(tr("Quiet until"), self.quiet_to),
            ),
            gap=14,
        )
        for widget in (Question(tr("At what time?"), self.at), quiet, self.clash):
            self._times.body.addWidget(widget)
        self._times.body.addWidget(PlainLabel(when_words(), "small"))
        for part in (self.on, self._times, self.tray):
            self.body.addWidget(part)
        self.show_settings()
        self._connect()

    def show_settings(self) -> None:
        """Show what is set; a press on a reminder may have stopped them."""
        for setting, on in (
            (self.on, self._settings.reminder),
            (self.tray, self._settings.tray_icon),
        ):
            setting.switch.blockSignals(True)
            setting.switch.setChecked(on)
            setting.switch.blockSignals(False)
        choice = choice_of(**self._settings.reminder_choice)
        for field, time in (
            (self.at, choice.at),
            (self.quiet_from, choice.quiet_from),
            (self.quiet_to, choice.quiet_to),
        ):
            if not field.line.hasFocus():
                field.value = WallTime(time.hour, time.minute)
        self._fold()

    def _connect(self) -> None:
        self.on.switch.toggled.connect(self._on_toggled)
        self.tray.switch.toggled.connect(self._on_tray)
        for field in (self.at, self.quiet_from, self.quiet_to):
            field.changed.connect(self._on_times)

    def _fold(self) -> None:
        choice = choice_of(**self._settings.reminder_choice)
        show_if(choice.on, self._times)
        show_if(self._settings.tray_icon or has_tray(), self.tray)
        self.clash.put(quiet_clash_words() if choice.on and not choice.comes else "")

    def _on_toggled(self, on: bool) -> None:
        self._settings.reminder = on
        self._choose_anew()

    def _on_times(self) -> None:
        """Each time counts as soon as it can be read."""
        for name, field in (
            ("reminder_at", self.at),
            ("reminder_quiet_from", self.quiet_from),
            ("reminder_quiet_to", self.quiet_to),
        ):
            if field.value is not None:
                setattr(self._settings, name, str(field.value))
        self._choose_anew()

    def _choose_anew(self) -> None:
        """Whoever chooses is there: what came before is forgotten."""
        kept = chosen_anew(choice_of(**self._settings.reminder_choice), self._now())
        self._settings.reminder_day = kept.day.isoformat() if kept.day else ""
        self._settings.reminder_snoozed_to = ""
        self._settings.reminder_unanswered = 0
        self._fold()
        self.changed.emit()

    def _on_tray(self, on: bool) -> None:
        self._settings.tray_icon = on
        self.changed.emit()
