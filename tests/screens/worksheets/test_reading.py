"""Worksheets are found again, read as a whole, printed and deleted."""

from dataclasses import replace
from datetime import date, timedelta

from companion.domain.worksheet import SAFETY_PLAN
from tests.every_screen import press, settle
from tests.screens.worksheets.test_writing import TODAY, VALUES, opened

assert opened  # a fixture

PLAN = replace(VALUES, id="p", kind=SAFETY_PLAN, title="", content={"signs": "Quiet days"})
THOUGHT = replace(
    VALUES, id="t", kind="thought_record", title="", day=TODAY,
    content={"situation": "In the shop", "habits": ("labels",)},
)  # fmt: skip


def listed(screen):
    return [link.words for link in screen.now.written.links]


def keep(stores, *worksheets):
    for each in worksheets:
        stores.worksheets.keep(each)


def test_nothing_is_written_at_first(opened):
    screen = opened()
    assert screen.now.written.empty.isVisible()
    assert screen.now.written.line.isHidden()
    assert screen.now.begun_card.isHidden()


def test_the_latest_come_first_with_their_names_and_days(opened, stores):
    keep(stores, VALUES, PLAN, THOUGHT)
    screen = opened()
    assert listed(screen) == [
        "Take a thought apart, Tuesday 12 May 2026",
        "My safety plan, Saturday 9 May 2026",
        "Choir, Saturday 9 May 2026",
    ]
    press(screen.now.written.links[0])
    assert screen.went[-1] == ("worksheets", ("open", "t"))


def test_they_are_found_by_kind_and_by_words(opened, stores):
    keep(stores, VALUES, PLAN, THOUGHT)
    screen = opened()
    card = screen.now.written
    card.line.setText("shop")
    assert listed(screen) == ["Take a thought apart, Tuesday 12 May 2026"]
    assert card.told.text() == "1 place found."
    card.line.setText("friends song")
    assert listed(screen) == ["Choir, Saturday 9 May 2026"]
    card.line.setText("")
    card.kind.chosen = SAFETY_PLAN
    card.kind.picked.emit(SAFETY_PLAN)
    assert listed(screen) == ["My safety plan, Saturday 9 May 2026"]


def test_many_are_folded(opened, stores):
    keep(stores, *(replace(VALUES, id=f"v{n}", day=TODAY - timedelta(n)) for n in range(20)))
    screen = opened()
    assert len(listed(screen)) == 12
    press(screen.now.written.more)
    assert len(listed(screen)) == 20
    assert screen.now.written.links[12].hasFocus()


def test_each_kind_begins_with_one_press_and_the_safety_plan_is_one(opened, stores):
    screen = opened()
    for kind, button in screen.now.kinds.buttons.items():
        press(button)
        assert screen.went[-1] == ("worksheets", ("new", kind))
        screen.open_at(None)
    keep(stores, PLAN)
    settle()
    plan = screen.now.kinds.buttons[SAFETY_PLAN]
    assert plan.words == "Open"
    press(plan)
    assert screen.went[-1] == ("worksheets", ("open", "p"))


def test_it_is_read_as_a_whole(opened, stores):
    keep(stores, VALUES)
    view = opened(("open", "v")).now
    assert view.page.heading.text() == "Choir"
    assert view.page.line.text().endswith("Begun on Saturday 9 May 2026")
    said = [each.text() for each in view.answers.findChildren(type(view.page.line))]
    for words in ("Song.", "Friends.", "Call", "Thursday 14 May 2026", "Left empty",
                  "1. People: important: 9 of 10, close: 4 of 10"):  # fmt: skip
        assert words in said
    assert view.answers.target.isVisible()
    assert view.answers.target.rings._places == [4, None, None, None]


def test_it_is_deleted_and_taken_back(opened, stores):
    keep(stores, VALUES)
    screen = opened(("open", "v"))
    press(screen.now.delete)
    assert (stores.worksheets.all(), stores.worksheets.in_bin()) == ((), (VALUES,))
    assert screen.view == "list"
    screen.heard[-1].undo()
    assert stores.worksheets.all() == (VALUES,)


def test_one_that_is_gone_says_so(opened, stores):
    keep(stores, VALUES)
    screen = opened(("open", "v"))
    stores.worksheets.remove("v", VALUES.created_at)
    settle()
    assert screen.now.page.line.text() == (
        "This worksheet was deleted. You can take it back from the bin."
    )
    assert screen.now.answers.isHidden()


def test_one_of_a_kind_that_is_not_known_is_read_as_it_is(opened, stores):
    keep(stores, replace(VALUES, kind="from_elsewhere"))
    view = opened(("open", "v")).now
    said = [each.text() for each in view.answers.findChildren(type(view.page.line))]
    assert "Call" in said
    assert view.answers.change_buttons == {}


def test_it_is_printed_as_it_is_read(opened, stores, qtbot):
    keep(stores, VALUES)
    view = opened(("open", "v")).now
    assert view.paper.isHidden()
    press(view.print_it)
    qtbot.waitUntil(lambda: view.paper.preview.text.text != "")
    assert "Song." in view.paper.preview.text.text
    assert view.paper.print_page.hasFocus()
    assert view.paper.save_web.isHidden()


def test_after_a_lock_the_same_worksheet_is_in_sight(opened, stores):
    keep(stores, VALUES)
    where = opened(("open", "v")).where()
    again = opened()
    again.come_back(where)
    assert again.now.page.heading.text() == "Choir"
    assert date.fromisoformat("2026-05-14") == VALUES.action_on
