"""What else can be read of a damaged file: shown first, taken in only when the person says so."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.activity_ratings import ActivityRating
from companion.domain.diary import CheckIn
from companion.domain.exercise_log import LogEntry
from companion.domain.goals import GoalReview
from companion.domain.happening import Happening
from companion.domain.laterality import Score
from companion.domain.pacing_sessions import Session
from companion.domain.practised import Practised
from companion.domain.questionnaire import Answered
from companion.domain.sleep import Night
from companion.domain.win import Win
from companion.domain.worksheet import Worksheet
from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording import backups as words
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from companion.domain.entries import Entry
    from companion.domain.pacing_profile import PacingProfile
    from companion.errors import CompanionError
    from companion.left_over import Left
    from companion.store.salvage import Salvaged
    from companion.ui.working import GoOn, Working

DAYS_NAMED = 6
Read = TypeVar("Read")
_OF_A_DAY = (
    CheckIn, Night, Session, LogEntry, Score, Practised, Worksheet, GoalReview, ActivityRating,
    Answered, Win, Happening,
)  # fmt: skip


class LeftPart(QWidget):
    """An offer to look; then how much it is, of which days, and what is gone.

    Args:
        working: Shows that it goes on.
        offer: Says what may be there.
        look: The button that looks.
        take: The button that adds.
        leave: The button that adds nothing.

    Signals:
        look_wanted: The person wants to see it.
        taken: Add it.
    """

    look_wanted = Signal()
    taken = Signal()

    def __init__(self, working: Working, offer: str, look: str, take: str, leave: str) -> None:
        super().__init__()
        self._working = working
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.offer = PlainLabel(offer)
        self.counts = PlainLabel("", "strong")
        self.days = PlainLabel("")
        self.lost = PlainLabel("", "small")
        self.error = ErrorLine()
        self.look = QuietButton(look, "search")
        self.take = PrimaryButton(take, "plus")
        self.leave = QuietButton(leave)
        self._buttons = in_a_row((self.look, self.take, self.leave), gap=12)
        for widget in (
            self.offer, self.counts, self.days, self.lost, self.error, self._buttons
        ):  # fmt: skip
            self.body.addWidget(widget)
        for label in (self.counts, self.days, self.lost, self.take, self.leave):
            show_if(False, label)
        self.look.clicked.connect(self.look_wanted)
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.show_refused)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def read(self, read: Callable[[GoOn], Read], show: Callable[[Read], None]) -> None:
        """Look into the file, beside the window."""
        self._working.start(tr("Reading the damaged file …"), read, show, self._refuse)

    def add(self, add: Callable[[GoOn], Read], show: Callable[[Read], None]) -> None:
        """Add what was found, beside the window."""
        self._working.start(tr("Adding the entries …"), add, show, self._refuse)

    def show_left(self, left: Left, now: datetime) -> None:
        """Show what was read and is not in the diary, with the choice to add it."""
        said = (
            words.left(_counted(left.added)),
            words.other_answers(len(left.changed)),
            words.own_lists(found=_has_lists(left.profile)),
            words.own_choices(found=bool(left.beside)),
        )
        entries = (*left.added, *left.changed)
        some = bool(entries or left.beside) or _has_lists(left.profile)
        self._show(entries, said, left.lost, now, some=some)

    def show_readable(self, found: Salvaged, now: datetime) -> None:
        """Show all that can be read, with the choice to begin a diary with it."""
        said = (
            words.readable(_counted(found.entries)),
            words.own_lists(found=_has_lists(found.profile)),
            words.own_choices(found=bool(found.beside)),
        )
        some = bool(found.entries or found.beside) or _has_lists(found.profile)
        self._show(found.entries, said, found.lost, now, some=some)

    def _show(
        self,
        entries: Sequence[Entry],
        sentences: Sequence[str],
        lost: int | None,
        now: datetime,
        *,
        some: bool,
    ) -> None:
        self.tell("")
        said = " ".join(filter(None, sentences))
        self.counts.setText(said)
        days = sorted(
            {each.day for each in entries if isinstance(each, _OF_A_DAY)},
            reverse=True,
        )
        self.days.setText(words.some_days(days, now.date(), DAYS_NAMED))
        self.lost.setText(words.lost(lost))
        show_if(True, self.counts)
        show_if(bool(days), self.days)
        show_if(bool(self.lost.text()), self.lost)
        show_if(False, self.look)
        show_if(some, self.take)
        show_if(some, self.leave)
        announce(self.counts, said)
        if some:
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_taken(self, count: int) -> None:
        """It was added."""
        self._end(tr("Entries added: {n}.").format(n=number(count, 0)))

    def show_refused(self) -> None:
        """It was left."""
        self._end(tr("Nothing was added. The file is kept."))

    def tell(self, problem: str) -> None:
        """Say what did not work; empty takes it away."""
        self.error.say(problem)

    def _refuse(self, error: CompanionError) -> None:
        self.tell(str(error))

    def _measure(self) -> None:
        self.body.setSpacing(scaled(10))

    def _end(self, said: str) -> None:
        self.tell("")
        self.counts.setText(said)
        for widget in (self.offer, self.days, self.lost, self._buttons):
            show_if(False, widget)
        announce(self.counts, said)


def _has_lists(profile: PacingProfile | None) -> bool:
    return profile is not None and bool(profile.helps or profile.calls)


def _counted(entries: Sequence[Entry]) -> Counter[type[Entry]]:
    """How many of each kind."""
    return Counter(type(each) for each in entries)
