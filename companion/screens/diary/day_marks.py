"""What a day of the month shows: its marks, drawn and in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from companion.ui.theme import current_theme, scaled
from companion.wording.translate import tr

GAP_SHARE = 0.6
"""Between two marks of a day, of the size of one; five of them fit the narrowest cell."""


@dataclass(frozen=True, slots=True)
class DayMarks:
    """What a day of the month shows.

    Attributes:
        check_ins: How many there are.
        night: Whether the night that ended on this day is written down.
        later: All of it was written more than 48 h later: drawn hollow.
        on_break: A break covers the day.
        hard: A hard day was saved.
        sessions: How many sessions of activities there are in which something was done.
        exercised: Exercise was done.
        practised: A practice was done.
        nothing_done: It is written down that nothing of these was done: no mark says otherwise.
        gentle: It is a gentle day of a flare-up.
    """

    check_ins: int = 0
    night: bool = False
    later: bool = False
    on_break: bool = False
    hard: bool = False
    sessions: int = 0
    exercised: bool = False
    practised: bool = False
    nothing_done: bool = False
    gentle: bool = False

    @property
    def has_entries(self) -> bool:
        """Whether anything is written down of the day."""
        done = self.sessions or self.exercised or self.practised
        return bool(self.check_ins or self.night or done or self.nothing_done)


NOTHING = DayMarks()


def said(marks: DayMarks) -> str:
    """What a day's marks say in words."""
    known = (
        (marks.check_ins, tr("%n check-in(s)", "", marks.check_ins)),
        (marks.night, tr("a night")),
        (marks.sessions, tr("%n session(s)", "", marks.sessions)),
        (marks.exercised, tr("exercise")),
        (marks.practised, tr("a practice")),
        (marks.nothing_done, tr("an entry of nothing done")),
        (marks.hard, tr("a hard day")),
        (marks.later, tr("written later")),
        (marks.on_break, tr("a break")),
        (marks.gentle, tr("a flare-up")),
    )
    return ", ".join(words for there, words in known if there) or tr("no entries")


def paint_marks(painter: QPainter, cell: QRectF, marks: DayMarks, *, chosen: bool) -> None:
    """Draw the marks of a day side by side at the foot of its cell."""
    theme = current_theme()
    wanted = (
        ("dot", marks.check_ins),
        ("bar", marks.night),
        ("triangle", marks.sessions),
        ("diamond", marks.exercised),
        ("square", marks.practised),
    )
    shapes = [name for name, there in wanted if there]
    in_sizes = len(shapes) + (len(shapes) - 1) * GAP_SHARE
    size = min(float(scaled(8)), cell.width() / max(1.0, in_sizes))
    left = cell.center().x() - in_sizes * size / 2
    top = cell.bottom() - size - scaled(6)
    for shape in shapes:
        role = "on_action" if chosen else "action" if shape == "dot" else "plan"
        place = QRectF(left, top, size, size)
        painter.setPen(QPen(theme.colour(role), 1.6))
        hollow = marks.later and shape == "dot"
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else theme.colour(role))
        _paint_shape(painter, shape, place)
        left += size * (1 + GAP_SHARE)


def _paint_shape(painter: QPainter, shape: str, place: QRectF) -> None:
    middle = place.center()
    above, below = QPointF(middle.x(), place.top()), QPointF(middle.x(), place.bottom())
    if shape == "dot":
        painter.drawEllipse(place)
    elif shape == "square":
        edge = place.height() * 0.1
        painter.drawRect(place.adjusted(edge, edge, -edge, -edge))
    elif shape == "triangle":
        painter.drawPolygon(QPolygonF([place.bottomLeft(), place.bottomRight(), above]))
    elif shape == "diamond":
        ends = (QPointF(place.left(), middle.y()), QPointF(place.right(), middle.y()))
        painter.drawPolygon(QPolygonF([above, ends[1], below, ends[0]]))
    else:
        painter.drawRect(place.adjusted(0, place.height() * 0.25, 0, -place.height() * 0.25))
