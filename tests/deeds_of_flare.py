"""What can be done on the flare-up plan and about it: each is one step of undo."""

from datetime import timedelta

from PySide6.QtTest import QTest

from tests.every_screen import press, settle


def _opened(running, page):
    running.window.open_page(page)
    settle()
    return running.shown


def _write(part, words):
    press(part.change)
    QTest.keyClicks(part.field, words)
    press(part.keep)


def start_gentle_days(running):
    start = _opened(running, "flare").start
    press(start.length.segments[0])
    press(start.start)


def one_more_gentle_day(running):
    press(_opened(running, "flare").running.more)


def one_more_on_today(running):
    press(_opened(running, "today").flare.more)


def note_it(running):
    _write(_opened(running, "flare").running.note, "A long drive.")


def change_its_dates(running):
    screen = _opened(running, "flare")
    press(screen.past.rows[0].change)
    form = screen.past.rows[0].form
    form.first.line.setText((form.first.value - timedelta(days=2)).isoformat())
    press(form.keep)


def it_is_over(running):
    press(_opened(running, "flare").running.over)


def it_was_not_a_flare_up(running):
    press(_opened(running, "flare").running.no_flare)


def delete_it(running):
    press(_opened(running, "flare").past.rows[0].remove)


def put_it_back(running):
    past = _opened(running, "flare").past
    press(past.bin)
    settle()
    press(past.put_back[0])


def write_what_helps(running):
    _write(_opened(running, "flare").helps.part, "A warm pack")


def write_whom_to_call(running):
    _write(_opened(running, "flare").calls.part, "Ana")


FLARE_DEEDS = [
    *(
        ("forms/gentle_days.py", deed)
        for deed in (
            start_gentle_days,
            it_was_not_a_flare_up,
            start_gentle_days,
            one_more_gentle_day,
            it_is_over,
            one_more_on_today,
            note_it,
            change_its_dates,
            delete_it,
            put_it_back,
        )
    ),
    ("flare/own_list_card.py", write_what_helps),
    ("flare/own_list_card.py", write_whom_to_call),
]
