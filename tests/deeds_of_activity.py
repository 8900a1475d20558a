"""Every change on the page of one activity: each is one step of undo."""

from datetime import date, timedelta

from PySide6.QtTest import QTest

from companion.domain.activities import Activity, Rule
from companion.domain.pacing_sessions import Session, Told
from companion.exchange import write_folder
from tests.every_screen import press, settle

FIRST = date(2026, 4, 27)


def _page(running):
    running.window.open_page("pacing", ("activity", "walked"))
    settle()
    return running.shown.activity


def bring_a_plan_in(running):
    folder = running.companion._paths.data.parent.parent / "a plan"
    if not folder.exists():
        plan = Activity(
            id="walked", name="Walking", starts_on=FIRST, clinic_quota=10, rule=Rule(ceiling=30)
        )
        days = [FIRST + timedelta(days=n) for n in range(14)]
        sessions = [
            Session(id=f"walked{day:%m%d}", activity_id="walked", day=day, amount=10)
            for day in days
        ]
        write_folder(folder, [plan, *sessions])
    running.window.open_page("settings")
    settle()
    running.shown.bring_in.open_folder(folder)
    settle()
    press(running.shown.bring_in.preview.yes)


def take_the_step(running):
    press(_page(running).review.take)


def stay_after_all(running):
    press(_page(running).review.stay)


def set_an_amount(running):
    review = _page(running).review
    press(review.change)
    review.form.quota.set_text("")
    review.form.quota.setFocus()
    QTest.keyClicks(review.form.quota.line, "12")
    press(review.form.use)


def change_the_rule(running):
    review = _page(running).review
    press(review.change)
    press(next(each for each in review.form.kind.segments if each.key == "rule"))
    press(next(each for each in review.form.rule.growth.segments if each.key == "linear"))
    press(review.form.use)


def write_a_session(running):
    log = _page(running).log
    press(log.told[Told.AS_PLANNED])
    press(log.save_button)


def change_a_session(running):
    page = _page(running)
    page.sessions.edit.emit(running.stores.sessions.of("walked")[0])
    page.log.amount.set_text("")
    QTest.keyClicks(page.log.amount.line, "9")
    press(page.log.save_button)


def delete_a_session(running):
    sessions = _page(running).sessions
    press(sessions.delete_buttons[0])


def ask_for_ratings(running):
    _page(running).ratings.asks.switch.click()


def delete_the_activity(running):
    press(_page(running).about.delete)


def put_the_activity_back(running):
    running.window.open_page("diary", "bin")
    settle()
    press(running.shown.bin_card.buttons["Activity with 14 sessions: Walking"])


def ask_for_no_word_about_a_pattern(running):
    running.open("progress-pacing")
    running.shown.now.over.tells.switch.click()


ACTIVITY_DEEDS = [
    ("settings/import_card.py", bring_a_plan_in),
    ("pacing/review_card.py", take_the_step),
    ("pacing/review_card.py", stay_after_all),
    ("pacing/review_card.py", set_an_amount),
    ("pacing/review_card.py", change_the_rule),
    ("pacing/log_form.py", write_a_session),
    ("pacing/log_form.py", change_a_session),
    ("pacing/sessions_card.py", delete_a_session),
    ("pacing/ratings_card.py", ask_for_ratings),
    ("pacing/activity_view.py", delete_the_activity),
    ("diary/bin_card.py", put_the_activity_back),
    ("progress/over_card.py", ask_for_no_word_about_a_pattern),
]
