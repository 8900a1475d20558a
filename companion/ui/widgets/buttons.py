"""Buttons that say what happens. Long words wrap, so nothing is ever cut off."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QWidget

from companion.ui.fitting import WrapsWords
from companion.ui.fonts import body_font
from companion.ui.icons import icon_pixmap
from companion.ui.text import plain_tip
from companion.ui.theme import BODY_PX, control_height, current_theme, scaled, spaced

LONGEST_WORD_PX = 160
"""At 100 % text: a longer word may break, so that it never needs a wider window."""


@dataclass(frozen=True, slots=True)
class Paint:
    """How a button looks in its present state; each entry is a role, None means nothing drawn."""

    ink: str
    fill: str | None = None
    line: str | None = None
    line_px: int = 1


class PaintedButton(WrapsWords, QPushButton):
    """A push button that paints itself in the roles of the theme and wraps its words.

    Enter presses it while it has the keyboard, and never from elsewhere (no auto-default).
    """

    padding = 20
    icon_px = 18
    gap = 8
    radius = 10
    weight = 600
    align = Qt.AlignmentFlag.AlignHCenter

    def __init__(
        self, text: str = "", icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.icon_name = icon
        self._over = False
        self.setAutoDefault(False)
        self.setDefault(False)
        self.wrap_words()
        self.set_words(text)

    def set_tip(self, text: str) -> None:
        """Say more when the mouse rests on it, and to screen readers."""
        self.setToolTip(plain_tip(text))
        self.setAccessibleDescription(text)

    def paint_now(self) -> Paint:
        """The roles for the present state; each kind of button has its own."""
        return Paint(ink="action")

    def control_height(self) -> int:
        """The least height, with one line of text."""
        return control_height()

    def icon_side(self) -> int:
        """How wide and high its icon is."""
        return scaled(self.icon_px)

    def edges(self) -> tuple[int, int]:
        """The room before its words and after them."""
        return spaced(self.padding), spaced(self.padding)

    def letters(self) -> QFont:
        """The letters of its words."""
        return body_font(scaled(BODY_PX), self.weight)

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word; the rest wraps."""
        longest = min(self.longest_word, scaled(LONGEST_WORD_PX))
        return QSize(self.around_words() + longest, self.control_height())

    def height_at(self, width: int) -> int:
        """So that all its words show."""
        metrics = QFontMetrics(self.letters())
        room = QRect(0, 0, max(1, width - self.around_words()), 100_000)
        words = metrics.boundingRect(room, self._flags(room), self.words)
        return max(self.control_height(), words.height() + 24)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the mouse is over it."""
        super().enterEvent(event)
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        super().leaveEvent(event)
        self._over = False
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click in haste presses nothing: often another button stands there by then."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw shape, icon and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.paint_now() if self.isEnabled() else self._disabled()
        self._paint_shape(painter, look)
        self._paint_words(painter, look)

    @property
    def over(self) -> bool:
        """Whether the mouse is over it."""
        return self._over and self.isEnabled()

    def _disabled(self) -> Paint:
        look = self.paint_now()
        fill = "track" if look.fill else None
        return Paint("muted", fill, "line" if look.line else None)

    def _paint_shape(self, painter: QPainter, look: Paint) -> None:
        theme = current_theme()
        inset = look.line_px / 2 if look.line else 0
        shape = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        pen = QPen(theme.colour(look.line), look.line_px) if look.line else Qt.PenStyle.NoPen
        painter.setPen(pen)
        painter.setBrush(theme.colour(look.fill) if look.fill else Qt.BrushStyle.NoBrush)
        radius = scaled(self.radius)
        if look.fill or look.line:
            painter.drawRoundedRect(shape, radius, radius)

    def _paint_words(self, painter: QPainter, look: Paint) -> None:
        painter.setFont(self.letters())
        side = self.icon_side() if self.icon_name else 0
        gap = spaced(self.gap) if side and self.words else 0
        before, after = self.edges()
        inner = self.rect().adjusted(before, 0, -after, 0)
        room = QRect(0, 0, max(1, inner.width() - side - gap), self.height())
        flags = self._flags(room)
        words = painter.fontMetrics().boundingRect(room, flags, self.words)
        used = side + gap + words.width()
        left = inner.left()
        if self.align == Qt.AlignmentFlag.AlignHCenter:
            centred = (before + self.width() - after - used) // 2
            left = max(left, centred) if self.words else centred
        if self.icon_name:
            top = (self.height() - side) // 2
            pixmap = icon_pixmap(self.icon_name, look.ink, side, self.devicePixelRatioF())
            painter.drawPixmap(left, top, pixmap)
        painter.setPen(current_theme().colour(look.ink))
        place = QRect(left + side + gap, 0, room.width(), self.height())
        painter.drawText(place, flags, self.words)

    def _flags(self, room: QRect) -> int:
        """Wrap between words; within a word only if it is wider than the button."""
        anywhere = self.longest_word > room.width()
        wrap = Qt.TextFlag.TextWrapAnywhere if anywhere else Qt.TextFlag.TextWordWrap
        return wrap.value | Qt.AlignmentFlag.AlignVCenter.value

    def around_words(self) -> int:
        """Its edges and its icon."""
        side = self.icon_side() if self.icon_name else 0
        gap = spaced(self.gap) if side and self.words else 0
        return sum(self.edges()) + side + gap + 2


class PrimaryButton(PaintedButton):
    """The one filled button of a card: what most people will press."""

    def paint_now(self) -> Paint:
        """Filled."""
        return Paint("on_action", "action_hover" if self.over or self.isDown() else "action")


class QuietButton(PaintedButton):
    """An outlined button for everything else that can be done here."""

    def paint_now(self) -> Paint:
        """Outlined."""
        pressed = "action_soft" if self.isDown() else "hover"
        return Paint("action", pressed if self.over or self.isDown() else "card", "action")


class LinkButton(PaintedButton):
    """Words that can be pressed, for small steps such as "More" or "Show as table".

    They begin where the text above them begins.
    """

    padding = 8
    align = Qt.AlignmentFlag.AlignLeft

    def edges(self) -> tuple[int, int]:
        """Nothing before the words; after them the room to what stands beside."""
        return 0, spaced(self.padding)

    def letters(self) -> QFont:
        """Underlined under the mouse."""
        letters = QFont(super().letters())
        letters.setUnderline(self.over or self.isDown())
        return letters

    def paint_now(self) -> Paint:
        """Words only; deeper while pressed."""
        return Paint("action_hover" if self.isDown() else "action")


class IconButton(PaintedButton):
    """A square button with an icon only; its name is its tooltip and is read aloud."""

    padding = 13

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, parent)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def paint_now(self) -> Paint:
        """Outlined, like the fields it stands beside."""
        return Paint("action", "hover" if self.over or self.isDown() else "card", "border")
