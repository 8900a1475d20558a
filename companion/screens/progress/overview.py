"""The first view of Progress: what you did, three small figures, and the ways to the rest."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from companion.domain.comparison import Figure
from companion.domain.topics import Topic
from companion.screens.forms.figures import Figures, read_answers
from companion.screens.progress import asked
from companion.screens.progress.chart_card import ChartCard, Shown
from companion.screens.progress.done_cards import DoneCards
from companion.screens.progress.figure_card import FigureCard
from companion.screens.progress.figure_views import ROLES, span_of
from companion.screens.progress.grid import CardGrid
from companion.screens.progress.marked import marks_of
from companion.screens.progress.plan_card import PlanCard, PlanWeeks, plans_with_weeks
from companion.screens.progress.small_card import SmallCard
from companion.screens.progress.view import ProgressView
from companion.screens.progress.welcome_card import WelcomeCard
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.flow import FlowLayout
from companion.wording import progress_cards as words
from companion.wording import side_by_side, two_times, year_view
from companion.wording.progress import pain_range
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

OPENS = {
    Figure.INTERFERENCE: asked.INTERFERENCE,
    Figure.NIGHTS: asked.SLEEP,
    Figure.DID: asked.DID,
    Figure.PAIN_AVERAGE: asked.PAIN,
}
"""Which view is behind the card of a figure."""


class OverviewView(ProgressView):
    """The plan first, then the cards; pain intensity only when it is asked for.

    Attributes:
        welcome: Before the first entry, in place of the figures.
        plan: Done against planned of the first plan; it hides while there is none.
        chart: In its place then: what was done, week by week.
        cards: The small cards of figures; those with nothing to show are hidden.
        done: The small cards of exercise, pacing, practice and goals.
        ways: The buttons by the view they open.
        pain_button: Shows or hides the card of pain intensity.
        goals_button: Opens the page of goals.
    """

    shows: ClassVar[Topic] = (
        Topic.DIARY | Topic.SLEEP | Topic.PROFILE | Topic.FLARE_UPS | Topic.PACING
        | Topic.EXERCISE | Topic.BREAKS | Topic.CALM | Topic.GOALS | Topic.HAPPENINGS
    )  # fmt: skip

    def __init__(self, stores: Stores, settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(stores, settings, clock, changes)
        self._figures: Figures = {}
        self._plans: tuple[PlanWeeks, ...] = ()
        self._with_pain = False
        self._opened_by: QWidget | None = None
        self._begins: date | None = None
        self._build()

    def go_back(self) -> None:
        """There is nothing before this view."""

    def open_at(self, argument: object) -> None:
        """The top of the page; after another view the keyboard is where that was opened."""
        if argument is None:
            self._opened_by = None
        super().open_at(argument)

    # --- what is shown ------------------------------------------------------------------

    def _show(self, begins: date | None) -> None:
        """The plan; or, where there is none, what was done. All else follows."""
        self._begins, self._figures = begins, {}
        self._keep_room(for_bar=begins is not None)
        plans = self._stores.plans.each() if begins else ()
        self._plans = tuple(islice(plans_with_weeks(plans, *self._days), 1))
        self.plan.show_plans(self._plans, lambda plan: marks_of(self._stores, plan, *self._days))
        show_if(bool(begins), self.ranges)
        show_if(begins is None, self.welcome)
        show_if(begins is not None and not self._plans, self.chart)
        for part in (self._first, self._ways_row):
            show_if(begins is not None, part)
        if begins is None:
            self.page.set_heading(words.heading(), words.line())
            self._show_done()
            return
        self.head(words.heading(), words.line())
        if not self._plans:
            self._show_chart()

    def _show_chart(self) -> None:
        """What was done, in place of a plan."""
        self._figures = read_answers(self._stores.diary, self._stores.sleep, *self._days)
        flare_ups = self._stores.flare_ups.between(*self._days)
        marks = marks_of(self._stores, None, *self._days)
        series, role = self._figures[Figure.DID], ROLES[Figure.DID]
        shown = Shown(Figure.DID, series, role, self._days[1], None, flare_ups, marks)
        self.chart.show_figure(shown)

    def _in_turn(self) -> tuple[Callable[[], None], ...]:
        """The small cards: what they tell of is read before the first of them is shown."""
        return self._read, self._show_first, self._show_rest

    def _read(self) -> None:
        """Read the figures, unless the large chart has."""
        if self._begins is not None and not self._figures:
            self._figures = read_answers(self._stores.diary, self._stores.sleep, *self._days)

    def _show_first(self) -> None:
        """The first row, and the buttons."""
        if self._begins is not None:
            self.done.read_exercise(self._stores, *self._days)
            self._show_row()

    def _show_rest(self) -> None:
        """All other cards."""
        if self._begins is not None:
            self.done.read_more(self._stores, self._days, self._plans)
            self._show_more()
            self._keep_room(for_bar=False)

    def _show_done(self) -> None:
        """Before the first entry: exercise, practice and goals, each where there is any."""
        self.done.read_exercise(self._stores, *self._days)
        self.done.read_more(self._stores, self._days, self._plans)
        shown = [card for card in self.done.all if card.tells]
        self._more.show_cards(shown)
        self.welcome.follow_charts(bool(shown))

    def _keep_room(self, *, for_bar: bool) -> None:
        """Have room for the bar of the page before all cards are there: nothing is drawn twice."""
        self.page.lay_out()
        bar = Qt.ScrollBarPolicy
        self.page.setVerticalScrollBarPolicy(
            bar.ScrollBarAlwaysOn if for_bar else bar.ScrollBarAsNeeded
        )

    def _show_figures(self) -> None:
        """All small cards, once they are read."""
        self._show_row()
        self._show_more()

    def _show_row(self) -> None:
        """The row of small figures."""
        first = [each for each in (Figure.INTERFERENCE, Figure.NIGHTS) if self._has(each)]
        if self._has(Figure.PAIN_AVERAGE):
            first.append(Figure.PAIN_AVERAGE)
        row: list[QWidget] = [self._filled(each) for each in first]
        if self.done.exercise.tells:
            row.insert(2, self.done.exercise)
        self._first.show_cards(row)
        self.pain_button.set_words(
            tr("Hide pain intensity") if self._with_pain else tr("Show pain intensity")
        )
        show_if(self._pain_can_be_shown(), self.pain_button)

    def _show_more(self) -> None:
        """All other cards, below the buttons."""
        more: list[QWidget] = [
            card for card in self.done.all if card.tells and card is not self.done.exercise
        ]
        if self._plans and self._has(Figure.DID):
            more.insert(0, self._filled(Figure.DID))
        self._more.show_cards(more)

    def _filled(self, figure: Figure) -> FigureCard:
        """The card of a figure, made when it is first needed."""
        if figure not in self.cards:
            card = FigureCard(figure, ROLES[figure])
            card.clicked.connect(self._on_card)
            self.cards[figure] = card
        span = span_of(figure, self._figures)
        self.cards[figure].show_series(self._figures[figure], pain_range(*span) if span else "")
        return self.cards[figure]

    def _has(self, figure: Figure) -> bool:
        """Whether the figure has a card: it was written down, and pain is wanted."""
        if figure is Figure.PAIN_AVERAGE:
            return self._with_pain and self._pain_can_be_shown()
        return self._figures[figure].known > 0

    def _pain_can_be_shown(self) -> bool:
        rates = self._stores.profile.get().rates_pain
        return rates and self._figures[Figure.PAIN_AVERAGE].known > 0

    # --- what the person does -----------------------------------------------------------

    def _on_card(self) -> None:
        card = self.sender()
        if isinstance(card, FigureCard):
            self._go_from(card, OPENS[card.figure])

    def _on_done(self) -> None:
        card = self.sender()
        if isinstance(card, SmallCard):
            self._go_from(card, self.done.view_of(card))

    def _on_way(self) -> None:
        pressed = self.sender()
        for view, button in self.ways.items():
            if button is pressed:
                self._go_from(button, view)

    def _go_from(self, widget: QWidget, view: str) -> None:
        self._opened_by = widget
        self._open(view)

    def _take_focus(self) -> None:
        """Back where the other view was opened."""
        if self._opened_by is not None and not self._opened_by.isHidden():
            self._opened_by.setFocus()

    def _switch_pain(self) -> None:
        self._with_pain = not self._with_pain
        self._show_figures()

    def _to_goals(self) -> None:
        self.go_to.emit("goals", None)

    def _to_today(self) -> None:
        self.go_to.emit("today", None)

    # --- the page -----------------------------------------------------------------------

    def _build(self) -> None:
        self.plan, self.chart = PlanCard(chooses=False), ChartCard()
        self.welcome = WelcomeCard()
        self.cards: dict[Figure, FigureCard] = {}
        self._first, self._more = CardGrid(), CardGrid()
        self.done = DoneCards()
        self.welcome.today_wanted.connect(self._to_today)
        for card in self.done.all:
            card.clicked.connect(self._on_done)
        self._build_ways()
        self.add_all(self.plan, self.welcome, self.chart, self._first, self._ways_row, self._more)

    def _build_ways(self) -> None:
        self.pain_button = QuietButton()
        self.pain_button.hide()  # until figures are read; it has nothing to switch before
        self.pain_button.clicked.connect(self._switch_pain)
        self.goals_button = QuietButton(tr("My goals"))
        self.goals_button.clicked.connect(self._to_goals)
        self.ways = {
            asked.THINGS: QuietButton(side_by_side.title()),
            asked.TIMES: QuietButton(two_times.title()),
            asked.YEAR: QuietButton(year_view.title()),
        }
        for button in self.ways.values():
            button.clicked.connect(self._on_way)
        self._ways_row = QWidget()
        row = FlowLayout(self._ways_row)
        for button in (
            self.pain_button, self.ways[asked.THINGS], self.goals_button, self.ways[asked.TIMES],
            self.ways[asked.YEAR],
        ):  # fmt: skip
            row.addWidget(button)
