"""Every change of a session can be taken back with Ctrl+Z: a walk over all that writes."""

import ast
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.activities import Activity
from companion.domain.diary import CheckIn
from companion.domain.pacing_sessions import Session
from companion.domain.profile import Ask
from companion.exchange import write_folder
from companion.settings import Settings
from companion.store.intake import everything
from companion.ui.widgets.buttons import PaintedButton
from tests.deeds_of_activity import ACTIVITY_DEEDS
from tests.deeds_of_calm import CALM_DEEDS
from tests.deeds_of_exercise import EXERCISE_DEEDS
from tests.deeds_of_flare import FLARE_DEEDS
from tests.deeds_of_goals import GOALS_DEEDS
from tests.deeds_of_player import PLAYER_DEEDS
from tests.deeds_of_questionnaires import QUESTIONNAIRES_DEEDS
from tests.deeds_of_setup import SETUP_DEEDS
from tests.deeds_of_timer import TIMER_DEEDS
from tests.deeds_of_visit import VISIT_DEEDS
from tests.deeds_of_week import WEEK_DEEDS
from tests.deeds_of_wins import WINS_DEEDS
from tests.deeds_of_worksheets import WORKSHEETS_DEEDS
from tests.every_screen import Running, make_folder, press, settle
from tests.reading_code import tree_of

SCREENS = Path(__file__).parent.parent / "companion" / "screens"
SIZE = (1280, 820)
A_DAY = date(2026, 4, 20)

STORES = {
    "diary", "sleep", "profile", "breaks", "spells", "visits", "help_lines",
    "activities", "measures", "decisions", "sessions", "flare_ups", "week_plan", "pacing_profile",
    "programme", "exercise_log", "laterality", "quiet_days", "exercise_profile",
    "exercise_pictures", "practised", "calm_profile", "worksheets",
    "goals", "goal_steps", "goal_reviews", "goals_profile",
    "questionnaires", "activity_ratings", "wins", "happenings",
}  # fmt: skip
HOLDERS = STORES | {"store", "stores"}
"""Whatever holds a store, with or without an underscore before its name."""

WRITES = {
    "keep", "add", "replace", "remove", "restore", "remove_session", "restore_session", "purge_bin",
}  # fmt: skip
FUNCTIONS = {"write", "take_in", "take_out"}
NO_UNDO = {
    "first_start/first_start_screen.py": "its own Back; the session begins after it",
    "guided/start_card.py": "the tempo is in sight, and another press sets it back",
    "restore/acts.py": "a backup is made before; the session begins after it",
    "today/wins_looked_for.py": "no press keeps them; each can be deleted, and all be switched off",
}


@pytest.fixture
def running(qapp, tmp_path):
    """The app after its first start, on a folder of this test's own."""
    folder = make_folder(tmp_path / "companion", "empty")
    running = Running(folder, Settings(theme="light", country="GB"), SIZE)
    yield running
    running.close()


# --- how it is looked at ----------------------------------------------------------------


def state(running, tmp_path):
    """All that is kept: the export's bytes, and what is not exported."""
    stores = running.stores
    folder = tmp_path / "export" / str(len(list(tmp_path.glob("export/*"))))
    folder.parent.mkdir(exist_ok=True)
    write_folder(folder, everything(stores).entries)
    files = {file.name: file.read_bytes() for file in sorted(folder.iterdir())}
    spans = [
        store.between(date.min, date.max - timedelta(days=1))
        for store in (stores.breaks, stores.spells)
    ]
    kept = (stores.profile.get(), stores.visits.latest(), spans, stores.help_lines.all())
    paced = (frozenset(everything(stores).entries), stores.pacing_profile.get())
    pictures = stores.database.read("SELECT * FROM exercise_pictures ORDER BY exercise_id")
    exercised = (stores.exercise_profile.get(), stores.quiet_days.all(), pictures)
    chosen = (stores.calm_profile.get(), stores.goals_profile.get())
    return files, kept, paced, exercised, chosen


def ctrl_z(running):
    """Press Ctrl+Z as the window gets it."""
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(running.window.windowHandle(), Qt.Key.Key_Z, ctrl)
    settle(1)


