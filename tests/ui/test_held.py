"""What is typed comes back as it was typed, in its own field, and a secret is never held."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout

from companion.ui.changes import Changes
from companion.ui.held import HeldPages
from companion.ui.screen import Screen


class Form(Screen):
    def __init__(self, day="2026-05-12"):
        super().__init__(Changes())
        self.day = day
        self.heard = []
        self.lines = [QLineEdit("as kept"), QLineEdit()]
        self.note = QPlainTextEdit("a note")
        stack = QVBoxLayout(self)
        for line in self.lines:
            line.setAccessibleName("Number")
            line.textEdited.connect(self.heard.append)
            stack.addWidget(line)
        self.note.setAccessibleName("Note")
        stack.addWidget(self.note)

    def where(self):
        return self.day


def held(form, key="help"):
    """What is held of a page, as it comes out of the diary again."""
    return json.loads(json.dumps(HeldPages().all({key: form}, key)))


def brought_back(kept, form, key="help"):
    pages = HeldPages()
    pages.take(kept)
    assert pages.bring_back(key, form)
    assert pages.all({}) == {}
    return form


@pytest.fixture
def form(qapp, qtbot):
    form = Form()
    qtbot.addWidget(form)
    return form


@pytest.fixture
def fresh(qapp, qtbot):
    fresh = Form()
    qtbot.addWidget(fresh)
    return fresh


def test_only_what_a_person_typed_is_held(form, qtbot):
    assert held(form)["help"]["typed"] == []
    qtbot.keyClicks(form.lines[1], "23:")
    form.note.insertPlainText("Pottery & <b>tea</b>. ")
    assert held(form)["help"]["typed"] == [
        ["Number", 1, "23:"],
        ["Note", 0, "Pottery & <b>tea</b>. a note"],
    ]


def test_it_stands_in_its_own_field_again_and_the_page_hears_of_it(form, fresh, qtbot):
    qtbot.keyClicks(form.lines[1], "0117 ")
    form.note.setFocus()
    qtbot.keyClicks(form.note, "x")
    brought_back(held(form), fresh)
    assert [line.text() for line in fresh.lines] == ["as kept", "0117 "]
    assert fresh.note.toPlainText() == form.note.toPlainText()
    assert fresh.heard == ["0117 "]


def test_it_is_held_once_more_when_it_locks_again(form, fresh, qtbot):
    qtbot.keyClicks(form.lines[0], "!")
    brought_back(held(form), fresh)
    assert held(fresh) == held(form)


def test_on_another_day_nothing_is_written(form, fresh, qtbot):
    qtbot.keyClicks(form.lines[1], "23:")
    fresh.day = "2026-05-13"
    brought_back(held(form), fresh)
    assert fresh.lines[1].text() == ""


def test_a_secret_is_never_held(form, qtbot):
    form.lines[0].setEchoMode(QLineEdit.EchoMode.Password)
    form.lines[1].setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
    for line in form.lines:
        qtbot.keyClicks(line, "the choir sings")
    assert held(form)["help"]["typed"] == []


def test_what_the_page_does_not_show_is_not_held(form, qtbot):
    qtbot.keyClicks(form.lines[1], "put away")
    form.lines[1].hide()
    assert held(form)["help"]["typed"] == []


def test_pages_that_were_not_opened_yet_keep_waiting(form, qtbot):
    qtbot.keyClicks(form.lines[1], "23:")
    pages = HeldPages()
    pages.take(held(form, "help"))
    assert not pages.bring_back("today", form)
    assert set(pages.all({"today": form})) == {"help", "today"}


def test_a_page_out_of_sight_where_nothing_is_typed_begins_anew(form):
    assert HeldPages().all({"help": form}, "today") == {}
