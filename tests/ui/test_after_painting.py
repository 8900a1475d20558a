"""What can wait is done once the page has been painted, and not before."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from companion.ui.after_painting import AfterPainting


def test_it_is_done_once_after_the_painting(qtbot):
    page, done = QWidget(), []
    qtbot.addWidget(page)
    later = AfterPainting(page, lambda: done.append("rest"))
    page.show()
    later.wait()
    assert done == []
    qtbot.waitUntil(lambda: not later.is_waiting)
    page.repaint()
    assert done == ["rest"]


def test_what_stands_on_the_page_is_painted_first(qtbot):
    page, done = QWidget(), []
    qtbot.addWidget(page)

    class Part(QWidget):
        def paintEvent(self, _event):
            done.append("part")

    part = Part(page)
    part.resize(40, 20)
    later = AfterPainting(page, lambda: done.append("rest"))
    page.show()
    later.wait()
    qtbot.waitUntil(lambda: not later.is_waiting)
    assert done == ["part", "rest"]


def test_out_of_sight_it_waits_until_the_page_is_shown(qtbot):
    page, done = QWidget(), []
    qtbot.addWidget(page)
    later = AfterPainting(page, lambda: done.append("rest"))
    later.wait()
    assert later.is_waiting
    page.show()
    qtbot.waitUntil(lambda: done == ["rest"])


def test_steps_follow_each_other_and_the_loop_has_its_turn_between(qtbot):
    page, done = QWidget(), []
    qtbot.addWidget(page)

    def first():
        done.append("first")
        QTimer.singleShot(0, lambda: done.append("a press"))

    later = AfterPainting(page, first, lambda: done.append("second"))
    page.show()
    later.wait()
    qtbot.waitUntil(lambda: not later.is_waiting)
    assert done == ["first", "a press", "second"]


def test_asked_for_anew_it_begins_with_the_first_step(qtbot):
    page, done = QWidget(), []
    qtbot.addWidget(page)

    def first():
        done.append("first")
        if len(done) == 1:
            later.wait()

    later = AfterPainting(page, first, lambda: done.append("second"))
    page.show()
    later.wait()
    qtbot.waitUntil(lambda: not later.is_waiting)
    assert done == ["first", "first", "second"]
