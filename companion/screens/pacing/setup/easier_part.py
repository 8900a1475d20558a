"""Make it easier: ideas for this activity, a tick pins one to the plan."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from companion.domain.activities import starter_of
from companion.screens.pacing.setup.part import Part
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.ticks import CheckBox
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.pacing import Idea
    from companion.domain.activities import Activity
    from companion.domain.clock import Clock
    from companion.store.stores import Stores


class EasierPart(Part):
    """Ideas, one way of making it easier after the other; each tick is kept at once.

    Attributes:
        way: The way whose ideas are in sight.
        boxes: A tick box for each idea, by its id.
    """

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(stores, clock)
        self.boxes: dict[str, CheckBox] = {}
        self._ideas: tuple[Idea, ...] = ()
        card = Card(tr("What could make it easier?"))
        self.way = SegmentedControl(_ways(), tr("Ways to make it easier"))
        self._list = Stack(gap=8)
        self._none = PlainLabel(tr("There is no idea of this kind for it yet."))
        self._pinned = PlainLabel("", "muted")
        self.go_on = PrimaryButton(tr("Go on"))
        card.body.addWidget(PlainLabel(tr("Tick what you want to keep with your plan."), "muted"))
        for widget in (
            self.way,
            self._list,
            self._none,
            self._pinned,
            self.error,
            in_a_row((self.go_on,)),
        ):
            card.body.addWidget(widget)
        self.body.addWidget(card)
        self.way.picked.connect(self._show_way)
        self.go_on.clicked.connect(self.done)

    def follow(self) -> None:
        """The ideas that fit the activity, and which of them are pinned."""
        if self.plan is None:
            return
        self._offer(_fitting(self.activity))
        for each_id, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(each_id in self.activity.easier)
            box.blockSignals(False)
        count = len(self.activity.easier)
        words = tr("1 idea is pinned.") if count == 1 else tr("{n} ideas are pinned.")
        self._pinned.setText(words.format(n=count) if count else tr("Nothing is pinned yet."))
        self._show_way()

    def focus_first(self) -> None:
        """To the ways."""
        self.way.setFocus()

    def _offer(self, ideas: tuple[Idea, ...]) -> None:
        if ideas == self._ideas:
            return
        for box in self.boxes.values():
            let_go(box, self._list.body)
        self._ideas = ideas
        self.boxes = {}
        for idea in ideas:
            box = CheckBox(idea.text)
            box.toggled.connect(partial(self._on_ticked, idea.id))
            self.boxes[idea.id] = box
            self._list.body.addWidget(box)

    def _show_way(self, *_: object) -> None:
        for idea in self._ideas:
            show_if(idea.way.value == self.way.chosen, self.boxes[idea.id])
        show_if(all(idea.way.value != self.way.chosen for idea in self._ideas), self._none)

    def _on_ticked(self, idea_id: str, ticked: bool) -> None:
        kept = [each for each in self.activity.easier if each != idea_id]
        after = replace(self.activity, easier=(*kept, idea_id) if ticked else tuple(kept))
        words = tr("Pinned to your plan.") if ticked else tr("Not pinned any more.")
        if not self.keep(after, words):
            self.follow()


def _fitting(activity: Activity) -> tuple[Idea, ...]:
    """Ideas for the activity; for the person's own one, all of its part of life."""
    from companion.content.pacing import load_pacing

    pacing = load_pacing(QLocale().name())
    starter = starter_of(activity.id)
    if any(each.id == starter for each in pacing.activities):
        return pacing.easier(starter)
    near = {each.id for each in pacing.of(activity.area)}
    return tuple(each for each in pacing.ideas if not each.activities or near & {*each.activities})


def _ways() -> list[tuple[str, str]]:
    return [
        ("plan", tr("Plan")),
        ("split", tr("Split")),
        ("alternate", tr("Take turns")),
        ("position", tr("Change position")),
        ("tools", tr("Use tools")),
    ]
