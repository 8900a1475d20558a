"""Where Calm has the path: reads where the person is on it, and does what they press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal

from companion.content.path import Leads, load_path
from companion.domain.path import path_week
from companion.screens.calm.path_card import PathCard, leads_to
from companion.ui.stack import Stack
from companion.wording.practices import start_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.content.path import Week
    from companion.domain.calm_profile import CalmProfile
    from companion.domain.clock import Clock
    from companion.domain.path import PathStep
    from companion.screens.calm.choices import Choices
    from companion.store.stores import Stores


class PathPlace(Stack):
    """The card, and what stands behind its buttons.

    Attributes:
        card: The card.

    Signals:
        go_to: The name of another page, and an argument for it.
        said: A Notice: what was done, and how to undo it.
    """

    go_to = Signal(str, object)
    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock, choices: Choices) -> None:
        super().__init__()
        self._stores = stores
        self._clock = clock
        self._choices = choices
        self._path = load_path(QLocale().name())
        self.card = PathCard()
        self.body.addWidget(self.card)
        self.card.begun.connect(self._begin)
        self.card.lesson_wanted.connect(self._to_lesson)
        self.card.open_wanted.connect(self._open)
        self.card.stepped.connect(self._step)

    def refresh(self) -> None:
        """Show the week that runs, or offer the path."""
        profile = self._choices.profile
        week = self._week(profile)
        if week is None:
            self.card.show_week(None, None, "")
            return
        done = days_done(self._stores, week, profile.path_since, self._clock.today())
        now = path_week(profile, done, self._clock.today())
        self.card.show_week(now, week, open_words(week))

    def _week(self, profile: CalmProfile) -> Week | None:
        return None if profile.path_week is None else self._path.week(profile.path_week)

    def _begin(self) -> None:
        self.said.emit(self._choices.begin())
        self.refresh()

    def _step(self, step: PathStep) -> None:
        self.said.emit(self._choices.step(step))
        self.refresh()

    def _to_lesson(self) -> None:
        self.go_to.emit("calm", ("lesson", self._choices.profile.path_week or 1))

    def _open(self) -> None:
        week = self._week(self._choices.profile)
        if week is not None:
            page, what = leads_to(week)
            self.go_to.emit(page, what or None)


def days_done(stores: Stores, week: Week, since: date | None, today: date) -> list[date] | None:
    """Days on which the skill of a week was practised; None where its days are not counted."""
    if not week.counts:
        return None
    practices, kinds = week.counted(Leads.PRACTICE), week.counted(Leads.WORKSHEET)
    days = [
        each.day
        for each in stores.practised.between(since or today, today)
        if each.practice_id in practices
    ]
    return days + [each.day for kind in kinds for each in stores.worksheets.of_kind(kind)]


def open_words(week: Week) -> str:
    """What the button of a week says that opens what it leads to."""
    from companion.content.practices import load_practices

    if week.opens.leads is Leads.WORKSHEET:
        return tr("Open the worksheet")
    if week.opens.leads is Leads.PRACTICE:
        found = load_practices(QLocale().name()).find(week.opens.name)
        return start_name(found.name) if found else tr("Start")
    return tr("Open Pacing") if week.opens.name == "pacing" else tr("Open the page")
