"""Writing exercise down: in one press, later, changed; how pain answered; and taken back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.diary import CheckIn
from companion.domain.dose import Counted, Done, Dose
from companion.domain.exercise_log import LogEntry
from companion.domain.exercise_profile import ExerciseProfile
from companion.domain.pacing_sessions import Told
from companion.domain.pain_monitoring import CLINIC_3_5, PainRules
from companion.domain.programme import PlanItem, name_only, planned_on
from companion.exchange import write_folder
from companion.screens.exercise.log_view import LogView
from companion.screens.exercise.programme_deeds import known_programmes
from companion.store.intake import everything
from tests.screens.pacing.one_activity import GoingClock, heard, press, settle, words

TODAY = date(2026, 5, 12)
YESTERDAY = TODAY - timedelta(1)
STARTS = TODAY - timedelta(30)
BRIDGE = PlanItem(
    id="bridge-1", programme="Home", position=1, exercise_id="bridge", name="Bridge",
    starts_on=STARTS, dose=Dose(sets=2, repetitions=8),
)  # fmt: skip
WALK = PlanItem(
    id="walk-1", programme="Home", position=2, exercise_id="walk", name="Walk",
    starts_on=STARTS, dose=Dose(minutes=10),
)  # fmt: skip


@pytest.fixture
def opened(qtbot, dressed, stores, settings, clock, changes):
    def make():
        view = LogView(stores, settings, clock, changes)
        qtbot.addWidget(view)
        view.resize(1072, 1600)
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        settle()
        return view

    return make


@pytest.fixture
def view(opened, stores):
    stores.programme.keep(BRIDGE, WALK)
    return opened()


def done(name, day=YESTERDAY, item=BRIDGE, **more):
    fields = {"as_planned": Told.AS_PLANNED, "done": item.dose.done, "plan_id": item.id}
    return LogEntry(
        id=name, session_id=f"s{day:%m%d}", exercise_id=item.exercise_id, day=day, **fields | more
    )


def asks(stores, **more):
    stores.exercise_profile.keep(ExerciseProfile(**{"asks_effort": True, "asks_pain": True} | more))


def usual_pain(stores, clock, score):
    for n in range(2, 9):
        day = TODAY - timedelta(n)
        stores.diary.add(
            CheckIn(id=f"c{n}", day=day, recorded_at=clock.local(), pain_average=score)
        )


def part(view, exercise_id):
    return next(each for each in view.log.parts.parts if each.entry.exercise_id == exercise_id)


def kept(stores):
    return {each.exercise_id: each for each in stores.exercise_log.all()}


def type_in(field, text):
    field.set_text("")
    field.setFocus()
    QTest.keyClicks(field.line, text)
    settle()


# --- the quick way ----------------------------------------------------------------------


def test_one_press_writes_down_the_whole_day_as_planned(view, stores):
    assert "Planned: 2 exercises." in words(view)
    said = heard(view.said)
    press(view.log.quick)
    entries = stores.exercise_log.all()
    assert [each.plan_id for each in entries] == ["bridge-1", "walk-1"]
    assert {each.as_planned for each in entries} == {Told.AS_PLANNED}
    assert entries[0].done == Done(sets=2, repetitions=8)
    assert len({each.session_id for each in entries}) == 1
    assert said[0].text == "Written down for Tuesday 12 May."
    said[0].undo()
    assert stores.exercise_log.all() == ()


def test_less_is_said_of_all_in_one_press_without_an_amount(view, stores):
    view.log.whole.segments[0].click()
    press(view.log.save_button)
    assert {(e.as_planned, e.done) for e in stores.exercise_log.all()} == {(Told.LESS, Done())}


def test_a_day_before_is_chosen_and_it_is_known_what_was_planned_then(view, stores):
    view.open_at(STARTS - timedelta(1))
    assert "Nothing was planned for this day." in words(view)
    view.open_at(YESTERDAY)
    press(view.log.save_button)
    assert {each.day for each in stores.exercise_log.all()} == {YESTERDAY}
    assert {each.done_at for each in stores.exercise_log.all()} == {None}


def test_a_day_in_the_future_is_named_at_the_day(view, stores):
    view.log.day.line.setText("13 May 2026")
    press(view.log.save_button)
    assert "The last day you can choose is 12 May 2026." in words(view)
    assert stores.exercise_log.all() == ()


def test_what_is_written_down_is_not_offered_again(view, stores):
    stores.exercise_log.keep(done("b", TODAY))
    settle()
    assert [each.entry.exercise_id for each in view.log.parts.parts] == ["walk"]
    assert "Planned: 2 exercises. Written down so far: 1 exercise." in words(view)


# --- per exercise -----------------------------------------------------------------------


def test_an_exercise_has_the_figures_of_its_plan_and_its_own_amounts(view, stores):
    bridge = part(view, "bridge").done
    assert [each.value for each in bridge.fields] == ["sets", "repetitions"]
    assert [each.value for each in part(view, "walk").done.fields] == ["minutes"]
    press(bridge.change)
    type_in(bridge.fields[next(iter(bridge.fields))], "1")
    assert view.log.whole.chosen == ""
    press(view.log.save_button)
    assert kept(stores)["bridge"].as_planned is Told.LESS
    assert kept(stores)["bridge"].done == Done(sets=1, repetitions=8)
    assert kept(stores)["walk"].as_planned is Told.AS_PLANNED


def test_an_absurd_amount_is_refused_in_a_sentence_and_nothing_is_kept(view, stores):
    bridge = part(view, "bridge").done
    press(bridge.change)
    type_in(bridge.fields[next(iter(bridge.fields))], "900")
    press(view.log.save_button)
    assert "Write a whole number from 0 to 20." in words(view)
    assert stores.exercise_log.all() == ()


def test_an_exercise_can_be_left_out_and_put_back(view, stores):
    walk = part(view, "walk")
    press(walk.out)
    assert "Walk: not in this session" in words(view)
    press(walk.out)
    press(part(view, "bridge").out)
    press(view.log.save_button)
    assert set(kept(stores)) == {"walk"}


def test_a_session_without_an_exercise_says_so(view, stores):
    for each in view.log.parts.parts:
        press(each.out)
    press(view.log.save_button)
    assert "There is no exercise in it yet. Add one, or put one back." in words(view)
    assert stores.exercise_log.all() == ()


# --- what was not planned ---------------------------------------------------------------


def test_an_exercise_of_the_library_is_found_by_a_few_letters_and_added(opened, stores):
    view = opened()
    view.log.add.line.setFocus()
    QTest.keyClicks(view.log.add.line, "bridg")
    QTest.keyClick(view.log.add.line, Qt.Key.Key_Return)
    settle()
    bridge = part(view, "bridge").done
    assert not bridge.told.isVisible()
    type_in(list(bridge.fields.values())[-1], "6")
    press(view.log.save_button)
    entry = kept(stores)["bridge"]
    assert (entry.plan_id, entry.as_planned, entry.done.repetitions) == (None, None, 6)


def test_what_was_done_lately_is_added_in_one_press_with_its_last_amount(opened, stores):
    own = replace(WALK, id="own-item", exercise_id="own-swim", name="Swim with Ana",
                  ends_on=TODAY - timedelta(9))  # fmt: skip
    stores.programme.keep(own)
    stores.exercise_log.keep(done("x", TODAY - timedelta(12), own, done=Done(minutes=25)))
    view = opened()
    chip = view.log.add.lately[0]
    assert chip.accessibleName() == "Add Swim with Ana"
    press(chip)
    press(view.log.save_button)
    assert stores.exercise_log.between(TODAY, TODAY)[0].done == Done(minutes=25)
    assert "Swim with Ana" in " ".join(words(view.logged))


def write_own(view, name):
    view.log.add.line.setFocus()
    QTest.keyClicks(view.log.add.line, name)
    QTest.keyClick(view.log.add.line, Qt.Key.Key_Return)
    settle()


def test_an_own_exercise_that_no_programme_has_is_written_down_by_its_name(opened, stores):
    view = opened()
    said = heard(view.said)
    write_own(view, "Nordic walk")
    type_in(view.log.parts.parts[0].done.fields[Counted.MINUTES], "25")
    press(view.log.save_button)
    (entry,) = stores.exercise_log.all()
    assert (entry.plan_id, entry.exercise_id.startswith("own-")) == (None, True)
    assert entry.done == Done(minutes=25)
    assert stores.programme.names() == {entry.exercise_id: "Nordic walk"}
    assert "Nordic walk" in " ".join(words(view.logged))
    assert view.log.add.lately[0].accessibleName() == "Add Nordic walk"
    said[0].undo()
    assert stores.exercise_log.all() == stores.programme.all() == ()


def test_what_is_put_back_from_the_bin_has_its_name_again(opened, stores):
    view = opened()
    said = heard(view.said)
    write_own(view, "Nordic walk")
    press(view.log.save_button)
    session = stores.exercise_log.all()[0].session_id
    said[0].undo()
    stores.exercise_log.restore_session(session)
    assert [each.name for each in stores.programme.all()] == ["Nordic walk"]


def test_an_own_exercise_is_found_again_after_a_long_time_and_not_made_twice(opened, stores):
    long_ago = TODAY - timedelta(200)
    stores.programme.keep(name_only("n", "Without a programme", "own-swim", "Swimming", long_ago))
    view = opened()
    QTest.keyClicks(view.log.add.line, "swimming")
    settle()
    assert not view.log.add.own.isVisible()
    QTest.keyClick(view.log.add.line, Qt.Key.Key_Return)
    press(view.log.save_button)
    assert [each.exercise_id for each in stores.exercise_log.all()] == ["own-swim"]
    assert len(stores.programme.all()) == 1


def test_an_own_exercise_can_be_made_although_the_library_has_one_like_it(opened, stores):
    view = opened()
    view.log.add.line.setFocus()
    QTest.keyClicks(view.log.add.line, "bridge")
    settle()
    assert view.log.add.own.words == "Add “bridge” as my own"
    press(view.log.add.own)
    press(view.log.save_button)
    assert list(stores.programme.names().values()) == ["bridge"]


def test_a_new_own_exercise_counts_for_no_plan(opened, stores):
    view = opened()
    write_own(view, "Nordic walk")
    press(view.log.save_button)
    items = stores.programme.all()
    assert not any(planned_on(items, TODAY + timedelta(n)) for n in range(-7, 8))
    assert known_programmes(items, TODAY) == ([], [])


def test_the_name_of_a_new_own_exercise_is_in_the_draft(opened, stores):
    view = opened()
    write_own(view, "Nordic walk")
    view.leave()
    again = opened()
    assert "Nordic walk" in words(again.log)
    press(again.log.save_button)
    assert list(stores.programme.names().values()) == ["Nordic walk"]


def test_a_deleted_own_exercise_keeps_its_name_in_the_log_and_the_file(
    qtbot, dressed, stores, settings, changes, tmp_path
):
    going = GoingClock()
    own = replace(WALK, id="own-item", exercise_id="own-stretch", name="Desk stretch")
    stores.programme.keep(own)
    stores.exercise_log.keep(done("x", YESTERDAY, own))
    stores.programme.remove(own.id, going.clock.now())
    going.now += timedelta(days=32)
    stores.purge_bin(going.clock.now())
    view = LogView(stores, settings, going.clock, changes)
    qtbot.addWidget(view)
    view.show()
    settle()
    assert "Desk stretch: As planned: 10 min" in words(view.logged)
    write_folder(tmp_path, everything(stores).entries)
    assert "own-stretch,Desk stretch" in (tmp_path / "exercise_plan.csv").read_text("utf-8")
    assert stores.programme.in_bin() == ()


# --- textures ---------------------------------------------------------------------------


def hand(name, **more):
    return LogEntry(
        id=name, session_id="s0511", exercise_id="textures_hand", day=YESTERDAY,
        done=Done(minutes=2), **more,
    )  # fmt: skip


def test_which_texture_it_was_is_one_press_and_is_kept_in_plain_words(opened, stores):
    view = opened()
    write_own(view, "textures on the h")
    texture = part(view, "textures_hand").done.texture
    assert list(texture.chips) == ["silk", "cotton", "a towel", "a brush"]
    press(texture.chips["cotton"])
    press(texture.chips["a towel"])
    view.log.note.setFocus()
    QTest.keyClicks(view.log.note, "Tingled")
    press(view.log.save_button)
    assert kept(stores)["textures_hand"].note == "Texture: cotton, a towel\nTingled"
    assert "Texture: cotton, a towel\nTingled" in words(view.logged)


def test_the_texture_is_changed_and_the_note_beside_it_stays(opened, stores):
    stores.exercise_log.keep(hand("h", note="Texture: silk\nTingled"))
    view = opened()
    view.open_at("s0511")
    texture = part(view, "textures_hand").done.texture
    assert (texture.chosen, view.log.note.text) == (["silk"], "Tingled")
    press(texture.chips["silk"])
    press(texture.chips["a brush"])
    press(view.log.save_button)
    assert kept(stores)["textures_hand"].note == "Texture: a brush\nTingled"


def test_own_words_are_never_taken_for_a_texture_that_was_not_pressed(opened, stores):
    stores.exercise_log.keep(hand("h", note="Texture: silk\nTexture: cotton"))
    view = opened()
    view.open_at("s0511")
    assert view.log.note.text == "Texture: cotton"
    press(part(view, "textures_hand").done.texture.chips["silk"])
    press(part(view, "textures_hand").done.texture.chips["a brush"])
    press(view.log.save_button)
    assert kept(stores)["textures_hand"].note == "Texture: a brush\nTexture: cotton"


def test_own_words_that_tell_no_texture_of_the_ladder_are_a_note_as_ever(opened, stores):
    stores.exercise_log.keep(hand("h", note="Texture: velvet"))
    view = opened()
    view.open_at("s0511")
    assert view.log.note.text == "Texture: velvet"
    press(view.log.save_button)
    assert kept(stores)["textures_hand"].note == "Texture: velvet"


def test_other_exercises_are_not_asked_about_textures(view):
    assert not part(view, "bridge").done.texture.isVisible()


# --- effort and pain --------------------------------------------------------------------


def test_nothing_is_asked_about_effort_and_pain_until_the_sheet_asks(view):
    assert not view.log.scales.isVisible()


def test_effort_alone_is_asked_where_the_sheet_asks_for_it_alone(view, stores):
    asks(stores, asks_pain=False)
    settle()
    assert view.log.scales.felt.pickers["effort"].isVisible()
    assert not view.log.scales.before.isVisible()


def test_the_next_morning_is_asked_about_once_it_has_come(view, stores):
    asks(stores)
    settle()
    assert view.log.scales.before.isVisible()
    assert not view.log.scales.morning.isVisible()
    view.open_at(YESTERDAY)
    assert view.log.scales.morning.isVisible()


def test_an_answer_for_the_session_counts_for_each_exercise_without_its_own(view, stores):
    asks(stores)
    settle()
    view.open_at(YESTERDAY)
    scales = view.log.scales
    for picker, value in ((scales.before, 3), (scales.morning, 4)):
        press(picker.marks[value])
    press(scales.felt.pickers["pain_after"].marks[5])
    walk = part(view, "walk").done
    press(walk.change)
    press(walk.felt.pickers["pain_after"].marks[2])
    press(view.log.save_button)
    told = kept(stores)
    assert (told["bridge"].pain_before, told["bridge"].pain_next_morning) == (3, 4)
    assert (told["bridge"].pain_after, told["walk"].pain_after) == (5, 2)


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (5, "Your pain was as usual for you. This is within the range that most sheets call fine."),
        (8, "Your pain rose to 3 above your usual. This is above the range that most sheets call"
            " fine. See how it settles."),
        (10, "Your pain rose to 5 above your usual. This is well above the range that most sheets"
             " call fine."),
    ],
)  # fmt: skip
def test_how_pain_answered_is_said_in_words_beside_the_persons_own_usual(
    view, stores, clock, after, said
):
    asks(stores)
    usual_pain(stores, clock, 5)
    settle()
    press(view.log.scales.felt.pickers["pain_after"].marks[after])
    assert view.log.answer.text() == said


def test_far_above_on_two_days_says_to_talk_to_the_team_and_no_dose(view, stores, clock):
    asks(stores)
    usual_pain(stores, clock, 3)
    stores.exercise_log.keep(done("red", YESTERDAY, pain_after=9))
    settle()
    press(view.log.scales.felt.pickers["pain_after"].marks[9])
    told = view.log.answer.text()
    assert told.endswith("This has happened on more than one day. Talk to your team about it.")
    assert not any(word in told for word in ("less", "half", "%", "stop"))


def test_pain_that_rises_from_week_to_week_is_a_word_to_the_team_and_no_dose(view, stores, clock):
    asks(stores)
    for n in range(1, 22):
        day = TODAY - timedelta(n)
        score = 5 - (n - 1) // 7
        stores.diary.add(
            CheckIn(id=f"c{n}", day=day, recorded_at=clock.local(), pain_average=score)
        )
    settle()
    press(view.log.scales.felt.pickers["pain_after"].marks[5])
    rises = "Your usual pain has risen from week to week. Talk to your team about it."
    told = view.log.answer.text()
    assert told.endswith(rises)
    assert not any(word in told for word in ("less", "half", "%", "stop"))
    for check_in in stores.diary.between(TODAY - timedelta(14), TODAY - timedelta(8)):
        stores.diary.remove(check_in.id, clock.now())
    settle()
    press(view.log.scales.felt.pickers["pain_after"].marks[4])
    assert rises not in view.log.answer.text()


# --- changing, deleting -----------------------------------------------------------------


def test_a_session_opens_at_the_heading_of_the_page(opened, stores):
    stores.programme.keep(BRIDGE, WALK)
    stores.exercise_log.keep(done("one"), done("two", item=WALK))
    view = opened()
    view.resize(1072, 500)
    settle()
    view.open_at(done("one").session_id)
    settle()
    assert view.page.verticalScrollBar().value() == 0
    assert view.log.whole.isAncestorOf(view.window().focusWidget())


def test_a_session_is_changed_and_the_change_taken_back(view, stores):
    stores.exercise_log.keep(done("b"), done("w", item=WALK, note=""))
    before = stores.exercise_log.all()
    settle()
    press(view.logged.change_buttons[0])
    assert view.log.title.text() == "Change what you wrote"
    assert view.log.day.value == YESTERDAY
    press(part(view, "walk").out)
    view.log.note.setFocus()
    QTest.keyClicks(view.log.note, "Rain")
    said = heard(view.said)
    press(view.log.save_button)
    assert [(e.id, e.note) for e in stores.exercise_log.all()] == [("b", "Rain")]
    said[0].undo()
    assert set(stores.exercise_log.all()) == set(before)


def test_what_all_exercises_share_is_changed_once(view, stores):
    asks(stores)
    stores.exercise_log.keep(done("b", pain_after=4), done("w", item=WALK, pain_after=4))
    settle()
    view.open_at("s0511")
    assert view.log.scales.felt.pickers["pain_after"].value == 4
    press(view.log.scales.felt.pickers["pain_after"].marks[6])
    press(view.log.save_button)
    assert {each.pain_after for each in stores.exercise_log.all()} == {6}


def test_a_session_moved_to_another_day_forgets_its_time_of_day(view, stores, clock):
    stores.exercise_log.keep(done("b", TODAY, done_at=clock.local()))
    settle()
    view.open_at("s0512")
    view.log.day.line.setText("10 May 2026")
    QTest.keyClick(view.log.day.line, Qt.Key.Key_Return)
    press(view.log.save_button)
    (entry,) = stores.exercise_log.all()
    assert (entry.day, entry.done_at) == (TODAY - timedelta(2), None)


def test_a_session_deleted_meanwhile_says_so(view, stores, clock):
    stores.exercise_log.keep(done("b"))
    settle()
    view.open_at("s0511")
    press(view.log.whole.segments[0])
    stores.exercise_log.remove("b", clock.now())
    press(view.log.save_button)
    assert any(said.startswith("This session was deleted.") for said in words(view))


def test_a_deleted_session_lies_in_the_bin_and_comes_back(view, stores):
    stores.exercise_log.keep(done("b"), done("w", item=WALK))
    settle()
    said = heard(view.said)
    press(view.logged.delete_buttons[0])
    assert stores.exercise_log.all() == ()
    assert len(stores.exercise_log.in_bin()) == 2
    assert said[0].text == "Deleted: Monday 11 May, 2 exercises. It stays in the bin for 30 days."
    said[0].undo()
    assert len(stores.exercise_log.all()) == 2


def test_the_latest_three_are_listed_and_more_on_request(view, stores):
    stores.exercise_log.keep(*(done(f"b{n}", TODAY - timedelta(n)) for n in range(1, 6)))
    settle()
    assert len(view.logged.delete_buttons) == 3
    assert "Monday 11 May, 1 exercise" in words(view.logged)
    press(view.logged.more)
    settle()
    assert len(view.logged.delete_buttons) == 5
    assert view.logged.change_buttons[3].hasFocus()


def test_an_exercise_that_the_library_lost_stays_readable(view, stores):
    stores.exercise_log.keep(done("g", item=replace(BRIDGE, id="gone", exercise_id="gone")))
    settle()
    assert "An exercise of before: As planned: 2 sets of 8" in words(view.logged)


# --- drafts -----------------------------------------------------------------------------


def test_what_was_typed_is_there_again_after_the_page_was_left(view, opened, stores):
    view.log.whole.segments[2].click()
    QTest.keyClicks(view.log.add.line, "bird")
    QTest.keyClick(view.log.add.line, Qt.Key.Key_Return)
    view.log.note.setFocus()
    QTest.keyClicks(view.log.note, "Sunny")
    press(part(view, "walk").out)
    view.leave()
    again = opened()
    assert again.log.note.text == "Sunny"
    assert part(again, "bridge").done.told.chosen == Told.MORE
    assert not part(again, "walk").is_in
    assert part(again, "bird_dog")
    press(again.log.cancel_button)
    assert opened().log.note.text == ""


def test_what_was_typed_is_set_aside_when_another_session_is_opened(view, stores):
    stores.exercise_log.keep(done("b"))
    settle()
    view.log.note.setFocus()
    QTest.keyClicks(view.log.note, "Sunny")
    said = heard(view.said)
    view.open_at("s0511")
    assert said[0].text == "What you typed before was set aside."
    said[0].undo()
    assert (view.log.note.text, view.log.changes) == ("Sunny", "")


def type_note(view, text="Sunny"):
    view.log.note.setFocus()
    QTest.keyClicks(view.log.note, text)
    settle()


@pytest.mark.parametrize("day", [TODAY, YESTERDAY])
def test_the_way_back_to_a_half_typed_session_opens_what_is_typed(view, opened, day):
    view.open_at(day)
    part(view, "bridge").done.told.segments[0].click()
    type_note(view, "half a note")
    said = heard(view.said)
    view.leave()
    view.open_at(day)
    assert view.log.note.text == "half a note"
    again = opened()  # after a restart
    more = heard(again.said)
    again.open_at(day)
    assert (again.log.note.text, again.log.day.value) == ("half a note", day)
    assert part(again, "bridge").done.told.chosen == Told.LESS
    assert said == more == []


def test_another_day_sets_it_aside_and_undo_brings_it_back(view):
    view.open_at(YESTERDAY)
    type_note(view)
    said = heard(view.said)
    view.open_at(TODAY)
    assert (view.log.note.text, view.log.day.value) == ("", TODAY)
    assert said[0].text == "What you typed before was set aside."
    said[0].undo()
    assert (view.log.note.text, view.log.day.value) == ("Sunny", YESTERDAY)


def test_the_pencil_of_the_session_that_is_being_changed_leaves_what_is_typed(view, stores):
    stores.exercise_log.keep(done("b"))
    settle()
    press(view.logged.change_buttons[0])
    type_note(view)
    said = heard(view.said)
    press(view.logged.change_buttons[0])
    view.open_at("s0511")
    assert (view.log.note.text, view.log.changes, said) == ("Sunny", "s0511", [])


@pytest.mark.parametrize("day", [TODAY, YESTERDAY, None])
def test_opened_for_a_day_it_begins_at_its_heading_and_the_keyboard_is_in_the_form(
    view, stores, day
):
    stores.exercise_log.keep(done("b"), done("c", TODAY))
    view.resize(1072, 820)
    settle()
    for left in (view.logged.delete_buttons[0], view.logged.change_buttons[0], view.log.note):
        left.setFocus()
        settle()
        view.page.verticalScrollBar().setValue(view.page.verticalScrollBar().maximum())
        view.open_at(day)
        settle()
        assert view.log.isAncestorOf(view.focusWidget())
        assert view.page.verticalScrollBar().value() == 0
        assert not view.focusWidget().visibleRegion().isEmpty()


def test_a_change_elsewhere_leaves_alone_what_is_typed(view, stores):
    view.log.note.setFocus()
    QTest.keyClicks(view.log.note, "Sunny")
    stores.programme.keep(replace(WALK, id="w2", exercise_id="bird_dog"))
    settle()
    assert view.log.note.text == "Sunny"


def test_what_is_offered_is_kept_as_a_new_session_and_waits_until_it_is(view, stores):
    view.open_at((done("offered", TODAY, as_planned=Told.LESS, done=Done(sets=1, repetitions=8)),))
    stores.programme.keep(replace(WALK, id="w2", exercise_id="bird_dog"))
    settle()
    assert [each.key for each in view.log.parts.parts] == ["bridge-1"]
    press(view.log.save_button)
    assert stores.exercise_log.all()[0].done == Done(sets=1, repetitions=8)


def test_on_the_next_day_the_page_begins_with_that_day(qtbot, dressed, stores, settings, changes):
    going = GoingClock()
    stores.programme.keep(BRIDGE)
    view = LogView(stores, settings, going.clock, changes)
    qtbot.addWidget(view)
    view.open_at(None)
    going.now += timedelta(days=1)
    view.open_at(None)
    assert view.log.day.value == TODAY + timedelta(1)


# --- stop rules, settings ---------------------------------------------------------------


def test_the_stop_rules_are_one_press_away(view, qtbot):
    assert not view.stop.isVisible()
    press(view.stop.button)
    assert view.stop.isVisible()
    assert "Pain or a tight feeling in your chest." in words(view.stop)
    with qtbot.waitSignal(view.go_to) as went:
        press(view.stop.help)
    assert went.args == ["help", None]


def test_each_thing_the_sheet_asks_is_switched_on_and_taken_back(view, stores):
    said = heard(view.said)
    view.asks.effort.switch.click()
    view.asks.pain.switch.click()
    profile = stores.exercise_profile.get()
    assert (profile.asks_effort, profile.asks_pain) == (True, True)
    assert view.asks.lines.isVisible()
    said[1].undo()
    assert stores.exercise_profile.get().asks_pain is False


def test_the_lines_of_the_sheet_are_chosen_and_taken_back(view, stores):
    asks(stores)
    settle()
    said = heard(view.said)
    press(view.asks.lines.offered[2])
    assert stores.exercise_profile.get().pain_rules == CLINIC_3_5
    said[0].undo()
    assert stores.exercise_profile.get().pain_rules == PainRules()


def test_own_numbers_are_kept_and_those_that_cannot_be_are_refused(view, stores):
    asks(stores)
    settle()
    lines = view.asks.lines
    press(lines.own)
    assert [field.text for field in lines.fields.values()] == ["2", "4", "1"]
    assert lines.from_usual.isChecked()
    for name, typed in (("green_to", "5"), ("red_from", "4")):
        type_in(lines.fields[name], typed)
    press(lines.use)
    assert "“Fine up to” is too high for what “Too much from” says." in words(view)
    assert stores.exercise_profile.get().pain_rules == PainRules()
    type_in(lines.fields["red_from"], "11")
    press(lines.use)
    assert "Write a whole number from 1 to 10." in words(view)
    type_in(lines.fields["red_from"], "8")
    press(lines.use)
    assert stores.exercise_profile.get().pain_rules == PainRules(green_to=5, red_from=8)
    assert lines.own.isChecked()
