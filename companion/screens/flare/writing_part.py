"""Own words that are read in place, and changed in place: what helps, whom to call, a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.refused import LONGEST_TEXT
from companion.screens.forms.drafts import DraftKeeper
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.clock import Clock
    from companion.store.drafts import DraftStore


class WritingPart(QWidget):
    """Shows words; "Change" turns them into a field in the same place.

    What is typed and not kept yet is a draft: it is there again, in its field, after the page
    was left.

    Args:
        name: What is written here, for screen readers and on the buttons.
        empty: Sentences in place of words that are not written yet.
        drafts: Where drafts are kept.
        clock: The time.
        as_list: Each line is a point of a list.

    Signals:
        kept: The words, when "Keep" was pressed.
    """

    kept = Signal(str)

    def __init__(
        self,
        name: str,
        empty: Sequence[str],
        drafts: DraftStore,
        clock: Clock,
        *,
        as_list: bool = False,
    ) -> None:
        super().__init__()
        self._name = name
        self._text = ""
        self._form = ""
        self._as_list = as_list
        self._lines: list[QWidget] = []
        self._build(empty)
        self._keeper = DraftKeeper(self, drafts, clock, self._typed)

    @property
    def editing(self) -> bool:
        """Whether the field is open."""
        return not self.form.isHidden()

    def show_words(self, form: str, text: str) -> None:
        """Show what is written; words that are being typed are left alone.

        Args:
            form: The name under which a draft of them is kept.
            text: What is written.
        """
        if form != self._form:
            self._keeper.keep_if_waiting()
            self._form = form
            self._close()
            self._take_up(self._keeper.begin(form))
        self._text = text
        self._show_text()

    def keep_draft(self) -> None:
        """The page is left: do not wait for the timer."""
        self._keeper.keep_if_waiting()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self._keeper.keep_all()

    def close_form(self) -> None:
        """The words are kept: show them."""
        self._keeper.drop()
        had_keyboard = self.form.isAncestorOf(self.focusWidget() or self)
        self._close()
        if had_keyboard:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_up(self, draft: dict[str, Any] | None) -> None:
        """Go on with what was typed before; the keyboard stays where it is."""
        if draft is None:
            return
        self.field.text = draft["text"]
        show_if(True, self.begun)
        self._open()

    def _typed(self) -> dict[str, Any]:
        return {"text": self.field.text}

    def _change(self) -> None:
        self.field.text = self._text
        self.begun.hide()
        self._open()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self.kept.emit(self.field.text)

    def _cancel(self) -> None:
        self._keeper.drop()
        self._close()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        show_if(False, self.words)
        show_if(True, self.form)

    def _close(self) -> None:
        show_if(False, self.form)
        self.begun.hide()
        show_if(True, self.words)

    def _show_text(self) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        made = Bullet if self._as_list else PlainLabel
        self._lines = [made(line) for line in self._text.splitlines() if line.strip()]
        for line in self._lines:
            self._place.body.addWidget(line)
            show_if(True, line)
        show_if(bool(self._lines), self._place)
        show_if(not self._lines, self._empty)
        verb = tr("Change: {name}") if self._lines else tr("Write: {name}")
        self.change.set_words(tr("Change") if self._lines else tr("Write it down"))
        self.change.setAccessibleName(verb.format(name=self._name))

    def _build(self, empty: Sequence[str]) -> None:
        self._place = Stack(gap=6)
        self._empty = Stack([PlainLabel(each, "muted") for each in empty], gap=6)
        self.change = QuietButton(tr("Change"), "pencil")
        self.change.clicked.connect(self._change)
        self.words = Stack([self._empty, self._place, in_a_row([self.change])], gap=10)
        self.begun = PlainLabel(tr("You began to write this. It is not kept yet."), "small")
        self.field = NoteField(self._name, longest=LONGEST_TEXT)
        self.keep, self.cancel = PrimaryButton(tr("Keep")), QuietButton(tr("Cancel"))
        self.form = Stack([self.begun, self.field, in_a_row([self.keep, self.cancel])], gap=10)
        self.keep.setAccessibleName(tr("Keep: {name}").format(name=self._name))
        self.cancel.setAccessibleName(tr("Cancel: {name}").format(name=self._name))
        self.field.changed.connect(self._on_typed)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.words, self.form):
            column.addWidget(part)
        self._close()

    def _on_typed(self) -> None:
        self._keeper.note_change()
