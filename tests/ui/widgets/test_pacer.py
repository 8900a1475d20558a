"""The circle shows the breath of this very moment; nothing moves where motion is to be less."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from companion.ui import motion
from companion.ui.theme import current_theme
from companion.ui.widgets.pacer import EMPTY, FULL, STILL, Pacer


@pytest.fixture
def breath():
    """How full it is; None: nobody breathes."""
    return [0.0]


@pytest.fixture
def pacer(qtbot, breath):
    pacer = Pacer(lambda: breath[0])
    pacer.resize(400, 400)
    qtbot.addWidget(pacer)
    with qtbot.waitExposed(pacer):
        pacer.show()
    return pacer


def width_of_disc(pacer):
    """How wide the inner disc is painted, as a share of the ring, below the words."""
    picture = pacer.grab().toImage()
    ratio = picture.devicePixelRatio()
    middle = QPoint(round(picture.width() / 2), round(picture.height() / 2))
    inside = picture.pixelColor(middle)
    at = middle.x()
    while picture.pixelColor(at, middle.y()) == inside:
        at += 1
    return 2 * (at - middle.x()) / ratio / (380 - 6)


@pytest.mark.parametrize(("full", "wide"), [(0.0, EMPTY), (0.5, (EMPTY + FULL) / 2), (1.0, FULL)])
def test_it_is_as_wide_as_the_breath_is_full(pacer, breath, full, wide):
    breath[0] = full
    pacer.words_inside = False
    pacer.show_now("Breathe in", "4", 0.3, goes=True)
    assert width_of_disc(pacer) == pytest.approx(wide, abs=0.02)


def test_the_disc_is_painted_from_the_moment_and_not_from_what_was_shown(pacer, breath):
    pacer.words_inside = False
    pacer.show_now("Breathe in", "4", 0.3, goes=True)
    breath[0] = 1.0
    assert width_of_disc(pacer) == pytest.approx(FULL, abs=0.02)


def inks(pacer):
    """How far from the middle there are letters, at the most, as a share of the ring."""
    picture, ink = pacer.grab().toImage(), current_theme().colour("player_ink")
    middle, most = picture.width() / 2, 0.0
    for x in range(picture.width()):
        for y in range(picture.height()):
            if picture.pixelColor(x, y) == ink:
                most = max(most, (x - middle) ** 2 + (y - picture.height() / 2) ** 2)
    return 2 * most**0.5 / picture.devicePixelRatio() / (380 - 6)


@pytest.mark.parametrize(
    ("sign", "count", "full", "disc"),
    [("Breathe in", "4", 0.0, EMPTY), ("Breathe out", "6", 0.0, EMPTY),
     ("Close your eyes", "", None, STILL), ("Shoulders and upper back", "14", None, STILL)],
)  # fmt: skip
def test_the_words_lie_within_the_smallest_disc(pacer, breath, sign, count, full, disc):
    breath[0] = full
    pacer.show_now(sign, count, 0.0, goes=True)
    assert 0 < inks(pacer) <= disc + 0.01


def test_it_moves_only_while_it_is_breathed_to(pacer, breath):
    pacer.show_now("Breathe in", "4", 0.3, goes=True)
    assert pacer.moves
    pacer.show_now("Paused", "", 0.3, goes=False)
    assert not pacer.moves
    breath[0] = None
    pacer.show_now("Let go", "4", 0.3, goes=True)
    assert not pacer.moves
    breath[0] = 0.5
    pacer.show_now("Breathe out", "4", 0.3, goes=True)
    pacer.hide()
    assert not pacer.moves
    pacer.show()
    assert pacer.moves


def test_with_less_motion_a_bar_fills_second_by_second(pacer, breath):
    motion.ask_for_less(True)
    try:
        breath[0], pacer.words_inside = 0.5, False
        pacer.show_now("Breathe out", "slowly, 3", 0.3, goes=True)
        assert not pacer.moves
        half = coloured(pacer, "player_ink")
        breath[0] = 1.0
        assert coloured(pacer, "player_ink") > 1.8 * half > 0
    finally:
        motion.ask_for_less(False)


def coloured(pacer, role):
    """How many dots of the picture have a colour."""
    picture = pacer.grab().toImage()
    wanted = QColor(current_theme().hex(role)).rgb()
    return sum(
        picture.pixelColor(x, y).rgb() == wanted
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_in_high_contrast_the_disc_has_an_edge(pacer, breath, look):
    look("contrast")
    pacer.words_inside = False
    pacer.show_now("Breathe out", "slowly, 3", 0.0, goes=True)
    assert coloured(pacer, "player_ink") > 50


def test_a_screen_reader_hears_what_is_in_it(pacer):
    pacer.show_now("Breathe out", "slowly, 6", 0.5, goes=True)
    assert pacer.accessibleName() == "Breathe out slowly, 6"
    pacer.show_now("Let go", "", 0.5, goes=True)
    assert pacer.accessibleName() == "Let go"


@pytest.mark.parametrize("side", [96, 200, 400])
def test_long_words_stay_within_the_ring(pacer, breath, side):
    breath[0] = None
    pacer.resize(side, side)
    ring = coloured(pacer, "player_ink")
    pacer.show_now("Shoulders, upper back and neck, at ease", "12", 0.0, goes=True)
    picture = pacer.grab().toImage()
    assert coloured(pacer, "player_ink") > ring
    edge = [
        picture.pixelColor(x, y) for x in (0, picture.width() - 1) for y in range(picture.height())
    ]
    assert QColor(current_theme().hex("player_ink")) not in edge
