"""Writing down a small win: in own words, and its day."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.refused import LONGEST_NAME
from companion.domain.win import FoundBy, Win
from companion.screens.forms.drafts import Drafted, DraftKeeper
from companion.screens.forms.entry import new_id
from companion.screens.forms.question import Question
from companion.screens.forms.telling import told_at
from companion.screens.wins.win_entry import write_win
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.date_field import DateField, read_day
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.wording.translate import tr
from companion.wording.wins import gone_words, kept_words

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.store.stores import Stores

DRAFT = "small win"
LINES = 2


class WinForm(Drafted, Card):
    """One small win, new or being changed; what is typed survives as a draft.

    Attributes:
        words: What it was.
        day: The day on which it was so.
        error: What is wrong.
        is_edited: Something is typed and not saved.

    Signals:
        said: A Notice: what was saved, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(" ")
        self._stores = stores
        self._clock = clock
        self._before: Win | None = None
        self.is_edited = False
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._build()
        draft = self._drafts.begin(DRAFT)
        self._show(None)
        if draft is not None:
            self._take_draft(draft)

    @property
    def changes(self) -> str:
        """The id of the win that is being changed; empty for a new one."""
        return self._before.id if self._before else ""

    def change(self, win: Win) -> None:
        """Change one that is written down; what was being typed can be had back."""
        if not (self.is_edited and self.changes == win.id):
            self._set_aside()
            self._show(win)
        self.focus_first()

    def follow(self) -> None:
        """The list is another: a win that was deleted closes, unless it is being changed."""
        self.day.set_limits(None, self._clock.today())
        if self._is_gone() and self.is_edited:
            self.error.say(gone_words())
        elif not self.is_edited:
            self._show(None if self._is_gone() else self._kept())

    def focus_first(self) -> None:
        """The keyboard goes to the words."""
        self.words.setFocus()

    def save(self) -> None:
        """Write it down."""
        if not self.day.tidy():
            self.day.setFocus()
            return
        with told_at(self.error):
            if self._is_gone():
                self.error.say(gone_words())
                return
            before, after = self._kept(), self._read()
            write_win(self._stores, self._clock, before, after)
            self._drafts.drop()
            self._show(None)
            undo = partial(write_win, self._stores, self._clock, after, before)
            self.said.emit(Notice(kept_words(after.day), undo))

    def cancel(self) -> None:
        """What was typed and not saved is not wanted any more."""
        self._drafts.drop()
        self._show(None)

    # --- reading and showing ------------------------------------------------------------

    def _kept(self) -> Win | None:
        """The win that is being changed, as it is kept now."""
        return self._stores.wins.find(self.changes) if self._before else None

    def _is_gone(self) -> bool:
        return self._before is not None and self._kept() is None

    def _read(self) -> Win:
        written = self._before
        return Win(
            id=written.id if written else new_id(),
            day=self.day.value,
            text=" ".join(self.words.text.split()),
            found_by=written.found_by if written else FoundBy.ME,
        )

    def _show(self, win: Win | None) -> None:
        self._before, self.is_edited = win, False
        self.words.text = win.text if win else ""
        self.day.value = win.day if win else self._clock.today()
        self.error.say("")
        self._show_state()

    def _show_state(self) -> None:
        changing = self._before is not None
        self.set_title(tr("Change what you wrote") if changing else tr("Write one"))
        show_if(changing or self.is_edited, self.cancel_button)

    def _on_changed(self, *_: object) -> None:
        self.is_edited = True
        self._drafts.note_change()
        self._show_state()

    # --- drafts -------------------------------------------------------------------------

    def _state(self) -> dict[str, Any]:
        return {
            "win": self.changes,
            "words": self.words.text,
            "day": self.day.value.isoformat(),
        }

    def _set_aside(self) -> None:
        """What was typed gives its place to something else, and can be had back."""
        if self.is_edited:
            aside = partial(self._put_back, self._state())
            self.said.emit(Notice(tr("What you typed before was set aside."), aside))
        self._drafts.drop()

    def _put_back(self, state: dict[str, Any]) -> None:
        self._take_draft(state)
        self._drafts.note_change()

    def _take_draft(self, draft: dict[str, Any]) -> None:
        self._show(self._stores.wins.find(str(draft.get("win", ""))))
        self.words.text = str(draft.get("words", ""))
        day = read_day(str(draft.get("day", "")), self._clock.today().year)
        self.day.value = min(day or self._clock.today(), self._clock.today())
        self.is_edited = True
        self._show_state()

    # --- the form -----------------------------------------------------------------------

    def _build(self) -> None:
        asked, today = tr("What went well?"), self._clock.today()
        example = tr("For example: sat through the whole film")
        self.words = NoteField(asked, example, LONGEST_NAME, least_lines=LINES)
        self.day = DateField(tr("On which day?"), today, today)
        self.error = ErrorLine()
        self.save_button = PrimaryButton(tr("Keep this win"), "check")
        self.cancel_button = LinkButton(tr("Cancel"))
        for widget in (
            Question(asked, self.words),
            Question(tr("On which day?"), self.day),
            self.error,
            in_a_row((self.save_button, self.cancel_button), gap=14),
        ):
            self.body.addWidget(widget)
        self.words.changed.connect(self._on_changed)
        self.day.changed.connect(self._on_changed)
        self.day.finished.connect(self.save_button.setFocus)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
