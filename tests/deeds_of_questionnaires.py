"""What is done with questionnaires and my activities; each is one step of undo."""

from PySide6.QtTest import QTest

from tests.every_screen import press, settle


def _opened(running, argument):
    running.window.open_page("questionnaires", argument)
    settle()
    return running.shown.now


def _latest(running):
    return running.stores.questionnaires.latest("change")


def fill_one_in(running):
    card = _opened(running, ("fill", "change")).card
    press(card.field.rows[4])
    press(card.finish)


def change_one(running):
    card = _opened(running, ("fill", (_latest(running).id,))).card
    press(card.field.rows[5])
    press(card.finish)


def ask_again(running):
    often = _opened(running, ("result", _latest(running).id)).schedule.often
    often.chosen = "4"
    often.picked.emit("4")


def never_ask_again(running):
    often = _opened(running, ("result", _latest(running).id)).schedule.often
    often.chosen = "never"
    often.picked.emit("never")


def delete_one(running):
    press(_opened(running, ("result", _latest(running).id)).delete)


def write_a_total_down(running):
    form = _opened(running, ("total", "total_pseq")).form
    QTest.keyClicks(form.total.line, "34")
    press(form.save_button)


def delete_a_total(running):
    press(_opened(running, ("total", None)).times.delete_buttons[0])


def rate_my_activities(running):
    form = _opened(running, "activities").form
    QTest.keyClicks(form.rows[0].line, "Cook for two")
    press(form.rows[0].scale.marks[3])
    press(form.save_button)


def rate_them_again(running):
    form = _opened(running, "activities").form
    press(form.rows[0].scale.marks[6])
    press(form.save_button)


def delete_what_was_rated(running):
    press(_opened(running, "activities").rounds.delete_buttons[0])


QUESTIONNAIRES_DEEDS = [
    ("questionnaires/deeds.py", fill_one_in),
    ("questionnaires/deeds.py", change_one),
    ("questionnaires/deeds.py", ask_again),
    ("questionnaires/deeds.py", never_ask_again),
    ("questionnaires/deeds.py", delete_one),
    ("questionnaires/deeds.py", write_a_total_down),
    ("questionnaires/deeds.py", delete_a_total),
    ("questionnaires/deeds.py", rate_my_activities),
    ("questionnaires/deeds.py", rate_them_again),
    ("questionnaires/deeds.py", delete_what_was_rated),
]
