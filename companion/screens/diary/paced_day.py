"""What pacing knows of a day: its sessions and its flare-up, to read in the diary."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Rule
from companion.wording.pacing_review import gentle_day_words, session_lines
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.activities import Activity
    from companion.domain.flare_ups import FlareUp
    from companion.domain.pacing_sessions import Session
    from companion.store.stores import Stores


@dataclass(frozen=True, slots=True)
class PacedDay:
    """What was done of activities on a day.

    Attributes:
        sessions: Each with its activity, in the order of the day.
        flare_up: The flare-up that has the day as a gentle one.
    """

    sessions: tuple[tuple[Activity, Session], ...] = ()
    flare_up: FlareUp | None = None


def paced_day(stores: Stores, day: date) -> PacedDay:
    """Read what pacing knows of a day."""
    sessions = stores.sessions.between(day, day)
    known = {each.id: each for each in stores.activities.all()} if sessions else {}
    flare_ups = stores.flare_ups.between(day, day)
    return PacedDay(
        tuple((known[each.activity_id], each) for each in sessions),
        flare_ups[0] if flare_ups else None,
    )


class PacedPart(Stack):
    """The sessions and the flare-up of a day; a link leads to where they can be changed.

    Signals:
        go_to: Another page, and its argument.
    """

    go_to = Signal(str, object)

    def __init__(self, paced: PacedDay) -> None:
        super().__init__(gap=6)
        for activity, session in paced.sessions:
            self.body.addWidget(PlainLabel(activity.name, "strong"))
            for name, value in session_lines(session, activity.unit):
                self.body.addWidget(PlainLabel(f"{name}: {value}"))
            self._add_link(
                tr("Open the activity"), activity.name, "pacing", ("activity", activity.id)
            )
            self.body.addWidget(Rule())
        if paced.flare_up is not None:
            self.body.addWidget(PlainLabel(gentle_day_words(paced.flare_up), "warm"))
            if paced.flare_up.note.strip():
                self.body.addWidget(PlainLabel(paced.flare_up.note))
            self._add_link(tr("Open the flare-up plan"), "", "flare", None)
            self.body.addWidget(Rule())

    def _add_link(self, words: str, name: str, page: str, argument: object) -> None:
        link = LinkButton(words)
        if name:
            link.setAccessibleName(f"{words}: {name}")
        link.clicked.connect(partial(self._go, page, argument))
        self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _go(self, page: str, argument: object, *_: object) -> None:
        self.go_to.emit(page, argument)
