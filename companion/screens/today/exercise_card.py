"""Today's exercise: what is to do by name, the guide through it, or done in one press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.neutral import Neutral
from companion.errors import CompanionError
from companion.screens.forms.exercise_entry import keep_as_planned
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.exercise_programme import quiet_words
from companion.wording.exercise_today import (
    done_words,
    guide_words,
    more_words,
    under_way_words,
)
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from companion.domain.clock import Clock
    from companion.domain.programme import PlanItem
    from companion.store.stores import Stores


class ExerciseCard(Card):
    """What is planned for today.

    Attributes:
        names: The exercises that are still to do, as many as there is room for.
        line: What is done, or why nothing is planned after all.
        guide: Opens the guide.
        as_planned: All that is still to do was done as planned.
        open: The way to everything about exercise.

    Signals:
        guide_wanted, all_wanted: That page is wanted.
        said: A Notice: what was saved, and how to undo it.
    """

    guide_wanted = Signal()
    all_wanted = Signal()
    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("Exercise"))
        self._stores = stores
        self._clock = clock
        self.names: list[PlainLabel] = []
        self.line = PlainLabel("", "muted")
        self._list = Stack(gap=4)
        self.guide = QuietButton(guide_words(goes=False), "play")
        self.as_planned = QuietButton(tr("Done as planned"), "check")
        self._buttons = in_a_row((self.guide, self.as_planned))
        self.open = LinkButton(tr("Open Exercise"))
        self.error = ErrorLine()
        for widget in (self.line, self._list, self._buttons, self.error):
            self.body.addWidget(widget)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.guide.clicked.connect(self.guide_wanted)
        self.as_planned.clicked.connect(self._on_as_planned)
        self.open.clicked.connect(self.all_wanted)

    def show_day(
        self,
        due: Sequence[PlanItem],
        left: Sequence[PlanItem],
        led: Set[str],
        why: Neutral | None,
        room: int,
    ) -> None:
        """Show what is planned for today.

        Args:
            due: All that is planned for today.
            left: What of it is still to do.
            led: Ids of what is in the session under way.
            why: Today counts neither for nor against; a gentle day leaves everything open.
            room: How many lines the exercises may take.
        """
        rests = why in (Neutral.REST, Neutral.SICK)
        done = done_words(len(due) - len(left), len(due))
        words = quiet_words(why) if why is not None else ""
        goes = any(item.id in led for item in left)
        said = (done, words, under_way_words() if goes else "")
        self.line.setText(" ".join(part for part in said if part))
        show_if(bool(self.line.text()), self.line)
        self._show_names([] if rests else [item.name for item in left], room)
        had_focus = self.guide.hasFocus() or self.as_planned.hasFocus()
        self.guide.set_words(guide_words(goes=goes))
        show_if(any(item.id not in led for item in left), self.as_planned)
        show_if(bool(left) and (goes or not rests), self._buttons)
        if had_focus and self._buttons.isHidden():
            self.open.setFocus()
        elif had_focus and self.as_planned.isHidden():
            self.guide.setFocus()

    def _show_names(self, names: list[str], room: int) -> None:
        shown = names if len(names) <= room else names[: max(1, room - 1)]
        said = [*shown, *([more_words(len(names) - len(shown))] if len(shown) < len(names) else [])]
        if said != [label.text() for label in self.names]:
            for label in self.names:
                let_go(label, self._list.body)
            self.names = [PlainLabel(each) for each in said]
            for label in self.names:
                self._list.body.addWidget(label)
                show_if(True, label)
        show_if(bool(said), self._list)

    def _on_as_planned(self) -> None:
        self.error.say("")
        try:
            notice = keep_as_planned(self._stores, self._clock)
        except CompanionError as error:
            self.error.say(str(error))
            return
        if notice is not None:
            self.said.emit(notice)
