"""Figures from a clinic: one is written down, and all stand below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Qt

from companion.content.questionnaires import load_questionnaires
from companion.domain.topics import Topic
from companion.screens.questionnaires.history_card import TimesCard
from companion.screens.questionnaires.outcomes import all_outcomes
from companion.screens.questionnaires.total_form import TotalForm
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.widgets.buttons import LinkButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

PAGE = "questionnaires"


class TotalView(Screen):
    """The form, and what was written down.

    Attributes:
        form: Writes one down, or changes one.
        times: All of them, the latest first.
    """

    shows: ClassVar[Topic] = Topic.QUESTIONNAIRES

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._kinds = load_questionnaires(QLocale().name())
        self._build(clock)
        self.catch_up()

    def refresh(self) -> None:
        """Read them anew."""
        outcomes = all_outcomes(self._stores, self._kinds)
        self.times.show_series([each for each in outcomes if each.asked and each.asked.is_total])

    def open_at(self, argument: object) -> None:
        """A new one, of a kind where one is named; or (id,) of one that is kept."""
        self.catch_up()
        self.form.follow_draft()
        self.page.begin_at_top()
        if isinstance(argument, tuple) and argument:
            self._on_change(str(argument[0]))
        else:
            self.form.ask(str(argument or ""))
        self.begun.emit()

    def save(self) -> None:
        """Ctrl+S."""
        self.form.save()

    def leave(self) -> None:
        """Keep what was typed."""
        self.form.leave()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self.form.keep_all()

    def go_back(self) -> None:
        """Back to all questionnaires."""
        self.go_to.emit(PAGE, None)

    def _on_change(self, entry_id: str) -> None:
        found = self._stores.questionnaires.find(entry_id)
        if found is not None:
            self.form.change(found)

    def _on_saved(self, entry_id: str) -> None:
        self.go_to.emit(PAGE, ("result", entry_id))

    def _build(self, clock: Clock) -> None:
        self.page = Page(
            tr("Figures from your clinic"),
            tr("What your clinic worked out, beside your own. Its questions stay with the clinic."),
        )
        self.back = LinkButton(tr("Back to questionnaires"), "chevron-left")
        self.form = TotalForm(self._stores, clock)
        self.times = TimesCard(self._stores, clock)
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.columns([self.form], [self.times])
        self.back.clicked.connect(self.go_back)
        self.form.said.connect(self.said)
        self.form.saved.connect(self._on_saved)
        self.times.said.connect(self.said)
        self.times.change_wanted.connect(self._on_change)
        self.fill(self.page)
