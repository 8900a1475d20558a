"""What a screen reader hears: a walk through the window as assistive technology sees it."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.screens.forms.body_map import BodyMap
from companion.screens.forms.body_picture import BodyPicture
from companion.screens.forms.recovery_groups import RecoveryGroups
from companion.settings import Settings
from companion.ui.charts.chart import Chart
from companion.ui.charts.year import YearGrid
from companion.ui.theme import NAMES, Theme
from companion.ui.widgets.scale_picker import ScalePicker
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.table import FiguresTable
from tests import looking
from tests.every_screen import (
    VIEWS,
    VIEWS_OF,
    Running,
    make_folder,
    press,
    settle,
)

Role, Text = QAccessible.Role, QAccessible.Text
INTERACTIVE = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.Table,
    Role.Slider, Role.SpinBox, Role.Link,
}  # fmt: skip


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    return make_folder(tmp_path_factory.mktemp("made"))


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


@dataclass(frozen=True)
class Heard:
    """What a reader is told of one widget, read at once.

    WORKAROUND: an interface is never kept. Qt deletes it with its widget; a wrapper of PySide that
    is still alive is then given out again for the next interface at the same address, and crashes.
    """

    role: QAccessible.Role
    name: str
    description: str
    checked: bool
    focused: bool
    focusable: bool
    offscreen: bool
    place: QRect


def heard_of(widget):
    told = QAccessible.queryAccessibleInterface(widget)
    state = told.state()
    return Heard(
        told.role(),
        told.text(Text.Name),
        told.text(Text.Description),
        bool(state.checked),
        bool(state.focused),
        bool(state.focusable),
        bool(state.offscreen),
        QRect(told.rect()),
    )


def walk(window):
    """Everything that can be seen, with what a reader is told of it."""
    return [(widget, heard_of(widget)) for widget in looking.seen(window)]


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


def scales(window):
    """The scales from 0 to 10 that can be seen."""
    return [widget for widget in looking.seen(window) if isinstance(widget, ScalePicker)]


READ = (BodyPicture, RecoveryGroups, YearGrid)
"""What has the keyboard so that it is read aloud: its name and its description say all of it."""


@pytest.mark.timeout(300)  # all views in one window
@pytest.mark.parametrize(("diary", "views"), [("full", VIEWS), *VIEWS_OF.items()])
def test_whatever_can_be_used_has_a_role_and_a_name_and_a_scale_tells_its_value(run, diary, views):
    running = run(diary)
    for view in views:
        running.open(view)
        found = [(w, part) for w, part in walk(running.window) if part.role in INTERACTIVE]
        assert found
        for widget, part in found:
            kind = type(widget).__name__
            assert part.name.strip(), f"{view}: {part.role.name} {kind}"
        for widget in looking.targets(running.window):
            role = heard_of(widget).role
            assert role in INTERACTIVE or isinstance(widget, READ), looking.called(widget)
        for scale in scales(running.window):
            value = "Nothing chosen." if scale.value is None else f"{scale.value} of 10."
            assert heard_of(scale).description.startswith(value), view


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
