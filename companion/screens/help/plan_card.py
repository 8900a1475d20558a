"""My safety plan: a worksheet in own words, at hand where help is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.worksheet import SAFETY_PLAN
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.days import long_date
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.store.worksheets import WorksheetStore


class PlanCard(Card):
    """The way to the plan, or to writing one; the latest plan counts.

    Attributes:
        open: Opens it to read.
        write: Begins one, or changes the one that is there.

    Signals:
        go_to: The page it lies on, and where there.
    """

    go_to = Signal(str, object)

    def __init__(self, worksheets: WorksheetStore) -> None:
        super().__init__(tr("My safety plan"), icon="heart-handshake")
        self._worksheets = worksheets
        self._plan_id = ""
        self.about = PlainLabel("")
        self.open, self.write = PrimaryButton(tr("Open my plan")), QuietButton("", "pencil")
        self.body.addWidget(self.about)
        self.body.addWidget(in_a_row([self.open, self.write]))
        self.open.clicked.connect(self._on_open)
        self.write.clicked.connect(self._on_write)

    def refresh(self) -> None:
        """Look whether there is one; none of its words stands here, where others may look on."""
        plan = self._worksheets.latest(SAFETY_PLAN)
        self._plan_id = plan.id if plan else ""
        show_if(plan is not None, self.open)
        if plan is None:
            said = tr("What helps you, and whom to ask, in your own words. Best on a calm day.")
            self.write.set_words(tr("Write my plan"))
        else:
            said = tr("Begun on {day}, in your own words.").format(day=long_date(plan.day))
            self.write.set_words(tr("Change it"))
        self.about.setText(said)

    def _on_open(self) -> None:
        self.go_to.emit("worksheets", ("open", self._plan_id))

    def _on_write(self) -> None:
        what = (self._plan_id,) if self._plan_id else SAFETY_PLAN
        self.go_to.emit("worksheets", ("new", what))
