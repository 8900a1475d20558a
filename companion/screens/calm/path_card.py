"""The path of eight weeks: offered, or the week that runs, with its skill and its goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.content.path import Leads
from companion.domain.path import PathStep
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording import calm_path as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.path import Week
    from companion.domain.path import PathWeek


class PathCard(Card):
    """Begins the path, or shows where on it the person is.

    Attributes:
        begin: Begins it.
        look: Opens the first lesson, before the path is begun.
        lesson: Opens the lesson of the week.
        open: Opens what the week leads to.
        on: To the next week.
        stay: Another seven days of the same week; offered once seven have passed.
        leave_path: Leaves the path.
        days: On how many days it was practised.

    Signals:
        begun: The path is to be begun.
        lesson_wanted: The lesson is to be shown.
        open_wanted: What the week leads to is wanted.
        stepped: A PathStep was pressed.
    """

    begun = Signal()
    lesson_wanted = Signal()
    open_wanted = Signal()
    stepped = Signal(object)

    def __init__(self) -> None:
        super().__init__(words.offer_title(), icon="route")
        self.about = PlainLabel(words.offer_words())
        self.begin = QuietButton(tr("Begin the path"))
        self.look = LinkButton(tr("Look at the lessons"))
        self._offer = in_a_row((self.begin, self.look), gap=14)
        self.skill, self.goal, self.days = PlainLabel("", "strong"), PlainLabel(), PlainLabel()
        self.lesson = QuietButton(tr("Read this week's lesson"), "book-open")
        self.open = QuietButton("", "play")
        self._week = in_a_row((self.open, self.lesson))
        self.on, self.stay = LinkButton(""), LinkButton(words.stay_words())
        self.leave_path = LinkButton(words.leave_words())
        self._steps = in_a_row((self.on, self.stay, self.leave_path), gap=18)
        for part in (self.about, self._offer, self.skill, self.goal, self.days, self._week):
            self.body.addWidget(part)
        self.body.addWidget(self._steps)
        self.begin.clicked.connect(self.begun)
        for button in (self.look, self.lesson):
            button.clicked.connect(self.lesson_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.on.clicked.connect(self._next)
        self.stay.clicked.connect(self._stay)
        self.leave_path.clicked.connect(self._leave)

    def show_week(self, now: PathWeek | None, week: Week | None, opens: str) -> None:
        """Show the week that runs; None: the path is offered.

        Args:
            now: Where on the path the person is.
            week: Its skill, lesson and goal.
            opens: What its button says.
        """
        had_focus = any(
            each.hasFocus() for each in (self.begin, self.on, self.stay, self.leave_path)
        )
        is_on = now is not None and week is not None
        for part in (self.about, self._offer):
            show_if(not is_on, part)
        for part in (self.skill, self.goal, self._week, self._steps):
            show_if(is_on, part)
        show_if(False, self.days)
        self.set_title(words.week_words(now.number) if now else words.offer_title())
        if now is not None and week is not None:
            self._show(now, week, opens)
        if had_focus:
            (self.lesson if is_on else self.begin).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, now: PathWeek, week: Week, opens: str) -> None:
        self.skill.setText(week.skill)
        self.goal.setText(week.goal)
        self.days.setText(_days(now))
        show_if(bool(self.days.text()), self.days)
        self.open.set_words(opens)
        self.on.set_words(words.next_words(now.number))
        show_if(now.is_over, self.stay)

    def _next(self) -> None:
        self.stepped.emit(PathStep.NEXT)

    def _stay(self) -> None:
        self.stepped.emit(PathStep.STAY)

    def _leave(self) -> None:
        self.stepped.emit(PathStep.LEAVE)


def _days(now: PathWeek) -> str:
    """On which days it was practised; where it was not, or that is not counted, nothing is said."""
    said = [words.days_words(now.days, goes_on=True)] if now.days else []
    if now.earlier_days:
        said.append(words.days_words(now.earlier_days, goes_on=False))
    return " ".join(said)


def leads_to(week: Week) -> tuple[str, str]:
    """The page that a week opens, and what of it; empty: the page itself."""
    name = week.opens.name
    return {
        Leads.PRACTICE: ("player", name),
        Leads.WORKSHEET: ("worksheets", name),
        Leads.PAGE: (name, ""),
    }[week.opens.leads]
