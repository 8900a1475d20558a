"""A few choices beside each other, of which one holds: 4 weeks, 3 months, 1 year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from companion.ui.fitting import fit_height
from companion.ui.handing import HandsFocus
from companion.ui.theme import current_theme, scaled, spaced
from companion.ui.widgets.buttons import Paint, PaintedButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class Segment(PaintedButton):
    """One choice; when it holds it is filled and underlined."""

    wide_padding, narrow_padding = 16, 8
    padding = wide_padding
    level = 0

    def __init__(self, key: str, words: str, parent: QWidget) -> None:
        super().__init__(words, None, parent)
        self.key = key
        self.first = self.last = False
        self.setCheckable(True)

    def paint_now(self) -> Paint:
        """Filled when it holds."""
        if self.isChecked():
            return Paint("on_action", "action")
        return Paint("action", "hover" if self.over else "card")

    def set_narrow(self, narrow: bool) -> None:
        """Less air at both sides of the words, or as much as usual."""
        padding = self.narrow_padding if narrow else self.wide_padding
        if padding != self.padding:
            self.padding = padding
            self._heights.clear()

    def sizeHint(self) -> QSize:
        """Room for the words on one line, with all their air."""
        hint = super().sizeHint()
        more = spaced(self.wide_padding) - spaced(self.padding)
        return QSize(hint.width() + 2 * more, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word, with little air."""
        hint = super().minimumSizeHint()
        less = spaced(self.padding) - spaced(self.narrow_padding)
        return QSize(hint.width() - 2 * less, hint.height())

    def heightForWidth(self, width: int) -> int:
        """As high as the highest of its row."""
        return max(self.level, super().heightForWidth(width))

    def own_height(self) -> int:
        """The height that its own words need at its present width."""
        return super().heightForWidth(self.width())

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """The whole decides which one holds."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows belong to the whole."""
        if event.key() in _BACK + _ON:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _paint_shape(self, painter: QPainter, look: Paint) -> None:
        theme = current_theme()
        painter.setPen(QPen(theme.colour("action"), 1))
        painter.setBrush(theme.colour(look.fill or "card"))
        painter.drawPath(self._outline(0.5))

    def _outline(self, inset: float) -> QPainterPath:
        radius = scaled(self.radius)
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        left = box.left() if self.first else box.left() - 2 * radius
        right = box.right() if self.last else box.right() + 2 * radius
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(left, box.top(), right - left, box.height()), radius, radius)
        return whole


class SegmentedControl(HandsFocus):
    """Choices in one row; arrows move, Tab stops once.

    Args:
        options: pairs of a key and its words, or words that are their own key.
        name: what is chosen here, for screen readers.

    Attributes:
        chosen: the key that holds.

    Signals:
        picked: the key, when the person changed it.
    """

    picked = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str] | str],
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        pairs = [(each, each) if isinstance(each, str) else each for each in options]
        self.segments = [Segment(key, words, self) for key, words in pairs]
        self.segments[0].first = True
        self.segments[-1].last = True
        self._chosen = self.segments[0].key
        self._name = name
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for segment in self.segments:
            segment.clicked.connect(self._on_clicked)
            row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._show()

    @property
    def chosen(self) -> str:
        """The key that holds; empty while none does. Setting it is silent."""
        return self._chosen

    @chosen.setter
    def chosen(self, key: str) -> None:
        if key and key not in [segment.key for segment in self.segments]:
            raise ValueError(key)
        self._chosen = key
        self._show()

    def say(self, words: Mapping[str, str]) -> None:
        """Say something else on the parts, by their keys."""
        for segment in self.segments:
            segment.set_words(words[segment.key])
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all parts equally high."""
        super().resizeEvent(event)
        self._spare_room()
        level = max(segment.own_height() for segment in self.segments)
        for segment in self.segments:
            segment.level = level
            fit_height(segment, segment.control_height())

    def _spare_room(self) -> None:
        """Where the row is too narrow for all words with their air, the air goes first."""
        air = 2 * (spaced(Segment.wide_padding) - spaced(Segment.narrow_padding))
        tight = any(each.width() < each.minimumSizeHint().width() + air for each in self.segments)
        for segment in self.segments:
            segment.set_narrow(tight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move to the neighbour."""
        keys = [segment.key for segment in self.segments]
        at = keys.index(self._chosen) if self._chosen else -1
        if event.key() in _BACK:
            self._choose(keys[max(0, at - 1)])
        elif event.key() in _ON:
            self._choose(keys[min(len(keys) - 1, at + 1)])
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        segment = self.sender()
        if isinstance(segment, Segment):
            self._choose(segment.key)

    def _choose(self, key: str) -> None:
        changed = key != self._chosen
        had_focus = any(segment.hasFocus() for segment in self.segments)
        self._chosen = key
        self._show()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if changed:
            self.picked.emit(key)

    def _show(self) -> None:
        for segment in self.segments:
            holds = segment.key == self._chosen
            segment.setChecked(holds)
            is_reached = holds or (not self._chosen and segment.first)
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(strong if is_reached else click)
            words = tr("{choice}, chosen") if holds else "{choice}"
            segment.setAccessibleName(words.format(choice=segment.words))
            segment.setAccessibleDescription(self._name)
            segment.update()
            if is_reached:
                self.hand_focus_to(segment)