def opened(running, page, argument=None):
    running.window.open_page(page, argument)
    settle()
    return running.shown


def button(card, words):
    """The first button in sight with these words."""
    found = (each for each in card.findChildren(PaintedButton) if each.isVisible())
    return next(each for each in found if each.words == words)


# --- what can be done -------------------------------------------------------------------


def save_today(running, digit=4):
    card = opened(running, "today").card
    press(card.editor.form.quality.marks[digit])
    press(card.save_button)


def hard_day(running):
    press(opened(running, "today").card.hard_day)


def write_in_the_diary(running):
    screen = opened(running, "diary", A_DAY)
    press(screen.day_card.add)
    press(screen.entry_card.editor.form.quality.marks[6])
    press(screen.entry_card.save_button)


def change_in_the_diary(running):
    screen = opened(running, "diary", A_DAY)
    press(button(screen.day_card, "Edit"))
    press(screen.entry_card.editor.form.quality.marks[2])
    press(screen.entry_card.save_button)


def delete_in_the_diary(running):
    press(button(opened(running, "diary", A_DAY).day_card, "Delete"))


def put_back_from_the_bin(running):
    press(button(opened(running, "diary", "bin").bin_card, "Put back"))


def take_a_break(running):
    press(opened(running, "today").rest.lengths[2])


def change_the_break(running):
    press(opened(running, "today").on_break.longer)


def end_the_break(running):
    press(opened(running, "today").on_break.end)


def begin_a_spell(running):
    press(opened(running, "settings").spell.weeks[1])


def end_the_spell(running):
    press(opened(running, "settings").spell.end)


def ask_for_more(running):
    switch = opened(running, "settings").asks.asks[Ask.NOTE].switch
    switch.click()


def write_what_matters(running):
    words = opened(running, "settings").asks.words
    words.open_line()
    QTest.keyClicks(words._field, "Garden")
    QTest.keyClick(words._field, Qt.Key.Key_Return)


def drop_what_matters(running):
    words = opened(running, "settings").asks.words
    press(words._chips[0])


def tell_the_programme(running):
    form = opened(running, "settings").asks.programme.form
    form.has_one.click()


def type_the_weeks(running):
    form = opened(running, "settings").asks.programme.form
    form.weeks.setFocus()
    QTest.keyClicks(form.weeks.line, "12")


def write_news(running):
    form = opened(running, "visit").form
    form.news.setFocus()
    QTest.keyClicks(form.news, "One fall.")


def write_a_question(running):
    form = opened(running, "visit").form
    form.questions[0].setFocus()
    QTest.keyClicks(form.questions[0], "Why?")


def tick_a_part(running):
    form = opened(running, "visit").form
    form.explained.click()


def know_the_day(running):
    form = opened(running, "visit").form
    form.day_known.click()


def choose_own_days(running):
    form = opened(running, "visit").form
    press(next(each for each in form.period.segments if each.key == "own"))


def add_a_line(running):
    card = opened(running, "help").own
    press(card.add)
    row = card.rows[-1]
    QTest.keyClicks(row.name, "Ana")
    QTest.keyClicks(row.contact, "0123 456")
    press(row.keep)


def correct_a_line(running):
    card = opened(running, "help").lines
    press(card.rows[0].change)
    QTest.keyClicks(card.rows[0].contact, "9")
    press(card.rows[0].keep)


def reset_a_line(running):
    card = opened(running, "help").lines
    press(card.rows[0].change)
    press(card.rows[0].original)


def hide_a_line(running):
    card = opened(running, "help").lines
    press(card.rows[0].change)
    press(card.rows[0].hide_line)


def show_a_line_again(running):
    card = opened(running, "help").lines
    press(card.hidden_lines)
    settle()
    press(card._again[0])


def delete_a_line(running):
    card = opened(running, "help").own
    press(card.rows[0].change)
    press(card.rows[0].forget)


