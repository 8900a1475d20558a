"""What the activity is: its name, what it is counted in, why it matters, the clinic's note."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Qt, Signal

from companion.domain.activities import Activity, AmountUnit, Area, starter_of
from companion.domain.plan_setup import beside, unit_is_open
from companion.domain.refused import LONGEST_TEXT, Refused
from companion.screens.forms.own_line import one_line
from companion.screens.forms.question import Question
from companion.screens.pacing.setup.part import Part
from companion.screens.pacing.setup.starters import Starters
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.typing_line import TypingLine
from companion.wording.pacing import unit_name
from companion.wording.pacing_plans import activity_deleted
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.store.stores import Stores


class ActivityPart(Part):
    """The first step; only the name is needed.

    Signals:
        kept: The id of an activity that was begun here.
        cancelled: Nothing is to be begun.
        deleted: The activity lies in the bin now; the id of the one beside it in the list.
    """

    kept = Signal(str)
    cancelled = Signal()
    deleted = Signal(str)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(stores, clock)
        self._build()
        self.fill()

    # --- values -------------------------------------------------------------------------

    def fill(self) -> None:
        """Show the activity as it is kept; empty for a new one."""
        shown = self.plan.activity if self.plan else None
        self.name.setText(shown.name if shown else "")
        area, starter = (shown.area, starter_of(shown.id)) if shown else (Area.MOVING, "")
        self.starters.show_area(area, starter)
        self.unit.chosen = shown.unit if shown else AmountUnit.MINUTES
        self.why.text = shown.why if shown else ""
        self.note.text = shown.note if shown else ""

    def follow(self) -> None:
        """What can be changed, and what the buttons say."""
        is_new = self.plan is None
        is_open = self.plan is None or unit_is_open(self.plan)
        show_if(is_open, self._unit)
        if self.plan is not None:
            words = tr("Counted in {unit}. That stays, now that numbers are kept.")
            self._unit_stays.setText(words.format(unit=unit_name(self.plan.activity.unit)))
        show_if(not is_open, self._unit_stays)
        self.go_on.set_words(self._save_words())
        show_if(not is_new, self._named.label)
        self.starters.offer(wanted=is_new)
        show_if(is_new, self.cancel)
        show_if(not is_new, self.delete)
        title = tr("What would you like to do again?") if is_new else tr("The activity")
        self._card.set_title(title)

    def _save_words(self) -> str:
        if self.plan is None:
            return tr("Keep it and go on")
        return tr("Save") if self._has_plan else tr("Save and go on")

    @property
    def _has_plan(self) -> bool:
        return self.plan is not None and self.plan.activity.starts_on is not None

    def state(self) -> dict[str, Any]:
        """All answers as they stand."""
        return {
            "name": self.name.text(),
            "area": self.starters.area.chosen,
            "starter": self.starters.chosen,
            "unit": self.unit.chosen,
            "why": self.why.text,
            "note": self.note.text,
        }

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        self.name.setText(state["name"])
        self.starters.show_area(Area(state["area"]), state["starter"])
        self.unit.chosen = state["unit"]
        self.why.text, self.note.text = state["why"], state["note"]
        self.is_edited = True

    def focus_first(self) -> None:
        """To the name."""
        self.name.setFocus()

    # --- keeping ------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the activity; a new one goes on to the next step."""
        try:
            after = self._read()
        except Refused as refused:
            self.error.say(sentence(refused))
            if "name" in refused.fields:
                self.name.setFocus()
            return
        if self.plan is None:
            self._begin(after)
        elif after == self.activity or self.keep(after, tr("The activity is changed.")):
            self._done()

    def _read(self) -> Activity:
        """The activity as it is answered.

        Raises:
            Refused: it cannot be kept.
        """
        starter = self.starters.chosen
        fresh = f"{starter}-{uuid4().hex}" if starter else uuid4().hex
        before = self.plan.activity if self.plan else None
        answers: dict[str, Any] = {
            "name": one_line(self.name.text()),
            "area": Area(self.starters.area.chosen),
            "why": self.why.text.replace("\0", ""),
            "note": self.note.text.replace("\0", ""),
        }
        if self.plan is None or unit_is_open(self.plan):
            answers["unit"] = AmountUnit(self.unit.chosen)
        return replace(before, **answers) if before else Activity(id=fresh, **answers)

    def _begin(self, activity: Activity) -> None:
        if self.keep_new(activity, tr("The activity is kept.")):
            self.is_edited = False
            self.kept.emit(activity.id)

    def _done(self) -> None:
        self.is_edited = False
        self.changed.emit()
        if self._has_plan:
            self.go_to.emit("pacing", ("activity", self.activity.id))
        else:
            self.done.emit()

    def _on_cancel(self) -> None:
        self.is_edited = False
        self.fill()
        self.cancelled.emit()

    def _on_delete(self) -> None:
        gone, words = self.activity.id, activity_deleted(self.activity.name)
        goes_on = beside(self.stores.activities.all(), gone)

        def deed() -> None:
            self.stores.activities.remove(gone, self.clock.now())

        def undo() -> None:
            self.stores.activities.restore(gone)

        if self.do(deed, words, undo):
            self.is_edited = False
            self.deleted.emit(goes_on)

    def _on_picked(self, starter_id: str) -> None:
        """A starter gives its name and its unit; both can be changed."""
        starter = self.starters.starter(starter_id)
        if starter is not None:
            self.name.setText(starter.name)
            if self.unit.isVisibleTo(self):
                self.unit.chosen = starter.unit
        self.edited()

    def _on_edited(self, *_: object) -> None:
        self.edited()

    # --- the card -----------------------------------------------------------------------

    def _build(self) -> None:
        self.name = TypingLine()
        self.name.setAccessibleName(tr("Name"))
        self.name.setPlaceholderText(tr("For example: walk to the park"))
        self._named = Question(tr("Name"), self.name)
        self.starters = Starters()
        units = [(unit.value, unit_name(unit)) for unit in AmountUnit]
        self.unit = SegmentedControl(units, tr("Counted in"))
        self._unit = Question(tr("What do you count it in?"), self.unit)
        self._unit_stays = PlainLabel("", "muted")
        why, note = tr("Why does it matter to you?"), tr("A note from your clinic")
        self.why = NoteField(why, longest=LONGEST_TEXT)
        self.note = NoteField(note, longest=LONGEST_TEXT)
        self.go_on = PrimaryButton("", "check")
        self.cancel = LinkButton(tr("Cancel"))
        self.delete = LinkButton(tr("Delete this activity"), "trash-2")
        self._card = Card(" ")
        for widget in (
            self._named,
            self.error,
            Question(tr("Part of life"), self.starters),
            self._unit,
            self._unit_stays,
            Question(why, self.why),
            Question(note, self.note),
            in_a_row((self.go_on, self.cancel, self.delete), gap=14),
        ):
            self._card.body.addWidget(widget)
        self.body.addWidget(self._card)
        self._connect()

    def _connect(self) -> None:
        self.name.textEdited.connect(self._on_edited)
        self.name.returnPressed.connect(self.save)
        self.starters.picked.connect(self._on_picked)
        self.starters.changed.connect(self._on_edited)
        self.unit.picked.connect(self._on_edited)
        self.why.changed.connect(self._on_edited)
        self.note.changed.connect(self._on_edited)
        self.go_on.clicked.connect(self.save)
        self.cancel.clicked.connect(self._on_cancel)
        self.delete.clicked.connect(self._on_delete)
        self.name.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
