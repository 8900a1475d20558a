"""One line to call: name and number, a button to copy it, and a place to correct it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.refused import Refused
from companion.screens.forms.question import Question
from companion.screens.help.big_number import BigNumber
from companion.ui.announce import announce
from companion.ui.clipboard import copy_privately
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.fields import Line
from companion.ui.widgets.flow import FlowLayout
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.help_line import HelpLine
    from companion.screens.help.lines import ShownLine

LONGEST = 200
"""Characters of a name or a number."""


class LineRow(QWidget):
    """Shows a line; "Change" turns it into two fields in the same place.

    Args:
        shown: The line.
        large: The number is large.
        editing: The fields are open.
        fixed: It can be copied, not changed: no diary is open.

    Signals:
        kept: The line as the person changed it.
        hidden: The line is not to be shown.
        put_back: The line is to be as it came with the app; for an own one: forgotten.
        closed: The fields are closed again.
        typed: Something was typed in them.
    """

    kept = Signal(object)
    hidden = Signal(object)
    put_back = Signal(object)
    closed = Signal()
    typed = Signal()

    def __init__(
        self,
        shown: ShownLine,
        *,
        large: bool = False,
        editing: bool = False,
        fixed: bool = False,
    ) -> None:
        super().__init__()
        self.shown = shown
        self._large = large
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._build_words())
        self._stack.addWidget(self._build_begun())
        self._stack.addWidget(self._build_form())
        self._measure()
        self._show_form(editing)
        show_if(not fixed, self.change)

    @property
    def editing(self) -> bool:
        """Whether the fields are open."""
        return not self.form.isHidden()

    def controls(self) -> list[QWidget]:
        """All that the keyboard reaches, in reading order."""
        fields = [self.copy, self.change, self.name, self.contact, self.keep, self.cancel]
        return [*fields, self.hide_line, self.original, self.forget]

    def edit(self) -> None:
        """Open the fields and go there."""
        self.begun.hide()
        self._show_form(True)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on_with(self, name: str, contact: str) -> None:
        """Offer what was typed before; the keyboard stays where it is.

        A number that is kept stays in sight: half a number must not stand in its place.
        """
        self.name.setText(name)
        self.contact.setText(contact)
        show_if(True, self.begun)

    def close_form(self) -> None:
        """Close the fields: what they hold is kept, or not wanted."""
        self._show_form(False)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "form"):
            self._measure()

    # --- parts --------------------------------------------------------------------------

    def _build_words(self) -> QWidget:
        line, bundled = self.shown.line, self.shown.bundled
        self.words = QWidget()
        self._row = QHBoxLayout(self.words)
        self._row.setContentsMargins(0, 0, 0, 0)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.number = BigNumber(line.contact) if self._large else PlainLabel(line.contact, "strong")
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts.addWidget(PlainLabel(line.name))
        texts.addWidget(self.number)
        if self.shown.changed:
            texts.addWidget(PlainLabel(tr("You changed this line."), "small"))
        elif bundled is not None and bundled.last_verified is None:
            texts.addWidget(
                PlainLabel(tr("Not checked yet. Check it before you need it."), "small")
            )
        self._row.addLayout(texts, 1)
        self.copy = IconButton(tr("Copy: {number}").format(number=line.contact), "copy")
        self.change = IconButton(tr("Change: {name}").format(name=line.name), "pencil")
        self.copy.clicked.connect(self._copy)
        self.change.clicked.connect(self.edit)
        for button in (self.copy, self.change):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return self.words

    def _build_begun(self) -> QWidget:
        new = not self.shown.line.contact
        words = (
            tr("You began to write this. It is not kept yet.")
            if new
            else tr("You began to change this. Press the pencil to go on.")
        )
        self.begun = PlainLabel(words, "small")
        self.begun.hide()
        return self.begun

    def _build_form(self) -> QWidget:
        self.form = QWidget()
        stack = QVBoxLayout(self.form)
        stack.setContentsMargins(0, 0, 0, 0)
        self.name = self._field(tr("Name"), self.shown.line.name)
        self.contact = self._field(tr("Number"), self.shown.line.contact)
        self.contact.setPlaceholderText(tr("A number, or how to reach them"))
        self.name.returnPressed.connect(self.contact.setFocus)
        self.contact.returnPressed.connect(self._keep)
        for field in (self.name, self.contact):
            field.textEdited.connect(self._on_typed)
        self.error = ErrorLine()
        stack.addWidget(Question(tr("Name"), self.name))
        stack.addWidget(Question(tr("Number"), self.contact))
        stack.addWidget(self.error)
        stack.addWidget(self._build_buttons())
        return self.form

    def _field(self, name: str, text: str) -> Line:
        field = Line(text)
        field.setMaxLength(LONGEST)
        field.setAccessibleName(name)
        return field

    def _build_buttons(self) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        self.keep = PrimaryButton(tr("Keep"))
        self.cancel = QuietButton(tr("Cancel"))
        self.hide_line = LinkButton(tr("Hide this line"))
        self.original = LinkButton(tr("Back to how it was"))
        self.forget = LinkButton(tr("Delete this line"))
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self._cancel)
        self.hide_line.clicked.connect(self._hide)
        self.original.clicked.connect(self._put_back)
        self.forget.clicked.connect(self._put_back)
        for button in (self.keep, self.cancel, self.hide_line, self.original, self.forget):
            flow.addWidget(button)
        own, new = self.shown.bundled is None, not self.shown.line.contact
        show_if(not own and not self._large, self.hide_line)
        show_if(self.shown.changed, self.original)
        show_if(own and not new, self.forget)
        return buttons

    # --- what the person does -----------------------------------------------------------

    def _copy(self) -> None:
        copy_privately(self.shown.line.contact)
        announce(self.copy, tr("Copied."))

    def _on_typed(self, _text: str) -> None:
        self.typed.emit()

    def _keep(self) -> None:
        line = self._written()
        if line is not None:
            self.kept.emit(line)

    def _written(self) -> HelpLine | None:
        """The line as it is written; None when something is to be put right first."""
        name, contact = self.name.text().strip(), self.contact.text().strip()
        if not (name and contact):
            self.error.say(tr("Please write a name and a number."))
            (self.contact if name else self.name).setFocus()
            return None
        try:
            return replace(self.shown.line, name=name, contact=contact, hidden=False)
        except Refused as refused:
            self.error.say(sentence(refused))
            return None

    def _cancel(self) -> None:
        self.name.setText(self.shown.line.name)
        self.contact.setText(self.shown.line.contact)
        self.error.say("")
        self._show_form(False)
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _hide(self) -> None:
        self.hidden.emit(self.shown.line)

    def _put_back(self) -> None:
        self.put_back.emit(self.shown.line)

    def _show_form(self, editing: bool) -> None:
        show_if(editing, self.form)
        if not editing:
            self.begun.hide()
        show_if(not editing, self.words)

    def _measure(self) -> None:
        self._row.setSpacing(scaled(10))
        form = self.form.layout()
        assert form is not None
        form.setSpacing(scaled(10))
