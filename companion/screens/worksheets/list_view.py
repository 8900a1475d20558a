"""All worksheets: those that are being written, the kinds there are, and those that were saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Qt

from companion.content.worksheets import load_forms
from companion.domain.topics import Topic
from companion.domain.worksheet import SAFETY_PLAN
from companion.screens.forms.begun_card import BegunCard
from companion.screens.forms.help_link import HelpLink
from companion.screens.worksheets.half_written import HALF_WRITTEN
from companion.screens.worksheets.kinds_card import KindsCard
from companion.screens.worksheets.written_card import WrittenCard
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.widgets.buttons import LinkButton
from companion.wording.begun import dropped_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class ListView(Screen):
    """Where a worksheet is begun, gone on with, or found again.

    Attributes:
        begun_card: Those that are being written.
        kinds: One of each kind can be begun.
        written: Those that are saved, the latest first.
    """

    shows: ClassVar[Topic] = Topic.WORKSHEETS | Topic.DRAFTS

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._forms = load_forms(QLocale().name())
        self._build()
        self.catch_up()

    def refresh(self) -> None:
        """Read what is written and what is being written."""
        worksheets = self._stores.worksheets.all()[::-1]
        self.begun_card.show_begun(
            [
                (half, half.title or form.title, half.day)
                for half in HALF_WRITTEN.all(self._stores.drafts)
                if (form := self._forms.find(half.kind)) is not None
            ]
        )
        self.kinds.show_counts([each.kind for each in worksheets])
        self.written.show_written(worksheets)

    def open_at(self, argument: object) -> None:
        """Begin at the top."""
        self.refresh()  # what was kept on the way here is told only a turn later
        self.page.begin_at_top()
        (self.begun_card.first() or self.kinds.first()).setFocus()

    def go_back(self) -> None:
        """Back to Calm."""
        self.go_to.emit("calm", None)

    def _on_new(self, kind: str) -> None:
        """There is one safety plan: it is opened, or gone on with, and only then begun."""
        if kind == SAFETY_PLAN:
            plan = self._stores.worksheets.latest(kind)
            half = [each for each in HALF_WRITTEN.all(self._stores.drafts) if each.kind == kind]
            if half:
                self._go(("new", (half[0].id,)))
                return
            if plan is not None:
                self._go(("open", plan.id))
                return
        self._go(("new", kind))

    def _on_open(self, worksheet_id: str) -> None:
        self._go(("open", worksheet_id))

    def _on_go_on(self, worksheet_id: str) -> None:
        self._go(("new", (worksheet_id,)))

    def _go(self, argument: object) -> None:
        self.go_to.emit("worksheets", argument)

    def _to_help(self) -> None:
        self.go_to.emit("help", None)

    def _build(self) -> None:
        self.page = Page(
            tr("Worksheets"),
            tr("Pages to think with. No question needs an answer."),
        )
        self.back = LinkButton(tr("Back to Calm"), "chevron-left")
        self.begun_card = BegunCard(
            self._stores.drafts, self._clock, tr("You began to write"), dropped_words()
        )
        self.kinds = KindsCard(self._forms)
        self.written = WrittenCard(self._forms)
        self.help = HelpLink()
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.add(self.begun_card)
        self.page.columns([self.kinds], [self.written])
        self.page.body.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        self.back.clicked.connect(self.go_back)
        self.help.clicked.connect(self._to_help)
        self.begun_card.wanted.connect(self._on_go_on)
        self.begun_card.said.connect(self.said)
        self.kinds.wanted.connect(self._on_new)
        self.written.wanted.connect(self._on_open)
        self.fill(self.page)
