"""Writes every drawing of the exercises to build/screenshots/exercises-THEME-SHEET.png, to look at.

`poe screenshots` writes them, too. Run by itself, names of exercises take only these, larger.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COLUMNS, ROWS, CELL, LABEL = 6, 6, 210, 22
LARGE_COLUMNS, LARGE = 3, 400


def main() -> None:
    """Draw them, offscreen."""
    sys.path.insert(0, str(ROOT))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication([])
    drawn = write_sheets(sys.argv[1:])
    app.quit()
    sys.stdout.write("\n".join(map(str, drawn)) + "\n")


def write_sheets(asked=()):
    """Draw all exercises, hands and feet, light and dark; or those that are asked for.

    Needs a QGuiApplication.
    """
    themes = ("light", "dark")
    drawn = [sheet for theme in themes for sheet in _sheets(theme, asked)]
    return drawn + ([] if asked else [_turned(theme) for theme in themes])


def _sheets(theme, asked):
    from companion.content.exercises import load_exercises

    exercises = [each for each in load_exercises().all if not asked or each.id in asked]
    pictures = [
        (f"{each.id} {number}", pose, position.caption)
        for each in exercises
        for number, (pose, position) in enumerate(
            zip(each.poses(), each.position, strict=True), start=1
        )
    ]
    columns, cell = (LARGE_COLUMNS, LARGE) if asked else (COLUMNS, CELL)
    per_sheet = columns * ROWS
    for start in range(0, len(pictures), per_sheet):
        name = "asked" if asked else str(start // per_sheet + 1)
        yield _draw(theme, pictures[start : start + per_sheet], columns, cell, name)


def _turned(theme):
    """Hands and feet of both sides, each turned six ways."""
    from companion.content.laterality import load_pictures

    pictures = [
        (f"{each.id} {side} {at}", each.pose(left=side == "left", degrees=at), "")
        for each in load_pictures()
        for side in ("left", "right")
        for at in range(0, 360, 60)
    ]
    return _draw(theme, pictures, COLUMNS, CELL, "left-or-right")


def _draw(theme, pictures, columns, cell, name):
    from PySide6.QtCore import QByteArray, QRectF
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    from companion.domain.drawing import Paints, svg

    roles = _roles(theme)
    paints = Paints(roles["ink"], roles["border"], roles["action_soft"], roles["action"])
    rows = -(-len(pictures) // columns)
    image = QImage(columns * cell, rows * (cell + LABEL), QImage.Format.Format_RGB32)
    image.fill(QColor(roles["card"]))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, (label, pose, caption) in enumerate(pictures):
        x, y = place % columns * cell, place // columns * (cell + LABEL)
        painter.setPen(QColor(roles["line"]))
        painter.drawRect(x, y, cell, cell + LABEL)
        painter.setPen(QColor(roles["ink"]))
        painter.drawText(x + 6, y + LABEL - 6, label)
        picture = QSvgRenderer(QByteArray(svg(pose, paints, caption).encode()))
        picture.render(painter, QRectF(x, y + LABEL, cell, cell))
    painter.end()
    file = ROOT / "build" / "screenshots" / f"exercises-{theme}-{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(file))
    return file


def _roles(theme):
    import tomllib

    from companion.paths import resources

    found = tomllib.loads((resources() / "themes" / f"{theme}.toml").read_text("utf-8"))
    return {role: found["colours"][name] for role, name in found["roles"].items()}


if __name__ == "__main__":
    main()
