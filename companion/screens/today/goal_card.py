"""A goal on Today: its next step, that it can be looked at again, or that something is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import current_theme, scaled
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.pill import Pill
from companion.wording.goals import next_step as step_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from companion.content.questionnaire_glance import Glance
    from companion.domain.goals import Goal
    from companion.screens.today.goal_place import Next


class GoalCard(Card):
    """One matter at a time, and the way to its page.

    Attributes:
        words: What it is about.
        open: Opens the page.

    Signals:
        go_to: Another page, and its argument.
    """

    go_to = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(" ")
        self._page = "goals"
        self._argument: tuple[str, str | None] = ("open", None)
        self.pill = Pill("", role="plan")
        self.bar = StepsBar()
        self.words = PlainLabel("", "muted")
        self.open = LinkButton(" ")
        self.add_to_header(self.pill)
        for widget in (self.bar, self.words):
            self.body.addWidget(widget)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.open.clicked.connect(self._open)

    def show_step(self, coming: Next, today: date) -> None:
        """Show the next step of a goal, and how many there are."""
        self.pill.set_text(tr("step {n} of {all}").format(n=coming.number, all=coming.total))
        self.bar.show_done(coming.number - 1, coming.total)
        show_if(True, self.bar)
        self._show_goal(coming.goal, step_words(coming.step, today))
        self._lead(tr("Open this goal"), "goals", ("open", coming.goal.id))

    def show_review(self, goal: Goal, waiting: int) -> None:
        """Offer to look at a goal again; others may wait as well."""
        words = tr("You can look at it again: is it still what you want?")
        others = tr("So can %n other goal(s).", "", waiting - 1) if waiting > 1 else ""
        self._without_steps()
        self._show_goal(goal, " ".join(each for each in (words, others) if each))
        self._lead(tr("Look at it again"), "goals", ("review", goal.id))

    def show_questionnaire(self, questionnaire_id: str, glance: Glance) -> None:
        """Offer a questionnaire that the person wanted to be asked again."""
        from companion.wording.questionnaires import today_line

        self._without_steps()
        self.set_title(tr("A questionnaire"))
        self.words.setText(today_line(glance.title, glance.minutes))
        self._lead(tr("Open it"), "questionnaires", ("fill", questionnaire_id))

    def show_activities(self, since: date | None, today: date) -> None:
        """Offer to rate the own activities again."""
        from companion.wording.questionnaires import activities_title, ready_words

        self._without_steps()
        self.set_title(activities_title())
        self.words.setText(ready_words(since, today))
        self._lead(tr("Open them"), "questionnaires", ("activities", None))

    def _show_goal(self, goal: Goal, words: str) -> None:
        self.set_title(tr("Goal: {title}").format(title=goal.title))
        self.words.setText(words)

    def _without_steps(self) -> None:
        self.pill.set_text("")
        show_if(False, self.bar)

    def _lead(self, words: str, page: str, argument: tuple[str, str | None]) -> None:
        self.open.set_words(words)
        self._page, self._argument = page, argument

    def _open(self) -> None:
        self.go_to.emit(self._page, self._argument)


class StepsBar(QWidget):
    """How many steps are done, as a bar; the pill says the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._done, self._count = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_done(self, done: int, count: int) -> None:
        """Show so many steps of so many."""
        self._done, self._count = done, max(1, count)
        self.setAccessibleName(tr("{n} of {all} steps done").format(n=done, all=count))
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(scaled(80), scaled(12))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what there is, and what is done of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        round_px = whole.height() / 2
        painter.setBrush(current_theme().colour("track"))
        painter.drawRoundedRect(whole, round_px, round_px)
        if self._done:
            whole.setWidth(whole.width() * self._done / self._count)
            painter.setBrush(current_theme().colour("plan"))
            painter.drawRoundedRect(whole, round_px, round_px)
