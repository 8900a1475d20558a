"""What the parts of setting up an activity have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.errors import CompanionError
from companion.ui.screen import Notice
from companion.ui.stack import Stack
from companion.ui.widgets.date_field import DateField, read_day
from companion.ui.widgets.error_line import ErrorLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.activities import Activity
    from companion.domain.clock import Clock
    from companion.domain.pacing import Plan
    from companion.store.stores import Stores


class Part(Stack):
    """One step: shows what is kept, and keeps what is answered.

    Attributes:
        plan: The activity and all that belongs to it; None for one that is not kept yet.
        is_edited: Something is typed here and not kept; what is kept is not shown over it.
        error: What did not work.

    Signals:
        changed: Something was typed.
        said: A Notice for the foot of the window.
        done: The next step is wanted.
        go_to: Another page, and its argument.
    """

    changed = Signal()
    said = Signal(object)
    done = Signal()
    go_to = Signal(str, object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__()
        self.stores = stores
        self.clock = clock
        self.plan: Plan | None = None
        self.is_edited = False
        self.error = ErrorLine()

    def show_plan(self, plan: Plan | None) -> None:
        """Show what is kept, unless something is being written here."""
        self.plan = plan
        self.follow()
        if not self.is_edited:
            self.fill()

    def fill(self) -> None:
        """Put what is kept into the fields."""

    def follow(self) -> None:
        """Show what does not stand in fields."""

    def state(self) -> dict[str, Any]:
        """What a draft keeps of this step."""
        return {}

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""

    def save(self) -> None:
        """Keep what is answered, and go on."""
        self.done.emit()

    def focus_first(self) -> None:
        """The keyboard goes to the first question."""
        self.setFocus()

    def begin(self, plan: Plan | None) -> None:
        """Begin anew with an activity: what was typed about another is gone from the fields."""
        self.is_edited = False
        self.error.say("")
        self.show_plan(plan)

    @property
    def activity(self) -> Activity:
        """The activity that is kept."""
        assert self.plan is not None
        return self.plan.activity

    def edited(self) -> None:
        """The person typed or chose something that is not kept yet."""
        self.is_edited = True
        self.error.say("")
        self.changed.emit()

    def keep(self, after: Activity, words: str) -> bool:
        """Keep the changed activity and say so; False where the disk does not let it."""
        before = self.activity

        def undo() -> None:
            self.stores.activities.keep(before)

        return self.do(lambda: self.stores.activities.keep(after), words, undo)

    def keep_new(self, new: Activity, words: str) -> bool:
        """Keep a new activity and say so; False where the disk does not let it."""

        def undo() -> None:
            self.stores.activities.remove(new.id, self.clock.now())

        return self.do(lambda: self.stores.activities.keep(new), words, undo)

    def do(self, deed: Callable[[], None], words: str, undo: Callable[[], None]) -> bool:
        """Write, and say what was done with the way back; False where it cannot be written."""
        try:
            deed()
        except CompanionError as error:
            self.error.say(str(error))
            return False
        self.error.say("")
        self.said.emit(Notice(words, undo))
        return True


def write_day(field: DateField, text: str) -> None:
    """Put into a field what a draft had there: a day, or words that are none yet."""
    day = read_day(text, field.value.year)
    if day is None:
        field.line.setText(text)
    else:
        field.value = day
