"""How the library is searched: words, a few filters, and only the favourites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal

from companion.content.exercises import Tag
from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.typing_line import TypingLine
from companion.ui.widgets.word_chips import Chip
from companion.wording.exercise_library import (
    AT_MOST_MINUTES,
    filter_words,
    how_many_words,
    nearest_words,
    short_words,
)
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.exercises import Exercise, Exercises

AFTER_MS = 250
"""It looks when typing rests for so long."""
LONGEST = 100
TAGS = (Tag.SITTING, Tag.LYING, Tag.STANDING, Tag.NO_FLOOR, Tag.NO_EQUIPMENT)


class LibraryFilters(Card):
    """A line to type in, buttons for how and where, and how many exercises fit.

    Attributes:
        line: Where words are typed.
        tags: A button for each tag.
        short: Only those that take few minutes.
        liked: Only the favourites.
        clear: Shows all exercises again.

    Signals:
        changed: Something else is asked for.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = TypingLine()
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(tr("Words to look for"))
        self.line.setPlaceholderText(tr("A word, such as neck, ball or balance"))
        self.line.setClearButtonEnabled(False)
        self.tags = {tag: Chip(filter_words(tag)) for tag in TAGS}
        self.short = Chip(short_words())
        self.liked = Chip(tr("Only my favourites"))
        self.told = PlainLabel("", "muted")
        self.clear = LinkButton(tr("Show all exercises"))
        self._is_near = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MS)
        self._build()

    def found(self, exercises: Exercises, favourites: frozenset[str]) -> tuple[Exercise, ...]:
        """The exercises that fit what is asked for, best first; else what comes nearest."""
        asked = self.line.text()
        tags = [tag for tag, chip in self.tags.items() if chip.isChecked()]
        minutes = AT_MOST_MINUTES if self.short.isChecked() else None
        fitting = self._of_liked(exercises.search(asked, tags=tags, minutes=minutes), favourites)
        self._is_near = not fitting
        if fitting:
            return fitting
        return self._of_liked(exercises.nearest(asked, tags=tags, minutes=minutes), favourites)

    def _of_liked(
        self, found: tuple[Exercise, ...], favourites: frozenset[str]
    ) -> tuple[Exercise, ...]:
        if not self.liked.isChecked():
            return found
        return tuple(each for each in found if each.id in favourites)

    def show_count(self, shown: int, of: int) -> None:
        """Say how many fit; where something is asked for, all can be shown again."""
        alone = self.liked.isChecked() and not self._asks_more
        said = how_many_words(shown, of, only_favourites=alone)
        self.told.setText(nearest_words(said) if shown and self._is_near else said)
        show_if(self._asks_more or self.liked.isChecked(), self.clear)

    def asked(self) -> dict[str, Any]:
        """What is asked for, as JSON can keep it."""
        return {
            "tags": [tag.value for tag, chip in self.tags.items() if chip.isChecked()],
            "short": self.short.isChecked(),
            "liked": self.liked.isChecked(),
            "words": self.line.text(),
        }

    def ask(self, asked: dict[str, Any]) -> None:
        """Ask for this; silent."""
        for tag, chip in self.tags.items():
            _choose(chip, tag.value in asked.get("tags", ()))
        _choose(self.short, bool(asked.get("short")))
        _choose(self.liked, bool(asked.get("liked")))
        self.line.blockSignals(True)
        self.line.setText(str(asked.get("words", "")))
        self.line.blockSignals(False)

    def show_all(self) -> None:
        """Ask for nothing: every exercise is shown; the keyboard goes to the words."""
        self.ask({})
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    @property
    def _asks_more(self) -> bool:
        chips = (*self.tags.values(), self.short)
        return bool(self.line.text().strip()) or any(chip.isChecked() for chip in chips)

    def _build(self) -> None:
        chips = (*self.tags.values(), self.short, self.liked)
        self.body.addWidget(self.line)
        self.body.addWidget(self.told)  # in sight in a small window with large text, too
        self.body.addWidget(in_a_row(chips))
        self.body.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)  # it comes and goes
        self._soon.timeout.connect(self._look)
        self.line.textChanged.connect(self._on_typed)
        self.line.returnPressed.connect(self._look)
        for chip in chips:
            chip.clicked.connect(self._look)
        self.clear.clicked.connect(self.show_all)

    def _on_typed(self) -> None:
        self._soon.start()

    def _look(self) -> None:
        self._soon.stop()
        self.changed.emit()
        announce(self.line, self.told.text())


def _choose(chip: Chip, chosen: bool) -> None:
    chip.blockSignals(True)
    chip.setChecked(chosen)
    chip.blockSignals(False)
