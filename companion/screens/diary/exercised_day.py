"""What was done of exercise on a day, to read in the diary."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.exercise_log import sessions
from companion.screens.forms.exercise_lines import read_planned, session_lines
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Rule
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.store.stores import Stores


@dataclass(frozen=True, slots=True)
class ExerciseSession:
    """One session as the diary tells of it.

    Attributes:
        names: Its exercises, for who hears where a link leads.
        lines: What was done, and how it felt.
    """

    id: str
    names: str
    lines: tuple[str, ...]


def exercised_day(stores: Stores, day: date, today: date) -> tuple[ExerciseSession, ...]:
    """Read what was done of exercise on a day, in the order of the day."""
    done = sessions(stores.exercise_log.between(day, day))
    if not done:
        return ()
    planned = read_planned(stores)
    return tuple(
        ExerciseSession(
            id=session.id,
            names=", ".join(planned.name(each.exercise_id) for each in session.entries),
            lines=tuple(session_lines(stores, planned, session.entries, today)),
        )
        for session in done
    )


class ExercisedPart(Stack):
    """One session of a day; a link leads to where it can be changed.

    Signals:
        go_to: Another page, and its argument.
    """

    go_to = Signal(str, object)

    def __init__(self, session: ExerciseSession) -> None:
        super().__init__(gap=6)
        self.body.addWidget(PlainLabel(tr("Exercise"), "strong"))
        for words in session.lines:
            self.body.addWidget(PlainLabel(words))
        link = LinkButton(tr("Open this session"))
        link.setAccessibleName(f"{link.words}: {session.names}")
        link.clicked.connect(partial(self._open, session.id))
        self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Rule())

    def _open(self, session_id: str, *_: object) -> None:
        self.go_to.emit("exercise", ("log", session_id))
