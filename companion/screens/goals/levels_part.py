"""The five levels of a goal, a sentence each, and where the person is now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from companion.domain.goals import LEVEL_NAMES, LEVELS
from companion.domain.refused import LONGEST_TEXT
from companion.screens.goals.one_of import OneOf
from companion.screens.goals.part import Part, tidy
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.note_field import NoteField
from companion.wording.goal_levels import level_words
from companion.wording.goals import example_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.content.goals import Beginning
    from companion.domain.goals import Goal


class LevelsPart(Part):
    """Five sentences, each with an example beside it.

    Attributes:
        notes: By level, from -2 to 2.
        now: Where the person is; asked until a level is known.
    """

    answers_for: ClassVar[tuple[str, ...]] = (*LEVEL_NAMES, "level")

    def __init__(self) -> None:
        super().__init__(
            tr("Five levels, a sentence each"),
            tr(
                "They show how far you are, also when a goal is not reached. Most people begin "
                "on level -1 or -2. The one in the middle is what you hope for."
            ),
        )
        self.notes: dict[int, NoteField] = {}
        self._examples: dict[int, PlainLabel] = {}
        rows = [self._row(level) for level in LEVELS]
        named = [(str(level), level_words(level)) for level in LEVELS]
        self.now = OneOf(tr("Where are you now?"), named, down=True)
        self._now = Stack([PlainLabel(tr("Where are you now?"), "question"), self.now], gap=10)
        self.put(*rows, self._now, first=self.notes[LEVELS[0]])
        self.now.picked.connect(self._on_changed)

    def ask_now(self, *, wanted: bool) -> None:
        """Ask where the person is now, or not: a level is known already, or it has not begun."""
        show_if(wanted, self._now)

    @property
    def level_now(self) -> int | None:
        """Where the person is; None: not told, or not asked."""
        if not self.now.chosen or self._now.isHidden():
            return None
        return int(self.now.chosen)

    def show_goal(self, goal: Goal | None) -> None:
        """What is kept."""
        for number, level in enumerate(LEVELS):
            self.notes[level].text = goal.levels[number] if goal else ""
        self.now.chosen = ""

    def follow_kind(self, beginning: Beginning) -> None:
        """Examples of the kind."""
        for number, level in enumerate(LEVELS):
            self._examples[level].setText(example_words(beginning.levels[number]))

    def state(self) -> dict[str, Any]:
        """As it stands."""
        return {"levels": [note.text for note in self.notes.values()], "now": self.now.chosen}

    def set_state(self, state: Mapping[str, Any]) -> None:
        """As it was."""
        for note, words in zip(self.notes.values(), state.get("levels", ()), strict=False):
            note.text = str(words)
        now = str(state.get("now", ""))
        self.now.chosen = now if now in self.now.ones else ""

    def fields(self) -> dict[str, Any]:
        """The sentences, by their names in the export files."""
        texts = [tidy(note.text) for note in self.notes.values()]
        return dict(zip(LEVEL_NAMES, texts, strict=True))

    def _row(self, level: int) -> Stack:
        words = level_words(level)
        note = NoteField(words, "", LONGEST_TEXT, least_lines=1)
        note.changed.connect(self._on_changed)
        self.notes[level] = note
        self._examples[level] = PlainLabel("", "small")
        return Stack([PlainLabel(words, "strong"), note, self._examples[level]], gap=6)
