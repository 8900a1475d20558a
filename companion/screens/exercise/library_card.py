"""One exercise of the library on its card: pressed anywhere, it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from companion.screens.forms.favourite_button import FavouriteButton
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.drawing import Drawing
from companion.ui.widgets.flow import FlowLayout
from companion.wording.exercise_library import about_words, add_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from companion.content.exercises import Exercise

SIDE_PX = 84
SHOWN = 2
"""Positions on a card."""
BESIDE_FROM = 330
"""Pixels at 100 % text from which the drawing stands beside the words."""
_LEFT = Qt.AlignmentFlag.AlignLeft


class LibraryCard(Card):
    """Its drawing, its name, how long it takes and how it is done; the star; "Add".

    Signals:
        opened: The person wants to see this exercise: its id.
        liked: The star was pressed: its id, and whether it is to be a favourite.
        added: The person chose it for the programme: its id.
    """

    opened = Signal(str)
    liked = Signal(str, bool)
    added = Signal(str)

    def __init__(self, exercise: Exercise) -> None:
        super().__init__()
        self._exercise = exercise
        self.setAccessibleName(exercise.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.open = LinkButton(exercise.name)
        self.star = FavouriteButton()
        self.add: QuietButton | None = None
        self._drawing = Drawing(SIDE_PX)
        self._buttons = FlowLayout()
        self._build()

    def show_state(self, *, liked: bool, programme: str | None, suggested: bool) -> None:
        """Show whether it is a favourite, and whether it can be chosen now.

        Args:
            liked: It is a favourite.
            programme: The programme an exercise is chosen for; None: none is.
            suggested: The team suggested it; only asked of what needs that.
        """
        self.star.show_state(self._exercise.name, on=liked)
        may = programme is not None and (suggested or not self._exercise.team_guided)
        if may and self.add is None:
            self.add = self._make_add()
        if self.add is not None:
            show_if(may, self.add)
            self.add.set_words(add_words(programme or ""))
            self.add.setAccessibleName(f"{self.add.words}: {self._exercise.name}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pressed beside its buttons, it opens."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() is Qt.MouseButton.LeftButton:
            self._open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The drawing above the words where it is narrow."""
        super().resizeEvent(event)
        self._turn()

    def _measure(self) -> None:
        super()._measure()
        if hasattr(self, "_row"):
            self._turn()

    def _turn(self) -> None:
        beside = self.width() >= scaled(BESIDE_FROM)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._row.setSpacing(scaled(14))

    def _build(self) -> None:
        exercise = self._exercise
        shown = exercise.position[:SHOWN]
        self._drawing.show_poses([each.pose() for each in shown], shown[0].caption)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self._drawing, 0, _LEFT | Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.open, 0, _LEFT)
        words.addWidget(PlainLabel(about_words(exercise.minutes, exercise.tags), "small"))
        if exercise.team_guided:
            words.addWidget(PlainLabel(tr("Only with your team"), "warm"))
        words.addSpacing(scaled(10))
        words.addLayout(self._buttons)
        words.addStretch(1)
        self._row.addLayout(words, 1)
        self.body.addLayout(self._row)
        self._buttons.addWidget(self.star)
        self.open.clicked.connect(self._open)
        self.star.clicked.connect(self._like)
        self._turn()

    def _make_add(self) -> QuietButton:
        """Only where an exercise is chosen; a card without it is made sooner."""
        button = QuietButton("", "plus")
        button.clicked.connect(self._add)
        self._buttons.insert_widget(0, button)
        return button

    def _open(self) -> None:
        self.opened.emit(self._exercise.id)

    def _like(self) -> None:
        self.liked.emit(self._exercise.id, self.star.isChecked())

    def _add(self) -> None:
        self.added.emit(self._exercise.id)
