"""The Progress page as a person uses it, through its real widgets."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from companion.domain.clock import Clock
from companion.domain.comparison import Figure
from companion.domain.diary import CheckIn
from companion.domain.followed import Follow, Followed
from companion.domain.goals import Goal, GoalKind, Towards
from companion.domain.happening import Happening, HappeningKind
from companion.domain.profile import Ask, Profile
from companion.domain.sleep import Night
from companion.domain.spans import Break
from companion.domain.times import WallTime
from companion.domain.topics import Topic
from companion.screens.forms.ranges import Range
from companion.screens.progress.asked import SLEEP, Asked
from companion.settings import Settings
from companion.ui.text import PlainLabel
from companion.ui.theme import apply_theme
from companion.ui.widgets.table import FiguresTable
from tests.store.exercising import keep_all

LONDON = ZoneInfo("Europe/London")
TIMES = {
    "time_zone": "Europe/London",
    "into_bed": WallTime(22, 30),
    "tried_to_sleep": WallTime(23, 0),
    "sleep_latency_min": 30,
    "awakenings": 1,
    "awake_min": 30,
    "final_awakening": WallTime(6, 30),
    "out_of_bed": WallTime(7, 0),
}


@pytest.fixture
def clock():
    """A Sunday evening: the last week is whole."""
    return Clock.fixed(datetime(2026, 5, 24, 19, 0, tzinfo=LONDON))


@pytest.fixture
def write(stores, clock):
    """Writes check-ins and nights for the last days, newest last."""

    def write(*interference, **more):
        with stores.database.write(Topic.DIARY | Topic.SLEEP):
            first = clock.today() - timedelta(days=len(interference) - 1)
            for n, value in enumerate(interference):
                if value is not None:
                    keep(first + timedelta(days=n), n, value, **more)

    def keep(day, n, value, pain=None, times=None):
        at = datetime(day.year, day.month, day.day, 20, tzinfo=LONDON)
        pains = {"pain_average": pain, "pain_worst": 9, "pain_least": 1} if pain else {}
        did = ("a walk",) if n % 2 else ()
        stores.diary.add(
            CheckIn(id=f"c{day}", day=day, recorded_at=at, did=did, interference=value, **pains)
        )
        stores.sleep.add(Night(id=f"n{day}", day=day, quality=5, **(times or {})))

    return write


@pytest.fixture
def screen(make):
    return make(size=(1072, 820))


def at(screen, view, whole):
    """Open one of its views."""
    screen.open_at((view, None))
    screen.show()
    return whole(screen)


def words(widget) -> str:
    labels = widget.findChildren(PlainLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def shown_cards(view) -> list[Figure]:
    return [figure for figure, card in view.cards.items() if card.isVisible()]


def tables(screen) -> list[FiguresTable]:
    return [table for table in screen.findChildren(FiguresTable) if table.isVisible()]


def test_before_the_first_entry_it_says_what_will_be_here_and_leads_to_today(screen, qtbot):
    screen.show()
    view = screen.now
    assert "Your weeks will be here" in words(view)
    assert not view.chart.isVisible()
    assert not view.ranges.isVisible()
    assert not view.pain_button.isVisible()
    qtbot.mouseClick(view.welcome.today_button, Qt.MouseButton.LeftButton)
    assert screen.ways.out == [("today", None)]


def test_beside_weeks_of_exercise_it_does_not_say_that_weeks_will_come(screen, stores):
    keep_all(stores)
    screen.show()
    view = screen.now
    assert view.done.exercise.isVisible()
    assert "Your weeks will be here" not in words(view)
    assert "More will be here" in words(view)


def test_what_you_did_comes_first_and_pain_does_not_show(screen, write, whole):
    write(*[6] * 14, *[5] * 14, *[4] * 14, pain=5)
    screen.show()
    view = whole(screen)
    assert view.chart.title.text().startswith("What you did: days a week")
    assert shown_cards(view) == [Figure.INTERFERENCE, Figure.NIGHTS]
    assert "pain, 0 to 10" not in words(view)
    assert "6 at the start, 4 now. Does this match your days?" in words(view)


@pytest.mark.parametrize(
    ("start", "now", "sentence"),
    [
        (7, 4, "7 at the start, 4 now. Does this match your days?"),
        (5, 6, "5 at the start, 6 now: about the same."),
        (4, 7, "4 at the start, 7 now. Hard weeks happen. Does this match your days?"),
    ],
)
def test_better_the_same_and_worse_are_told_on_the_card(screen, write, whole, start, now, sentence):
    write(*[start] * 14, *[now] * 14)
    screen.show()
    assert sentence in words(whole(screen).cards[Figure.INTERFERENCE])


def test_with_two_days_it_speaks_of_a_beginning(screen, write, whole):
    write(4, 5)
    screen.show()
    assert "A few days so far." in words(whole(screen))
    assert "Entries on 2 of 28 days." in words(screen)


def test_a_week_without_entries_is_a_gap_and_not_a_nought(screen, write):
    write(*[5] * 14, *[None] * 14, *[5] * 7)
    screen.show()
    bars = screen.now.chart.weeks._item._bars
    assert [bar.height is None for bar in bars] == [False, False, True, True, False]


def test_a_small_card_opens_its_view_by_mouse_and_escape_leads_back(screen, write, whole, qtbot):
    write(*[5] * 28, times=TIMES)
    screen.show()
    qtbot.mouseClick(whole(screen).cards[Figure.NIGHTS], Qt.MouseButton.LeftButton)
    view = whole(screen)
    assert view.chart.title.text() == "Nights, 0 to 10"
    assert shown_cards(view) == [Figure.ASLEEP, Figure.EFFICIENCY]
    qtbot.keyClick(view.back, Qt.Key.Key_Escape)
    assert screen.view == "overview"
    assert screen.focusWidget() is screen.now.cards[Figure.NIGHTS]


def test_a_small_card_opens_by_enter_and_the_keyboard_follows(screen, write, whole, qtbot):
    write(*[5] * 28)
    screen.show()
    card = whole(screen).cards[Figure.INTERFERENCE]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    view = whole(screen)
    assert view.chart.title.text() == "Pain got in the way, 0 to 10"
    assert screen.focusWidget() is view.back


def test_a_figure_of_the_family_becomes_the_large_chart(screen, write, whole, qtbot):
    write(*[5] * 28, times=TIMES)
    view = at(screen, "sleep", whole)
    card = view.cards[Figure.ASLEEP]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert view.chart.title.text() == "Hours asleep a night"
    assert screen.focusWidget() is view.chart.table_button
    assert shown_cards(view) == [Figure.EFFICIENCY, Figure.NIGHTS]


def test_the_table_says_the_same_as_the_chart(screen, write, whole, qtbot):
    write(*[5] * 14, *[None] * 7, *[4] * 7)
    view = at(screen, "interference", whole)
    qtbot.mouseClick(view.chart.table_button, Qt.MouseButton.LeftButton)
    (table,) = tables(screen)
    column = [table.item(row, 1).text() for row in range(table.rowCount())]
    assert column == ["4", "no entries", "5", "5"]
    assert view.chart.table_button.words == "Hide table"
    qtbot.mouseClick(view.chart.table_button, Qt.MouseButton.LeftButton)
    assert not tables(screen)


def test_days_are_shown_on_request(screen, write, whole, qtbot):
    write(*[5] * 28)
    screen.show()
    assert not whole(screen).chart.days_button.isVisible()
    chart = at(screen, "interference", whole).chart
    qtbot.mouseClick(chart.days_button, Qt.MouseButton.LeftButton)
    assert chart.days.isVisible()
    assert "average of 7 days" in words(screen)
    qtbot.mouseClick(chart.table_button, Qt.MouseButton.LeftButton)
    assert tables(screen)[0].rowCount() == 28
    qtbot.mouseClick(chart.days_button, Qt.MouseButton.LeftButton)
    assert chart.weeks.isVisible()


def test_a_long_table_is_one_of_weeks(screen, write, whole, qtbot):
    write(*([5, None, None, None, None, None, None] * 60))
    view = at(screen, "interference", whole)
    view.ranges.segments[-1].click()
    qtbot.mouseClick(view.chart.days_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.chart.table_button, Qt.MouseButton.LeftButton)
    assert tables(screen)[0].rowCount() == 60


def test_pain_intensity_is_shown_when_asked_for_and_hidden_again(screen, write, whole, qtbot):
    write(*[5] * 28, pain=5)
    screen.show()
    view = whole(screen)
    assert view.pain_button.words == "Show pain intensity"
    qtbot.mouseClick(view.pain_button, Qt.MouseButton.LeftButton)
    card = view.cards[Figure.PAIN_AVERAGE]
    assert "On average 1 at its least and 9 at its worst." in words(card)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    pain = whole(screen)
    assert pain.chart.title.text() == "Usual pain, 0 to 10"
    assert "most people notice" not in words(pain)
    qtbot.mouseClick(pain.chart.details.button, Qt.MouseButton.LeftButton)
    assert "A change of 2 points is one most people notice." in words(pain)
    qtbot.mouseClick(pain.back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.pain_button, Qt.MouseButton.LeftButton)
    assert Figure.PAIN_AVERAGE not in shown_cards(view)


def test_only_pain_intensity_has_a_threshold_in_its_details(screen, write, whole, qtbot):
    write(*[6] * 14, *[3] * 14)
    view = at(screen, "interference", whole)
    qtbot.mouseClick(view.chart.details.button, Qt.MouseButton.LeftButton)
    assert "This is more than your usual ups and downs." in words(view)
    assert "most people notice" not in words(view)


def test_who_does_not_want_pain_asked_is_never_offered_it(screen, stores, write, whole, qtbot):
    write(*[5] * 28, pain=5)
    screen.show()
    view = whole(screen)
    view.pain_button.click()
    view.cards[Figure.PAIN_AVERAGE].click()
    whole(screen)
    stores.profile.keep(Profile(asks=frozenset(Ask) - {Ask.PAIN}))
    qtbot.waitUntil(lambda: screen.view == "overview")
    whole(screen)
    assert not view.pain_button.isVisible()
    assert Figure.PAIN_AVERAGE not in shown_cards(view)


def test_hours_and_efficiency_stand_there_once_sleep_times_are_known(screen, write, whole):
    write(*[5] * 28, times=TIMES)
    view = at(screen, "sleep", whole)
    assert "6 h 30 min" in words(view.cards[Figure.ASLEEP])
    efficiency = words(view.cards[Figure.EFFICIENCY])
    assert "asleep, of the time in bed" in efficiency
    assert "76 %" in efficiency


def test_a_range_is_chosen_with_the_mouse_or_the_arrows(screen, write, whole, qtbot):
    write(*[5] * 200)
    screen.show()
    view = whole(screen)
    assert "Entries on 84 of 84 days." in words(view)
    qtbot.mouseClick(view.ranges.segments[0], Qt.MouseButton.LeftButton)
    assert "Entries on 28 of 28 days." in words(view)
    qtbot.keyClick(view.ranges.segments[0], Qt.Key.Key_Right)
    qtbot.keyClick(view.ranges.segments[1], Qt.Key.Key_Right)
    assert "Entries on 200 of 203 days." in words(view)


def test_the_range_that_was_chosen_goes_along_to_a_view_and_back(screen, write, whole, qtbot):
    write(*[5] * 200)
    screen.show()
    view = whole(screen)
    qtbot.mouseClick(view.ranges.segments[0], Qt.MouseButton.LeftButton)
    whole(screen).cards[Figure.INTERFERENCE].click()
    figure = whole(screen)
    assert figure.ranges.chosen == "4 weeks"
    assert "Entries on 28 of 28 days." in words(figure)
    figure.ranges.segments[1].click()
    figure.back.click()
    assert whole(screen).ranges.chosen == "3 months"
    assert "Entries on 84 of 84 days." in words(screen)


def test_a_new_entry_is_seen_at_once(screen, write, stores, clock, qtbot):
    write(*[5] * 27, None)
    screen.show()
    assert "Entries on 27 of 28 days." in words(screen)
    now = datetime(2026, 5, 24, 18, tzinfo=LONDON)
    stores.diary.add(CheckIn(id="new", day=clock.today(), recorded_at=now, interference=2))
    qtbot.waitUntil(lambda: "Entries on 28 of 28 days." in words(screen))


def test_a_screen_reader_hears_every_card_and_chart(screen, write, whole):
    write(*[6] * 14, *[4] * 14)
    screen.show()
    view = whole(screen)
    card = QAccessible.queryAccessibleInterface(view.cards[Figure.INTERFERENCE])
    assert card.role() == QAccessible.Role.Button
    assert card.text(QAccessible.Text.Name) == (
        "Pain got in the way. 4 of 10. 6 at the start, 4 now. Does this match your days?"
    )
    chart = view.chart.weeks
    assert chart.accessibleName().startswith("What you did")
    assert (
        chart.accessibleDescription() == "7 of 14 days at the start, 7 of 14 now: about the same."
    )
    assert chart.accessibleDescription() in words(view.chart)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(800, 600), (1280, 820)])
def test_it_never_scrolls_sideways(screen, qapp, write, whole, percent, size):
    write(*[6] * 84, pain=5, times=TIMES)
    apply_theme(qapp, Settings(theme="light", text_size_percent=percent))
    screen.resize(*size)
    screen.show()
    whole(screen).pain_button.click()
    for view in screen.views:
        screen.open_at((view, None))
        now = whole(screen)
        area = now.page
        assert area.horizontalScrollBar().maximum() == 0, view
        assert area.widget().width() <= area.viewport().width(), view
        for label in now.findChildren(PlainLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_everything_that_can_be_pressed_is_reached_by_tab_and_large_enough(screen, write, whole):
    write(*[6] * 84, pain=5, times=TIMES)
    screen.show()
    view = whole(screen)
    pressable = [
        view.pain_button, view.chart.table_button, view.goals_button, *view.ways.values(),
        *view.cards.values(),
    ]  # fmt: skip
    for button in pressable:
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.accessibleName()
        assert min(button.width(), button.height()) >= 44


def test_it_closes_cleanly(screen, write, whole, qapp):
    write(*[6] * 28)
    screen.show()
    whole(screen)
    screen.close()
    apply_theme(qapp, Settings(theme="dark"))
    qapp.processEvents()
    assert isinstance(screen.now.chart, QWidget)


def test_the_days_that_are_counted_are_named(screen, write):
    screen.show()
    view = screen.now
    assert view.page.line.text() == "What you do comes first"
    write(*[3] * 100)
    view.refresh()
    assert view.page.line.text().endswith("2 March to 24 May")
    view.ranges.picked.emit("4 weeks")
    assert view.page.line.text().endswith("27 April to 24 May")


def test_a_view_is_found_again_with_its_range_after_the_page_was_made_anew(screen, write, whole):
    write(*[5] * 100)
    at(screen, "sleep", whole).ranges.segments[0].click()
    where = screen.where()
    screen.now.ranges.segments[1].click()
    screen.open_at(None)
    screen.come_back(where)
    assert screen.view == "sleep"
    assert screen.now.ranges.chosen == "4 weeks"
    assert "Entries for 28 of 28 nights." in words(screen)


def test_a_goal_stands_as_a_dashed_line_in_the_chart_of_what_it_follows(
    screen, stores, write, whole
):
    write(*[6] * 14, *[4] * 14)
    stores.goals.keep(
        Goal(
            id="g", title="Less in the way", kind=GoalKind.PAIN, target=3,
            starts_on=screen.now._days[1], follows=Followed(Follow.INTERFERENCE),
            direction=Towards.AT_MOST,
        )
    )  # fmt: skip
    chart = at(screen, "interference", whole).chart
    assert [(aim.value, aim.name) for aim in chart.weeks.aims] == [(3, "goal: at most 3")]
    told = "The dashed line is your goal “Less in the way”: at most 3."
    assert told in words(chart)
    assert told in chart.weeks.accessibleDescription()
    assert at(screen, "did", whole).chart.weeks.aims == ()


def test_what_happened_is_marked_told_and_listed(screen, stores, write, whole, clock, qtbot):
    write(*[6] * 28)
    day = clock.today() - timedelta(days=9)
    stores.happenings.keep(
        Happening(id="h", day=day, kind=HappeningKind.FALL, text="On the stairs")
    )
    stores.breaks.keep(Break(id="b", first=day, last=day + timedelta(days=2)))
    chart = at(screen, "interference", whole).chart
    assert [line.name for line in chart.weeks.lines] == ["fall", "break"]
    assert "Marked: fall, 15 May; break, 15 to 17 May." in words(chart)
    qtbot.mouseClick(chart.days_button, Qt.MouseButton.LeftButton)
    assert [line.name for line in chart.days.lines] == ["fall", "break"]
    qtbot.mouseClick(chart.table_button, Qt.MouseButton.LeftButton)
    marks = tables(screen)[1]
    cells = [[marks.item(row, n).text() for n in range(2)] for row in range(2)]
    assert cells == [["15 to 17 May", "break"], ["15 May", "fall: On the stairs"]]


def test_the_buttons_lead_to_their_views_and_to_the_goals(screen, write, whole, qtbot):
    write(*[6] * 28)
    screen.show()
    view = whole(screen)
    for name, button in view.ways.items():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert screen.view == name
        whole(screen).back.click()
    qtbot.mouseClick(view.goals_button, Qt.MouseButton.LeftButton)
    assert screen.ways.out == [("goals", None)]


def test_a_view_that_is_opened_for_another_time_reads_that_time_alone(make, write, whole, db):
    """Not first its usual time, and then the one that is wanted."""
    write(*[5] * 200)
    screen = make()
    at(screen, None, whole)
    asked = []
    db._connection.set_trace_callback(asked.append)
    screen.open_at((SLEEP, Asked(Range.ALL)))
    db._connection.set_trace_callback(None)
    assert screen.shown.where() == Range.ALL.value
    assert sum("min(day) FROM diary" in each for each in asked) == 1
