"""An exercise without texts of ours: in the person's own words, or gone from the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.growing import GrowsWithText
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.card import Card
from companion.wording.exercise_dose import dose_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.programme import PlanItem

WIDEST_PX, HIGHEST_PX = 560, 420
"""Of the photo, at 100 % text."""


class Photo(GrowsWithText, QWidget):
    """A picture of the person's; it keeps its shape and is never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.grow()

    def show_picture(self, picture: bytes | None, name: str) -> None:
        """Show this one; nothing where there is none, or it cannot be read."""
        self._picture = QPixmap()
        if picture is not None:
            self._picture.loadFromData(picture)
        self.setAccessibleName(name)
        show_if(not self._picture.isNull(), self)
        self._measure()

    def sizeHint(self) -> QSize:
        """At most so large."""
        most = QSize(scaled(WIDEST_PX), scaled(HIGHEST_PX))
        size = self._picture.size()
        if size.width() > most.width() or size.height() > most.height():
            size.scale(most, Qt.AspectRatioMode.KeepAspectRatio)
        return size

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it from the left edge."""
        if self._picture.isNull():
            return
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        sharp = size * self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = self._picture.scaled(sharp, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, shown)

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()


class OwnCard(Card):
    """The words of the plan, the photo, and what was planned last."""

    def __init__(self) -> None:
        super().__init__()
        self._gone = PlainLabel()
        self._words = PlainLabel()
        self.photo = Photo()
        self._dose = PlainLabel("", "strong")
        for part in (self._gone, self._dose, self._words, self.photo):
            self.body.addWidget(part)

    def show_own(self, gone: str, item: PlanItem | None, picture: bytes | None, name: str) -> None:
        """Show what is known of it.

        Args:
            gone: Says that this version has no text; empty for one of the person's own.
            item: As it was planned last.
            picture: A PNG or a JPEG.
            name: What it is called.
        """
        dose = "" if item is None else dose_words(item.dose)
        note = "" if item is None else item.note
        for label, text in ((self._gone, gone), (self._dose, dose), (self._words, note)):
            label.setText(text)
            show_if(bool(text), label)
        self.photo.show_picture(picture, tr("Your picture of {name}").format(name=name))
