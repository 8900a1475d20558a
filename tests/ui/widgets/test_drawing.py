"""A drawing shows its positions, keeps their shape and says its caption."""

from companion.content.exercises import load_exercises
from companion.ui.widgets.drawing import Drawing


def test_a_drawing_shows_every_position_in_a_square_and_says_what_it_shows(qtbot):
    drawing = Drawing(120)
    qtbot.addWidget(drawing)
    exercise = load_exercises().find("sit_to_stand")
    drawing.show_poses(exercise.poses(), "Up from a chair")
    assert drawing.sizeHint().width() == 3 * drawing.sizeHint().height()
    assert drawing.accessibleName() == "Up from a chair"
    drawing.resize(drawing.sizeHint())
    drawing.show()
    image = drawing.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, 360, 3) for y in range(0, 120, 3)}
    assert len(seen) > 3


def test_without_a_figure_nothing_is_drawn(qtbot):
    drawing = Drawing(120)
    qtbot.addWidget(drawing)
    drawing.show()
    image = drawing.grab().toImage()
    assert len({image.pixelColor(x, x).name() for x in range(image.height())}) == 1
