"""What can be done to a programme and on its page: each is one step of undo."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.every_screen import press, settle, until
from tests.ui.test_pictures import image

NAME, AGAIN = "Put together", " again"


def _opened(running, view, argument=None):
    running.window.open_page("exercise", (view, argument))
    settle()
    return running.shown.now


def _set_up(running):
    return _opened(running, "setup", NAME).page


def _add(page, letters):
    line = page.items.picker.line
    line.setFocus()
    QTest.keyClicks(line, letters)
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()


def begin_a_programme(running):
    page = _opened(running, "setup").page
    page.about.name.selectAll()
    QTest.keyClicks(page.about.name, NAME)
    _add(page, "bri")


def add_an_exercise(running):
    _add(_set_up(running), "cat")


def add_an_own_exercise(running):
    _add(_set_up(running), "Towel slide")


def add_what_a_team_suggested(running):
    page = _set_up(running)
    _add(page, "mirror")
    press(page.items.team.tick)


def move_an_exercise_up(running):
    page = _set_up(running)
    press(list(page.items.rows.values())[1].up)


def _form(running):
    page = _set_up(running)
    press(next(iter(page.items.rows.values())).change)
    return page.items.form


def change_a_dose(running):
    form = _form(running)
    form.dose.numbers["sets"].set_text("3")
    press(form.keep)


def keep_a_picture(running):
    form = _form(running)
    QApplication.clipboard().setImage(image())
    press(form.more)
    press(form.picture.paste)
    until(lambda: not form.picture.working.is_busy)
    settle()


def remove_a_picture(running):
    press(_form(running).picture.remove)


def take_an_exercise_out(running):
    press(_form(running).out)


def use_the_days_for_all(running):
    days = _set_up(running).days
    press(days.fields.weekdays.days[6])
    press(days.use)


def answer_the_question(running):
    page = _opened(running, "setup").page
    press(page.about.question.answer.segments[1])


def show_what_sheets_say(running):
    press(_set_up(running).rules.asks.switch)


def name_it_otherwise(running):
    page = _set_up(running)
    QTest.keyClicks(page.about.name, AGAIN)
    press(page.about.rename)


def make_it_a_rest_day(running):
    press(_opened(running, "programme").page.today.rest)


def make_it_a_usual_day(running):
    press(_opened(running, "programme").page.today.usual)


def do_it_as_planned(running):
    press(_opened(running, "programme").page.today.as_planned)


def end_the_programme(running):
    running.window.open_page("exercise", ("setup", NAME + AGAIN))
    settle()
    press(running.shown.now.page.end)


PROGRAMME_DEEDS = [
    *(
        ("exercise/programme_making.py", deed)
        for deed in (
            begin_a_programme,
            add_an_exercise,
            add_an_own_exercise,
            add_what_a_team_suggested,
            move_an_exercise_up,
            change_a_dose,
        )
    ),
    ("exercise/picture_field.py", keep_a_picture),
    ("exercise/picture_field.py", remove_a_picture),
    ("exercise/programme_deeds.py", take_an_exercise_out),
    ("exercise/programme_deeds.py", use_the_days_for_all),
    ("exercise/programme_deeds.py", answer_the_question),
    ("exercise/programme_deeds.py", show_what_sheets_say),
    ("exercise/programme_view.py", make_it_a_rest_day),
    ("exercise/programme_view.py", make_it_a_usual_day),
    ("exercise/programme_view.py", do_it_as_planned),
    ("exercise/programme_deeds.py", name_it_otherwise),
    ("exercise/programme_deeds.py", end_the_programme),
]
