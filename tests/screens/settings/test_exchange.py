"""Entries out and in, through the page: seen first, kept as a whole, and undone as a whole."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from companion.domain.activities import Activity, Rule
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.diary import CheckIn
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing_sessions import Session
from companion.domain.sleep import Night
from companion.domain.week_plan import PartOfDay, Planned
from companion.errors import CompanionError
from companion.exchange import write_folder
from companion.screens.settings.progress import Cancelled, Progress
from companion.store.intake import everything, take_in
from companion.ui.text import PlainLabel
from tests.store.exercising import BRIDGE, DONE, LEFT, SQUEEZED

DAY = date(2026, 5, 1)
AT = datetime(2026, 5, 2, 9, tzinfo=UTC)


def check_in(number, **answers):
    return CheckIn(id=f"c{number}", day=DAY + timedelta(days=number), recorded_at=AT, **answers)


ENTRIES = [check_in(n, interference=n, note=f"day {n}") for n in range(4)]
NIGHTS = [Night(id="n1", day=DAY, quality=6)]


@pytest.fixture
def export(tmp_path):
    """Write a folder that is then the answer to the question which one."""

    def export(screen, check_ins=(), nights=(), name="from the clinic"):
        folder = tmp_path / name
        write_folder(folder, (*check_ins, *nights))
        screen.answer = folder
        return folder

    return export


@pytest.fixture
def look(screen, press):
    """Choose the folder; the counts as they are then shown."""

    def look():
        press(screen.entries.choose)
        return screen.bring_in.preview.counts.text().split("\n")

    return look


def words_of(widget):
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]


def refused_rows(screen):
    said = words_of(screen.bring_in.preview.refusals)
    return [words for words in said if words.startswith("diary.csv, line")]


def kept(stores):
    return stores.diary.between(date.min, date.max), stores.sleep.between(date.min, date.max)


# --- out ---------------------------------------------------------------------------------


def test_all_entries_are_exported_into_a_folder_of_their_own(screen, stores, tmp_path, press):
    stores.diary.add(ENTRIES[0])
    screen.answer = tmp_path
    press(screen.entries.export.export)
    folder = tmp_path / "companion-export-2026-05-12"
    assert "day 0" in (folder / "diary.csv").read_text()
    assert screen.heard[-1].text == f"Exported: {folder}"
    assert screen.heard[-1].undo is None


def test_what_was_exported_comes_in_again_elsewhere(screen, stores, tmp_path, press):
    for each in ENTRIES:
        stores.diary.add(each)
    stores.sleep.add(NIGHTS[0])
    before = kept(stores)
    screen.answer = tmp_path
    press(screen.entries.export.export)
    for each in ENTRIES:
        stores.diary.remove(each.id, AT)
    stores.sleep.remove("n1", AT)
    stores.purge_bin(AT + timedelta(days=40))
    screen.answer = tmp_path / "companion-export-2026-05-12"
    press(screen.entries.choose)
    press(screen.bring_in.preview.yes)
    assert kept(stores) == before


def test_a_folder_that_holds_other_things_is_left_alone(screen, tmp_path, press):
    folder = tmp_path / "companion-export-2026-05-12"
    folder.mkdir()
    (folder / "photo.jpg").write_text("x")
    screen.answer = tmp_path
    press(screen.entries.export.export)
    assert "Nothing was written." in screen.entries.export.error.text()
    assert screen.entries.export.error.isVisible()
    assert screen.heard == []
    (folder / "photo.jpg").unlink()
    press(screen.entries.export.export)
    assert not screen.entries.export.error.isVisible()


def test_the_export_can_be_shown(screen, tmp_path, press):
    export = screen.entries.export
    screen.answer = tmp_path
    assert not export.show_export.isVisible()
    press(export.export)
    press(export.show_export)
    assert screen.opened == [tmp_path / "companion-export-2026-05-12"]
    screen.has_file_manager = False
    press(export.show_export)
    assert "The export is here:" in export.error.text()


def test_an_export_says_that_it_is_not_locked(screen):
    said = words_of(screen.entries.export)
    assert any("It is not locked" in words for words in said)


# --- in ----------------------------------------------------------------------------------


def test_the_folder_is_shown_before_anything_is_kept(screen, stores, export, look):
    export(screen, ENTRIES, NIGHTS)
    assert look() == ["Check-ins (diary.csv): 4 new", "Nights (sleep.csv): 1 new"]
    assert "The folder “from the clinic” holds:" in words_of(screen.bring_in)
    assert kept(stores) == ((), ())


def test_entries_come_in_and_can_be_undone_as_a_whole(screen, stores, export, look, press):
    stores.diary.add(ENTRIES[0])
    export(screen, ENTRIES, NIGHTS)
    assert look()[0] == "Check-ins (diary.csv): 3 new, 1 here already"
    press(screen.bring_in.preview.yes)
    assert kept(stores) == (tuple(ENTRIES), tuple(NIGHTS))
    assert screen.heard[-1].text == "Entries added: 4."
    assert not screen.bring_in.isVisible()
    screen.heard[-1].undo()
    assert kept(stores) == ((ENTRIES[0],), ())
    assert (
        look()[0] == "Check-ins (diary.csv): 3 new, 1 here already"
    )  # undone ones do not lie in the bin


def test_the_folder_takes_the_place_of_the_settings_until_it_is_put_away(
    screen, export, look, press
):
    export(screen, ENTRIES)
    look()
    assert not screen.looks.isVisible()
    assert screen.page.line.text() == "Nothing is added before you say so."
    assert screen.bring_in.preview.yes.hasFocus()
    press(screen.bring_in.preview.no)
    assert screen.looks.isVisible()
    assert screen.page.line.text() == "Each change counts at once."


def test_what_is_written_meanwhile_is_taken_into_account(screen, stores, export, look, press):
    export(screen, ENTRIES)
    assert look() == ["Check-ins (diary.csv): 4 new"]
    stores.diary.add(ENTRIES[2])
    QApplication.processEvents()
    counts = screen.bring_in.preview.counts.text()
    assert counts.startswith("Check-ins (diary.csv): 3 new, 1 here already")
    press(screen.bring_in.preview.yes)
    assert kept(stores)[0] == tuple(ENTRIES)


def test_an_import_by_keyboard_alone(screen, stores, export, qtbot):
    export(screen, ENTRIES)
    screen.entries.choose.setFocus()
    qtbot.keyClick(screen.entries.choose, Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert kept(stores)[0] == tuple(ENTRIES)
    assert screen.entries.choose.hasFocus()


def test_cancel_keeps_nothing(screen, stores, export, look, press):
    export(screen, ENTRIES)
    look()
    press(screen.bring_in.preview.no)
    assert kept(stores) == ((), ())
    assert not screen.bring_in.isVisible()
    assert screen.entries.choose.hasFocus()


def test_what_is_here_already_is_not_offered_again(screen, stores, export, look):
    for each in ENTRIES:
        stores.diary.add(each)
    export(screen, ENTRIES)
    look()
    assert not screen.bring_in.preview.yes.isVisible()
    assert "All of it is here already. There is nothing to add." in words_of(screen.bring_in)


def test_a_refused_row_is_named_with_its_line_and_nothing_comes_in(screen, export, look):
    folder = export(screen, ENTRIES)
    text = (folder / "diary.csv").read_text()
    (folder / "diary.csv").write_text(text.replace(",1,,", ",11,,", 1))
    assert look()[0] == "Check-ins (diary.csv): 3 new, 1 that cannot be added"
    said = words_of(screen.bring_in)
    assert "What cannot be added: 1" in said
    assert any(words.startswith("diary.csv, line 3: ") for words in said)
    assert not screen.bring_in.preview.yes.isVisible()
    assert screen.bring_in.preview.no.isVisible()


def test_every_refused_row_can_be_read(screen, export, look, press):
    folder = export(screen, [check_in(n % 10, note="x") for n in range(1)])
    head, row, *_ = (folder / "diary.csv").read_text().splitlines()
    bad = [row.replace("c0", f"x{n}").replace("2026-05-01", "2099-01-01") for n in range(50)]
    (folder / "diary.csv").write_text("\n".join([head, *bad]))
    look()
    assert len(refused_rows(screen)) == 20
    assert screen.bring_in.preview.refusals.more.words == "Show more (30 left)"
    press(screen.bring_in.preview.refusals.more)
    press(screen.bring_in.preview.refusals.more)
    assert len(set(refused_rows(screen))) == 50
    assert not screen.bring_in.preview.refusals.more.isVisible()


def test_other_answers_take_the_place_only_when_wanted(screen, stores, export, look, press):
    stores.diary.add(replace(ENTRIES[1], note="mine"))
    export(screen, ENTRIES)
    assert look()[0] == "Check-ins (diary.csv): 3 new, 1 that cannot be added"
    words = "diary.csv, line 3: This entry is kept here already, with other answers."
    assert words in words_of(screen.bring_in)
    preview = screen.bring_in.preview
    assert not preview.yes.isVisible()
    press(preview.replace)
    assert preview.counts.text().startswith("Check-ins (diary.csv): 3 new, 1 with other answers")
    assert preview.yes.isVisible()
    press(preview.yes)
    assert kept(stores)[0] == tuple(ENTRIES)
    screen.heard[-1].undo()
    assert [each.note for each in kept(stores)[0]] == ["mine"]


def test_a_tick_for_one_folder_does_not_count_for_the_next(screen, stores, export, look, press):
    stores.diary.add(replace(ENTRIES[1], note="mine"))
    export(screen, ENTRIES)
    look()
    press(screen.bring_in.preview.replace)
    export(screen, ENTRIES, name="another")
    look()
    assert not screen.bring_in.preview.replace.isChecked()
    assert not screen.bring_in.preview.yes.isVisible()


def test_a_folder_that_is_no_export_is_told(screen, tmp_path, look):
    screen.answer = tmp_path / "photos"
    screen.answer.mkdir()
    look()
    assert not screen.bring_in.preview.counts.isVisible()
    assert any("neither an export folder" in words for words in words_of(screen.bring_in))


def test_a_full_disk_is_told_and_nothing_is_kept(screen, stores, export, look, press, monkeypatch):
    export(screen, ENTRIES)
    look()

    def full(*_):
        raise CompanionError("The disk is full.", "Your entries are safe.")

    monkeypatch.setattr("companion.store.intake.take_in", full)
    press(screen.bring_in.preview.yes)
    assert "The disk is full. Your entries are safe." in words_of(screen.bring_in)
    assert screen.bring_in.preview.isVisible()
    assert kept(stores) == ((), ())


def test_a_long_import_can_be_cancelled_with_nothing_half_done(
    screen, stores, export, look, press, monkeypatch
):
    export(screen, ENTRIES)
    look()
    monkeypatch.setattr("companion.screens.settings.import_card.AT_ONCE", 1)
    monkeypatch.setattr(Progress, "step", _cancel_at_two)
    press(screen.bring_in.preview.yes)
    assert "Stopped. Nothing was added, and nothing was changed." in words_of(screen.bring_in)
    assert kept(stores) == ((), ())


def test_entries_that_take_the_place_of_others_are_written_in_slices_too(
    screen, stores, export, look, press, monkeypatch
):
    mine = [replace(each, note="mine") for each in ENTRIES]
    for each in mine:
        stores.diary.add(each)
    export(screen, ENTRIES)
    look()
    press(screen.bring_in.preview.replace)
    monkeypatch.setattr("companion.screens.settings.import_card.AT_ONCE", 1)
    monkeypatch.setattr(Progress, "step", _cancel_at_two)
    press(screen.bring_in.preview.yes)
    assert kept(stores)[0] == tuple(mine)


def test_nights_that_change_their_days_come_in_and_go_back(screen, stores, export, look, press):
    mine = [Night(id="a", day=DAY, quality=3), Night(id="b", day=AT.date(), quality=4)]
    theirs = [replace(mine[1], day=DAY), replace(mine[0], day=AT.date())]
    for each in mine:
        stores.sleep.add(each)
    export(screen, nights=theirs)
    look()
    press(screen.bring_in.preview.replace)
    press(screen.bring_in.preview.yes)
    assert kept(stores)[1] == tuple(theirs)
    screen.heard[-1].undo()
    assert kept(stores)[1] == tuple(mine)


def _cancel_at_two(_progress, done):
    if done >= 2:
        raise Cancelled


def test_the_button_stops_an_import_that_takes_a_while(
    screen, stores, export, look, press, monkeypatch
):
    export(screen, ENTRIES)
    look()
    monkeypatch.setattr("companion.screens.settings.import_card.AT_ONCE", 1)
    monkeypatch.setattr("companion.screens.settings.progress.APPEARS_AFTER_MS", 0)
    step = Progress.step

    def step_and_press(progress, done):
        step(progress, done)
        press(progress.dialog.findChild(QPushButton))

    monkeypatch.setattr(Progress, "step", step_and_press)
    press(screen.bring_in.preview.yes)
    assert "Stopped. Nothing was added, and nothing was changed." in words_of(screen.bring_in)
    assert kept(stores) == ((), ())


def test_the_progress_has_a_button_that_stops_it(screen, qtbot):
    with Progress("Adding your entries …", 6000, screen) as progress:
        progress.step(300)
        assert (progress.dialog.value(), progress.dialog.maximum()) == (300, 6000)
        progress.dialog.cancel()
        with pytest.raises(Cancelled):
            progress.step(600)


# --- plans ------------------------------------------------------------------------------

WALK = Activity(id="walk", name="Walk", starts_on=date(2026, 4, 6), why="The park")
PLANS = [
    WALK,
    PacingMeasure(id="m", activity_id="walk", day=date(2026, 4, 1), amount=10),
    Decision(id="d", activity_id="walk", week_starts=date(2026, 4, 13), choice=Choice.STEP),
    RuleEdit(id="r", activity_id="walk", week_starts=date(2026, 4, 13), rule=Rule()),
    Session(id="s", activity_id="walk", day=date(2026, 4, 7), amount=8),
    FlareUp(id="f", starts_on=DAY, ends_on=DAY),
    Planned(id="p", activity_id="walk", day=DAY, part_of_day=PartOfDay.MIDDAY),
]


def all_kept(stores):
    return everything(stores).entries


def test_plans_are_listed_come_in_and_go_as_a_whole(screen, stores, export, look, press):
    stores.diary.add(ENTRIES[0])
    export(screen, PLANS, NIGHTS)
    assert look() == [
        "Nights (sleep.csv): 1 new",
        "Activities (activities.csv): 1 new",
        "What stands beside them (activity_reminders.csv): 1 new",
        "Measures (pacing_measures.csv): 1 new",
        "Choices for a week (pacing_decisions.csv): 1 new",
        "Changed rules of plans (pacing_rules.csv): 1 new",
        "What was done (pacing_sessions.csv): 1 new",
        "Flare-ups (flare_ups.csv): 1 new",
        "Week plan (week_plan.csv): 1 new",
    ]
    press(screen.bring_in.preview.yes)
    assert {*all_kept(stores)} == {ENTRIES[0], *PLANS, *NIGHTS}
    assert screen.heard[-1].text == "Entries added: 8."
    screen.heard[-1].undo()
    assert all_kept(stores) == (ENTRIES[0],)


def test_exercise_is_listed_comes_in_and_goes_as_a_whole(screen, stores, export, look, press):
    exercise = [BRIDGE, DONE, SQUEEZED, LEFT]
    export(screen, exercise)
    assert look() == [
        "Exercises that are planned (exercise_plan.csv): 1 new",
        "Exercises that were done (exercise_log.csv): 2 new",
        "Left or right (laterality.csv): 1 new",
    ]
    press(screen.bring_in.preview.yes)
    assert all_kept(stores) == tuple(exercise)
    screen.heard[-1].undo()
    assert all_kept(stores) == ()


def test_an_activity_that_takes_the_place_of_another_keeps_its_sessions(
    screen, stores, export, look, press
):
    mine = Session(id="mine", activity_id="walk", day=date(2026, 4, 8), amount=9)
    take_in(stores.database, [replace(WALK, name="Stroll"), mine])
    export(screen, PLANS)
    look()
    press(screen.bring_in.preview.replace)
    assert "Activities (activities.csv): 1 with other answers" in look_again(screen)
    press(screen.bring_in.preview.yes)
    assert {*all_kept(stores)} == {*PLANS, mine}
    screen.heard[-1].undo()
    assert {*all_kept(stores)} == {replace(WALK, name="Stroll"), mine}


def look_again(screen):
    return screen.bring_in.preview.counts.text().split("\n")


def test_a_plan_that_is_kept_meanwhile_is_taken_into_account(screen, stores, export, look):
    export(screen, PLANS[:2])
    look()
    stores.activities.keep(WALK)
    QApplication.processEvents()
    assert look_again(screen)[0] == "Activities (activities.csv): 1 here already"


def test_a_session_without_its_activity_is_named_with_its_line(screen, export, look):
    export(screen, PLANS[4:5])
    assert look() == ["What was done (pacing_sessions.csv): 1 that cannot be added"]
    said = words_of(screen.bring_in)
    assert (
        "pacing_sessions.csv, line 2: Its activity is neither in the folder nor kept here." in said
    )
    assert not screen.bring_in.preview.yes.isVisible()


def test_a_folder_without_an_entry_says_so(screen, export, look):
    export(screen)
    assert look() == ["No entries."]
    assert not screen.bring_in.preview.yes.isVisible()


def test_plans_are_exported_too(screen, stores, tmp_path, press):
    take_in(stores.database, PLANS)
    screen.answer = tmp_path
    press(screen.entries.export.export)
    folder = tmp_path / "companion-export-2026-05-12"
    assert "walk,Walk," in (folder / "activities.csv").read_text()
    assert "p,walk,2026-05-01,midday" in (folder / "week_plan.csv").read_text()
