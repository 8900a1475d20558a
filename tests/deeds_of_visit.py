"""What is done on the page of the visit about what happened; each is one step of undo."""

from PySide6.QtTest import QTest

from companion.domain.happening import HappeningKind
from companion.domain.visit import Reader
from tests.every_screen import press, settle


def _form(running):
    running.window.open_page("visit")
    settle()
    return running.shown.form


def write_what_happened(running):
    card = _form(running).happened
    press(card.add)
    QTest.keyClicks(card.form.words, "On the stairs")
    press(card.form.save_button)


def change_what_happened(running):
    card = _form(running).happened
    press(card.change_buttons[0])
    QTest.keyClicks(card.form.words, ", nothing broken")
    press(card.form.save_button)


def say_there_was_no_emergency_care(running):
    _form(running).happened.boxes[HappeningKind.EMERGENCY].click()


def begin_a_page_for_the_doctor(running):
    press(_form(running).readers[Reader.DOCTOR])


def delete_what_happened(running):
    press(_form(running).happened.delete_buttons[0])


VISIT_DEEDS = [
    ("forms/dated_entry.py", write_what_happened),
    ("forms/dated_entry.py", change_what_happened),
    ("visit/visit_screen.py", say_there_was_no_emergency_care),
    ("visit/visit_screen.py", begin_a_page_for_the_doctor),
    ("forms/dated_entry.py", delete_what_happened),
]
