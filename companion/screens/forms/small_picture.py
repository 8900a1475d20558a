"""What an exercise looks like, small, before its name: a photo of one's own, or the drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.growing import GrowsWithText
from companion.ui.showing import show_if
from companion.ui.theme import scaled
from companion.ui.widgets.drawing import Drawing
from companion.ui.widgets.picture import OwnPicture
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.figure import Pose


class SmallPicture(GrowsWithText, QWidget):
    """It is as wide with a picture as without one: the names beside it stand in line.

    Args:
        side_px: Its width at 100 % text, and its greatest height.

    Attributes:
        photo: The person's own.
        drawing: The library's.
    """

    def __init__(self, side_px: int) -> None:
        super().__init__()
        self._side_px = side_px
        self.drawing = Drawing(side_px)
        self.photo = OwnPicture(side_px)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.drawing)
        stack.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignHCenter)
        self.grow()

    def show_picture(
        self, name: str, photo: bytes | None, poses: Sequence[Pose], captions: Sequence[str]
    ) -> None:
        """Show the photo; without one the last figure; without any nothing.

        Args:
            name: What the exercise is called.
            photo: A PNG or a JPEG.
            poses: Its figures.
            captions: What each of them shows.
        """
        self.photo.show_picture(photo, tr("Picture of {name}").format(name=name))
        is_drawn = photo is None and bool(poses)
        if is_drawn:
            self.drawing.show_poses(poses[-1:], captions[-1])
        show_if(photo is not None, self.photo)
        show_if(is_drawn, self.drawing)

    def _measure(self) -> None:
        self.setFixedWidth(scaled(self._side_px))
