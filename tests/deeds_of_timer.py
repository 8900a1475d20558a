"""What the timer writes down: each is one step of undo."""

from tests.every_screen import press, settle

WALK = "walked"
"""The activity that was brought in."""


def _timed(running, argument, amount):
    """Time it and stop at once; the person says how much it was."""
    running.window.open_page("timer", argument)
    settle()
    press(running.shown.start.start)
    press(running.shown.going.stop)
    running.shown.end.amount.set_text(amount)
    press(running.shown.end.save_button)


def time_a_session(running):
    _timed(running, WALK, "12")


def time_a_measure(running):
    _timed(running, ("measure", WALK), "3")


TIMER_DEEDS = [
    ("timer/end_form.py", time_a_session),
    ("timer/end_form.py", time_a_measure),
]
