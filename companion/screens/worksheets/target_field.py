"""Four areas of life: how important each is, and how close to it the person lives."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from companion.content.worksheet import AREA, CLOSENESS, IMPORTANCE
from companion.domain.worksheet import rows_of
from companion.screens.forms.question import Question as Asked
from companion.screens.worksheets.answer_field import AnswerField
from companion.screens.worksheets.target_picture import TargetPicture
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.scale_picker import ScalePicker
from companion.wording import worksheets as words

if TYPE_CHECKING:
    from companion.content.worksheet import Named, Question
    from companion.domain.worksheet import Answer, Cell


class AreaPart(Stack):
    """One area with its two scales.

    Attributes:
        scales: By the names of their cells.
    """

    def __init__(self, area: Named, number: int) -> None:
        super().__init__(gap=10)
        self.area = area
        self.scales = {
            IMPORTANCE: ScalePicker(words.of_area(area.name, words.importance_words())),
            CLOSENESS: ScalePicker(words.of_area(area.name, words.closeness_words())),
        }
        said = {IMPORTANCE: words.importance_words(), CLOSENESS: words.closeness_words()}
        self.body.addWidget(PlainLabel(words.area_title(number, area.name), "card_title"))
        self.body.addWidget(PlainLabel(area.note, "muted"))
        for key, scale in self.scales.items():
            self.body.addWidget(Asked(said[key], scale))

    @property
    def closeness(self) -> int | None:
        """How close, 0 to 10."""
        return self.scales[CLOSENESS].value

    @property
    def row(self) -> dict[str, Cell]:
        """What is answered; empty: nothing."""
        cells = {key: scale.value for key, scale in self.scales.items()}
        told: dict[str, Cell] = {key: value for key, value in cells.items() if value is not None}
        return {AREA: self.area.id, **told} if told else {}

    @property
    def line(self) -> str:
        """The same in words."""
        told = words.area_words(self.scales[IMPORTANCE].value, self.closeness)
        return words.named_value(self.area.name, told)


class TargetField(AnswerField):
    """The target above, and the scales that move its marks below it.

    Attributes:
        picture: The target.
        parts: An area each.
    """

    def __init__(self, question: Question) -> None:
        super().__init__(question)
        self.picture = TargetPicture()
        self.parts = [AreaPart(area, number) for number, area in enumerate(question.area, 1)]
        for part in self.parts:
            for scale in part.scales.values():
                scale.picked.connect(self._on_picked)
        self._connect_in_turn()
        self._ask(self.picture, Stack(self.parts, gap=26))
        self.hand_focus_to(self.parts[0].scales[IMPORTANCE])
        self._follow()

    @property
    def answer(self) -> Answer | None:
        """A row for each area that has an answer."""
        return tuple(part.row for part in self.parts if part.row) or None

    def show_answer(self, answer: Answer | None) -> None:
        """Show it again."""
        rows = {row.get(AREA): row for row in rows_of(answer)}
        for part in self.parts:
            row = rows.get(part.area.id, {})
            for key, scale in part.scales.items():
                cell = row.get(key)
                scale.value = cell if type(cell) is int else None
        self._follow()

    def _connect_in_turn(self) -> None:
        """Enter goes from scale to scale, then on."""
        scales = [scale for part in self.parts for scale in part.scales.values()]
        for one, following in pairwise(scales):
            one.finished.connect(following.setFocus)
        scales[-1].finished.connect(self.finished)

    def _follow(self) -> None:
        spoken = words.target_words([part.line for part in self.parts])
        names = words.area_titles([part.area.name for part in self.parts])
        self.picture.show_places([part.closeness for part in self.parts], names, spoken)

    def _on_picked(self, *_: object) -> None:
        self._follow()
        self.changed.emit()
