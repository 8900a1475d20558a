"""What the goal is: its kind, and its title in own words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from companion.domain.goals import GoalKind
from companion.screens.forms.own_line import one_line
from companion.screens.goals.one_of import OneOf
from companion.screens.goals.part import Part, typing_line
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.flow import in_a_row
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.content.goals import Beginning, Beginnings
    from companion.domain.goals import Goal


class WhatPart(Part):
    """Six kinds to begin from, and a free one; titles of the kind can be taken over.

    Attributes:
        kind: The kinds.
        title: The goal in own words.
        offers: Titles to begin from.
    """

    answers_for: ClassVar[tuple[str, ...]] = ("title", "kind")

    def __init__(self, beginnings: Beginnings) -> None:
        super().__init__(
            tr("What do you want to get back to?"),
            tr("Say what you will do. It can be small."),
        )
        kinds = [(each.id.value, each.name) for each in beginnings.all]
        self.kind = OneOf(tr("What it is about"), kinds)
        self.title = typing_line(tr("My goal"))
        self.title.setPlaceholderText(tr("In your own words"))
        self.offers: list[QuietButton] = []
        self._offers = Stack(gap=8)
        self._offered: Beginning | None = None
        self.put(
            PlainLabel(tr("What it is about"), "muted"),
            self.kind,
            PlainLabel(tr("My goal"), "muted"),
            self.title,
            self._offers,
            first=self.title,
        )
        self.kind.picked.connect(self._on_changed)
        self.title.textEdited.connect(self._on_changed)
        self.title.returnPressed.connect(self.finished)

    @property
    def chosen(self) -> GoalKind:
        """The kind; the free one while none is chosen."""
        return GoalKind(self.kind.chosen or GoalKind.OTHER)

    def show_goal(self, goal: Goal | None) -> None:
        """Its kind and title."""
        self.title.setText(goal.title if goal else "")
        self.kind.chosen = goal.kind.value if goal else ""

    def follow_kind(self, beginning: Beginning) -> None:
        """Titles of this kind; none while no kind is chosen, or where a title is typed already."""
        wanted = bool(self.kind.chosen) and not self.title.text().strip()
        show_if(wanted, self._offers)
        if not wanted or beginning == self._offered:
            return
        self._offered = beginning
        self._offers.empty()
        self.offers = []
        for words in beginning.titles:
            button = QuietButton(words)
            button.clicked.connect(partial(self._take, words))
            self.offers.append(button)
        about = PlainLabel(tr("You can begin with one of these:"), "muted")
        for part in (about, in_a_row(self.offers)):
            self._offers.body.addWidget(part)
            show_if(True, part)

    def state(self) -> dict[str, Any]:
        """As it stands."""
        return {"kind": self.kind.chosen, "title": self.title.text()}

    def set_state(self, state: Mapping[str, Any]) -> None:
        """As it was."""
        kind = str(state.get("kind", ""))
        self.kind.chosen = kind if kind in self.kind.ones else ""
        self.title.setText(str(state.get("title", "")))

    def fields(self) -> dict[str, Any]:
        """The title in one line."""
        return {"kind": self.chosen, "title": one_line(self.title.text())}

    def _take(self, words: str, *_: object) -> None:
        self.title.setText(words)
        self.title.setFocus()
        self.title.selectAll()
        self.changed.emit()
