"""Gentle days: how many, from when, and what becomes of every plan, before they are accepted."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.flare_ups import OFFERED_GENTLE_DAYS, FlareUp
from companion.domain.gentle_days import days_shown, with_flare_up
from companion.domain.refused import Refused
from companion.screens.flare.quota_tables import QuotaTables
from companion.screens.forms.entry import new_id
from companion.screens.forms.question import Question
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.date_field import DateField
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording import flare as words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.screens.forms.gentle_days import GentleDays
    from companion.store.stores import Stores

TODAY, OTHER = "today", "other"


class StartCard(Card):
    """Nothing is kept before "Start gentle days" is pressed.

    Signals:
        said: A Notice: what was begun, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock, gentle: GentleDays) -> None:
        super().__init__(tr("Gentle days"), "warm_card", "leaf")
        self._stores = stores
        self._clock = clock
        self._gentle = gentle
        self._build()

    def refresh(self) -> None:
        """Show what the plans become."""
        flare_up, today = self.flare_up(), self._clock.today()
        plans = with_flare_up(self._stores.plans.all(), flare_up)
        self.tables.show_days(plans, days_shown(flare_up, today), today)
        over = flare_up.ends_on < today
        again = self._gentle.now() is not None
        self.set_title(tr("Gentle days again") if again else tr("Gentle days"))
        self.back.setText(words.back_words(flare_up))
        show_if(flare_up.back_on > today, self.back)
        self.start.set_words(tr("Write them down") if over else tr("Start gentle days"))

    def flare_up(self) -> FlareUp:
        """The gentle days as they are chosen now."""
        days = int(self.length.chosen)
        return FlareUp(
            id=new_id(), starts_on=self.first, ends_on=self.first + timedelta(days=days - 1)
        )

    @property
    def first(self) -> date:
        """The first gentle day that is chosen."""
        return self._clock.today() if self.when.chosen == TODAY else self.day.value

    def where(self) -> dict[str, str]:
        """What is chosen, as JSON can keep it."""
        other = self.when.chosen == OTHER
        return {"length": self.length.chosen, "first": self.day.value.isoformat() if other else ""}

    def come_back(self, where: dict[str, str]) -> None:
        """Choose the same again."""
        self.length.chosen = where["length"]
        if where["first"]:
            self.when.chosen = OTHER
            self.day.value = date.fromisoformat(where["first"])
        self._choose()

    def take_focus(self) -> None:
        """Bring the keyboard to the first choice."""
        self.length.setFocus()

    def _start(self) -> None:
        if self.when.chosen == OTHER and not self.day.tidy():
            self.day.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            notice = self._gentle.begin(self.flare_up())
        except Refused as refused:
            self.problem.say(sentence(refused))
            return
        self.when.chosen = TODAY
        self._choose()
        self.said.emit(notice)

    def _choose(self, *_: object) -> None:
        show_if(self.when.chosen == OTHER, self.day)
        self.problem.say("")
        self.refresh()

    def _build(self) -> None:
        lengths = [(str(days), words.length(days)) for days in OFFERED_GENTLE_DAYS]
        self.length = SegmentedControl(lengths, tr("How many gentle days?"))
        self.length.chosen = lengths[-1][0]
        whens = [(TODAY, tr("Today")), (OTHER, tr("Another day"))]
        self.when = SegmentedControl(whens, tr("First gentle day"))
        self.day = DateField(tr("First gentle day"), self._clock.today())
        self.tables = QuotaTables()
        self.problem = ErrorLine()
        self.start = PrimaryButton(tr("Start gentle days"), "leaf")
        for each in words.rule():
            self.body.addWidget(PlainLabel(each))
        self.body.addWidget(Question(tr("How many gentle days?"), self.length))
        self.body.addWidget(Question(tr("First gentle day"), self.when))
        self.body.addWidget(self.day)
        self.back = PlainLabel("")
        self.body.addWidget(Question(tr("What your plans will be"), self.tables))
        self.body.addWidget(self.back)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        show_if(False, self.day)
        self.length.picked.connect(self._choose)
        self.when.picked.connect(self._choose)
        self.day.changed.connect(self._choose)
        self.start.clicked.connect(self._start)
