"""Writing down what happened: what it was, its day, a few words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.happening import Happening, HappeningKind
from companion.domain.refused import LONGEST_NAME
from companion.screens.forms.drafts import Drafted, DraftKeeper
from companion.screens.forms.entry import new_id
from companion.screens.forms.question import Question
from companion.screens.forms.telling import told_at
from companion.screens.visit.happening_entry import write_happening
from companion.ui.screen import Notice
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.date_field import DateField, read_day
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.wording import happenings as words
from companion.wording.report_news import kind_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.store.stores import Stores

DRAFT = "what happened"
LINES = 2


class HappeningForm(Drafted, Stack):
    """One thing that happened, new or being changed; what is typed survives as a draft.

    Attributes:
        kind: What it was.
        day: The day on which it was.
        words: A few words about it; may stay empty.
        error: What is wrong.
        is_edited: Something is typed and not saved.

    Signals:
        said: A Notice: what was saved, and how to undo it.
        closed: It is saved, or not wanted any more.
    """

    said = Signal(object)
    closed = Signal()

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(gap=12)
        self._stores = stores
        self._clock = clock
        self._before: Happening | None = None
        self.is_edited = False
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._build()
        draft = self._drafts.begin(DRAFT)
        self._show(None)
        if draft is not None:
            self._take_draft(draft)

    @property
    def changes(self) -> str:
        """The id of what is being changed; empty for a new one."""
        return self._before.id if self._before else ""

    def change(self, happening: Happening | None) -> None:
        """Write a new one, or change one; what was being typed can be had back."""
        if not (self.is_edited and self.changes == (happening.id if happening else "")):
            self._set_aside()
            self._show(happening)
        self.focus_first()

    def follow(self) -> bool:
        """The list is another; False: what was being looked at is gone from it."""
        self.day.set_limits(None, self._clock.today())
        if self._is_gone() and self.is_edited:
            self.error.say(words.gone())
        elif self._is_gone():
            self._show(None)
            return False
        return True

    def focus_first(self) -> None:
        """The keyboard goes to the first question."""
        self.kind.setFocus()

    def save(self) -> None:
        """Write it down."""
        if not self.day.tidy():
            self.day.setFocus()
            return
        with told_at(self.error):
            if self._is_gone():
                self.error.say(words.gone())
                return
            before, after = self._kept(), self._read()
            write_happening(self._stores, self._clock, before, after)
            undo = partial(write_happening, self._stores, self._clock, after, before)
            self._end()
            self.said.emit(Notice(words.kept(after), undo))

    def _end(self) -> None:
        self._drafts.drop()
        self._show(None)
        self.closed.emit()

    # --- reading and showing ------------------------------------------------------------

    def _kept(self) -> Happening | None:
        """What is being changed, as it is kept now."""
        return self._stores.happenings.find(self.changes) if self._before else None

    def _is_gone(self) -> bool:
        return self._before is not None and self._kept() is None

    def _read(self) -> Happening:
        return Happening(
            id=self._before.id if self._before else new_id(),
            day=self.day.value,
            kind=HappeningKind(self.kind.chosen),
            text=" ".join(self.words.text.replace("\0", "").split()),
        )

    def _show(self, happening: Happening | None) -> None:
        self._before, self.is_edited = happening, False
        self.kind.chosen = happening.kind if happening else HappeningKind.FALL
        self.day.value = happening.day if happening else self._clock.today()
        self.words.text = happening.text if happening else ""
        self.error.say("")
        self._title.setText(words.form_title(changing=happening is not None))

    def _on_changed(self, *_: object) -> None:
        self.is_edited = True
        self._drafts.note_change()

    # --- drafts -------------------------------------------------------------------------

    def _state(self) -> dict[str, Any]:
        return {
            "happening": self.changes,
            "kind": self.kind.chosen,
            "day": self.day.value.isoformat(),
            "words": self.words.text,
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
        self._show(self._stores.happenings.find(str(draft.get("happening", ""))))
        kind = str(draft.get("kind", ""))
        self.kind.chosen = kind if kind in set(HappeningKind) else HappeningKind.FALL
        day = read_day(str(draft.get("day", "")), self._clock.today().year)
        self.day.value = min(day or self._clock.today(), self._clock.today())
        self.words.text = str(draft.get("words", ""))
        self.is_edited = True

    # --- the form -----------------------------------------------------------------------

    def _build(self) -> None:
        today, asked = self._clock.today(), tr("In your own words")
        self._title = PlainLabel("", "question")
        self.kind = Choice(tr("What was it?"))
        self.kind.set_options([(kind, kind_name(kind)) for kind in HappeningKind])
        self.day = DateField(tr("On which day?"), today, today)
        self.words = NoteField(asked, words.example(), LONGEST_NAME, least_lines=LINES)
        self.error = ErrorLine()
        self.save_button = PrimaryButton(tr("Keep this"), "check")
        self.cancel_button = LinkButton(tr("Cancel"))
        for widget in (
            self._title,
            Question(tr("What was it?"), self.kind),
            Question(tr("On which day?"), self.day),
            Question(asked, self.words),
            self.error,
            in_a_row((self.save_button, self.cancel_button), gap=14),
        ):
            self.body.addWidget(widget)
        self.kind.picked.connect(self._on_changed)
        for field in (self.day, self.words):
            field.changed.connect(self._on_changed)
        self.day.finished.connect(self.words.setFocus)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self._end)
