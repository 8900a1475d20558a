"""Every change of the week plan, the paper diaries and Progress: each is one step of undo."""

from datetime import date

from PySide6.QtTest import QTest

from tests.every_screen import press, settle

PAPER_DAY = date(2026, 5, 6)


def _week(running):
    running.window.open_page("pacing", "week")
    settle()
    return running.shown.week


def plan_a_rest(running):
    week = _week(running)
    week.form.what.chosen = "rest"
    week.form.days.value = {2}
    press(week.form.add)


def move_the_rest(running):
    week = _week(running)
    press(next(iter(week.days[1].items.values())))
    week.mover.part.chosen = "evening"
    press(week.mover.move_it)


def copy_the_week(running):
    week = _week(running)
    press(week.later)
    press(week.copy)
    press(week.earlier)


def take_the_rest_out(running):
    week = _week(running)
    press(next(iter(week.days[1].items.values())))
    press(week.mover.remove)


def type_in_a_day(running):
    running.window.open_page("typing", PAPER_DAY)
    settle()
    screen = running.shown
    QTest.keyClicks(screen.grid.cells[("mood", PAPER_DAY)], "6")
    press(screen.save_all)


WEEK_DEEDS = [
    ("pacing/week_view.py", plan_a_rest),
    ("pacing/week_view.py", move_the_rest),
    ("pacing/week_view.py", copy_the_week),
    ("pacing/week_view.py", take_the_rest_out),
    ("typing/typing_screen.py", type_in_a_day),
]
