"""Answering the check-in about one day: shown, drafted, saved, undone. Today and Diary use it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.diary import remembered
from companion.domain.profile import Ask
from companion.domain.refused import Refused
from companion.errors import CompanionError
from companion.screens.forms.check_in_form import CheckInForm
from companion.screens.forms.drafts import DraftKeeper, check_in_draft
from companion.screens.forms.entry import Entry, new_id, write
from companion.store.diary import year_before
from companion.ui.screen import Notice
from companion.ui.theme import scaled
from companion.ui.widgets.error_line import ErrorLine
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.profile import Profile
    from companion.screens.forms.night_form import NightForm
    from companion.store.stores import Stores

MOST_WORDS = 6


class EntryEditor(QWidget):
    """The questions about one day and one night, and their way into the diary.

    Attributes:
        form: The questions.
        entry: What is written so far of this day and night.
        day: The day that is asked about.
        is_edited: Something was answered that is not saved.

    Signals:
        edited: The person changed an answer.
        saved: The entry is in the diary: COMMIT has returned.
        undone: The last save was taken back.
        said: A Notice: what was saved, and how to undo it.
    """

    edited = Signal()
    saved = Signal()
    undone = Signal()
    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__()
        self._stores = stores
        self._clock = clock
        self._asks: frozenset[Ask] = frozenset()
        self._times_form: NightForm | None = None
        self._words_for: date | None = None
        self.entry = Entry()
        self.day = self._waking_day = clock.today()
        self.is_edited = False
        self.form = CheckInForm(clock)
        self.error = ErrorLine()
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.form)
        self._stack.addWidget(self.error)
        self.form.changed.connect(self._on_changed)
        self._measure()

    # --- what is asked ------------------------------------------------------------------

    def ask(self, entry: Entry, day: date, waking_day: date) -> None:
        """Ask about a day and the night that ended on a day of waking.

        What is written is shown, or what was typed about the day and not saved.
        """
        self.keep_draft()
        self.entry, self.day, self._waking_day = entry, day, waking_day
        self.form.show_entry(entry.check_in, entry.night, waking_day)
        self.is_edited = False
        self.error.say("")
        draft = self._drafts.begin(check_in_draft(day))
        if draft is not None:
            self._take_draft(draft)
        self.show_times()

    def follow(self, profile: Profile) -> None:
        """Follow what the person wants to be asked; answers being given are left alone.

        Words are offered all the same where none were yet: a draft may be what is shown first.
        """
        self._asks = profile.asks
        self.form.set_asks(profile.asks)
        if not self.is_edited or self._words_for != self.day:
            self._words_for = self.day
            words = self._stores.diary.done_words(year_before(self.day))
            self.form.set_choices(remembered(words, profile.more_of, MOST_WORDS))
        self.show_times()

    def switch_more(self) -> None:
        """Show the further questions, or put them away."""
        if self.form.more_is_open:
            self.form.close_more()
        else:
            self.form.open_more()
        self.show_times()

    def show_times(self) -> None:
        """The sleep times are asked in a spell of the sleep diary, or behind "More"."""
        spell = self._stores.spells.on(self._waking_day) is not None
        behind_more = Ask.SLEEP_TIMES in self._asks and self.form.more_is_open
        if spell or behind_more:
            self.form.open_times(self._times())
        else:
            self.form.close_times()

    def _times(self) -> NightForm:
        if self._times_form is None:
            from companion.domain.sleep_usual import LAST_NIGHTS, usual_times
            from companion.screens.forms.night_form import NightForm

            self._times_form = NightForm(self._clock)
            own = self._stores.sleep.own_times_before(self._waking_day, LAST_NIGHTS)
            self._times_form.set_usual(usual_times(own))
            self._times_form.set_night(self.entry.night, self._waking_day)
        return self._times_form

    # --- drafts -------------------------------------------------------------------------

    def keep_draft(self) -> None:
        """Do not wait for the timer: the page is left."""
        self._drafts.keep_if_waiting()

    def keep_all(self) -> None:
        """The app ends or locks: raise where it cannot be kept."""
        self._drafts.keep_all()

    def drop_draft(self) -> None:
        """What was typed and not saved is not wanted any more."""
        self._drafts.drop()
        self.is_edited = False

    def _take_draft(self, draft: dict[str, Any]) -> None:
        found = self._stores.diary.find(str(draft.get("check_in", "")))
        self.entry = Entry(found, self.entry.night)
        if draft.get("times"):
            self.form.open_times(self._times())
        self.form.set_state(draft)
        self.is_edited = True

    def _state(self) -> dict[str, Any]:
        written = self.entry.check_in
        return self.form.state() | {"check_in": written.id if written else ""}

    def _on_changed(self) -> None:
        self.is_edited = True
        self._drafts.note_change()
        self.edited.emit()

    # --- saving -------------------------------------------------------------------------

    def save(self, *, hard: bool | None = None) -> bool:
        """Save what is answered; True when it is in the diary.

        Args:
            hard: Whether it was a hard day; None leaves what was said before.
        """
        before = self._written_now()
        try:
            after = self._read(before, hard=hard)
            if self.form.asks_first():
                return False
            if after == Entry() and before == Entry():
                self.error.say(tr("Nothing is chosen yet. That is fine: nothing is required."))
                return False
            write(self._stores, self._clock, before, after)
            self._drafts.drop()
        except Refused as refused:
            self._refuse(refused)
            return False
        except CompanionError as error:
            self.error.say(str(error))
            return False
        self._after_save(before, after, hard=bool(hard))
        return True

    def _written_now(self) -> Entry:
        """What the diary says: another page, or an undo, may have changed it meanwhile."""
        shown = self.entry.check_in
        check_in = None if shown is None else self._stores.diary.find(shown.id)
        return Entry(check_in, self._stores.sleep.on(self._waking_day))

    def _read(self, now: Entry, *, hard: bool | None) -> Entry:
        """The entry as it is answered; a part that was only shown stays as it is written now."""
        written, night = self.entry.check_in, self.entry.night
        ids = now.night or night
        before_hard = written.hard_day if written else False
        check_in = self.form.check_in(
            written.id if written else new_id(),
            self.day,
            written.recorded_at if written else self._clock.local(),
            before_hard if hard is None else hard,
        )
        answered = None if check_in.is_empty else check_in
        slept = self.form.night(ids.id if ids else new_id(), self._waking_day)
        shown = None if night is None or ids is None else replace(night, id=ids.id)
        return Entry(
            now.check_in if answered == written and now.check_in else answered,
            now.night if slept == shown and now.night else slept,
        )

    def _after_save(self, before: Entry, after: Entry, *, hard: bool) -> None:
        self.entry = after
        self.is_edited = False
        self.error.say("")
        self.saved.emit()

        day, waking_day = self.day, self._waking_day

        def undo() -> None:
            write(self._stores, self._clock, after, before)
            if (self.entry, self.day) == (after, day) and not self.is_edited:
                self.ask(before, day, waking_day)
            self.undone.emit()

        text = tr("Saved: a hard day. That is enough.") if hard else tr("Your check-in is saved.")
        self.said.emit(Notice(text, undo))

    def _refuse(self, refused: Refused) -> None:
        from companion.wording.refusals import sentence

        self.error.say(sentence(refused))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self._measure()

    def _measure(self) -> None:
        self._stack.setSpacing(scaled(12))
