"""A month that opens under a field, to choose a day from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDialog, QToolButton, QVBoxLayout, QWidget

from companion.ui.icons import icon
from companion.ui.theme import current_theme, scaled
from companion.wording.translate import tr

CELL_PX = 44


class CalendarPopup(QDialog):
    """One month at a time; arrows move, Enter chooses, Escape closes.

    Signals:
        chosen: the day.
    """

    chosen = Signal(object)

    def __init__(self, name: str, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setWindowTitle(name)
        self.month = QCalendarWidget()
        self.month.setAccessibleName(name)
        self.month.setSelectedDate(qdate(day))
        self.month.activated.connect(self._on_day)
        self.month.clicked.connect(self._on_day)
        self._dress()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(8, 8, 8, 8)
        stack.addWidget(self.month)

    def limit(self, earliest: date | None, latest: date | None) -> None:
        """Days outside cannot be chosen."""
        if earliest is not None:
            self.month.setMinimumDate(qdate(earliest))
        if latest is not None:
            self.month.setMaximumDate(qdate(latest))

    def open_below(self, widget: QWidget) -> None:
        """Open under a widget, with the keyboard on the month."""
        self.move(widget.mapToGlobal(widget.rect().bottomLeft()))
        self.show()
        self.month.setFocus(Qt.FocusReason.PopupFocusReason)

    def _dress(self) -> None:
        self.month.setGridVisible(False)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.month.setMinimumSize(scaled(CELL_PX) * 7 + 8, scaled(CELL_PX) * 8)
        ink, quiet = QTextCharFormat(), QTextCharFormat()
        ink.setForeground(current_theme().colour("ink"))
        quiet.setForeground(current_theme().colour("muted"))
        quiet.setBackground(current_theme().colour("card"))
        self.month.setHeaderTextFormat(quiet)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(day, ink)
        self._button("qt_calendar_prevmonth", "chevron-left", tr("The month before"))
        self._button("qt_calendar_nextmonth", "chevron-right", tr("The month after"))

    def _button(self, part: str, sign: str, name: str) -> None:
        button = self.month.findChild(QToolButton, part)
        if button is not None:
            button.setIcon(icon(sign))
            button.setIconSize(QSize(scaled(20), scaled(20)))
            button.setAccessibleName(name)

    def _on_day(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()


def qdate(day: date) -> QDate:
    """The day as Qt knows it."""
    return QDate(day.year, day.month, day.day)
