"""The body map as a person uses it: by mouse, by keyboard, and by the list."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.content.body import load_body
from companion.domain.body import Direction, Side, neighbour
from companion.screens.forms import body_map as body_map_module
from companion.screens.forms.body_map import BodyMap
from companion.settings import Settings
from companion.ui.page import Page
from companion.ui.theme import apply_theme

REGIONS = load_body().regions
LEFT_KNEE, RIGHT_KNEE = "knee_left_front", "knee_right_front"


@pytest.fixture
def body_map(qtbot, dressed):
    """The map in a window wide enough for both figures."""
    return shown(qtbot, 700)


@pytest.fixture
def spoken(monkeypatch):
    """What a screen reader is given to say."""
    heard = []
    monkeypatch.setattr(body_map_module, "announce", lambda _widget, text: heard.append(text))
    return heard


def shown(qtbot, width):
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    body_map = BodyMap()
    layout.addWidget(body_map)
    qtbot.addWidget(window)
    window.resize(width, 1)
    window.resize(width, max(window.heightForWidth(width), 1800))
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    body_map.kept = window
    return body_map


def click(qtbot, body_map, region_id):
    place = body_map.picture.centre_of(region_id).toPoint()
    qtbot.mouseClick(body_map.picture, Qt.MouseButton.LeftButton, pos=place)


def press(qtbot, widget, *keys):
    for key in keys:
        qtbot.keyClick(widget, key)


def chips(body_map):
    return [body_map._chips[each].words for each in body_map.regions()]


def box(body_map, name):
    return next(each for each in body_map.places.boxes() if each.words == name)


def test_a_press_on_the_knee_chooses_the_knee_and_another_takes_it_back(qtbot, body_map):
    with qtbot.waitSignal(body_map.changed):
        click(qtbot, body_map, LEFT_KNEE)
    assert body_map.regions() == (LEFT_KNEE,)
    assert chips(body_map) == ["Left knee, front"]
    assert body_map.where.text() == "Left knee, front: chosen"
    click(qtbot, body_map, LEFT_KNEE)
    assert body_map.regions() == ()
    assert body_map.where.text() == "Left knee, front: not chosen"


def test_left_is_the_persons_left(body_map):
    picture = body_map.picture
    middle = picture.centre_of("neck_front").x()
    assert picture.centre_of(LEFT_KNEE).x() > middle > picture.centre_of(RIGHT_KNEE).x()
    behind = picture.centre_of("tailbone").x()
    assert picture.centre_of("lower_back_left").x() < behind


def test_a_press_that_slides_to_another_place_chooses_nothing(qtbot, body_map):
    picture = body_map.picture
    start, end = picture.centre_of(LEFT_KNEE).toPoint(), picture.centre_of(RIGHT_KNEE).toPoint()
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=end)
    qtbot.mouseClick(picture, Qt.MouseButton.RightButton, pos=start)
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert body_map.regions() == ()


@pytest.mark.parametrize(("width", "percent"), [(700, 100), (430, 100), (1100, 200), (540, 200)])
def test_every_place_is_hit_at_its_centre_and_is_a_target_of_24_pixels(qtbot, qapp, width, percent):
    """Beside each other or stacked: a square of 24 px around the centre is all the place's own."""
    apply_theme(qapp, Settings(theme="light", text_size_percent=percent))
    body_map = shown(qtbot, width)
    picture = body_map.picture
    steps = (-11.9, -6, 0, 6, 11.9)
    for region in REGIONS:
        centre = picture.centre_of(region.id)
        square = [QPointF(right, down) for right in steps for down in steps]
        assert {picture.region_at(centre + each) for each in square} == {region.id}


def test_both_figures_fit_the_width_or_stand_one_below_the_other(qtbot, dressed):
    maps = shown(qtbot, 700), shown(qtbot, 430)
    wide, narrow = (each.picture for each in maps)
    front, back = "neck_front", "tailbone"
    assert wide.centre_of(front).x() < wide.centre_of(back).x() - 200
    assert narrow.centre_of(front).x() == narrow.centre_of(back).x()
    assert narrow.centre_of(back).y() > narrow.centre_of("foot_left_front").y()


