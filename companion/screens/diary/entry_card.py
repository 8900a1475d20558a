"""Writing about one day of the diary: all questions, with Save and Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.screens.forms.entry_editor import EntryEditor
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.days import long_day
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.profile import Profile
    from companion.screens.forms.entry import Entry
    from companion.store.stores import Stores


class EntryCard(Card):
    """The questions about one day, in place of what is written of it.

    Attributes:
        editor: The questions and their way into the diary.

    Signals:
        closed: Saved or cancelled: the day can be read again.
    """

    closed = Signal()

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(" ")
        self.editor = EntryEditor(stores, clock)
        self.save_button = PrimaryButton(tr("Save check-in"), "check")
        self.hard_day = QuietButton(tr("A hard day: save just that"))
        self.more_button = QuietButton("")
        self.cancel = LinkButton(tr("Cancel"))
        buttons = in_a_row((self.save_button, self.hard_day, self.more_button, self.cancel), gap=14)
        self.body.addWidget(self.editor)
        self.body.addWidget(buttons)
        self.save_button.clicked.connect(self.save)
        self.hard_day.clicked.connect(self._save_hard_day)
        self.more_button.clicked.connect(self._switch_more)
        self.cancel.clicked.connect(self._cancel)
        self.editor.form.finished.connect(self.save_button.setFocus)

    def write_about(self, day: date, entry: Entry, profile: Profile) -> None:
        """Ask about a day; the night is the one that ended on it."""
        self.set_title(tr("Write about {day}").format(day=long_day(day)))
        self.editor.form.ask_night(tr("How was the night to this day?"))
        self.editor.ask(entry, day, day)
        self.editor.follow(profile)
        if self.editor.form.says_more and not self.editor.form.more_is_open:
            self.editor.switch_more()
        self._name_more()

    def save(self) -> None:
        """Save what is answered."""
        if self.editor.save():
            self.closed.emit()

    def _save_hard_day(self) -> None:
        if self.editor.save(hard=True):
            self.closed.emit()

    def _cancel(self) -> None:
        self.editor.drop_draft()
        self.closed.emit()

    def _switch_more(self) -> None:
        self.editor.switch_more()
        self._name_more()

    def _name_more(self) -> None:
        open_now = self.editor.form.more_is_open
        self.more_button.set_words(tr("Fewer questions") if open_now else tr("More questions"))
