"""A picture of the person's own keeps its shape, and is never larger than its dots."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from companion.ui.pictures import picture_of
from companion.ui.widgets.picture import OwnPicture
from tests.ui.test_pictures import image, written


@pytest.fixture
def content(qapp):
    return picture_of(written(image(400, 300))).content


def test_it_keeps_its_shape_at_any_width(dressed, qtbot, content):
    picture = OwnPicture()
    qtbot.addWidget(picture)
    picture.show_picture(content, "Your sheet")
    assert picture.accessibleName() == "Your sheet"
    assert picture.sizeHint() == QSize(400, 300)
    assert picture.maximumSize() == QSize(400, 300)
    assert picture.heightForWidth(200) == 150
    assert picture.heightForWidth(900) == 300


def test_a_small_one_has_its_longest_side(dressed, qtbot, content):
    picture = OwnPicture(64)
    qtbot.addWidget(picture)
    picture.show_picture(content, "Your sheet")
    assert picture.sizeHint() == QSize(64, 48)


def test_it_is_drawn_and_nothing_is_while_there_is_none(dressed, qtbot, content):
    picture = OwnPicture()
    qtbot.addWidget(picture)
    picture.show_picture(content, "Your sheet")
    picture.resize(200, 150)
    drawn = picture.grab().toImage().pixelColor(100, 75)
    wanted = QColor("#0E5E63")
    assert abs(drawn.red() - wanted.red()) < 12
    assert abs(drawn.green() - wanted.green()) < 12
    picture.show_picture(None, "")
    assert picture.sizeHint() == QSize(0, 0)
    picture.grab()
