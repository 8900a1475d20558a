"""Writing down one thing of a day, now or later: what the forms for it do alike."""

from __future__ import annotations

from abc import abstractmethod
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QObject

from companion.screens.forms.dated_entry import Dated
from companion.screens.forms.drafts import DraftKeeper, SetsAside
from companion.screens.forms.telling import told_at
from companion.ui.screen import Notice
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.date_field import DateField, read_day
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from companion.domain.clock import Clock
    from companion.store.entry_store import DatedStore
    from companion.store.stores import Stores


E = TypeVar("E", bound=Dated)


class DatedForm(SetsAside, Generic[E]):
    """One entry, new or being changed; what is typed survives as a draft.

    Put before its Qt class, which has a `body`, and a signal `said` for a Notice: what was saved,
    and how to undo it.

    Attributes:
        draft: The name of its draft.
        kept_under: In the draft, the id of the entry that is being changed.
        day: The day it is about.
        error: What is wrong.
    """

    draft: ClassVar[str]
    kept_under: ClassVar[str]
    body: QVBoxLayout

    def _begin(
        self,
        stores: Stores,
        clock: Clock,
        store: DatedStore[E],
        write: Callable[[Stores, Clock, E | None, E | None], None],
    ) -> None:
        """To be called once the Qt class is there.

        Args:
            stores: Where drafts are kept.
            clock: The time.
            store: Where the entries are kept.
            write: Makes them say the second where they said the first; it is its own undo.
        """
        assert isinstance(self, QObject)
        self._clock = clock
        self._store = store
        self._write = partial(write, stores, clock)
        self._before: E | None = None
        self.is_edited = False
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self.day = DateField(tr("On which day?"), clock.today(), clock.today())
        self.error = ErrorLine()
        self._build()
        draft = self._drafts.begin(self.draft)
        self._show(None)
        if draft is not None:
            self._take_draft(draft)

    # --- what each of them says ---------------------------------------------------------

    @abstractmethod
    def _build(self) -> None:
        """Make the questions, and place them."""

    @abstractmethod
    def _read(self) -> E:
        """The entry as it is answered."""

    @abstractmethod
    def _fill(self, entry: E | None) -> None:
        """Show the answers of an entry, besides its day; None: of a new one."""

    @abstractmethod
    def _typed(self) -> dict[str, Any]:
        """What is typed, besides the day."""

    @abstractmethod
    def _take(self, draft: dict[str, Any]) -> None:
        """Show it again."""

    @abstractmethod
    def _says(self, kept: E | None) -> str:
        """That it is kept; None: that what is being changed is gone."""

    @abstractmethod
    def focus_first(self) -> None:
        """The keyboard goes to the first question."""

    def _show_state(self) -> None:
        """Whether it is changed, and whether something is typed, may have changed."""

    def _tidied(self) -> bool:
        """Make the fields tidy; False: one says what is wrong, and the keyboard goes there."""
        if not self.day.tidy():
            self.day.setFocus()
            return False
        return True

    # --- what is asked ------------------------------------------------------------------

    @property
    def changes(self) -> str:
        """The id of the entry that is being changed; empty for a new one."""
        return _id(self._before)

    def change(self, entry: E | None) -> None:
        """Change one that is written down, or write a new one; what was typed can be had back."""
        if not (self.is_edited and self.changes == _id(entry)):
            self._set_aside()
            self._show(entry)
        self.focus_first()

    def follow(self) -> bool:
        """The list is another: an entry that was deleted closes, unless it is being changed.

        Returns:
            False where it has closed.
        """
        self.day.set_limits(None, self._clock.today())
        gone = self._is_gone()
        if gone and self.is_edited:
            self.error.say(self._says(None))
        elif not self.is_edited:
            self._show(None if gone else self._kept())
        return self.is_edited or not gone

    def save(self) -> None:
        """Write it down."""
        if not self._tidied():
            return
        with told_at(self.error):
            if self._is_gone():
                self.error.say(self._says(None))
                return
            before, after = self._kept(), self._read()
            self._write(before, after)
            self.cancel()
            self.said.emit(Notice(self._says(after), partial(self._write, after, before)))

    def cancel(self) -> None:
        """What is typed and not saved is not needed any more."""
        self._drafts.drop()
        self._show(None)

    # --- reading and showing ------------------------------------------------------------

    def _kept(self) -> E | None:
        """The entry that is being changed, as it is kept now."""
        return self._store.find(self.changes) if self._before else None

    def _is_gone(self) -> bool:
        return self._before is not None and self._kept() is None

    def _show(self, entry: E | None) -> None:
        self._before, self.is_edited = entry, False
        self.day.value = entry.day if entry else self._clock.today()
        self._fill(entry)
        self.error.say("")
        self._show_state()

    def _on_changed(self, *_: object) -> None:
        self.is_edited = True
        self._drafts.note_change()
        self._show_state()

    # --- drafts -------------------------------------------------------------------------

    def _state(self) -> dict[str, Any]:
        day = self.day.value.isoformat()
        return {self.kept_under: self.changes, "day": day, **self._typed()}

    def _take_draft(self, draft: dict[str, Any]) -> None:
        today = self._clock.today()
        self._show(self._store.find(str(draft.get(self.kept_under, ""))))
        self._take(draft)
        self.day.value = min(read_day(str(draft.get("day", "")), today.year) or today, today)
        self.is_edited = True
        self._show_state()

    # --- the form -----------------------------------------------------------------------

    def _place(self, questions: Iterable[QWidget], save: str) -> None:
        """Place the questions, and what every such form has below them.

        Args:
            questions: From top to bottom.
            save: The words of the button that saves.
        """
        self.save_button = PrimaryButton(save, "check")
        self.cancel_button = LinkButton(tr("Cancel"))
        buttons = in_a_row((self.save_button, self.cancel_button), gap=14)
        for widget in (*questions, self.error, buttons):
            self.body.addWidget(widget)
        self.day.changed.connect(self._on_changed)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)


def _id(entry: Dated | None) -> str:
    return entry.id if entry else ""
