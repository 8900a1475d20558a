"""Every change that setting up an activity makes: each is one step of undo."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.every_screen import press, settle


def _set_up(running, step):
    """The activity that the first of these deeds begins, at a step."""
    activity = running.stores.activities.all()[-1]
    running.window.open_page("pacing", ("setup", activity.id, step))
    settle()
    return running.shown.setup


def begin_an_activity(running):
    running.window.open_page("pacing", "new")
    settle()
    what = running.shown.setup.what
    QTest.keyClicks(what.name, "Walk")
    press(what.go_on)


def change_an_activity(running):
    what = _set_up(running, "what").what
    QTest.keyClicks(what.name, " to the park")
    press(what.go_on)


def pin_an_idea(running):
    press(next(iter(_set_up(running, "easier").easier.boxes.values())))


def add_a_measure(running):
    amount = _set_up(running, "usual").usual.amount.line
    QTest.keyClicks(amount, "10")
    QTest.keyClick(amount, Qt.Key.Key_Return)


def take_a_measure_out(running):
    press(_set_up(running, "usual").usual.rows[0].remove)


def use_the_clinics_number(running):
    usual = _set_up(running, "usual").usual
    press(usual.way.segments[1])
    QTest.keyClicks(usual.clinic.line, "8")
    QTest.keyClick(usual.clinic.line, Qt.Key.Key_Return)


def start_a_plan(running):
    plan = _set_up(running, "plan").plan
    press(plan.form.rules.growth.segments[2])
    press(plan.start)


def delete_an_activity(running):
    press(_set_up(running, "what").what.delete)


SETUP_DEEDS = [
    ("pacing/setup/part.py", begin_an_activity),
    ("pacing/setup/part.py", change_an_activity),
    ("pacing/setup/part.py", pin_an_idea),
    ("pacing/setup/baseline_part.py", add_a_measure),
    ("pacing/setup/baseline_part.py", take_a_measure_out),
    ("pacing/setup/part.py", use_the_clinics_number),
    ("pacing/setup/part.py", start_a_plan),
    ("pacing/setup/activity_part.py", delete_an_activity),
]
"""Each stands on those before it; the last takes all of it away."""
