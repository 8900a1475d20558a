"""What a screen reader hears of the parts of the window.

That all that can be used has a role and a name is seen in every view by test_every_screen.py.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.screens.forms.body_map import BodyMap
from companion.settings import Settings
from companion.ui.charts.chart import Chart
from companion.ui.theme import NAMES, Theme
from companion.ui.widgets.scale_picker import ScalePicker
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.table import FiguresTable
from tests.every_screen import Running, make_folder, press, settle
from tests.hearing import Role, heard_of, walk


@pytest.fixture
def run(qapp, tmp_path):
    runs = []

    def start(diary="full"):
        folder = make_folder(tmp_path / "companion", diary)
        runs.append(Running(folder, Settings(theme="light"), (1280, 820)))
        return runs[-1]

    yield start
    for each in runs:
        each.close()


@pytest.fixture
def heard(monkeypatch):
    """What is announced, as if a screen reader were running."""
    said = []

    class Reader:
        """Stands at the border to the system, where a screen reader listens."""

        @staticmethod
        def isActive():  # noqa: N802 (Qt's name)
            return True

        @staticmethod
        def updateAccessibility(event):  # noqa: N802 (Qt's name)
            said.append(event.message())

    monkeypatch.setattr("PySide6.QtGui.QAccessible", Reader)
    return said


def cells(table):
    """What a reader says of the cells of a table, row by row."""
    model = table.model()
    said = []
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            own = index.data(Qt.ItemDataRole.AccessibleTextRole)
            said.append(own or index.data(Qt.ItemDataRole.DisplayRole) or "")
    return said


def headers(table):
    """What a reader says of the columns."""
    across = Qt.Orientation.Horizontal
    return [table.model().headerData(n, across) for n in range(table.model().columnCount())]


def test_what_has_the_keyboard_is_marked_so(run):
    running = run()
    running.open("today")
    QTest.keyClick(running.window.windowHandle(), Qt.Key.Key_Tab)
    now = QApplication.focusWidget()
    assert heard_of(now).focused
    assert heard_of(now).focusable


def test_places_of_controls_lie_in_the_window(run):
    running = run()
    running.open("today")
    for _, part in walk(running.window):
        if part.role in (Role.Button, Role.CheckBox) and not part.offscreen:
            assert part.place.isValid()


def test_a_scale_tells_its_question_its_value_and_what_the_ends_mean(run):
    running = run()
    scale = running.open("today").findChildren(ScalePicker)[0]
    press(scale.marks[7])
    told = heard_of(scale)
    assert told.name == "How much did pain get in the way?"
    assert told.description.startswith("7 of 10.")
    assert "10 means: Stopped everything." in told.description
    chosen = heard_of(scale.marks[7])
    assert chosen.checked
    assert chosen.name == "7, chosen"
    assert chosen.description == "How much did pain get in the way?"
    assert not heard_of(scale.marks[6]).checked


def test_choices_in_a_row_tell_which_one_holds(run):
    running = run()
    for row in running.open("progress").findChildren(SegmentedControl):
        holds = [each for each in row.segments if heard_of(each).checked]
        assert [each.key for each in holds] == [row.chosen]
        assert "chosen" in heard_of(holds[0]).name


def test_the_body_map_tells_what_is_chosen(run):
    running = run()
    body = running.open("today-more").findChild(BodyMap)
    body.set_regions(["knee_left_front"])
    told = heard_of(body.picture)
    assert told.name
    assert told.description.startswith("Chosen: Left knee")


def test_a_chart_has_a_name_the_sentence_below_it_and_a_table(run):
    running = run()
    screen = running.open("progress-sleep").now
    chart = next(each for each in screen.chart.findChildren(Chart) if each.isVisible())
    told = heard_of(chart)
    assert told.name == screen.chart.title.text()
    assert told.description.startswith(screen.chart._sentence.text())
    press(screen.chart.table_button)
    settle()
    table = screen.chart.findChild(FiguresTable)
    assert heard_of(table).role == Role.Table
    assert heard_of(table).name == screen.chart.title.text()
    assert headers(table)[0] == "Week"
    assert len(cells(table)) >= 12 * table.columnCount()
    assert all(cells(table))


def test_the_chart_of_a_plan_says_its_sentence_too(run):
    screen = run().open("progress").now
    told = heard_of(screen.plan.chart)
    assert told.name == screen.plan.title.text()
    assert screen.plan.sentence.text() in told.description


def test_the_month_is_a_table_of_days_that_say_what_they_hold(run):
    running = run()
    month = running.open("diary").month_card.month
    assert heard_of(month).role == Role.Table
    assert len(headers(month)) == 7
    said = cells(month)
    assert any(words.startswith("Monday 11 May: 1 check-in, a night") for words in said)
    assert any(words.endswith("no entries") for words in said)


def test_small_figures_say_all_they_show(run):
    shown = run().open("progress").now
    cards = [card for card in shown.cards.values() if card.isVisible()]
    assert cards
    for card in cards:
        assert "at the start" in heard_of(card).name


def test_the_page_for_the_clinic_can_be_heard(run):
    picture = run().open("visit").card.preview.picture
    assert "Summary for my clinic visit" in heard_of(picture).description


def test_saving_undoing_and_problems_are_announced(run, heard):
    running = run("empty")
    card = running.open("today").card
    press(card.save_button)
    assert heard[-1] == "Nothing is chosen yet. That is fine: nothing is required."
    press(card.hard_day)
    assert "Saved: a hard day. That is enough." in heard
    running.window.undo()
    assert heard[-1] == "Undone."


@pytest.mark.parametrize("name", NAMES)
def test_words_and_controls_stand_out_from_their_ground(name):
    theme = Theme.load(name)
    words = 7.0 if name == "contrast" else 4.5
    for role in ("ink", "muted", "action", "warm", "error"):
        for ground in ("card", "window"):
            if role in theme.roles:
                assert contrast(theme, role, ground) >= words, (role, ground)
    for role, ground in (("on_action", "action"), ("toast_ink", "toast"), ("warm", "warm_soft")):
        assert contrast(theme, role, ground) >= words, (role, ground)
    for role in ("border", "focus", "pain", "plan", "action"):
        assert contrast(theme, role, "card") >= 3.0, role


def contrast(theme, one, other):
    """The ratio of WCAG 2.2."""
    lights = sorted((luminance(theme.colour(one)), luminance(theme.colour(other))))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour):
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
