"""The Progress page: what you did first, then what got in the way, nights, and pain if asked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.comparison import Figure
from companion.domain.kept_exercise import weeks_kept
from companion.domain.topics import Topic
from companion.screens.forms.figures import Figures, read_figures
from companion.screens.forms.ranges import Range, first_entry, range_begins, range_control
from companion.screens.forms.weeks_kept_card import WeeksKeptCard
from companion.screens.progress.chart_card import ChartCard, Shown
from companion.screens.progress.figure_card import FigureCard
from companion.screens.progress.grid import CardGrid
from companion.screens.progress.over_card import OverCard
from companion.screens.progress.plan_card import PlanCard, plans_with_weeks
from companion.screens.progress.practice_card import PracticeCard
from companion.screens.progress.welcome_card import WelcomeCard
from companion.ui.after_painting import AfterPainting
from companion.ui.announce import announce
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import QuietButton
from companion.wording.days import period
from companion.wording.progress import describe, full_title, pain_range
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.flare_ups import FlareUp
    from companion.domain.series import DailySeries
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

ROLES = {
    Figure.DID: "plan",
    Figure.INTERFERENCE: "action",
    Figure.NIGHTS: "pain",
    Figure.ASLEEP: "pain",
    Figure.EFFICIENCY: "pain",
    Figure.PAIN_AVERAGE: "pain",
}
"""The figures in their order on the page, each with the role of its colour."""


class ProgressScreen(Screen):
    """Charts of a range of days, each with its sentence and its table.

    Attributes:
        welcome: Before the first entry, in place of all else but exercise and practices.
        plan: Done against planned; it hides while there is no plan.
        exercise: Sessions of exercise week by week; it hides while there is none.
        chart: The large card.
        practice: Minutes of practice week by week; it hides while there is none.
        over: Days over quota, and the days after them.
        rest: The large card and all below it: they follow once plans and exercise are painted.
        cards: The small cards by figure; those with nothing to show are hidden.
    """

    shows = (
        Topic.DIARY
        | Topic.SLEEP
        | Topic.PROFILE
        | Topic.FLARE_UPS
        | Topic.PACING
        | Topic.EXERCISE
        | Topic.BREAKS
        | Topic.CALM
    )

    def __init__(self, stores: Stores, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._diary, self._nights, self._profile = stores.diary, stores.sleep, stores.profile
        self._flare_ups: tuple[FlareUp, ...] = ()
        self._clock = clock
        self._range = Range.MONTHS
        self._large = Figure.DID
        self._figures: Figures = {}
        self._days = clock.today(), clock.today()
        self._with_pain = False
        self._build()
        self.rest = AfterPainting(self.page.ground, self._show_rest)

    def refresh(self) -> None:
        """Read the range anew and show it."""
        begins = first_entry(self._diary, self._nights)
        self._show_anything(begins is not None)
        today = self._clock.today()
        first = range_begins(self._range, today, begins or today)
        self._show_exercise(first, today)
        self.welcome.follow_charts(not self.exercise.isHidden())
        self._days = first, today
        if begins is None:
            self._show_practices()
            self.page.set_heading(tr("Progress"), tr("What you do comes first"))
            return
        line = [tr("What you do comes first"), period(first, today)]
        self.page.set_heading(tr("Progress"), "  ·  ".join(line))
        self.plan.show_plans(plans_with_weeks(self._stores.plans.all(), first, today))
        if self.plan.isHidden() and self.exercise.isHidden():
            self._show_rest()
        else:
            self.rest.wait()

    def _show_rest(self) -> None:
        """What stands below the first charts."""
        self._figures = read_figures(self._diary, self._nights, *self._days)
        self._keep_large()
        self._show_figures()
        self._show_practices()
        self._show_over()

    def _show_practices(self) -> None:
        """What was practised in these days."""
        entries = self._stores.practised.between(*self._days)
        self.practice.show_practices(entries, *self._days, self._flare_ups)

    def _show_exercise(self, first: date, today: date) -> None:
        """Sessions of exercise beside those planned; hidden where there are neither."""
        self._flare_ups = self._stores.flare_ups.between(first, today)
        known = self._stores.exercised.between(first, today)
        has_exercise = bool(known.items or known.entries)
        weeks = weeks_kept(known, first, today, today) if has_exercise else ()
        tells = any(week.planned or week.completed for week in weeks) or bool(known.entries)
        show_if(tells, self.exercise)
        if tells:
            self.exercise.show_weeks(weeks, self._flare_ups)

    def _show_over(self) -> None:
        """Days over quota in the last weeks of the plan that is shown."""
        if self.rest.is_waiting:
            return
        shown = None if self.plan.isHidden() else self.plan.now
        self.over.show_plan(shown, self._figures)

    def _show_figures(self) -> None:
        """Fill the large card with one figure and the small ones with the others."""
        self.chart.show_figure(self._shown(self._large))
        small = [figure for figure in ROLES if figure is not self._large and self._has(figure)]
        for figure in small:
            self._card(figure).show_series(self._figures[figure], self._more(figure))
        self._grid.show_cards([self._card(figure) for figure in small])
        self.pain_button.set_words(
            tr("Hide pain intensity") if self._with_pain else tr("Show pain intensity")
        )
        show_if(self._pain_can_be_shown(), self.pain_button)

    def _show_anything(self, anything: bool) -> None:
        """The charts, or before the first entry a calm word of what will be here."""
        for part in (self.plan, self.chart, self._grid, self._pain_row, self.over, self.ranges):
            show_if(anything, part)
        show_if(not anything, self.welcome)

    def _shown(self, figure: Figure) -> Shown:
        series = self._figures[figure]
        today, span = self._clock.today(), self._span(figure)
        return Shown(figure, series, ROLES[figure], today, span, self._flare_ups)

    def _span(self, figure: Figure) -> tuple[DailySeries, DailySeries] | None:
        """Least and worst pain, when it is pain and both were written down."""
        if figure is not Figure.PAIN_AVERAGE:
            return None
        least, worst = self._figures[Figure.PAIN_LEAST], self._figures[Figure.PAIN_WORST]
        return (least, worst) if least.known and worst.known else None

    def _more(self, figure: Figure) -> str:
        span = self._span(figure)
        return pain_range(*span) if span else ""

    def _has(self, figure: Figure) -> bool:
        """Whether the figure has a card: it was written down, and pain is wanted."""
        if figure is Figure.PAIN_AVERAGE:
            return self._with_pain and self._pain_can_be_shown()
        return self._figures[figure].known > 0

    def _pain_can_be_shown(self) -> bool:
        return self._profile.get().rates_pain and self._figures[Figure.PAIN_AVERAGE].known > 0

    def _card(self, figure: Figure) -> FigureCard:
        """The small card of a figure, made when it is first needed."""
        if figure not in self.cards:
            card = FigureCard(figure, ROLES[figure])
            card.clicked.connect(self._open_pressed)
            self.cards[figure] = card
        return self.cards[figure]

    def _build(self) -> None:
        self.page = Page(tr("Progress"), tr("What you do comes first"))
        self.ranges = range_control(self._range)
        self.ranges.picked.connect(self._pick_range)
        self.page.set_header_right(self.ranges)
        self.cards: dict[Figure, FigureCard] = {}
        self.chart, self._grid, self.welcome = ChartCard(), CardGrid(), WelcomeCard()
        self.welcome.today_wanted.connect(self._go_to_today)
        self.plan, self.over = PlanCard(), OverCard(self._stores.pacing_profile)
        self.exercise, self.practice = WeeksKeptCard(), PracticeCard()
        self.plan.which.picked.connect(self._show_over)
        self.over.said.connect(self.said)
        self.pain_button = QuietButton()
        self.pain_button.hide()  # until figures are read; it has nothing to switch before
        self.pain_button.clicked.connect(self._switch_pain)
        self._pain_row = QWidget()
        row = QHBoxLayout(self._pain_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.pain_button)
        row.addStretch(1)
        for part in (
            self.plan, self.exercise, self.welcome, self.chart, self._grid, self._pain_row,
            self.practice, self.over,
        ):  # fmt: skip
            self.page.add(part)
        self.fill(self.page)

    def _pick_range(self, key: str) -> None:
        self._range = Range(key)
        self.refresh()

    def _switch_pain(self) -> None:
        self._with_pain = not self._with_pain
        self._keep_large()
        self._show_figures()

    def _keep_large(self) -> None:
        """Pain does not stay large once it is hidden or switched off."""
        if self._large is Figure.PAIN_AVERAGE and not self._has(self._large):
            self._large = Figure.DID

    def _open_pressed(self) -> None:
        """The small card that was pressed becomes the large chart, and has the keyboard there."""
        card = self.sender()
        if not isinstance(card, FigureCard):
            return
        self._large = card.figure
        self.chart.take_focus()
        self._show_figures()
        self.page.scroll_to(self.chart)
        sentence = describe(self._large, self._figures[self._large])
        announce(self.chart, f"{full_title(self._large)}. {sentence}")

    def _go_to_today(self) -> None:
        self.go_to.emit("today", None)
