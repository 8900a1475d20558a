"""What is over and waits to be written down: kept, gone on with, or let go."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import Signal

from companion.domain.refused import LONGEST_TEXT
from companion.errors import CompanionError
from companion.screens.forms.cards_in_turn import TurnCard
from companion.screens.forms.drafts import Drafted, DraftKeeper
from companion.screens.forms.question import Question
from companion.screens.forms.telling import told_at
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.topics import Topic
    from companion.store.stores import Stores
    from companion.ui.running import Running

Made = TypeVar("Made")


class EndForm(Drafted, TurnCard, Generic[Made]):
    """What is left to be said; what is typed survives as a draft.

    Args:
        title: Of the card.
        go_on: The words of the button that goes on with it.
        stores: Where it is kept.
        running: What it is about.
        clock: The time.

    Attributes:
        topic: What changes when it is kept.
        note: Own words.
        error: Why it could not be kept.

    Signals:
        kept: What was kept.
        go_on_wanted: It was stopped by mistake.
        let_go_wanted: Nothing of it is to be kept.
    """

    topic: ClassVar[Topic]

    kept = Signal(object)
    go_on_wanted = Signal()
    let_go_wanted = Signal()

    def __init__(
        self, title: str, go_on: str, stores: Stores, running: Running[Any], clock: Clock
    ) -> None:
        super().__init__(title)
        self._stores = stores
        self._running = running
        self._clock = clock
        self._asked: object = None
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self.note = NoteField(tr("Note"), tr("Anything you want to remember"), LONGEST_TEXT)
        self._note = Question(tr("Note"), self.note)
        self.error = ErrorLine()
        self.save_button = PrimaryButton(tr("Keep this session"), "check")
        self.go_on = QuietButton(go_on, "play")
        self.let_go = LinkButton(tr("Let it go"))
        self.let_go.set_tip(tr("Nothing of it is kept."))
        self._buttons = in_a_row((self.save_button, self.go_on, self.let_go), gap=14)
        self.note.changed.connect(self._drafts.note_change)
        self.save_button.clicked.connect(self.save)
        self.go_on.clicked.connect(self.go_on_wanted)
        self.let_go.clicked.connect(self.let_go_wanted)

    def save(self) -> None:
        """Keep it, and it is over: both, or neither."""
        if self._asked is None:
            return
        with told_at(self.error):
            made = self._read()
            if made is None:
                return
            with self._stores.database.write(self.topic):
                self._keep(made)
                self._drafts.drop()
                self._running.drop_kept()
            self._asked = None
            self._running.end()
            self.kept.emit(made)

    def put_by(self) -> None:
        """It goes on: what was typed waits until it is over again, also after a crash."""
        with suppress(CompanionError):  # until there is room for it, it waits in memory
            self._drafts.keep_if_waiting()
        self._asked = None

    def drop(self) -> None:
        """What was typed is not wanted any more."""
        self._drafts.drop()
        self._asked = None

    # --- what each kind knows of itself -------------------------------------------------

    def _read(self) -> Made | None:
        """What is to be kept; None where there is nothing, or a field says what is wrong.

        Raises:
            Refused: it cannot be so.
        """
        raise NotImplementedError

    def _keep(self, made: Made) -> None:
        """Keep it.

        Raises:
            CompanionError: it could not be written.
        """
        raise NotImplementedError

    def _state(self) -> dict[str, Any]:
        """What is typed."""
        raise NotImplementedError
