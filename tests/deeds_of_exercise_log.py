"""What can be written down of exercise, on its log and on Today: each is one step of undo."""

from datetime import date, timedelta

from PySide6.QtTest import QTest

from companion.domain.dose import Dose
from companion.domain.exercise_log import LogEntry
from companion.domain.programme import PlanItem
from companion.exchange import write_folder
from tests.every_screen import press, settle

YESTERDAY = date(2026, 5, 11)
ITEM = PlanItem(
    id="logged-item", programme="Logged", position=1, exercise_id="bridge", name="Bridge",
    starts_on=YESTERDAY - timedelta(days=20), dose=Dose(sets=2, repetitions=8),
)  # fmt: skip
ENTRY = LogEntry(
    id="logged-entry", session_id="logged-session", plan_id=ITEM.id, exercise_id="bridge",
    day=YESTERDAY, done=ITEM.dose.done, pain_after=4,
)  # fmt: skip


def _log(running):
    running.window.open_page("exercise", ("log", None))
    settle()
    return running.shown.now


def _today(running):
    running.window.open_page("today")
    settle()
    return running.shown.exercise


def bring_exercise_in(running):
    folder = running.companion._paths.data.parent.parent / "exercise"
    if not folder.exists():
        write_folder(folder, [ITEM, ENTRY])
    running.window.open_page("settings")
    settle()
    running.shown.bring_in.open_folder(folder)
    settle()
    press(running.shown.bring_in.preview.yes)


def ask_for_effort(running):
    _log(running).asks.effort.switch.click()


def ask_for_pain(running):
    _log(running).asks.pain.switch.click()


def choose_the_lines(running):
    press(_log(running).asks.lines.offered[2])


def use_own_lines(running):
    lines = _log(running).asks.lines
    press(lines.own)
    lines.fields["red_from"].set_text("9")
    press(lines.use)


def tell_pain_this_morning(running):
    morning = _today(running).morning
    press(morning.pain.marks[4])
    press(morning.keep)


def do_today_as_planned(running):
    press(_today(running).card.as_planned)


def write_a_session_later(running):
    view = _log(running)
    view.open_at(YESTERDAY - timedelta(days=1))
    settle()
    press(view.log.quick)


def write_an_own_exercise(running):
    log = _log(running).log
    log.add.line.clear()
    QTest.keyClicks(log.add.line, "Nordic walk")
    press(log.add.own)
    press(log.save_button)


def change_a_session(running):
    view = _log(running)
    press(view.logged.change_buttons[0])
    QTest.keyClicks(view.log.note, "Rain")
    press(view.log.save_button)


def delete_a_session(running):
    press(_log(running).logged.delete_buttons[0])


EXERCISE_LOG_DEEDS = [
    ("settings/import_card.py", bring_exercise_in),
    ("exercise/asks_card.py", ask_for_effort),
    ("exercise/asks_card.py", ask_for_pain),
    ("exercise/asks_card.py", choose_the_lines),
    ("exercise/asks_card.py", use_own_lines),
    ("today/morning_card.py", tell_pain_this_morning),
    ("forms/exercise_entry.py", do_today_as_planned),
    ("exercise/log_writing.py", write_a_session_later),
    ("exercise/log_writing.py", write_an_own_exercise),
    ("exercise/log_writing.py", change_a_session),
    ("exercise/logged_card.py", delete_a_session),
]