def bring_entries_in(running):
    folder = running.companion._paths.data.parent.parent / "from elsewhere"
    if not folder.exists():
        at = datetime(2026, 5, 2, 9, tzinfo=UTC)
        day = date(2026, 5, 1)
        swim = Activity(id="swim", name="Swim", starts_on=day, why="The lake")
        swam = Session(id="swam", activity_id="swim", day=day, amount=10)
        write_folder(folder, [CheckIn(id="c1", day=day, recorded_at=at), swim, swam])
    screen = opened(running, "settings")
    screen.bring_in.open_folder(folder)
    settle()
    press(screen.bring_in.preview.yes)


def begin_the_next_page(running):
    screen = opened(running, "visit")
    screen._begin_next()


OLDEST_DEEDS = [
    ("forms/entry_editor.py", save_today),
    ("forms/entry_editor.py", hard_day),
    ("forms/entry_editor.py", write_in_the_diary),
    ("forms/entry_editor.py", change_in_the_diary),
    ("diary/diary_screen.py", delete_in_the_diary),
    ("diary/bin_card.py", put_back_from_the_bin),
    ("today/break_card.py", take_a_break),
    ("today/break_card.py", change_the_break),
    ("today/break_card.py", end_the_break),
    ("settings/spell_card.py", begin_a_spell),
    ("settings/spell_card.py", end_the_spell),
    ("settings/asks_card.py", ask_for_more),
    ("settings/asks_card.py", write_what_matters),
    ("settings/asks_card.py", drop_what_matters),
    ("settings/asks_card.py", tell_the_programme),
    ("settings/asks_card.py", type_the_weeks),
    ("visit/visit_screen.py", write_news),
    ("visit/visit_screen.py", write_a_question),
    ("visit/visit_screen.py", tick_a_part),
    ("visit/visit_screen.py", know_the_day),
    ("visit/visit_screen.py", choose_own_days),
    ("visit/visit_screen.py", begin_the_next_page),
    ("help/lines_card.py", add_a_line),
    ("help/lines_card.py", correct_a_line),
    ("help/lines_card.py", reset_a_line),
    ("help/lines_card.py", hide_a_line),
    ("help/lines_card.py", show_a_line_again),
    ("help/lines_card.py", delete_a_line),
    ("settings/import_card.py", bring_entries_in),
]
DEEDS = [
    *OLDEST_DEEDS,
    *FLARE_DEEDS,
    *WEEK_DEEDS,
    *ACTIVITY_DEEDS,
    *TIMER_DEEDS,
    *SETUP_DEEDS,
    *EXERCISE_DEEDS,
    *CALM_DEEDS,
    *PLAYER_DEEDS,
    *WORKSHEETS_DEEDS,
    *GOALS_DEEDS,
    *WINS_DEEDS,
    *QUESTIONNAIRES_DEEDS,
    *VISIT_DEEDS,
]
"""Each is one step of undo; each stands on those before it."""


# --- the tests --------------------------------------------------------------------------


def writers():
    """The files of the pages that call what changes the diary."""
    found = set()
    for path in SCREENS.rglob("*.py"):
        for node in ast.walk(tree_of(path)):
            if _writes(node):
                found.add(path.relative_to(SCREENS).as_posix())
    return found - {"forms/entry.py"}  # the function `write` itself


def _writes(node):
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in FUNCTIONS
    if not isinstance(node, ast.Attribute):
        return False
    holder = getattr(node.value, "attr", getattr(node.value, "id", ""))
    return (node.attr in WRITES and holder.lstrip("_") in HOLDERS) or node.attr == "take_in_left"


def test_no_page_that_writes_is_forgotten():
    assert writers() == {file for file, _ in DEEDS} | NO_UNDO.keys()


@pytest.mark.timeout(300)
def test_each_of_all_changes_of_one_session_is_one_step_and_all_are_taken_back(running, tmp_path):
    states = [state(running, tmp_path)]
    for number, (_, deed) in enumerate(DEEDS, 1):
        deed(running)
        leave_and_settle(running)
        states.append(state(running, tmp_path))
        assert states[-1] != states[-2], deed.__name__
        assert len(running.window.notices._undo) == number, deed.__name__
    opened(running, "progress")
    for (_, deed), before in zip(reversed(DEEDS), reversed(states[:-1]), strict=True):
        ctrl_z(running)
        assert state(running, tmp_path) == before, deed.__name__
    ctrl_z(running)
    assert state(running, tmp_path) == states[0]


