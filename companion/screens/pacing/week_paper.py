"""The week on paper: the plan, and two diaries to fill in by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal

from companion.report import sheets
from companion.screens.forms.paper_card import PaperCard
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from companion.domain.pacing import Plan
    from companion.domain.week_plan import Planned
    from companion.report import Paper
    from companion.screens.forms.choosing import AskFile
    from companion.settings import Settings
    from companion.ui.printing import Printing

PLAN, PACING, DIARY = "plan", "pacing", "diary"


class WeekPaper(Stack):
    """Three sheets for a week, one at a time; closed until it is asked for.

    Signals:
        said: a Notice for the foot of the window.
        go_to: the name of another page, and an argument for it.
        closed: the sheets were put away.
    """

    said = Signal(object)
    go_to = Signal(str, object)
    closed = Signal()

    def __init__(self, settings: Settings, ask_file: AskFile, printing: Printing | None) -> None:
        self.which = SegmentedControl(
            [
                (PLAN, tr("Week plan")),
                (PACING, tr("Pacing diary")),
                (DIARY, tr("Pain and sleep diary")),
            ],
            tr("Which sheet"),
        )
        self.card = PaperCard(tr("On paper"), self.paper, ask_file, printing, as_web=False)
        self.type_in = LinkButton(tr("Type in a paper diary"), "pencil")
        super().__init__([self.which, self.card, self.type_in])
        self._settings = settings
        self._plans: tuple[Plan, ...] = ()
        self._planned: tuple[Planned, ...] = ()
        self._first: date | None = None
        self._pain = True
        self.which.picked.connect(self._on_picked)
        self.card.said.connect(self.said)
        self.type_in.clicked.connect(self._type_in)
        show_if(False, self)

    def refresh(
        self,
        plans: tuple[Plan, ...],
        planned: tuple[Planned, ...],
        first: date,
        *,
        pain: bool,
    ) -> None:
        """Take the week that is shown; drawn again only while it is open."""
        self._plans, self._planned, self._first, self._pain = plans, planned, first, pain
        if not self.isHidden():
            self.card.show_page()

    def open(self) -> None:
        """Show the sheet and go there."""
        show_if(True, self)
        self.card.show_page()
        self.which.setFocus()

    def head(self) -> QRect:
        """From its top down to the buttons: what is to be seen when it opens."""
        buttons = (self.card.print_page, self.card.save_pdf)
        foot = max(each.mapTo(self, each.rect().bottomLeft()).y() for each in buttons)
        return QRect(0, 0, self.width(), foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the sheets away."""
        if event.key() == Qt.Key.Key_Escape:
            show_if(False, self)
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paper(self) -> Paper:
        """The sheet that is chosen."""
        assert self._first is not None
        size = self._settings.paper
        if self.which.chosen == PLAN:
            made = sheets.week_sheet(self._planned, self._plans, self._first, size)
        elif self.which.chosen == PACING:
            made = sheets.pacing_sheet(self._plans, self._first, size)
        else:
            made = sheets.diary_sheet(self._first, size, pain=self._pain)
        return made.on_paper()

    def _on_picked(self) -> None:
        self.card.show_page()

    def _type_in(self) -> None:
        self.go_to.emit("typing", self._first)
