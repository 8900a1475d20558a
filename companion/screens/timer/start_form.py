"""Before the timer goes: what is planned, and how it is split into work and rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.activities import AmountUnit
from companion.domain.pacing_pieces import USUAL_REST_S, Pieces, split
from companion.domain.pacing_timed import Timed
from companion.domain.pacing_timer import Timer
from companion.domain.refused import Refused
from companion.screens.forms.cards_in_turn import TurnCard
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.scale_picker import ScalePicker
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.pacing_timer import length_words, pieces_words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from companion.domain.activities import Activity

TIMES = (1, 2, 3, 4, 5, 6)
RESTS_S = (60, USUAL_REST_S, 300, 600)


class StartForm(TurnCard):
    """One activity, about to begin.

    Attributes:
        times: In how many pieces.
        rest: How long to rest between them.
        sentence: What that comes to: "3 x 4 min with 2 min rest".
        rating: The rating before, where the clinic's sheet asks.
        start: Begins.

    Signals:
        wanted: It is to begin.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("How do you want to do it?"))
        self._activity: Activity | None = None
        self._measures = False
        self._left: float | None = None
        self._build()

    def ask_about(
        self, activity: Activity, left: float | None, *, measures: bool, rates: bool
    ) -> None:
        """Ask how to do this.

        Args:
            activity: What.
            left: What is planned for today and not written down yet; None: nothing is.
            measures: It is a measure for the baseline.
            rates: The clinic's sheet asks for ratings.
        """
        other = self._activity is None or self._activity.id != activity.id
        self._activity, self._left, self._measures = activity, left, measures
        if other:
            self.times.chosen = "1"
            self.rating.value = None
        show_if(rates and not measures, self._rating)
        self._follow()

    def first(self) -> QWidget:
        """The keyboard begins where it can start at once."""
        return self.start

    def timed(self, now: datetime) -> Timed:
        """What begins now.

        Raises:
            Refused: it cannot be split like that.
        """
        assert self._activity is not None
        timer = Timer.start(self._activity.id, self._pieces(), now)
        return Timed(timer=timer, measures=self._measures, rating_before=self.rating.value)

    @property
    def _is_split(self) -> bool:
        """Minutes are split; metres, steps, repetitions and measures count up."""
        unit = self._activity.unit if self._activity else None
        return bool(self._left) and unit is AmountUnit.MINUTES and not self._measures

    def _pieces(self) -> Pieces:
        if not self._is_split or self._left is None:
            return Pieces()
        return split(self._left, int(self.times.chosen), int(self.rest.chosen))

    def _follow(self) -> None:
        show_if(self._is_split, self._times)
        show_if(self._is_split and self.times.chosen != "1", self._rest)
        show_if(self._measures, self.advice)
        try:
            self.sentence.setText(pieces_words(self._pieces()))
            self.start.setEnabled(True)
        except Refused as refused:
            self.sentence.setText(sentence(refused))
            self.start.setEnabled(False)

    def _build(self) -> None:
        self.advice = PlainLabel(
            tr("Stop at a little more than usual. It need not be the most you can do.")
        )
        pieces = [(str(n), tr("In one go") if n == 1 else f"{n}×") for n in TIMES]
        self.times = SegmentedControl(pieces, tr("In how many parts?"))
        rests = [(str(each), length_words(each)) for each in RESTS_S]
        self.rest = SegmentedControl(rests, tr("How long do you rest between them?"))
        self.rest.chosen = str(USUAL_REST_S)
        self.sentence = PlainLabel("", "strong")
        before = tr("Your rating before, as on your sheet")
        self.rating = ScalePicker(before, tr("Lowest"), tr("Highest"))
        self.start = PrimaryButton(tr("Start"), "play")
        self._times = Question(tr("In how many parts?"), self.times)
        self._rest = Question(tr("How long do you rest between them?"), self.rest)
        self._rating = Question(before, self.rating)
        for widget in (
            self.advice, self._times, self._rest, self._rating, self.sentence,
            in_a_row((self.start,)),
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.times.picked.connect(self._follow)
        self.rest.picked.connect(self._follow)
        self.rating.finished.connect(self.start.setFocus)
        self.start.clicked.connect(self.wanted)