def test_a_page_need_not_be_left_for_its_changes_to_be_taken_back(running, tmp_path):
    """Whoever goes on to the next change at once, and does not wait until typing rests."""
    before = state(running, tmp_path)
    for _, deed in OLDEST_DEEDS:
        deed(running)
    opened(running, "progress")
    assert len(running.window.notices._undo) == len(OLDEST_DEEDS)
    for _ in OLDEST_DEEDS:
        ctrl_z(running)
    assert state(running, tmp_path) == before


def leave_and_settle(running):
    """What is kept when typing rests is kept now."""
    running.shown.leave()
    settle()


def test_undo_does_not_wait_for_typing_to_rest(running, tmp_path):
    before = state(running, tmp_path)
    write_news(running)
    running.window.undo()
    assert state(running, tmp_path) == before
    assert running.shown.form.news.text == ""
    running.shown.leave()
    assert state(running, tmp_path) == before


def test_typing_on_in_the_same_field_is_the_same_step_coming_back_is_another(running):
    screen = opened(running, "visit")
    write_news(running)
    QTest.keyClicks(screen.form.news, " And a cold.")
    assert len(running.window.notices._undo) == 1
    screen.form.questions[1].setFocus()
    screen.form.news.setFocus()
    QTest.keyClicks(screen.form.news, " Better now.")
    assert len(running.window.notices._undo) == 2
    running.window.undo()
    assert screen.form.news.text == "One fall. And a cold."
    running.window.undo()
    assert screen.form.news.text == ""


def test_ctrl_z_takes_back_typing_first_and_then_what_was_kept(running, tmp_path):
    before = state(running, tmp_path)
    hard_day(running)
    note = opened(running, "visit").form.news
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert state(running, tmp_path) == before


def test_words_that_wait_are_not_lost_when_an_earlier_step_is_undone(running):
    screen = opened(running, "settings")
    write_what_matters(running)
    ask_for_more(running)
    asks = running.stores.profile.get().asks
    running.window.undo()
    profile = running.stores.profile.get()
    assert profile.more_of == ("Garden",)
    assert profile.asks != asks
    assert screen.asks.words.words() == ("Garden",)
    running.window.undo()
    assert running.stores.profile.get().more_of == ()
    assert screen.asks.words.words() == ()


def test_an_entry_changed_elsewhere_meanwhile_goes_back_step_by_step(running, tmp_path):
    """Today keeps showing its answers while the Diary changes the same night."""
    states = [state(running, tmp_path)]
    save_today(running, 5)
    states.append(state(running, tmp_path))
    screen = opened(running, "diary", date(2026, 5, 12))
    press(button(screen.day_card, "Edit") if screen.day_card.isVisible() else None)
    press(screen.entry_card.editor.form.quality.marks[1])
    press(screen.entry_card.save_button)
    states.append(state(running, tmp_path))
    card = opened(running, "today").card
    press(card.editor.form.interference.marks[2])
    press(card.save_button)
    (night,) = running.stores.sleep.between(date.min, date.max)
    assert night.quality == 1  # what Today only shows is not written over
    for before in reversed(states):
        running.window.undo()
        assert state(running, tmp_path) == before


def test_saving_what_was_undone_meanwhile_is_undone_to_nothing(running, tmp_path):
    before = state(running, tmp_path)
    save_today(running, 5)
    editor = running.shown.card.editor
    editor.form.interference.marks[3].click()
    assert editor.is_edited
    running.window.undo()
    assert state(running, tmp_path) == before
    running.shown.save()
    assert state(running, tmp_path) != before
    running.window.undo()
    assert state(running, tmp_path) == before


def test_undo_never_shows_the_entry_of_another_day(running):
    screen = opened(running, "diary", A_DAY)
    press(screen.day_card.add)
    press(screen.entry_card.editor.form.quality.marks[6])
    press(screen.entry_card.save_button)
    other = A_DAY - timedelta(days=1)
    screen.show_day(other)
    press(screen.day_card.add)
    running.window.undo()
    assert screen.entry_card.editor.day == other
    assert screen.entry_card.editor.form.quality.value is None
