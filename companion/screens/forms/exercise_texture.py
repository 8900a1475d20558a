"""What a note tells in its first lines: which texture touched the skin, and what each side did.

So the file and the list of sessions tell it, and it can be read without this app.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.refused import LONGEST_TEXT
from companion.screens.forms.question import Question
from companion.screens.forms.shown_exercise import in_library
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.word_chips import Chip
from companion.wording.exercise_guide import is_of_sides
from companion.wording.exercise_log import texture_line, textures_in
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.exercise_log import LogEntry


class TextureAnswer(Stack):
    """A button for each texture of an exercise; none has to be pressed, and several can be.

    An exercise without textures has none, and nothing is to be seen.

    Attributes:
        chips: By their words, from soft to rough.

    Signals:
        changed: One was pressed.
    """

    changed = Signal()

    def __init__(self, exercise_id: str) -> None:
        question = tr("Which texture was it?")
        self.chips = {texture: Chip(texture) for texture in _ladder(exercise_id)}
        super().__init__([Question(question, in_a_row(self.chips.values()))])
        for chip in self.chips.values():
            chip.setAccessibleDescription(question)
            chip.clicked.connect(self.changed)
        show_if(bool(self.chips), self)

    @property
    def chosen(self) -> list[str]:
        """Those that were pressed. Setting it is silent."""
        return [texture for texture, chip in self.chips.items() if chip.isChecked()]

    @chosen.setter
    def chosen(self, textures: Sequence[str]) -> None:
        for texture, chip in self.chips.items():
            chip.setChecked(texture in textures)

    def told(self, entry: LogEntry) -> LogEntry:
        """The entry with what was pressed."""
        _, sides, own = _parts(entry)
        return _with(entry, self.chosen, sides, own)


def told_of(entry: LogEntry) -> tuple[list[str], str]:
    """The textures that an entry's note tells, and its own words without what comes first."""
    textures, _, own = _parts(entry)
    return textures, own


def sides_of(entry: LogEntry) -> str:
    """What an entry's note tells of two sides that were not alike; empty for nothing."""
    return _parts(entry)[1]


def with_own_words(entry: LogEntry, words: str) -> LogEntry:
    """An entry with other words of the person's own; its textures and sides stay."""
    textures, sides, _ = _parts(entry)
    return _with(entry, textures, sides, words)


def without_sides(entry: LogEntry) -> LogEntry:
    """An entry whose figures are others now: what was told of each side holds no more."""
    textures, _, own = _parts(entry)
    return _with(entry, textures, "", own)


def _parts(entry: LogEntry) -> tuple[list[str], str, str]:
    """Textures, the line about two sides, own words."""
    line, _, rest = entry.note.partition("\n")
    textures = textures_in(line, _ladder(entry.exercise_id))
    words = rest if textures else entry.note
    line, _, rest = words.partition("\n")
    return (textures, line, rest) if is_of_sides(line) else (textures, "", words)


def _with(entry: LogEntry, textures: Sequence[str], sides: str, own: str) -> LogEntry:
    """With all of these; where a note has no room for them, the own words stay."""
    note = "\n".join(part for part in (texture_line(textures), sides, own) if part)
    return replace(entry, note=note if len(note) <= LONGEST_TEXT else own)


def _ladder(exercise_id: str) -> tuple[str, ...]:
    """The textures of an exercise, from soft to rough; none for most."""
    found = in_library(exercise_id)
    return found.textures if found else ()
