"""What is done on the page of calm; each is one step of undo."""

from PySide6.QtTest import QTest

from tests.every_screen import press, settle


def _practices(running):
    running.window.open_page("calm")
    settle(8)
    return running.shown.now


def _log(running):
    running.window.open_page("calm", ("log", None))
    settle()
    return running.shown.now


def make_a_favourite(running):
    _practices(running).cards["body_scan"].star.click()


def make_it_no_favourite(running):
    _practices(running).cards["body_scan"].star.click()


def begin_the_path(running):
    press(_practices(running).path.card.begin)


def go_on_to_the_next_week(running):
    press(_practices(running).path.card.on)


def begin_another_week(running):
    running.window.open_page("calm", ("lesson", 5))
    settle()
    press(running.shown.now.make_mine)


def leave_the_path(running):
    press(_practices(running).path.card.leave_path)


def write_a_practice_later(running):
    log = _log(running).log
    log.practice.chosen = "body_scan"
    QTest.keyClicks(log.minutes.line, "12")
    press(log.save_button)


def change_a_practice(running):
    view = _log(running)
    press(view.logged.change_buttons[0])
    QTest.keyClicks(view.log.note, "Rain")
    press(view.log.save_button)


def delete_a_practice(running):
    press(_log(running).logged.delete_buttons[0])


CALM_DEEDS = [
    ("calm/choices.py", make_a_favourite),
    ("calm/choices.py", make_it_no_favourite),
    ("calm/choices.py", begin_the_path),
    ("calm/choices.py", go_on_to_the_next_week),
    ("calm/choices.py", begin_another_week),
    ("calm/choices.py", leave_the_path),
    ("forms/dated_entry.py", write_a_practice_later),
    ("forms/dated_entry.py", change_a_practice),
    ("forms/dated_entry.py", delete_a_practice),
]
