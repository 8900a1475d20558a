"""What is copied is marked as private, and does not stay on the clipboard."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from companion.ui import clipboard
from companion.ui.clipboard import copy_privately, marked
from companion.ui.problem import BugDialog
from companion.ui.widgets.note_field import NoteField

HINT = "x-kde-passwordManagerHint"


@pytest.fixture
def board(qapp):
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    clipboard._keeper()._copied = None
    clipboard._keeper()._timer.stop()
    board.clear()


def test_each_system_gets_its_own_mark():
    assert bytes(marked("x", "linux").data(HINT).data()) == b"secret"
    assert marked("x", "darwin").hasFormat("application/x-nspasteboard-concealed-type")
    windows = [name for name in marked("x", "win32").formats() if "windows-mime" in name]
    assert len(windows) == 3
    assert all(marked("x", name).text() == "x" for name in ("linux", "darwin", "win32"))


def test_after_a_minute_it_is_gone(board):
    copy_privately("Question 1")
    assert board.text() == "Question 1"
    timer = clipboard._keeper()._timer
    assert timer.isActive()
    assert timer.interval() == 60_000
    timer.timeout.emit()
    assert board.text() == ""


def test_at_the_end_of_the_app_it_is_gone(board):
    copy_privately("Question 1")
    clipboard._keeper().clear_if_unchanged()  # what aboutToQuit calls
    assert board.text() == ""
    assert not clipboard._keeper()._timer.isActive()


def test_what_was_copied_since_by_another_program_stays(board):
    copy_privately("Question 1")
    board.setText("a recipe")
    clipboard._keeper()._timer.timeout.emit()
    assert board.text() == "a recipe"


def test_copying_again_begins_a_new_minute_and_only_one_thing_is_remembered(board):
    copy_privately("one")
    copy_privately("two")
    clipboard._keeper()._timer.timeout.emit()
    assert board.text() == ""


def test_a_page_that_is_read_is_copied_in_private_and_cleared(board, qtbot):
    page = NoteField("The page as text")
    qtbot.addWidget(page)
    page.setReadOnly(True)
    page.text = "first\nsecond <b>"
    page.selectAll()
    page.copy()
    assert board.text() == "first\nsecond <b>"
    assert board.mimeData().hasFormat(HINT)
    clipboard._keeper()._timer.timeout.emit()
    assert board.text() == ""


def test_what_is_cut_from_a_note_is_marked_and_waits_to_be_pasted(board, qtbot):
    note = NoteField("A note")
    qtbot.addWidget(note)
    note.text = "my words"
    note.selectAll()
    note.cut()
    assert board.mimeData().hasFormat(HINT)
    assert not clipboard._keeper()._timer.isActive()
    note.paste()
    assert note.text == "my words"


def test_the_report_is_copied_in_private(board, qtbot, dressed):
    window = QPushButton()
    qtbot.addWidget(window)
    BugDialog("the report", window).copy_button.click()
    assert board.text() == "the report"
    assert board.mimeData().hasFormat(HINT)
    assert clipboard._keeper()._timer.isActive()