def test_by_keyboard_alone(qtbot, body_map, spoken):
    picture = body_map.picture
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    assert spoken == ["Left forehead and temple: not chosen"]
    press(qtbot, picture, Qt.Key.Key_Down)
    assert body_map.where.text() == "Left cheek and jaw: not chosen"
    press(qtbot, picture, Qt.Key.Key_Space)
    press(qtbot, picture, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert body_map.regions() == ("forehead_right", "jaw_left")
    assert spoken[-1] == "Right forehead and temple: chosen"


def test_the_picture_is_one_stop_and_tab_leaves_it(qtbot, body_map):
    body_map.picture.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, body_map.picture, Qt.Key.Key_Tab)
    assert body_map.places.field.hasFocus()
    qtbot.keyClick(body_map.places.field, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert body_map.picture.hasFocus()


@pytest.mark.parametrize("width", [700, 430])
def test_arrow_keys_reach_every_place_from_every_other(qtbot, dressed, width):
    body_map = shown(qtbot, width)
    picture = body_map.picture
    places = {region.id: picture.centre_of(region.id).toTuple() for region in REGIONS}
    leads = {name: {neighbour(name, way, places) for way in Direction} - {None} for name in places}
    for start in places:
        seen, at = {start}, [start]
        while at:
            fresh = leads[at.pop()] - seen
            seen |= fresh
            at.extend(fresh)
        assert seen == set(places), start


def test_the_place_with_the_keyboard_is_seen_to_have_it(qtbot, body_map):
    picture = body_map.picture
    body_map.places.field.setFocus()
    before = picture.grab().toImage()
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    with_ring = picture.grab().toImage()
    press(qtbot, picture, Qt.Key.Key_Down)
    assert before != with_ring != picture.grab().toImage()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_chosen_is_never_told_by_colour_alone(qtbot, qapp, theme):
    """The inside of a chosen place is hatched: light and dark lines, in grey too."""
    apply_theme(qapp, Settings(theme=theme))
    body_map = shown(qtbot, 700)
    body_map.set_regions([LEFT_KNEE])
    picture = body_map.picture.grab().toImage()
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    at = body_map.picture.centre_of(LEFT_KNEE).toPoint()
    other = body_map.picture.centre_of(RIGHT_KNEE).toPoint()
    across = range(-8, 9)
    chosen = {grey.pixelColor(at.x() + step, at.y()).lightness() for step in across}
    free = {grey.pixelColor(other.x() + step, other.y()).lightness() for step in across}
    assert max(chosen) - min(chosen) > 60
    assert max(free) - min(free) < 60


def test_the_page_follows_the_keyboard(qtbot, dressed):
    page = Page("Diary")
    body_map = BodyMap()
    page.add(body_map)
    qtbot.addWidget(page)
    page.resize(560, 500)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    picture = body_map.picture
    qtbot.waitUntil(lambda: picture.height() == picture.heightForWidth(picture.width()))
    picture.current = "foot_left_back"
    picture.setFocus(Qt.FocusReason.TabFocusReason)

    def in_view():
        at = picture.mapTo(page.viewport(), picture.centre_of("foot_left_back").toPoint())
        assert page.viewport().rect().contains(at)

    qtbot.waitUntil(in_view)


def test_the_search_finds_the_left_knee_and_enter_chooses_it(qtbot, body_map, spoken):
    field = body_map.places.field
    qtbot.keyClicks(field, "left knee")
    assert [each.words for each in body_map.places.boxes() if each.isVisible()] == [
        "Left knee, front",
        "Left knee, back",
    ]
    assert body_map.places.told.text() == "2 places. Enter chooses: Left knee, front"
    with qtbot.waitSignal(body_map.changed):
        press(qtbot, field, Qt.Key.Key_Return)
    assert body_map.regions() == (LEFT_KNEE,)
    assert spoken[-1] == "Left knee, front: chosen"
    press(qtbot, field, Qt.Key.Key_Return)
    assert body_map.regions() == (LEFT_KNEE,), "Enter never takes a place back"


def test_a_search_that_finds_nothing_says_so_kindly(qtbot, body_map):
    qtbot.keyClicks(body_map.places.field, "wing")
    assert body_map.places.told.text() == "No place has these words. A shorter word may help."
    press(qtbot, body_map.places.field, Qt.Key.Key_Return)
    assert body_map.regions() == ()
    body_map.places.field.clear()
    assert not body_map.places.told.isVisible()
    assert all(part.header.isVisible() for part in body_map.places.parts)


def test_the_list_holds_every_place_behind_the_name_of_its_part(qtbot, body_map):
    assert len(body_map.places.boxes()) == len(REGIONS) >= 44
    legs = next(part for part in body_map.places.parts if part.header.words == "Legs")
    knee = box(body_map, "Left knee, front")
    assert not knee.isVisible()
    press(qtbot, legs.header, Qt.Key.Key_Return)
    assert knee.isVisible()
    assert knee.height() >= 44
    qtbot.mouseClick(knee, Qt.MouseButton.LeftButton)
    assert body_map.regions() == (LEFT_KNEE,)
    assert legs.header.words == "Legs: 1 chosen"
    press(qtbot, legs.header, Qt.Key.Key_Return)
    assert not knee.isVisible()


def test_picture_list_and_words_always_tell_the_same(qtbot, body_map):
    click(qtbot, body_map, RIGHT_KNEE)
    assert box(body_map, "Right knee, front").isChecked()
    body_map.set_regions([LEFT_KNEE])
    assert not box(body_map, "Right knee, front").isChecked()
    assert box(body_map, "Left knee, front").isChecked()
    assert chips(body_map) == ["Left knee, front"]
    assert body_map.accessibleDescription() == "Chosen: Left knee, front"


def test_a_chosen_place_is_taken_back_by_its_button(qtbot, body_map):
    body_map.set_regions([LEFT_KNEE, "tailbone"])
    chip = body_map._chips[LEFT_KNEE]
    assert chip.accessibleName() == "Left knee, front, remove"
    assert chip.height() >= 44
    chip.setFocus()
    press(qtbot, chip, Qt.Key.Key_Return)
    assert body_map.regions() == ("tailbone",)
    assert body_map._chips["tailbone"].hasFocus()
    press(qtbot, body_map._chips["tailbone"], Qt.Key.Key_Return)
    assert body_map.places.field.hasFocus()
    assert body_map._none.isVisible()


def test_places_of_a_later_version_are_kept(qtbot, body_map):
    body_map.set_regions(["earlobe_left", LEFT_KNEE, "third_eye"])
    assert chips(body_map) == ["Left knee, front", "Another place", "Another place"]
    click(qtbot, body_map, "tailbone")
    assert body_map.regions() == ("tailbone", LEFT_KNEE, "earlobe_left", "third_eye")


def test_setting_places_is_silent_and_orders_them_from_head_to_feet(qtbot, body_map):
    with qtbot.assertNotEmitted(body_map.changed):
        body_map.set_regions(["foot_left_front", "jaw_left", "foot_left_front"])
    assert body_map.regions() == ("jaw_left", "foot_left_front")


def test_a_screen_reader_meets_names_and_tick_boxes(body_map):
    body_map.set_regions([LEFT_KNEE])
    whole = QAccessible.queryAccessibleInterface(body_map)
    assert whole.text(QAccessible.Text.Name) == "Body map"
    assert whole.text(QAccessible.Text.Description) == "Chosen: Left knee, front"
    knee = QAccessible.queryAccessibleInterface(box(body_map, "Left knee, front"))
    assert knee.role() == QAccessible.Role.CheckBox
    assert knee.text(QAccessible.Text.Name) == "Left knee, front"
    assert knee.state().checked
    for widget in body_map.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName(), widget


def test_names_begin_with_the_side_of_the_person():
    for region in REGIONS:
        if region.side is not Side.MIDDLE:
            assert region.name.split()[0].casefold() == region.side
