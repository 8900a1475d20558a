"""The icon beside the clock: it brings the window back, and never holds the app open."""

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from companion.ui.tray import Tray


@pytest.fixture
def window(qtbot, dressed):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def tray(window):
    return Tray(window)


def test_its_menu_opens_and_quits(tray, qtbot):
    actions = tray.icon.contextMenu().actions()
    assert [each.text() for each in actions] == ["Open Companion", "Quit"]
    with qtbot.waitSignal(tray.open_wanted):
        actions[0].trigger()
    with qtbot.waitSignal(tray.quit_wanted):
        actions[1].trigger()


def test_a_press_opens_and_the_other_button_leaves_it_to_the_menu(tray, qtbot):
    with qtbot.waitSignal(tray.open_wanted):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.open_wanted):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_its_tooltip_says_no_more_than_the_name(tray):
    assert tray.icon.toolTip() == "Companion"


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface")  # no tray offscreen
def test_the_app_still_ends_with_its_last_window(tray):
    tray.show()
    assert QApplication.quitOnLastWindowClosed()
    tray.hide()
