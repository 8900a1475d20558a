"""Today: how was yesterday, in under a minute."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from companion.domain.clock import civil_day
from companion.domain.topics import Topic
from companion.screens.forms.drafts import drafted_days
from companion.screens.today.break_card import BreakCard, RestCard
from companion.screens.today.calm_place import CalmPlace
from companion.screens.today.check_in_card import CheckInCard
from companion.screens.today.exercise_place import ExercisePlace
from companion.screens.today.flare_card import FlareCard
from companion.screens.today.goal_place import GoalPlace
from companion.screens.today.lately_card import LatelyCard
from companion.screens.today.plan_card import MOST_ROWS, PlanCard
from companion.screens.today.step_card import StepCard
from companion.screens.today.win_place import WinPlace
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.pill import Pill
from companion.wording.days import clock_words, day_of_month, greeting, long_day
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.profile import Profile
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

AWAY_AFTER = timedelta(days=7)
"""Whoever wrote nothing for longer is welcomed back. Our choice, not evidence."""

LOOK_AT_THE_CLOCK_MS = 60_000


class TodayScreen(Screen):
    """The check-in, what is planned, what was done lately, and a rest from it all."""

    shows: ClassVar[Topic] = (
        Topic.DIARY
        | Topic.SLEEP
        | Topic.PROFILE
        | Topic.BREAKS
        | Topic.SPELLS
        | Topic.PACING
        | Topic.FLARE_UPS
        | Topic.EXERCISE
        | Topic.WORKSHEETS
        | Topic.CALM
        | Topic.GOALS
        | Topic.QUESTIONNAIRES
        | Topic.WINS
    )

    def __init__(
        self, stores: Stores, clock: Clock, changes: Changes, settings: Settings | None = None
    ) -> None:
        super().__init__(changes)
        self._stores = stores
        self._settings = settings
        self._clock = clock
        self._day = clock.asked_day()
        self._writes_anyway = False
        self._build()
        self.card.ask_about(self._day)
        self.catch_up()

    def _build(self) -> None:
        self.page = Page()
        self.pill = Pill("", "check")
        self.card = CheckInCard(self._stores, self._clock)
        self.flare = FlareCard(self._stores, self._clock)
        self.plan = PlanCard(self._stores)
        self.exercise = ExercisePlace(self._stores, self._clock)
        self.calm = CalmPlace(self._stores, self._settings, self._clock)
        self.step = StepCard(self._stores, self._clock)
        self.win = WinPlace(self._stores, self._settings, self._clock, self.page.ground)
        self.goal = GoalPlace(self._stores, self._settings, self._clock)
        self.lately = LatelyCard(self._stores)
        self.rest = RestCard(self._stores, self._clock)
        self.on_break = BreakCard(self._stores, self._clock)
        self.go_on = LinkButton("", "pencil")
        self.page.set_header_right(self.pill)
        self.page.add(self.go_on)
        plans = [self.flare, self.plan, self.exercise, self.calm, self.step, self.win, self.goal]
        self.page.columns([self.on_break, self.card], [*plans, self.lately, self.rest])
        self.fill(self.page)
        editor = self.card.editor
        editor.said.connect(self.said)
        editor.saved.connect(self._on_saved)
        editor.undone.connect(self._show_saved)
        for card in (self.rest, self.on_break, self.step):
            card.said.connect(self.said)
        for part in (self.step, self.calm, self.win, self.goal):
            part.go_to.connect(self.go_to)
        self.on_break.write.clicked.connect(self._write_anyway)
        self.on_break.ended.connect(self._come_back)
        self.plan.started.connect(self._start)
        self.plan.all_wanted.connect(partial(self._go, "pacing"))
        self.plan.look_back_wanted.connect(self._open_review)
        self.exercise.said.connect(self.said)
        self.exercise.guide_wanted.connect(partial(self._go, "guided"))
        self.exercise.all_wanted.connect(partial(self._go, "exercise"))
        self.exercise.answered.connect(self._show_plans)
        self.flare.said.connect(self.said)
        self.flare.opened.connect(partial(self._go, "flare"))
        self.lately.opened.connect(partial(self._go, "diary"))
        self.go_on.clicked.connect(self._open_draft)
        timer = QTimer(self)
        timer.setInterval(LOOK_AT_THE_CLOCK_MS)
        timer.timeout.connect(self._follow_the_clock)
        timer.start()

    def refresh(self) -> None:
        """Read what is written and say hello; the questions being answered are left alone."""
        profile = self._stores.profile.get()
        self.page.set_heading(greeting(self._clock.local()), self._line(profile))
        self.card.follow(profile)
        show_if(self.flare.show_today(), self.flare)
        show_if(self.lately.show_until(self._clock.today()), self.lately)
        self.on_break.refresh()
        resting = self.on_break.rest is not None
        show_if(self.step.show_today(resting=resting), self.step)
        self._show_goals()
        self._show_plans()
        self._fold()
        self._show_saved()
        self._drafted = [
            day for day in drafted_days(self._stores.drafts) if day != self.card.editor.day
        ]
        show_if(bool(self._drafted), self.go_on)
        if self._drafted:
            words = tr("You began to write about {day}. Go on")
            self.go_on.set_words(words.format(day=long_day(self._drafted[-1])))

    def _on_changed(self, topic: Topic) -> None:
        """A guided session is a draft, begun on another page: it is looked at on the way back."""
        super()._on_changed(topic)
        if topic & Topic.DRAFTS and not self.isVisible():
            self._stale = True

    def _show_goals(self) -> None:
        """A small win, and what matters first of goals."""
        resting = self.on_break.rest is not None
        for part in (self.win, self.goal):
            show_if(part.show_today(resting=resting), part)

    def _show_plans(self) -> None:
        """What is planned, in three lines in all; where both are planned each has its part."""
        resting = self.on_break.rest is not None
        calm = int(self.calm.read(resting=resting))
        self.calm.show_today()
        rows = MOST_ROWS - calm - int(self.exercise.read(resting=resting))
        show_if(self.plan.show_day(self._clock.today(), rows), self.plan)
        room = MOST_ROWS - calm - len(self.plan.rows)
        gentle = not self.flare.isHidden()
        shows = self.exercise.show_today(resting=resting, gentle=gentle, room=room)
        show_if(shows, self.exercise)

    def open_at(self, argument: object) -> None:
        """Begin at the first question; in a break nothing is asked."""
        self._writes_anyway = False
        self._fold()
        if self.calm.on_rail.is_turned:
            self._show_plans()
        if self.goal.on_rail.is_turned:
            self._show_goals()
        if self.card.isHidden():
            self.on_break.write.setFocus()
        else:
            self.card.editor.form.focus_first()

    def save(self) -> None:
        """Save what is answered."""
        if not self.card.isHidden():
            self.card.editor.save()

    def leave(self) -> None:
        """Keep what was typed."""
        self.card.editor.keep_draft()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self.card.editor.keep_all()

    def where(self) -> object:
        """The day that is asked about."""
        return self.card.editor.day.isoformat()

    def _fold(self) -> None:
        """In a break the questions wait behind "Write anyway"; answers begun stay in sight."""
        resting = self.on_break.rest is not None
        asks = not resting or self._writes_anyway or self.card.editor.is_edited
        focused = QApplication.focusWidget()
        pressed = focused is not None and self.rest.isAncestorOf(focused)
        show_if(resting, self.on_break)
        show_if(not asks, self.on_break.write)
        show_if(asks, self.card)
        show_if(not resting, self.rest)
        if pressed and resting:
            (self.on_break.end if asks else self.on_break.write).setFocus()

    def _write_anyway(self) -> None:
        self._writes_anyway = True
        self._fold()
        self.card.editor.form.focus_first()

    def _come_back(self) -> None:
        self._writes_anyway = False
        self.refresh()
        self.card.editor.form.focus_first()

    def _line(self, profile: Profile) -> str:
        parts = [long_day(self._clock.today())]
        week = profile.programme_week(self._clock.today())
        if week is not None:
            parts.append(tr("week {n} of your programme").format(n=week))
        if self._was_away():
            parts.append(tr("welcome back; nothing is overdue"))
        return "  ·  ".join(parts)

    def _was_away(self) -> bool:
        spans = [span for span in (self._stores.diary.span(), self._stores.sleep.span()) if span]
        latest = max((last for _, last in spans), default=None)
        return latest is not None and self._clock.today() - latest > AWAY_AFTER

    def _on_saved(self) -> None:
        words = tr("Saved {time}").format(time=clock_words(self._clock.local()))
        self.pill.set_text(words, spoken=True)

    def _show_saved(self) -> None:
        """An entry of this day that was saved earlier says when."""
        written = self.card.editor.entry.check_in
        if written is None:
            self.pill.set_text("")
        elif not self.pill.text:
            today = civil_day(written.recorded_at) == self._clock.today()
            when = clock_words if today else day_of_month
            self.pill.set_text(tr("Saved {time}").format(time=when(written.recorded_at)))

    def _follow_the_clock(self) -> None:
        """At 14:00 and in the morning another day is asked about, if nobody is answering."""
        if self._clock.asked_day() != self._day and not self.card.editor.is_edited:
            self._day = self._clock.asked_day()
            self.pill.set_text("")
            self.card.ask_about(self._day)
            self.refresh()

    def _start(self, activity_id: str) -> None:
        self.go_to.emit("timer", activity_id)

    def _go(self, page: str, *_: object) -> None:
        self.go_to.emit(page, None)

    def _open_review(self, activity_id: str) -> None:
        self.go_to.emit("pacing", ("activity", activity_id, "review"))

    def _open_draft(self) -> None:
        self.go_to.emit("diary", self._drafted[-1])
