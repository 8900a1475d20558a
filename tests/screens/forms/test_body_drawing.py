"""The drawing of the body: every point of a figure is one place."""

from PySide6.QtCore import QPointF

from companion.content.body import load_body
from companion.screens.forms.body_drawing import drawn


def test_places_cover_the_figure_without_gaps_and_never_lie_over_each_other():
    body = load_body()
    for figure in body.figures:
        outline = drawn(figure.outline)
        paths = {r.id: drawn(r.shape) for r in body.regions if r.view is figure.view}
        for x in range(1, int(body.width), 3):
            for y in range(1, int(body.height), 3):
                point = QPointF(x + 0.37, y + 0.41)
                over = [name for name, path in paths.items() if path.contains(point)]
                assert len(over) <= 1, (point, over)
                assert bool(over) is outline.contains(point), (point, over)
