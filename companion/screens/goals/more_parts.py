"""How important and how hard a goal is, and the series that it follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.comparison import Better
from companion.domain.followed import Followed, followed_of
from companion.domain.goal_following import usual_way
from companion.domain.goals import MOST_WEIGHT, WEIGHTS, GoalKind, Towards
from companion.screens.goals.number_field import NumberField
from companion.screens.goals.one_of import OneOf
from companion.screens.goals.part import Part
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.choice import Choice
from companion.wording.goal_following import by_hand_words, side_words, unit_words
from companion.wording.goal_levels import no_weight_words, weight_names
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from companion.domain.activities import AmountUnit
    from companion.domain.goals import Goal


class WeightsPart(Part):
    """Two questions, four answers each; both may stay open.

    Attributes:
        picks: By the name of the weight.
    """

    answers_for: ClassVar[tuple[str, ...]] = WEIGHTS

    def __init__(self) -> None:
        super().__init__(
            tr("How important, and how hard?"),
            tr("They only count in the figure for all goals together. Left open, all count alike."),
        )
        named = [(str(n), words) for n, words in zip(_WEIGHTS, weight_names(), strict=True)]
        asked = (tr("How important is it to you?"), tr("How hard does it seem?"))
        self.picks = {name: OneOf(q, named) for name, q in zip(WEIGHTS, asked, strict=True)}
        rows = [
            Stack([PlainLabel(question, "strong"), pick], gap=8)
            for question, pick in zip(asked, self.picks.values(), strict=True)
        ]
        self._none = PlainLabel(no_weight_words(), "muted")
        self.put(*rows, self._none, first=self.picks[WEIGHTS[0]])
        for pick in self.picks.values():
            pick.picked.connect(self._on_picked)

    def show_goal(self, goal: Goal | None) -> None:
        """What is kept."""
        for name, pick in self.picks.items():
            weight = getattr(goal, name) if goal else None
            pick.chosen = "" if weight is None else str(weight)
        self._follow()

    def state(self) -> dict[str, Any]:
        """As it stands."""
        return {name: pick.chosen for name, pick in self.picks.items()}

    def set_state(self, state: Mapping[str, Any]) -> None:
        """As it was."""
        for name, pick in self.picks.items():
            chosen = str(state.get(name, ""))
            pick.chosen = chosen if chosen in pick.ones else ""
        self._follow()

    def fields(self) -> dict[str, Any]:
        """Both as numbers; None where one is open."""
        return {
            name: int(pick.chosen) if pick.chosen else None for name, pick in self.picks.items()
        }

    def _follow(self) -> None:
        """A weight of nothing is told before it is kept."""
        both = all(pick.chosen for pick in self.picks.values())
        show_if(both and any(pick.chosen == "0" for pick in self.picks.values()), self._none)

    def _on_picked(self) -> None:
        self._follow()
        self.changed.emit()


_WEIGHTS = range(MOST_WEIGHT + 1)


class FollowPart(Part):
    """One series or none, its target, and on which side of it; never for medicines.

    Attributes:
        which: The series.
        target: The target; may stay empty.
        side: At least, or at most.
    """

    answers_for: ClassVar[tuple[str, ...]] = ("follows", "target", "direction")

    def __init__(self) -> None:
        super().__init__(
            tr("What tells you how it goes?"),
            tr("A goal can follow what you write down anyway. You can still rate it yourself."),
        )
        self._units: Mapping[str, AmountUnit] = {}
        self.which = Choice(tr("What tells you how it goes?"))
        self.target = NumberField(tr("Where would you like it to be?"))
        self._unit = PlainLabel("", "muted")
        sides = [(each.value, side_words(each)) for each in Towards]
        self.side = OneOf(tr("At least or at most?"), sides)
        self._aim = Stack(
            [
                PlainLabel(tr("Where would you like it to be?"), "strong"),
                self.side,
                self._line(),
                PlainLabel(tr("It may stay empty."), "small"),
            ],
            gap=8,
        )
        by_hand = tr("A goal about medicines is rated by you, and follows no figures.")
        self._by_hand = PlainLabel(by_hand)
        self.put(self.which, self._aim, self._by_hand, first=self.which)
        self.which.picked.connect(self._on_picked)
        self.side.picked.connect(self._on_changed)
        self.target.changed.connect(self._on_changed)
        self.target.finished.connect(self.finished)

    def _line(self) -> QWidget:
        """The number, with its unit beside it."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.target)
        row.addWidget(self._unit, 1)
        return line

    def offer(
        self, options: Sequence[tuple[Followed, str]], units: Mapping[str, AmountUnit]
    ) -> None:
        """What can be followed now.

        Args:
            options: Each series with its name.
            units: What activities are counted in, by their ids.
        """
        self._units = units
        named = [(followed.text, words) for followed, words in options]
        self.which.set_options([("", by_hand_words()), *named])

    def show_goal(self, goal: Goal | None) -> None:
        """What is kept."""
        follows = goal.follows.text if goal and goal.follows else ""
        self.which.chosen = follows
        self.target.value = goal.target if goal else None
        self.side.chosen = goal.direction.value if goal and goal.direction else ""
        is_by_hand = goal is not None and goal.kind is GoalKind.MEDICINES
        show_if(is_by_hand, self._by_hand)
        show_if(not is_by_hand, self.which)
        self._follow()

    def state(self) -> dict[str, Any]:
        """As it stands."""
        return {
            "follows": self.which.chosen, "target": self.target.text, "side": self.side.chosen,
        }  # fmt: skip

    def set_state(self, state: Mapping[str, Any]) -> None:
        """As it was; a series that is gone is not chosen again."""
        self.which.chosen = str(state.get("follows", ""))
        if self.which.currentIndex() < 0:
            self.which.chosen = ""
        self.target.set_text(str(state.get("target", "")))
        side = str(state.get("side", ""))
        self.side.chosen = side if side in self.side.ones else ""
        self._follow()

    def fields(self) -> dict[str, Any]:
        """The series; a target only with one."""
        follows = self._followed
        target = self.target.value if follows is not None else None
        side = Towards(self.side.chosen or _usual(follows)) if target is not None else None
        return {"follows": follows, "target": target, "direction": side}

    def settle(self) -> bool:
        """Say what is no number."""
        wrong = self.target.problem() if self._followed is not None else ""
        if wrong:
            self.target.set_error(wrong)
            self.target.setFocus()
        return not wrong

    @property
    def _followed(self) -> Followed | None:
        return followed_of(self.which.chosen)

    def _follow(self) -> None:
        follows = self._followed
        show_if(follows is not None, self._aim)
        if follows is not None:
            self._unit.setText(unit_words(follows.what, self._units.get(follows.of)))
            if not self.side.chosen:
                self.side.chosen = _usual(follows)

    def _on_picked(self) -> None:
        self.side.chosen = ""
        self._follow()
        self.changed.emit()


def _usual(follows: Followed | None) -> str:
    """The side that is meant most often."""
    lower = usual_way(follows) is Better.LOWER
    return (Towards.AT_MOST if lower else Towards.AT_LEAST).value
