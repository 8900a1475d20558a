"""What is done with worksheets; each is one step of undo."""

from PySide6.QtTest import QTest

from tests.every_screen import press, settle


def _card(running, argument):
    running.window.open_page("worksheets", argument)
    settle()
    return running.shown.now.card


def _latest(running):
    return running.stores.worksheets.latest("values")


def write_a_worksheet(running):
    card = _card(running, ("new", "values"))
    card.next.click()
    card.next.click()
    QTest.keyClicks(card.fields[0].note, "Call the choir")
    QTest.keyClicks(card.fields[1].day.line, "11 May 2026")
    press(card.close_now)


def change_a_worksheet(running):
    card = _card(running, ("new", (_latest(running).id, "matters")))
    QTest.keyClicks(card.fields[0].note, "Song")
    press(card.close_now)


def move_a_step(running):
    running.window.open_page("today")
    settle()
    press(running.shown.step.later)
    press(running.shown.step.take)


def bring_a_step_back(running):
    card = _card(running, ("new", (_latest(running).id, "action_on")))
    card.fields[1].day.line.clear()
    QTest.keyClicks(card.fields[1].day.line, "10 May 2026")
    press(card.close_now)


def do_a_step(running):
    running.window.open_page("today")
    settle()
    press(running.shown.step.done)


def take_a_worksheet_to_the_visit(running):
    running.window.open_page("visit")
    settle()
    running.shown.form.worksheets.boxes[_latest(running).id].click()


def delete_a_worksheet(running):
    running.window.open_page("worksheets", ("open", _latest(running).id))
    settle()
    press(running.shown.now.delete)


WORKSHEETS_DEEDS = [
    ("forms/worksheet_entry.py", write_a_worksheet),
    ("forms/worksheet_entry.py", change_a_worksheet),
    ("forms/worksheet_entry.py", move_a_step),
    ("forms/worksheet_entry.py", bring_a_step_back),
    ("forms/worksheet_entry.py", do_a_step),
    ("visit/visit_screen.py", take_a_worksheet_to_the_visit),
    ("forms/worksheet_entry.py", delete_a_worksheet),
]
