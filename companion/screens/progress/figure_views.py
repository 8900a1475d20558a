"""One figure of the diary as a large chart, with those that belong to it below."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from companion.domain.comparison import Figure
from companion.domain.followed import Follow
from companion.domain.topics import Topic
from companion.screens.forms.figures import Figures, read_figures
from companion.screens.progress.chart_card import ChartCard, Shown
from companion.screens.progress.figure_card import FigureCard
from companion.screens.progress.grid import CardGrid
from companion.screens.progress.marked import goals_of, read_marks
from companion.screens.progress.view import ProgressView
from companion.ui.announce import announce
from companion.wording.progress import describe, full_title, title
from companion.wording.progress_cards import line
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.goals import Goal
    from companion.domain.series import DailySeries
    from companion.settings import Settings
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
"""Each figure with the role of its colour."""

FOLLOWED = {Figure.INTERFERENCE: Follow.INTERFERENCE, Figure.NIGHTS: Follow.NIGHTS}


def span_of(figure: Figure, figures: Figures) -> tuple[DailySeries, DailySeries] | None:
    """Least and worst pain, when it is pain and both were written down."""
    if figure is not Figure.PAIN_AVERAGE:
        return None
    least, worst = figures[Figure.PAIN_LEAST], figures[Figure.PAIN_WORST]
    return (least, worst) if least.known and worst.known else None


class FigureView(ProgressView):
    """The large chart, and a small card for each other figure that is known.

    Attributes:
        family: The figures, the first of them large at first.
        chart: The large card.
        cards: The small ones by figure; one that is pressed becomes the large chart.
    """

    family: ClassVar[tuple[Figure, ...]]

    shows: ClassVar[Topic] = (
        Topic.DIARY | Topic.SLEEP | Topic.PROFILE | Topic.FLARE_UPS | Topic.BREAKS
        | Topic.PACING | Topic.EXERCISE | Topic.HAPPENINGS | Topic.GOALS
    )  # fmt: skip

    def __init__(self, stores: Stores, settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(stores, settings, clock, changes)
        self._large = self.family[0]
        self._figures: Figures = {}
        self.chart, self._grid = ChartCard(), CardGrid()
        self.cards: dict[Figure, FigureCard] = {}
        self.add_back()
        self.add_all(self.chart, self._grid)

    def _show(self, _begins: date | None) -> None:
        self.head(self._title(), line())
        self._figures = read_figures(self._stores.diary, self._stores.sleep, *self._days)
        self._flare_ups = self._stores.flare_ups.between(*self._days)
        self._marks = read_marks(self._stores, *self._days)
        self._draw()

    def _draw(self) -> None:
        """The large figure, and the cards of the others."""
        figure = self._large
        self.chart.show_figure(
            Shown(
                figure, self._figures[figure], ROLES[figure], self._days[1],
                span_of(figure, self._figures), self._flare_ups, self._marks, self._goals(figure),
            )
        )  # fmt: skip
        small = [
            each
            for each in self.family
            if each is not figure and (self._figures[each].known or each is self.family[0])
        ]
        for each in small:
            self._card(each).show_series(self._figures[each])
        self._grid.show_cards([self._card(each) for each in small])

    def _goals(self, figure: Figure) -> tuple[Goal, ...]:
        followed = FOLLOWED.get(figure)
        return goals_of(self._stores, followed) if followed is not None else ()

    def _card(self, figure: Figure) -> FigureCard:
        if figure not in self.cards:
            card = FigureCard(figure, ROLES[figure])
            card.clicked.connect(self._on_pressed)
            self.cards[figure] = card
        return self.cards[figure]

    def _on_pressed(self) -> None:
        """The small card that was pressed becomes the large chart, and has the keyboard there."""
        card = self.sender()
        if not isinstance(card, FigureCard):
            return
        self._large = card.figure
        self.chart.take_focus()
        self._draw()
        self.page.scroll_to(self.chart)
        sentence = describe(self._large, self._figures[self._large])
        announce(self.chart, f"{full_title(self._large)}. {sentence}")

    def _title(self) -> str:
        return title(self.family[0])


class InterferenceView(FigureView):
    """How much pain got in the way."""

    family = (Figure.INTERFERENCE,)


class DidView(FigureView):
    """Days with something that matters."""

    family = (Figure.DID,)


class SleepView(FigureView):
    """Nights, hours asleep, and sleep efficiency."""

    family = (Figure.NIGHTS, Figure.ASLEEP, Figure.EFFICIENCY)

    def _title(self) -> str:
        return tr("Sleep")


class PainView(FigureView):
    """Pain intensity, for who asked to see it."""

    family = (Figure.PAIN_AVERAGE,)

    def refresh(self) -> None:
        """Nobody sees it who does not rate pain."""
        if self._stores.profile.get().rates_pain:
            super().refresh()
        else:
            self.go_back()
