"""The app's own letters: Atkinson Hyperlegible Next, made for readers with low vision."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from companion.paths import resources

FAMILY = "Atkinson Hyperlegible Next"
_FILES = ("Regular", "Medium", "SemiBold", "Bold")
_loaded: list[int] = []


def load_fonts() -> None:
    """Make the bundled letters known to Qt, once (4 ms). Needs a QGuiApplication."""
    if _loaded:
        return
    folder = resources() / "fonts"
    for weight in _FILES:
        path = folder / f"AtkinsonHyperlegibleNext-{weight}.ttf"
        _loaded.append(QFontDatabase.addApplicationFont(str(path)))
    body_font.cache_clear()
    body_metrics.cache_clear()


@cache
def body_font(px: int, weight: int = 400) -> QFont:
    """The app's letters at a size in pixels and a weight of 400, 500, 600 or 700.

    One for all who ask, as pages ask thousands of times: who changes it takes a copy.
    """
    font = QFont(FAMILY)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    return font


@cache
def body_metrics(px: int, weight: int = 400) -> QFontMetrics:
    """How wide and high those letters are."""
    return QFontMetrics(body_font(px, weight))


def table_font(px: int, weight: int = 400) -> QFont:
    """The same letters with digits of one width, so that columns of figures line up."""
    font = QFont(body_font(px, weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
