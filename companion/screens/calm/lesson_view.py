"""One lesson of the path: a few paragraphs, a goal, and the weeks beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Qt

from companion.content.path import load_path
from companion.domain.calm_profile import PATH_WEEKS
from companion.domain.topics import Topic
from companion.screens.calm.choices import Choices
from companion.screens.calm.path_card import leads_to
from companion.screens.calm.path_place import open_words
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording import calm_path as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.path import Week
    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class LessonView(Screen):
    """Every week can be read at any time.

    Attributes:
        week: The number of the week in sight.
    """

    shows: ClassVar[Topic] = Topic.CALM

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._choices = Choices(stores, clock)
        self._path = load_path(QLocale().name())
        self.week = 1
        self._shown = 0
        self._build()

    def refresh(self) -> None:
        """Show the lesson, and whether its week is the one that runs."""
        week = self._path.week(self.week)
        now = self._choices.profile.path_week
        self.page.set_heading(week.skill, words.week_words(self.week))
        show_if(now != self.week, self.make_mine)
        self.make_mine.set_words(words.make_mine_words(self.week))
        show_if(self.week > 1, self.before)
        show_if(self.week < PATH_WEEKS, self.after)
        if self._shown != self.week:
            self._shown = self.week
            self._show_texts(week)

    def open_at(self, argument: object) -> None:
        """Show the lesson of a week, by its number."""
        if isinstance(argument, int) and 1 <= argument <= PATH_WEEKS:
            self.week = argument
        self.refresh()
        self.page.begin_at_top()

    def where(self) -> object:
        """Which week."""
        return self.week

    def come_back(self, where: object) -> None:
        """Show that week again."""
        if isinstance(where, int) and 1 <= where <= PATH_WEEKS:
            self.week = where
            self.refresh()

    def _show_texts(self, week: Week) -> None:
        self._lesson.empty()
        for paragraph in week.lesson:
            label = PlainLabel(paragraph)
            self._lesson.body.addWidget(label)
            show_if(True, label)
        self._goal.setText(week.goal)
        self.open.set_words(open_words(week))
        self._source.setText("\n".join((week.source, self._path.source)))

    # --- what the person does -----------------------------------------------------------

    def go_back(self) -> None:
        """Back to the practices."""
        self.go_to.emit("calm", None)

    def _open(self) -> None:
        page, what = leads_to(self._path.week(self.week))
        self.go_to.emit(page, what or None)

    def _make_mine(self) -> None:
        self.said.emit(self._choices.begin(self.week))
        self.refresh()
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, week: int) -> None:
        self.go_to.emit("calm", ("lesson", week))

    def _to_before(self) -> None:
        self._go(self.week - 1)

    def _to_after(self) -> None:
        self._go(self.week + 1)

    # --- the page -----------------------------------------------------------------------

    def _build(self) -> None:
        self.page = Page()
        left = Qt.AlignmentFlag.AlignLeft
        self.back = LinkButton(tr("All practices"), "chevron-left")
        self._lesson, self._goal = Stack(gap=14), PlainLabel()
        self.open, self.make_mine = PrimaryButton("", "play"), QuietButton("")
        self.before = QuietButton(tr("The week before"), "chevron-left")
        self.after = QuietButton(tr("The week after"), "chevron-right")
        self._source = PlainLabel("", "small")
        text, goal = Card(), Card(tr("For this week"))
        text.body.addWidget(self._lesson)
        goal.body.addWidget(self._goal)
        goal.body.addWidget(in_a_row((self.open, self.make_mine)))
        self.page.body.addWidget(self.back, 0, left)
        self.page.columns([text], [goal])
        self.page.add(in_a_row((self.before, self.after)))
        self.page.add(self._source)
        self.back.clicked.connect(self.go_back)
        self.open.clicked.connect(self._open)
        self.make_mine.clicked.connect(self._make_mine)
        self.before.clicked.connect(self._to_before)
        self.after.clicked.connect(self._to_after)
        self.fill(self.page)
