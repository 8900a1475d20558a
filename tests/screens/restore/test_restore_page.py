"""From trouble back to one's diary, through the real window, on files that are really broken."""

import shutil
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from companion import rescue
from companion.opening import NeedsRestore, open_companion
from companion.screens.restore.restore_page import RestorePage
from companion.screens.unlock.unlock_page import UnlockPage
from companion.settings import Settings
from companion.store.backup import BackupStore, Reason
from companion.store.restoring import kept_aside
from companion.ui.theme import apply_theme
from tests import looking

from .conftest import LATER, PASSPHRASE, flip, shorten

IN_THE_YEAR = (
    "345 check-ins, 294 nights, 3 activities, 94 pacing sessions, 1 flare-up,"
    " 6 exercises that are planned, 114 exercises that were done, 36 results of “left or right”,"
    " 120 practices, 7 worksheets, 6 goals, 17 reviews of goals, 16 ratings of activities,"
    " 8 questionnaires, 3 small wins, 1 thing that happened"
)


def empty(paths):
    paths.database.write_bytes(b"")


def remove(paths):
    paths.database.unlink()


def foreign(paths):
    paths.database.write_bytes(b"no diary at all " * 2000)


TROUBLES = {
    "damaged": (flip, "A part of your diary file is damaged"),
    "shortened": (shorten, "Your diary file is shorter than it was"),
    "empty": (empty, "Your diary file is empty"),
    "missing": (remove, "Your diary file is not where it was"),
    "foreign": (foreign, "Another file lies where your diary was"),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_one_press_brings_the_newest_backup_back(diary, start, press, trouble):
    break_it, heading = TROUBLES[trouble]
    break_it(diary)
    broken = diary.database.read_bytes() if diary.database.exists() else None
    backup = BackupStore(diary.backups).newest_sound()

    page = start()
    assert page.heading.text() == heading
    assert "Nothing was changed" in page.line.text()
    assert page.backups_card.backups.chosen == backup
    assert page.backups_card.bring_back.hasFocus()
    press(page.backups_card.bring_back, page)  # the first action
    assert page.heading.text() == "Your diary is back"
    press(page.done.open_button)  # the second

    (app,) = start.apps
    assert app.opened is not None
    assert app.window.outer.currentWidget() is app.window.inside
    assert app.opened.stores.diary.find(LATER.id) is None
    stores = app.opened.stores
    kept = [
        each.all_ids()
        for each in (
            stores.diary, stores.sleep, stores.sessions, stores.exercise_log, stores.laterality,
            stores.practised, stores.worksheets, stores.goal_reviews, stores.activity_ratings,
            stores.questionnaires, stores.wins, stores.happenings,
        )
    ]  # fmt: skip
    assert sum(map(len, kept)) == backup.entries
    aside = kept_aside(diary.database)
    assert [file.read_bytes() for file in aside] == ([] if broken is None else [broken])


def test_without_a_press_nothing_is_changed(diary, start):
    flip(diary)
    before = {file: file.read_bytes() for file in diary.data.rglob("*") if file.is_file()}
    page = start()
    closed = []
    page.close_wanted.connect(lambda: closed.append(True))
    page.leave.click()
    assert closed
    after = {file: file.read_bytes() for file in diary.data.rglob("*") if file.is_file()}
    assert {k: v for k, v in after.items() if k in before} == before


def test_a_look_inside_shows_enough_to_know_the_diary_again(diary, start, press):
    flip(diary)
    page = start()
    press(page.backups_card.look_inside, page)
    assert page.inside.counts.text() == IN_THE_YEAR
    assert page.inside.span.text() == "From Tuesday 6 May 2025 to Monday 11 May"
    assert "Monday 11 May: check-in and night, pacing, exercise (Walked" in page.inside.days.text()
    assert len(page.inside.days.text().split("\n")) == 5
    assert not list(diary.backups.glob(".looking*"))


def test_what_else_can_be_read_is_shown_then_added(diary, start, press):
    flip(diary)
    page = start()
    press(page.backups_card.bring_back, page)
    assert str(kept_aside(diary.database)[0]) in page.done.path.text()
    press(page.left_card.part.look, page)
    assert page.left_card.part.counts.text().startswith("Not in your diary now: ")
    assert page.left_card.part.days.text().startswith("Tuesday 12 May")
    press(page.left_card.part.take, page)
    assert page.left_card.part.counts.text().startswith("Entries added: ")
    press(page.done.open_button)
    (app,) = start.apps
    assert app.opened.stores.diary.find(LATER.id) == LATER


def test_what_else_can_be_read_may_be_left(diary, start, press):
    flip(diary)
    page = start()
    press(page.backups_card.bring_back, page)
    press(page.left_card.part.look, page)
    press(page.left_card.part.leave)
    assert page.left_card.part.counts.text() == "Nothing was added. The file is kept."
    press(page.done.open_button)
    (app,) = start.apps
    assert app.opened.stores.diary.find(LATER.id) is None


def test_an_older_file_in_its_place_is_noticed(diary, put_older, start, press):
    put_older(diary)
    page = start()
    assert page.heading.text() == "Your diary file is shorter than it was"
    assert "an older copy was put in its place" in page.line.text()
    press(page.backups_card.bring_back, page)
    assert page.done.before.text().endswith("kept as a backup (no entries).")
    press(page.done.open_button)
    (app,) = start.apps
    assert len(app.opened.stores.diary.all_ids()) == 345


# --- where there is no backup ---------------------------------------------------------------


def without_backups(paths):
    for file in paths.backups.glob("*.backup"):
        file.unlink()


def test_without_a_backup_a_diary_begins_with_what_can_be_read(diary, start, press):
    flip(diary)
    broken = diary.database.read_bytes()
    without_backups(diary)
    page = start()
    assert page.backups_card.none_there.isVisible()
    assert not page.backups_card.bring_back.isVisible()
    press(page.other_ways.readable.look, page)
    assert page.other_ways.readable.counts.text().startswith("These can be read: ")
    assert diary.database.read_bytes() == broken
    press(page.other_ways.readable.take, page)
    assert page.heading.text() == "A new diary"
    press(page.done.open_button)
    (app,) = start.apps
    assert app.opened.stores.diary.find(LATER.id) == LATER
    assert kept_aside(diary.database)[0].read_bytes() == broken


def test_without_a_backup_an_empty_diary_can_begin_and_the_file_is_kept(diary, start, press):
    foreign(diary)
    broken = diary.database.read_bytes()
    without_backups(diary)
    page = start()
    assert not page.other_ways.readable.isVisible()
    press(page.other_ways.begin_empty, page)
    assert page.done.holds.text() == "It holds no entries."
    press(page.done.open_button)
    (app,) = start.apps
    assert app.opened.stores.diary.all_ids() == {}
    assert kept_aside(diary.database)[0].read_bytes() == broken


# --- keys -----------------------------------------------------------------------------------


def lose_keys(paths):
    for file in (paths.keys, paths.spare_keys):
        file.unlink(missing_ok=True)


def give(page, qtbot, text):
    page.key_card.field.set_text("")
    qtbot.keyClicks(page.key_card.field.line, text)
    qtbot.keyClick(page.key_card.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.working.is_busy, timeout=20_000)


def test_a_lost_key_file_comes_back_from_its_spare_copy(diary, clock):
    diary.keys.unlink()
    opened = open_companion(diary, clock)
    assert opened.stores.diary.find(LATER.id) == LATER
    opened.close()


def test_a_lost_key_comes_back_with_the_backup_and_its_passphrase(
    closed_diary, start, press, qtbot
):
    lose_keys(closed_diary)
    page = start()
    assert page.heading.text() == "The key to your diary is lost"
    press(page.backups_card.bring_back, page)
    assert page.key_card.isVisible()
    assert page.key_card.field.line.echoMode() == QLineEdit.EchoMode.Password
    give(page, qtbot, "something else entirely")
    assert "match" in page.key_card.field.error
    assert "damage" not in page.key_card.field.error
    give(page, qtbot, PASSPHRASE)
    assert page.heading.text() == "Your diary is back"
    press(page.done.open_button)
    (app,) = start.apps
    assert app.opened is not None
    assert app.opened.safe.has_passphrase


def test_a_lost_key_comes_back_with_the_recovery_key(
    closed_diary, start, press, qtbot, recovery_key
):
    lose_keys(closed_diary)
    page = start()
    press(page.backups_card.look_inside, page)
    give(page, qtbot, recovery_key.text().lower().replace("-", " "))
    assert page.inside.isVisible()
    assert not page.key_card.isVisible()
    assert page.key_card.field.text == ""
    press(page.backups_card.bring_back, page)  # the key is not asked for twice
    assert page.heading.text() == "Your diary is back"


def test_a_backup_without_a_passphrase_says_that_it_needs_its_computer(diary, start, press):
    lose_keys(diary)
    page = start()
    press(page.backups_card.bring_back, page)
    assert "only on the computer that made it" in page.backups_card.error.text()
    assert page.backups_card.bring_back.isVisible()


def test_a_stick_from_another_computer(made, paths, clock, press, qtbot, tmp_path):
    """A new computer: first start, a backup file of the former one, its passphrase."""
    stick = tmp_path / "stick"
    stick.mkdir()
    (backup,) = (made[0] / "closed" / "data" / "backups").glob("*.backup")
    shutil.copy(backup, stick)
    page = RestorePage(
        paths, clock, None, None, ask_file=lambda _p, _t, then: then(stick / backup.name)
    )
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    assert page.heading.text() == "Bring back a backup"
    assert page.backups_card.other_file.hasFocus()
    press(page.backups_card.other_file, page)
    give(page, qtbot, PASSPHRASE)
    assert page.inside.counts.text() == IN_THE_YEAR
    press(page.backups_card.bring_back, page)
    with qtbot.waitSignal(page.restored) as got:
        press(page.done.open_button)
    opened = open_companion(paths, clock, data_key=got.args[0].data_key)
    assert len(opened.stores.diary.all_ids()) == 345
    opened.close()


def test_a_file_that_is_no_backup_is_told(diary, clock, press, qtbot, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("hello")
    page = RestorePage(diary, clock, None, None, ask_file=lambda _p, _t, then: then(letter))
    qtbot.addWidget(page)
    page.show()
    press(page.backups_card.other_file, page)
    assert "cannot be read" in page.backups_card.error.text()
    assert "Nothing was changed" in page.backups_card.error.text()


# --- by wish --------------------------------------------------------------------------------


def wished(diary, clock, qtbot, **more):
    opened = open_companion(diary, clock)
    key = opened.safe.copy_of_key()
    opened.close()
    page = RestorePage(diary, clock, None, key, **more)
    qtbot.addWidget(page)
    page.show()
    return page


def test_by_wish_the_diary_is_backed_up_first(diary, clock, qtbot, press):
    page = wished(diary, clock, qtbot)
    assert not page.other_ways.isVisible()
    press(page.backups_card.bring_back, page)
    assert "kept as a backup" in page.done.before.text()
    assert not page.left_card.isVisible()
    reasons = [each.header.reason for each in BackupStore(diary.backups).all()]
    assert Reason.RESTORE.value in reasons


def test_by_wish_one_can_go_back(diary, clock, qtbot):
    page = wished(diary, clock, qtbot)
    with qtbot.waitSignal(page.cancelled):
        page.leave.click()


def test_settings_lead_here_and_back(diary, start, press, qtbot):
    start(QWidget)
    (app,) = start.apps
    qtbot.waitUntil(lambda: app.opened is not None and app.window.screen_now is not None)
    app.window.open_page("settings")
    press(app.window.screen_now.backups.restore)
    page = app.window.outer.currentWidget()
    assert isinstance(page, RestorePage)
    assert app.opened is None
    press(page.backups_card.look_inside, page)
    press(page.leave)
    assert app.opened is not None
    assert app.opened.stores.diary.find(LATER.id) == LATER
    assert app.window.outer.currentWidget() is app.window.inside


# --- the list -------------------------------------------------------------------------------


def test_a_damaged_newest_backup_is_passed_over_and_named(diary, clock, start, press):
    opened = open_companion(diary, clock)
    first = opened.safe.backups.all()[0]
    damaged = opened.safe.back_up(Reason.ASKED)
    headless = opened.safe.back_up(Reason.ASKED)
    opened.close()
    content = bytearray(damaged.path.read_bytes())
    content[-5000] ^= 1
    damaged.path.write_bytes(content)
    headless.path.write_bytes(b"gone")
    flip(diary)
    page = start()
    assert page.backups_card.backups.chosen == first
    assert headless.path.name in page.backups_card.backups.unreadable.text()
    page.backups_card.backups.choose(damaged)
    press(page.backups_card.bring_back, page)
    assert "cannot be read" in page.backups_card.error.text()
    assert diary.database.exists()
    assert not kept_aside(diary.database)


def test_arrows_choose_another_and_older_ones_can_be_shown(diary, clock, start, press, qtbot):
    opened = open_companion(diary, clock)
    for _ in range(7):
        opened.safe.back_up(Reason.ASKED)
    opened.close()
    flip(diary)
    page = start()
    rows = page.backups_card.backups.rows
    assert len(rows) == 8
    assert sum(row.isVisible() for row in rows) == 4
    page.backups_card.backups.setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].isChecked()
    assert rows[1].hasFocus()
    press(page.backups_card.backups.more)
    assert all(row.isVisible() for row in rows)
    assert rows[4].hasFocus()


# --- long work ------------------------------------------------------------------------------


def test_cancel_stops_a_restore_with_nothing_changed(diary, start, press, qtbot, monkeypatch):
    flip(diary)
    broken = diary.database.read_bytes()
    page = start()
    cancelled = Event()
    key_for = rescue.key_for

    def slowly(*given):
        assert cancelled.wait(10)
        return key_for(*given)

    monkeypatch.setattr(rescue, "key_for", slowly)
    page.backups_card.bring_back.click()
    qtbot.waitUntil(lambda: page.working.dialog is not None)
    assert page.working.dialog.label.text() == "Bringing the backup back …"
    press(page.working.dialog.cancel)
    cancelled.set()
    qtbot.waitUntil(lambda: not page.working.is_busy)
    assert page.backups_card.bring_back.isVisible()
    assert diary.database.read_bytes() == broken
    assert not kept_aside(diary.database)


def test_a_second_press_in_haste_does_nothing(diary, start, qtbot):
    flip(diary)
    page = start()
    page.backups_card.bring_back.click()
    page.backups_card.bring_back.click()
    qtbot.waitUntil(lambda: not page.working.is_busy)
    assert len(kept_aside(diary.database)) == 1


# --- how it looks ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("theme", "percent", "size"),
    [
        ("light", 100, (1280, 820)),
        ("dark", 100, (1280, 820)),
        ("contrast", 100, (1280, 820)),
        ("light", 200, (800, 600)),
        ("light", 200, (640, 512)),
    ],
)
def test_it_can_be_read_reached_and_pressed_in_every_look(
    qapp, closed_diary, clock, qtbot, press, theme, percent, size
):
    apply_theme(qapp, Settings(theme=theme, text_size_percent=percent))
    flip(closed_diary)
    with pytest.raises(NeedsRestore) as told:
        open_companion(closed_diary, clock, secret=PASSPHRASE)
    wrong = []
    for step in ("first", "inside", "key", "readable", "done", "left"):
        if step in ("first", "key"):
            key = told.value.data_key if step == "first" else None
            page = RestorePage(closed_diary, clock, told.value, key)
            qtbot.addWidget(page)
            page.resize(*size)
            with qtbot.waitActive(page):
                page.show()
                page.activateWindow()
        elif step == "readable":
            page = again(closed_diary, clock, told.value, qtbot, size)
            press_if(page, page.other_ways.readable.look, press)
        if step in ("inside", "key"):
            press(page.backups_card.look_inside, page)
        elif step == "done":
            press(page.backups_card.bring_back, page)
        elif step == "left":
            press(page.left_card.part.look, page)
        page.window().activateWindow()  # a small window may have said that it takes a while
        wrong += [f"{step}: {each}" for each in looking.everything(page.window(), True)]
    assert not wrong, "\n".join(wrong)


