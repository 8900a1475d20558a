"""A window goes dim after a while of silence, lets every press through, and is bright at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from companion.ui.dimming import Dimming


@pytest.fixture
def page(window):
    button = QPushButton("Pause")
    button.pressed_times = []
    button.clicked.connect(lambda: button.pressed_times.append(1))
    window(button)
    return button


@pytest.fixture
def dimming(page):
    dimming = Dimming(page)
    dimming._silence.setInterval(0)
    return dimming


def test_it_goes_dim_after_silence_and_a_key_brings_it_back(dimming, page, qtbot):
    dimming.want(wanted=True)
    qtbot.waitUntil(lambda: dimming.is_dim)
    dimming._silence.setInterval(100_000)
    QTest.keyClick(page.window().windowHandle(), Qt.Key.Key_Shift)
    assert not dimming.is_dim
    assert dimming._silence.isActive()


def test_what_is_pressed_in_the_dark_does_what_it_always_does(dimming, page):
    dimming.want(wanted=True)
    dimming._silence.setInterval(100_000)
    dimming.dim()
    place = page.mapTo(page.window(), page.rect().center())
    QTest.mouseClick(page.window().windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert page.pressed_times == [1]
    assert not dimming.is_dim


def test_the_shade_covers_the_whole_window_also_when_it_grows(dimming, page, qtbot):
    dimming.want(wanted=True)
    dimming._silence.setInterval(100_000)
    dimming.dim()
    page.window().resize(900, 700)
    qtbot.waitUntil(lambda: dimming._shade.size() == page.window().size())


def test_unwanted_it_is_bright_and_hears_nothing(dimming, page):
    dimming.want(wanted=True)
    dimming.dim()
    dimming.want(wanted=False)
    assert not dimming.is_dim
    assert not dimming._silence.isActive()
    dimming.want(wanted=False)
