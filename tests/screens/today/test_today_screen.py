"""Today: how was yesterday, in under a minute, with nothing required and nothing lost."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from companion.domain.clock import Clock
from companion.domain.diary import CheckIn
from companion.domain.profile import Ask, Profile
from companion.domain.sleep import Night
from companion.domain.spans import Spell
from companion.errors import DiskFull
from companion.screens.today.today_screen import TodayScreen
from companion.store.stores import Stores

MONDAY, TUESDAY = date(2026, 5, 11), date(2026, 5, 12)


@pytest.fixture
def screen(dressed, stores, clock, changes, qtbot):
    return open_screen(stores, clock, changes, qtbot)


def open_screen(stores, clock, changes, qtbot):
    screen = TodayScreen(stores, clock, changes)
    qtbot.addWidget(screen)
    screen.resize(1072, 820)
    screen.show()
    return screen


def written(stores: Stores) -> CheckIn:
    (check_in,) = stores.diary.between(date(2000, 1, 1), date(2100, 1, 1))
    return check_in


def press(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_day_is_written_with_the_keyboard_alone(screen, stores, qtbot):
    form = screen.card.editor.form
    form.did.set_choices(["Walked", "Cooked"])
    form.interference.setFocus()
    qtbot.keyClicks(form.interference, "4")
    qtbot.keyClick(form.interference, Qt.Key.Key_Return)
    assert form.quality.hasFocus()
    qtbot.keyClicks(form.quality, "6")
    qtbot.keyClick(form.quality, Qt.Key.Key_Return)
    assert screen.card.save_button.hasFocus()
    qtbot.keyClick(screen.card.save_button, Qt.Key.Key_Return)
    assert written(stores).interference == 4
    assert written(stores).day == MONDAY
    assert stores.sleep.on(TUESDAY).quality == 6


def test_in_the_morning_yesterday_is_asked_about_and_one_press_changes_it(screen, stores, qtbot):
    assert screen.card.title.text() == "How was yesterday?"
    press(qtbot, screen.card.other_day)
    assert screen.card.title.text() == "How is today going?"
    screen.card.editor.form.interference.value = 3
    press(qtbot, screen.card.save_button)
    assert written(stores).day == TUESDAY


def test_in_the_afternoon_today_is_asked_about(dressed, stores, changes, qtbot):
    clock = Clock.fixed(datetime(2026, 5, 12, 17, 0))
    screen = open_screen(stores, clock, changes, qtbot)
    assert screen.card.editor.day == TUESDAY


def test_saved_is_shown_only_when_it_is_in_the_diary(screen, stores, qtbot):
    assert screen.pill.text == ""
    press(qtbot, screen.card.save_button)
    assert screen.pill.text == ""
    assert "nothing is required" in screen.card.editor.error.text()
    screen.card.editor.form.interference.value = 0
    press(qtbot, screen.card.save_button)
    assert screen.pill.text == "Saved 08:42"
    assert written(stores).interference == 0


def test_a_hard_day_is_one_press(screen, stores, qtbot):
    press(qtbot, screen.card.hard_day)
    assert written(stores).hard_day
    assert written(stores).did == ()


def test_today_says_that_a_day_is_kept_as_a_hard_one(screen, stores, clock, changes, qtbot):
    assert screen.card.kept_hard.isHidden()
    with qtbot.waitSignal(screen.said) as said:
        press(qtbot, screen.card.hard_day)
    later = open_screen(stores, clock, changes, qtbot)
    for shown in (screen, later):
        assert shown.card.kept_hard.isVisible()
        assert shown.card.kept_hard.text == "A hard day"
        assert "That is enough" in shown.card._enough.text()
        assert shown.card.hard_day.isHidden()
    press(qtbot, later.card.other_day)
    assert later.card.kept_hard.isHidden()
    said.args[0].undo()
    assert screen.card.kept_hard.isHidden()
    assert screen.card.hard_day.isVisible()


def test_a_further_check_in_of_a_hard_day_does_not_ask_again_whether_it_was_hard(
    screen, stores, qtbot
):
    press(qtbot, screen.card.hard_day)
    press(qtbot, screen.card.another)
    assert screen.card.kept_hard.isVisible()
    screen.card.editor.form.interference.value = 3
    press(qtbot, screen.card.save_button)
    assert screen.card.kept_hard.isVisible()


def test_saving_can_be_undone(screen, stores, qtbot):
    screen.card.editor.form.interference.value = 7
    with qtbot.waitSignal(screen.said) as said:
        press(qtbot, screen.card.save_button)
    said.args[0].undo()
    assert stores.diary.on(MONDAY) == ()
    assert screen.card.editor.form.interference.value is None
    assert screen.pill.text == ""


def test_saving_again_changes_the_same_entry_and_undo_brings_the_former_answers(
    screen, stores, qtbot
):
    screen.card.editor.form.interference.value = 7
    press(qtbot, screen.card.save_button)
    screen.card.editor.form.interference.value = 2
    with qtbot.waitSignal(screen.said) as said:
        press(qtbot, screen.card.save_button)
    assert written(stores).interference == 2
    said.args[0].undo()
    assert written(stores).interference == 7


def test_a_second_check_in_of_a_day_is_an_entry_of_its_own(screen, stores, qtbot):
    screen.card.editor.form.interference.value = 7
    press(qtbot, screen.card.save_button)
    press(qtbot, screen.card.another)
    assert screen.card.editor.form.interference.value is None
    screen.card.editor.form.interference.value = 3
    press(qtbot, screen.card.save_button)
    assert [each.interference for each in stores.diary.on(MONDAY)] == [7, 3]


def test_what_was_typed_is_there_again_after_a_crash(screen, stores, clock, changes, qtbot):
    form = screen.card.editor.form
    qtbot.keyClicks(form.interference, "5")
    qtbot.waitUntil(lambda: stores.drafts.forms() != (), timeout=2_000)
    again = open_screen(stores, clock, changes, qtbot)
    assert again.card.editor.form.interference.value == 5
    assert stores.diary.on(MONDAY) == ()


def test_after_a_crash_the_words_to_choose_from_are_there_again_too(
    screen, stores, clock, changes, qtbot
):
    stores.profile.keep(Profile(more_of=("Walking", "Choir")))
    qtbot.keyClicks(screen.card.editor.form.interference, "5")
    screen.leave()
    again = open_screen(stores, clock, changes, qtbot)
    assert again.card.editor.form.interference.value == 5
    assert again.card.editor.form.did.choices() == ("Walking", "Choir")


def test_leaving_the_page_keeps_what_was_typed_at_once(screen, stores, qtbot):
    qtbot.keyClicks(screen.card.editor.form.interference, "5")
    screen.leave()
    assert stores.drafts.forms() == ("check-in 2026-05-11",)


def test_a_saved_entry_leaves_no_draft(screen, stores, qtbot):
    qtbot.keyClicks(screen.card.editor.form.interference, "5")
    screen.leave()
    press(qtbot, screen.card.save_button)
    assert stores.drafts.forms() == ()


def test_a_draft_about_another_day_is_pointed_at(dressed, stores, clock, changes, qtbot):
    stores.drafts.keep("check-in 2026-05-08", {"interference": 4}, clock.now())
    screen = open_screen(stores, clock, changes, qtbot)
    assert not screen.go_on.isHidden()
    with qtbot.waitSignal(screen.go_to) as gone:
        press(qtbot, screen.go_on)
    assert gone.args == ["diary", date(2026, 5, 8)]


def test_answers_that_contradict_each_other_are_told_and_not_saved(screen, stores, qtbot):
    press(qtbot, screen.card.more_button)
    more = screen.card.editor.form._more
    more.scales["pain_average"].value = 6
    more.scales["pain_worst"].value = 3
    press(qtbot, screen.card.save_button)
    assert stores.diary.on(MONDAY) == ()
    error = screen.card.editor.error.text()
    assert "Usual pain" in error
    assert "Worst pain" in error
    assert more.scales["pain_average"].value == 6


def test_a_full_disk_is_said_in_words_and_the_answers_stay(screen, stores, db, qtbot):
    pages = db.read("PRAGMA page_count")[0][0]
    db.read(f"PRAGMA max_page_count = {pages}")
    press(qtbot, screen.card.more_button)
    screen.card.editor.form._more.note.text = "long " * 1_900
    press(qtbot, screen.card.save_button)
    assert "disk is full" in screen.card.editor.error.text()
    assert "safe" in screen.card.editor.error.text()
    assert screen.card.editor.form._more.note.text.startswith("long")
    assert screen.pill.text == ""


def fill_disk(db):
    pages = db.read("PRAGMA page_count")[0][0]
    db.read(f"PRAGMA max_page_count = {pages}")


def type_on_a_full_disk(screen, db, qtbot):
    fill_disk(db)
    press(qtbot, screen.card.more_button)
    note = screen.card.editor.form._more.note
    note.text = "long " * 1_900
    qtbot.keyClicks(note, "typed")
    with pytest.raises(DiskFull):
        screen.leave()  # as the timer of the draft does


def test_words_that_a_full_disk_does_not_take_hold_the_window_open(screen, stores, db, qtbot):
    type_on_a_full_disk(screen, db, qtbot)
    screen.leave()  # another page can be opened
    with pytest.raises(DiskFull):
        screen.keep_all()
    db.read("PRAGMA max_page_count = 100000")
    screen.keep_all()
    assert stores.drafts.unkept == {}
    assert "long" in str(stores.drafts.get(stores.drafts.forms()[0]))


def test_words_that_a_full_disk_did_not_take_are_kept_once_there_is_room(screen, stores, db, qtbot):
    keeper = screen.card.editor._drafts
    keeper._again.setInterval(1)
    type_on_a_full_disk(screen, db, qtbot)
    qtbot.wait(20)
    assert stores.drafts.unkept
    db.read("PRAGMA max_page_count = 100000")
    qtbot.waitUntil(lambda: not stores.drafts.unkept)
    assert not keeper._again.isActive()


def test_without_pain_ratings_no_question_asks_for_them(dressed, stores, clock, changes, qtbot):
    stores.profile.keep(Profile(asks=frozenset(Ask) - {Ask.PAIN}))
    screen = open_screen(stores, clock, changes, qtbot)
    press(qtbot, screen.card.more_button)
    asked = screen.card.editor.form._more.pickers()
    assert [picker.accessibleName() for picker in asked] == [
        "How was your mood?",
        "How tired were you?",
        "How tense or stressed were you?",
    ]
    assert "pain" not in screen.card.more_button.words


def test_pain_kept_earlier_is_not_lost_when_ratings_are_switched_off(
    dressed, stores, clock, changes, qtbot
):
    stores.diary.add(
        CheckIn(id="a", day=MONDAY, recorded_at=clock.local(), pain_average=5, note="before")
    )
    stores.profile.keep(Profile(asks=frozenset()))
    screen = open_screen(stores, clock, changes, qtbot)
    screen.card.editor.form.interference.value = 1
    press(qtbot, screen.card.save_button)
    assert (written(stores).pain_average, written(stores).note) == (5, "before")


def test_in_a_spell_of_the_sleep_diary_the_times_stand_on_today(
    dressed, stores, clock, changes, qtbot
):
    stores.spells.keep(Spell(id="s", first=TUESDAY, last=TUESDAY + timedelta(days=13)))
    screen = open_screen(stores, clock, changes, qtbot)
    assert screen.card.editor.form._times.isVisible()


def test_same_as_usual_is_one_press_and_marked_as_such(dressed, stores, clock, changes, qtbot):
    from companion.domain.times import WallTime

    times = [WallTime.parse(text) for text in ("23:00", "23:30", "06:30", "07:00")]
    names = ("into_bed", "tried_to_sleep", "final_awakening", "out_of_bed")
    for days in range(1, 4):
        day = TUESDAY - timedelta(days=days)
        answers = dict(zip(names, times, strict=True))
        stores.sleep.add(Night(id=f"n{days}", day=day, time_zone="Europe/London", **answers))
    stores.spells.keep(Spell(id="s", first=TUESDAY, last=TUESDAY))
    screen = open_screen(stores, clock, changes, qtbot)
    press(qtbot, screen.card.editor.form._times.usual)
    press(qtbot, screen.card.save_button)
    night = stores.sleep.on(TUESDAY)
    assert night.as_usual
    assert str(night.into_bed) == "23:00"


def test_a_break_is_one_press_and_so_is_its_end(screen, stores, qtbot):
    press(qtbot, screen.rest.lengths[2])
    rest = stores.breaks.on(TUESDAY)
    assert (rest.last - rest.first).days == 6
    screen.refresh()
    assert screen.on_break.title.text() == "You are taking a break"
    press(qtbot, screen.on_break.longer)
    assert stores.breaks.on(TUESDAY).last == TUESDAY + timedelta(days=7)
    screen.refresh()
    press(qtbot, screen.on_break.end)
    assert stores.breaks.on(TUESDAY) is None


def test_in_a_break_nothing_is_asked_until_the_person_wants_to_write(screen, stores, qtbot):
    assert screen.on_break.isHidden()
    press(qtbot, screen.rest.lengths[2])
    qtbot.waitUntil(screen.on_break.isVisible)
    assert screen.card.isHidden()
    assert screen.rest.isHidden()
    assert "Nothing is asked" in screen.on_break._words.text()
    assert screen.on_break.write.hasFocus()
    press(qtbot, screen.on_break.write)
    assert screen.card.isVisible()
    assert screen.on_break.write.isHidden()
    screen.card.editor.form.interference.value = 3
    press(qtbot, screen.card.save_button)
    assert written(stores).interference == 3
    assert screen.card.isVisible()


def test_whoever_opens_today_again_in_a_break_is_asked_nothing(screen, stores, qtbot):
    press(qtbot, screen.rest.lengths[2])
    qtbot.waitUntil(screen.on_break.isVisible)
    press(qtbot, screen.on_break.write)
    screen.leave()
    screen.open_at(None)
    assert screen.card.isHidden()
    screen.save()
    assert screen.card.editor.error.isHidden()


def test_answers_that_were_begun_stay_in_sight_when_a_break_begins(screen, stores, qtbot):
    qtbot.keyClicks(screen.card.editor.form.interference, "5")
    press(qtbot, screen.rest.lengths[0])
    qtbot.waitUntil(screen.on_break.isVisible)
    assert screen.card.isVisible()
    assert screen.card.editor.form.interference.value == 5


def test_the_questions_are_back_with_the_end_of_the_break(screen, stores, qtbot):
    press(qtbot, screen.rest.lengths[2])
    qtbot.waitUntil(screen.on_break.isVisible)
    press(qtbot, screen.on_break.end)
    assert screen.card.isVisible()
    assert screen.rest.isVisible()
    assert screen.on_break.isHidden()
    assert screen.card.title.text() == "How was yesterday?"


def test_ending_a_break_can_be_undone(screen, stores, qtbot):
    press(qtbot, screen.rest.lengths[0])
    screen.refresh()
    with qtbot.waitSignal(screen.said) as said:
        press(qtbot, screen.on_break.end)
    said.args[0].undo()
    assert stores.breaks.on(TUESDAY) is not None


def test_whoever_comes_back_is_welcomed_and_nothing_is_overdue(
    dressed, stores, clock, changes, qtbot
):
    long_ago = datetime(2024, 1, 1, 12, tzinfo=clock.local().tzinfo)
    stores.diary.add(CheckIn(id="a", day=date(2024, 1, 1), recorded_at=long_ago, interference=1))
    screen = open_screen(stores, clock, changes, qtbot)
    assert "welcome back" in screen.page.line.text()


def test_the_week_of_the_programme_stands_under_the_greeting(
    dressed, stores, clock, changes, qtbot
):
    stores.profile.keep(Profile(programme_first=date(2026, 4, 13), programme_weeks=12))
    screen = open_screen(stores, clock, changes, qtbot)
    assert screen.page.heading.text() == "Good morning"
    assert screen.page.line.text() == "Tuesday 12 May  ·  week 5 of your programme"


def test_the_last_seven_days_show_what_was_done(dressed, stores, clock, changes, qtbot):
    for number, day in enumerate((MONDAY, MONDAY - timedelta(days=1))):
        entry = CheckIn(id=f"a{number}", day=day, recorded_at=clock.local(), did=("Walked",))
        stores.diary.add(entry)
    screen = open_screen(stores, clock, changes, qtbot)
    assert screen.lately._lines[0].text() == "Walked, 2 times"
    assert screen.lately._days.text() == "Entries on 2 of the last 7 days."


def test_what_was_done_as_often_stands_in_the_order_in_which_it_was_written(screen, stores):
    done = ("Swam", "Cooked", "Read", "Garden", "Choir")
    for days in (2, 1):
        day = TUESDAY - timedelta(days=days)
        recorded_at = datetime(2026, 5, 12 - days, 20, tzinfo=UTC)
        stores.diary.add(CheckIn(id=f"{days}", day=day, recorded_at=recorded_at, did=done))
    screen.refresh()
    assert [each.text() for each in screen.lately._lines] == [f"{word}, 2 times" for word in done]


def test_an_answer_being_given_is_left_alone_when_data_change(screen, stores, clock, qtbot):
    qtbot.keyClicks(screen.card.editor.form.interference, "5")
    stores.diary.add(CheckIn(id="x", day=MONDAY, recorded_at=clock.local(), interference=9))
    screen.refresh()
    assert screen.card.editor.form.interference.value == 5


def test_what_was_written_on_an_earlier_day_says_so(dressed, stores, clock, changes, qtbot):
    evening = datetime(2026, 5, 11, 20, 0, tzinfo=clock.local().tzinfo)
    stores.diary.add(CheckIn(id="a", day=MONDAY, recorded_at=evening, interference=4))
    screen = open_screen(stores, clock, changes, qtbot)
    assert screen.pill.text == "Saved 11 May"