def again(paths, clock, problem, qtbot, size):
    page = RestorePage(paths, clock, problem, problem.data_key)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def press_if(page, button, press):
    page.ensureWidgetVisible(button)
    press(button, page)


def test_unlock_leads_here(closed_diary, start):
    page = start(UnlockPage)
    assert page.restore.isVisible()


def test_plans_and_own_lists_of_a_damaged_diary_begin_anew_with_it(diary, start, press):
    flip(diary)
    without_backups(diary)
    page = start()
    press(page.other_ways.readable.look, page)
    said = page.other_ways.readable.counts.text()
    assert "3 activities, 94 pacing sessions, 1 flare-up" in said
    assert "Your lists of what helps and whom to call are there too." in said
    assert said.endswith(
        "Your choices for exercise, calm and goals, pictures and quiet days are there too."
    )
    press(page.other_ways.readable.take, page)
    press(page.done.open_button)
    (app,) = start.apps
    walk, *_ = app.opened.stores.plans.all()
    assert (walk.activity.name, len(walk.measures)) == ("Walk outdoors", 3)
    assert len(app.opened.stores.sessions.all()) == 94
    assert app.opened.stores.pacing_profile.get().calls == ("My sister", "The clinic's nurse line")
    assert len(app.opened.stores.exercise_log.all()) == 114
    assert len(app.opened.stores.quiet_days.all()) == 3
    assert app.opened.stores.exercise_profile.get().asks_pain
