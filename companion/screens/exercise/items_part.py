"""The exercises of a programme: added by a few letters, put in order, each open to change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, Signal

from companion.content.exercises import load_exercises
from companion.domain.programme import history
from companion.domain.programme_setup import going_on
from companion.screens.exercise.item_form import ItemForm
from companion.screens.exercise.item_row import ItemRow
from companion.screens.exercise.picker import Picker
from companion.screens.exercise.programme_deeds import counts_from
from companion.screens.exercise.team_part import TeamPart
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.widgets.card import Card, Rule
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.settling import Settling
from companion.wording.exercise_programme import counts_words, item_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.content.exercises import Exercise
    from companion.domain.clock import Clock
    from companion.domain.programme import PlanItem
    from companion.screens.forms.choosing import AskToOpen
    from companion.store.stores import Stores


class ItemsPart(Card):
    """All exercises that go on, a form for one of them, and the line that adds the next.

    Attributes:
        rows: By the ids of the items, in their order.
        form: About one exercise; hidden while none is changed.
        is_new: The form is about an exercise that was added just now.
        picker: Adds an exercise.
        team: Asks for a tick before an exercise that only a team suggests.

    Signals:
        move_wanted: The id of an item, and how many places further down.
        team_said: The id of an exercise that the person's team suggested.
        changed: Something was typed.
        placed: The form has come or gone: widgets that are to be in sight, the last one first.
    """

    move_wanted = Signal(str, int)
    team_said = Signal(str)
    changed = Signal()
    placed = Signal(object)

    def __init__(self, stores: Stores, clock: Clock, ask: AskToOpen) -> None:
        super().__init__(tr("The exercises"))
        self._stores = stores
        self._clock = clock
        self.items: tuple[PlanItem, ...] = ()
        self.rows: dict[str, ItemRow] = {}
        self.is_new = False
        self.form = ItemForm(stores, clock.today(), ask)
        self.picker = Picker()
        self.error = ErrorLine()
        self._list = Stack(gap=12)
        self.team = TeamPart()
        self._rule = Rule()
        self._settling = Settling(self, ())
        for widget in (self._list, self._rule, self.picker, self.team, self.error):
            self.body.addWidget(widget)
        self._list.body.addWidget(self.form)
        show_if(False, self.form)
        show_if(False, self.team)
        self.form.closed.connect(self.close_form)
        self.form.changed.connect(self.changed)
        self.picker.changed.connect(self._on_typed)
        self.team.ticked.connect(self._on_team)

    # --- reading ------------------------------------------------------------------------

    def show_programme(self, programme: str) -> None:
        """Show what is kept; what is being typed is left alone."""
        today = self._clock.today()
        self.items = going_on(self._stores.programme.all(), programme, today)
        self.picker.show_inside({item.exercise_id for item in self.items})
        self._keep_rows([item.id for item in self.items])
        exercises = load_exercises(QLocale().name())
        for place, item in enumerate(self.items):
            row = self.rows[item.id]
            exercise = exercises.find(item.exercise_id)
            picture = self._stores.exercise_pictures.get(item.exercise_id)
            row.show_item(item, item_words(item, today), exercise, picture)
            row.up.setEnabled(place > 0)
            row.down.setEnabled(place < len(self.items) - 1)
        if self.form.item is not None:
            self._follow_form(self.form.item.id)
        for part in (self._list, self._rule):
            show_if(bool(self.items), part)

    def _follow_form(self, item_id: str) -> None:
        """The item under the form may be another one now, or gone."""
        now = next((item for item in self.items if item.id == item_id), None)
        if now is None:
            self.close_form()
        elif self.form.is_edited:
            self.form.item = now  # what is typed goes on top of it
        elif now != self.form.item:
            self._fill(now)

    def _keep_rows(self, wanted: list[str]) -> None:
        for item_id in [each for each in self.rows if each not in wanted]:
            let_go(self.rows.pop(item_id), self._list.body)
        made = {each: self.rows.get(each) or self._row() for each in wanted}
        if list(made) != list(self.rows) or not self.rows:
            for place, row in enumerate(made.values()):
                self._list.body.insertWidget(place, row)
                show_if(True, row)
        self.rows = made
        self._place_form()

    def _row(self) -> ItemRow:
        row = ItemRow()
        row.move_wanted.connect(self.move_wanted)
        row.change_wanted.connect(self._on_change)
        return row

    # --- one of them --------------------------------------------------------------------

    def open_form(self, item_id: str, *, is_new: bool = False) -> None:
        """Ask about an exercise; after a new one the keyboard goes on to the next."""
        item = next(each for each in self.items if each.id == item_id)
        self.is_new = is_new
        self._fill(item)
        self._place_form()
        show_if(True, self.form)
        self.form.focus_first()
        self.placed.emit((self.form.keep, self.rows[item_id], self.form.first()))

    def close_form(self) -> None:
        """No exercise is changed any more; the keyboard goes to its row, or on to the next one."""
        row = self.rows.get(self.form.item.id) if self.form.item else None
        self.form.close_form()
        show_if(False, self.form)
        to = self.picker.line if self.is_new or row is None else row.change
        if row is not None:
            to.setFocus(Qt.FocusReason.OtherFocusReason)
            self.placed.emit((row, to))
        self.changed.emit()

    def keep_form(self) -> bool:
        """Keep what is typed about an exercise; False where its form says what holds it."""
        if self.form.item is not None and self.form.is_edited:
            self.form.save()
        return self.form.item is None or not self.form.is_edited

    def _on_change(self, item_id: str) -> None:
        if self.form.item is not None and self.form.item.id == item_id:
            self.form.focus_first()
        elif self.keep_form():
            self.open_form(item_id)

    def pressed(self, item_id: str, steps: int) -> QWidget:
        """The button that moves an exercise up or down."""
        row = self.rows[item_id]
        return row.up if steps < 0 else row.down

    def keep_on(self, item_id: str, steps: int) -> None:
        """The keyboard stays on the button that moved it, or on the other one at the end."""
        if item_id in self.rows:
            pressed, other = self.pressed(item_id, steps), self.pressed(item_id, -steps)
            button = pressed if pressed.isEnabled() else other
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            row = self.rows[item_id]
            if row.visibleRegion().boundingRect() != row.rect():
                self.placed.emit((row, button))

    def settle_beside(self, button: QWidget) -> None:
        """For a moment no other row is moved: one of them stands where this button was."""
        self._settling.end()
        moves = [each for row in self.rows.values() for each in (row.up, row.down)]
        self._settling = Settling(self, [each for each in moves if each is not button])
        self._settling.begin()

    def lay_out(self) -> None:
        """Put the rows where they are going to be, at once."""
        self._list.body.activate()

    def _fill(self, item: PlanItem) -> None:
        theirs = [each for each in self._stores.programme.all() if each.programme == item.programme]
        day = counts_from(self._stores, self._clock, item)
        self.form.open(
            item,
            history(theirs, item.exercise_id),
            counts_words(item, max(day, item.starts_on)),
            self._clock.today(),
        )

    def _place_form(self) -> None:
        """Under the row it is about."""
        if self.form.item is not None and self.form.item.id in self.rows:
            at = list(self.rows).index(self.form.item.id)
            self._list.body.removeWidget(self.form)
            self._list.body.insertWidget(at + 1, self.form)

    # --- an exercise that a team suggests -----------------------------------------------

    def ask_team(self, exercise: Exercise) -> None:
        """Ask whether the person's team suggested it, before it is added."""
        self.picker.text = exercise.name
        self.team.show_exercise(exercise, suggested=False)
        show_if(True, self.team)
        self.team.tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_team(self, exercise_id: str, _name: str, _on: bool) -> None:
        show_if(False, self.team)
        self.team_said.emit(exercise_id)

    def _on_typed(self) -> None:
        show_if(False, self.team)
        self.error.say("")
        self.changed.emit()

    # --- drafts -------------------------------------------------------------------------

    @property
    def is_edited(self) -> bool:
        """Whether something is typed that is not kept."""
        return self.form.is_edited or bool(self.picker.text.strip())

    def state(self) -> dict[str, Any]:
        """What is typed here."""
        if self.form.item is None or not self.form.is_edited:
            return {"picker": self.picker.text}
        return {
            "picker": self.picker.text,
            "item": self.form.item.id,
            "form": self.form.state(),
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back, once the programme is shown."""
        self.picker.text = state["picker"]
        if state.get("item") in self.rows:
            self.open_form(state["item"])
            self.form.set_state(state["form"])
