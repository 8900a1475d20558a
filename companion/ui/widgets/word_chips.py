"""A person's own words, remembered as buttons: one press says "I did that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.announce import announce
from companion.ui.handing import HandsFocus
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import spaced
from companion.ui.widgets.buttons import LinkButton, Paint, PaintedButton, QuietButton
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.typing_line import TypingLine
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 80
"""Letters of one own word or phrase."""


class Chip(PaintedButton):
    """One word; chosen it has a tint, a thicker line and a check mark.

    There is always room for the mark, so that what stands beside it stays under the hand.
    """

    padding = 14

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, None, parent)
        self.setCheckable(True)

    def paint_now(self) -> Paint:
        """Tinted when chosen."""
        if self.isChecked():
            return Paint("ink", "action_soft", "action", 2)
        return Paint("ink", "hover" if self.over else "card", "border")

    def around_words(self) -> int:
        """Its edges and the room for its mark."""
        return sum(self.edges()) + self.icon_side() + spaced(self.gap) + 2

    def checkStateSet(self) -> None:  # noqa: N802 (Qt's name)
        """Chosen by the app: show the check mark."""
        super().checkStateSet()
        self._mark()

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Chosen by the person: show the check mark."""
        super().nextCheckState()
        self._mark()

    def _mark(self) -> None:
        self.icon_name = "check" if self.isChecked() else None
        self.update()


class WordChips(HandsFocus):
    """Own words as buttons, and a line for new ones behind "More".

    Signals:
        changed: the person chose, dropped or added a word.
        finished: Enter in the line for new words while it is empty.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._chips: list[Chip] = []
        self._flow = FlowLayout(gap=10)
        self.more = LinkButton(tr("More"))
        self.more.set_tip(tr("Add your own words"))
        self.more.clicked.connect(self.open_line)
        self._flow.addWidget(self.more)
        self._line = self._build_line(name)
        self.hint = PlainLabel(
            tr("A number alone is not added. Words are, like “20 steps”."), "small"
        )
        self.hint.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(self._flow)
        outer.addWidget(self._line)
        outer.addWidget(self.hint)

    def words(self) -> tuple[str, ...]:
        """What is chosen, in the order of the buttons, and what stands typed in the line."""
        chosen = [chip.words for chip in self._chips if chip.isChecked()]
        typed = own_words(self._field.text())
        known = {word.casefold() for word in chosen}
        return tuple([*chosen, typed] if typed and typed.casefold() not in known else chosen)

    def set_words(self, words: Iterable[str]) -> None:
        """Choose exactly these words; those that have no button yet get one. Silent."""
        self._clear_line()
        wanted = [self._chip(word) for word in words]
        for chip in self._chips:
            self._choose_silently(chip, chip in wanted)

    def choices(self) -> tuple[str, ...]:
        """All words that have a button."""
        return tuple(chip.words for chip in self._chips)

    def set_choices(self, words: Iterable[str]) -> None:
        """Offer these words as buttons; what is chosen stays chosen, the keyboard where it is."""
        offered = list(words)
        if self._chips and self._offers(offered):
            return
        chosen = self.words()
        at = next((chip.words for chip in self._chips if chip.hasFocus()), None)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for word in (*offered, *chosen):
            self._chip(word)
        self.set_words(chosen)
        if not self._chips:
            self._show_line()
        self.hand_focus_to(self._chips[0] if self._chips else self._field)
        if at is not None:
            self._chip_or_first(at).setFocus(Qt.FocusReason.OtherFocusReason)

    def _offers(self, words: list[str]) -> bool:
        """Whether just these words have buttons already, with what was chosen beside them."""
        chosen = [chip.words for chip in self._chips if chip.isChecked()]
        wanted = dict.fromkeys(word.casefold() for word in (*words, *chosen))
        return list(wanted) == [chip.words.casefold() for chip in self._chips]

    def _chip_or_first(self, word: str) -> QWidget:
        same = (chip for chip in self._chips if chip.words.casefold() == word.casefold())
        return next(same, self._chips[0] if self._chips else self._field)

    def open_line(self) -> None:
        """Open the line for own words and go there."""
        self._show_line()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_line(self) -> None:
        show_if(True, self._line)
        self.more.hide()

    def _build_line(self, name: str) -> QWidget:
        line = QWidget(self)
        self._field = TypingLine()
        self._field.setMaxLength(LONGEST)
        self._field.setPlaceholderText(tr("For example: saw a friend"))
        self._field.setAccessibleName(tr("Add your own words"))
        self._field.setAccessibleDescription(name)
        self._field.returnPressed.connect(self._on_enter)
        self._field.textEdited.connect(self._on_typed)
        self._field.editingFinished.connect(self._take_typed)
        add = QuietButton(tr("Add"))
        add.clicked.connect(self._add_typed)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(add)
        line.hide()
        return line

    def _on_enter(self) -> None:
        if self._field.text().strip():
            self._add_typed()
        else:
            self.finished.emit()

    def _on_typed(self, _text: str) -> None:
        self.hint.hide()
        self.changed.emit()

    def _add_typed(self) -> None:
        self._take_typed()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_typed(self) -> None:
        """Typed words become a button, also when the line is left without Enter.

        A number meant for the scale below stays where it is, and is told about.
        """
        word = own_words(self._field.text())
        if is_number(self._field.text()):
            fresh = self.hint.isHidden()
            show_if(True, self.hint)
            if fresh:
                announce(self._field, self.hint.text())
            return
        self._clear_line()
        if word:
            self._chip(word).setChecked(True)

    def _clear_line(self) -> None:
        self._field.setText("")  # `clear` could be undone
        self.hint.hide()

    def _chip(self, word: str) -> Chip:
        """The button of a word, made if there is none; small and capital letters are the same."""
        for chip in self._chips:
            if chip.words.casefold() == word.casefold():
                return chip
        chip = Chip(word, self)
        chip.toggled.connect(self._on_toggled)
        self._flow.insert_widget(len(self._chips), chip)
        if self._chips:
            self.setTabOrder(self._chips[-1], chip)
        self.setTabOrder(chip, self.more)
        self._chips.append(chip)
        chip.show()
        return chip

    @staticmethod
    def _choose_silently(chip: Chip, chosen: bool) -> None:
        chip.blockSignals(True)
        chip.setChecked(chosen)
        chip.blockSignals(False)

    def _on_toggled(self, _chosen: bool) -> None:
        self.changed.emit()


def own_words(text: str) -> str:
    """What a person typed, fit for one button: one line, and a comma for each semicolon.

    A semicolon separates the words in the export files, so it cannot be part of one. A number
    alone says nothing that was done: it gives no words.
    """
    words = " ".join(text.replace(";", ",").split()).strip(" ,")
    return "" if is_number(words) else words


def is_number(text: str) -> bool:
    """Whether these are figures without a word, typed in the wrong place."""
    signs = [sign for sign in text if not sign.isspace()]
    return any(sign.isdigit() for sign in signs) and all(
        sign.isdigit() or sign in "+-.,:;/%" for sign in signs
    )
