"""First start: five short pages, each can be skipped; then Today, ready for the first entry.

Where entries were brought along, by an import, there is one page: where they are kept.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.errors import CompanionError
from companion.screens.first_start.overview import Overview
from companion.screens.first_start.steps import (
    HowItLooks,
    MyProgramme,
    Step,
    WhatMatters,
    WhatThisIs,
)
from companion.screens.first_start.where_kept import WhereEntriesAreKept
from companion.store.facts import facts_of
from companion.ui.page import Page, page_edge
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.flow import FlowLayout
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from companion.domain.clock import Clock
    from companion.domain.profile import Profile
    from companion.paths import AppPaths
    from companion.settings import Settings
    from companion.store.safe import Safe
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class FirstStartScreen(Screen):
    """Asks little, requires nothing, keeps each page as it is left.

    Attributes:
        steps: The pages in their order.
        place: Which one is shown, from 0.

    Signals:
        finished: The last page was left, or all of them skipped.
        restore_wanted: The person has a backup, from another computer or from here.
    """

    finished = Signal()
    restore_wanted = Signal()

    def __init__(
        self,
        stores: Stores,
        settings: Settings,
        paths: AppPaths,
        clock: Clock,
        changes: Changes,
        apply_looks: Callable[[], None],
        safe: Safe,
    ) -> None:
        super().__init__(changes)
        self._stores = stores
        profile = stores.profile.get()
        where = WhereEntriesAreKept(paths, safe, clock, settings)
        self.steps: list[Step] = [where]  # who brought entries along knows what Companion is
        if not facts_of(stores.database).entries:
            self.steps = [
                WhatThisIs(),
                where,
                MyProgramme(profile, clock.today()),
                WhatMatters(profile, settings, apply_looks),
                HowItLooks(settings, apply_looks),
            ]
        self.place = 0
        self._build()
        self._show()

    def leave(self) -> None:
        """The window closes: keep what the page in sight says; the first start begins anew."""
        step = self.steps[self.place]
        step.leave()
        profile = step.keep(self._stores.profile.get())
        if profile is not None:
            self._keep(profile)

    def where(self) -> object:
        """Which page is shown."""
        return self.place

    def come_back(self, where: object) -> None:
        """Show the page again that was left by locking."""
        if isinstance(where, int) and 0 <= where < len(self.steps):
            self.place = where
            self._show()

    def _build(self) -> None:
        self.page = Page(tr("Welcome to Companion"), " ")
        self.overview = Overview([step.title.text() for step in self.steps])
        for step in self.steps:
            step.finished.connect(self._on_finished)
            step.busy.connect(self._on_busy)
            step.moved.connect(self._to_the_top)
        self.skip_all = LinkButton(tr("Skip all and start"))
        self.skip_all.clicked.connect(self._on_skip_all)
        self.page.set_header_right(self.skip_all)
        self.page.columns(self.steps, [self.overview] if len(self.steps) > 1 else [])
        self.fill(self.page)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._build_foot())

    def _build_foot(self) -> QWidget:
        """The buttons stay in sight: the page above them scrolls."""
        self.error = PlainLabel("", "error")
        self.back = QuietButton(tr("Back"))
        self.next = PrimaryButton(tr("Next"))
        self.skip = LinkButton(tr("Skip this page"))
        foot = self.foot = QWidget()
        foot.setProperty("role", "page")
        self._foot = QVBoxLayout(foot)
        row = FlowLayout(gap=12)
        self.restore = LinkButton(tr("I have a backup"))
        for button in (self.next, self.back, self.skip, self.restore):
            row.addWidget(button)
        self._foot.addWidget(self.error)
        self._foot.addLayout(row)
        self.error.hide()
        self.next.clicked.connect(self._on_next)
        self.back.clicked.connect(self._on_back)
        self.skip.clicked.connect(self._on_skip)
        self.restore.clicked.connect(self.restore_wanted)
        return foot

    def showEvent(self, event: QShowEvent) -> None:
        """Enter goes on, from the first moment."""
        super().showEvent(event)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand under the page's cards."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_foot"):
            self._measure()

    def _measure(self) -> None:
        edge = page_edge(self.width())
        self._foot.setContentsMargins(edge, 8, edge, 20)
        self._foot.setSpacing(scaled(8))

    def _show(self) -> None:
        for number, step in enumerate(self.steps):
            show_if(number == self.place, step)
        self.overview.show_place(self.place)
        self.page.set_heading(tr("Welcome to Companion"), self._line())
        last = self.place == len(self.steps) - 1
        self.next.set_words(tr("Start with today") if last else tr("Next"))
        show_if(self.place > 0, self.back)
        show_if(self.place == 0 and not last, self.restore)
        show_if(not last, self.skip)
        show_if(not last, self.skip_all)
        self._to_the_top()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self) -> str:
        if len(self.steps) == 1:
            return tr("Your entries are here already. Only this page comes before them.")
        words = tr("Page {n} of {total}. Nothing is required.")
        return words.format(n=self.place + 1, total=len(self.steps))

    # --- moving -------------------------------------------------------------------------

    def _on_next(self) -> None:
        profile = self.steps[self.place].keep(self._stores.profile.get())
        if profile is not None:
            self._go_on(profile)

    def _on_skip(self) -> None:
        self._go_on(self._stores.profile.get())

    def _on_finished(self) -> None:
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_busy(self, busy: bool) -> None:
        """While a step has buttons of its own, those of the page are away."""
        show_if(not busy, self.foot)
        show_if(not busy, self.skip_all)
        if not busy:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_the_top(self) -> None:
        self.page.begin_at_top()

    def _on_back(self) -> None:
        self.place -= 1
        self._show()

    def _on_skip_all(self) -> None:
        self.place = len(self.steps) - 1
        self._go_on(self._stores.profile.get())

    def _go_on(self, profile: Profile) -> None:
        last = self.place == len(self.steps) - 1
        if not self._keep(replace(profile, started=profile.started or last)):
            return
        if last:
            self.finished.emit()
        else:
            self.place += 1
            self._show()

    def _keep(self, profile: Profile) -> bool:
        try:
            if profile != self._stores.profile.get():
                self._stores.profile.keep(profile)
        except CompanionError as error:
            self.error.setText(str(error))
            self.error.show()
            return False
        self.error.hide()
        return True
