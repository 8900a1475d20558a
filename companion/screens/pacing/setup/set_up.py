"""Setting up an activity: one step after the other, each of them free to leave out."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.pacing import first_quota
from companion.domain.plan_setup import has_begun
from companion.errors import CompanionError
from companion.screens.forms.drafts import DraftKeeper
from companion.screens.pacing.setup.activity_part import ActivityPart
from companion.screens.pacing.setup.baseline_part import BaselinePart
from companion.screens.pacing.setup.easier_part import EasierPart
from companion.screens.pacing.setup.plan_part import PlanPart
from companion.ui.page import Page
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.pacing import Plan
    from companion.screens.pacing.setup.part import Part
    from companion.store.stores import Stores

WHAT, EASIER, USUAL, PLAN = "what", "easier", "usual", "plan"
STEPS = (WHAT, EASIER, USUAL, PLAN)


class SetUp(Page):
    """A new activity, or one that is there already; what is typed is kept as a draft.

    Attributes:
        activity_id: The activity; empty for one that is not kept yet.
        steps: The steps of an activity that is kept, to go to any of them.
        parts: The contents of each step.

    Signals:
        said: A Notice for the foot of the window.
        go_to: Another page, and its argument.
    """

    said = Signal(object)
    go_to = Signal(str, object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__()
        self._stores = stores
        self._clock = clock
        self.activity_id = ""
        self.what = ActivityPart(stores, clock)
        self.easier = EasierPart(stores, clock)
        self.usual = BaselinePart(stores, clock)
        self.plan = PlanPart(stores, clock)
        self.parts: dict[str, Part] = {
            WHAT: self.what,
            EASIER: self.easier,
            USUAL: self.usual,
            PLAN: self.plan,
        }
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._build()

    # --- what is set up -----------------------------------------------------------------

    def show_new(self) -> None:
        """Ask about a new activity; what was typed and not kept is there again."""
        self._begin("", WHAT)

    def show_activity(self, activity_id: str, step: str = "") -> bool:
        """Show an activity at a step, or at the one that comes next; False if it is gone."""
        plan = self._stores.plans.of(activity_id)
        if plan is None:
            return False
        self._begin(activity_id, step or _next_step(plan))
        return True

    @property
    def step(self) -> str:
        """The step in sight."""
        return self.steps.chosen

    def refresh(self) -> None:
        """Read the activity anew; what is being written is left alone."""
        if self.activity_id and self._stores.plans.of(self.activity_id) is None:
            self.go_to.emit("pacing", None)  # deleted, or its beginning was undone
            return
        self._show_plan()

    def save(self) -> None:
        """Keep what is answered at this step."""
        self.parts[self.step].save()

    def leave(self) -> None:
        """Keep what was typed."""
        self._drafts.keep_if_waiting()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self._drafts.keep_all()

    def _begin(self, activity_id: str, step: str) -> None:
        self.leave()
        self.activity_id = activity_id
        plan = self._plan()
        for part in self.parts.values():
            part.begin(plan)
        draft = self._drafts.begin(f"pacing {activity_id or 'new'}")
        for name, state in (draft or {}).items():
            with suppress(KeyError, ValueError, TypeError):  # of another version of the app
                self.parts[name].set_state(state)
        self._show_step(step)

    def _plan(self) -> Plan | None:
        return self._stores.plans.of(self.activity_id) if self.activity_id else None

    def _show_plan(self) -> None:
        plan = self._plan()
        for part in self.parts.values():
            part.show_plan(plan)
        self._name_page(plan)

    # --- steps --------------------------------------------------------------------------

    def _show_step(self, step: str) -> None:
        """Bring a step to sight, with what was kept just before."""
        self.steps.chosen = step
        self._show_plan()
        for name, part in self.parts.items():
            show_if(name == step, part)
        self.parts[step].focus_first()
        self.begin_at_top()

    def _on_step_picked(self, step: str) -> None:
        """The keyboard stays on the steps: the next arrow goes on, and answers no question."""
        self._show_step(step)
        self.steps.setFocus()

    def _on_done(self) -> None:
        at = STEPS.index(self.step)
        self._show_step(STEPS[min(at + 1, len(STEPS) - 1)])

    def _on_kept(self, activity_id: str) -> None:
        """The new activity is kept: from now on its own draft is written."""
        self._drafts.drop()
        self._begin(activity_id, EASIER)

    def _on_measures_wanted(self) -> None:
        self._show_step(USUAL)

    def _on_deleted(self, goes_on: str) -> None:
        self._drafts.drop()
        self.activity_id = ""
        self.go_to.emit("pacing", ("list", goes_on))

    def _on_cancelled(self) -> None:
        self._drafts.drop()
        self._to_list()

    def _to_list(self) -> None:
        self.go_to.emit("pacing", None)

    def _on_begun_again(self, activity_id: str) -> None:
        self.show_activity(activity_id, USUAL)

    def _name_page(self, plan: Plan | None) -> None:
        show_if(plan is not None, self.steps)
        if plan is None:
            self.set_heading(tr("A new activity"), tr("Only a name is needed."))
            return
        at = STEPS.index(self.step) + 1
        line = tr("Step {n} of {all}.").format(n=at, all=len(STEPS))
        self.set_heading(plan.activity.name, f"{line} {self._what_is_needed(plan)}")

    def _what_is_needed(self, plan: Plan) -> str:
        if self.step == PLAN and not has_begun(plan, self._clock.today()):
            needed = tr("A plan that grows needs what is marked “needed”.")
            rest = tr("The rest can stay as it is.")
            return f"{needed} {rest}"
        return tr("You can leave any of them out.")

    # --- drafts -------------------------------------------------------------------------

    def _state(self) -> dict[str, Any]:
        return {name: part.state() for name, part in self.parts.items() if part.is_edited}

    def _on_changed(self) -> None:
        if any(part.is_edited for part in self.parts.values()):
            self._drafts.note_change()
            return
        with suppress(CompanionError):  # a draft that is left tells nothing new
            self._drafts.drop()

    # --- the page -----------------------------------------------------------------------

    def _build(self) -> None:
        self.back = LinkButton(tr("All activities"), "chevron-left")
        named = [
            (WHAT, tr("What")),
            (EASIER, tr("Easier")),
            (USUAL, tr("How much")),
            (PLAN, tr("Plan")),
        ]
        self.steps = SegmentedControl(named, tr("Steps"))
        self.add(in_a_row((self.back, self.steps), gap=18))
        for part in self.parts.values():
            self.add(part)
            part.changed.connect(self._on_changed)
            part.said.connect(self.said)
            part.go_to.connect(self.go_to)
            part.done.connect(self._on_done)
        self.back.clicked.connect(self._to_list)
        self.steps.picked.connect(self._on_step_picked)
        self.what.kept.connect(self._on_kept)
        self.what.cancelled.connect(self._on_cancelled)
        self.what.deleted.connect(self._on_deleted)
        self.plan.measures_wanted.connect(self._on_measures_wanted)
        self.plan.begun_again.connect(self._on_begun_again)


def _next_step(plan: Plan) -> str:
    """Where setting up goes on."""
    if plan.activity.starts_on is not None:
        return WHAT
    return USUAL if first_quota(plan) is None else PLAN
