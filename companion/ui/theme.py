"""How the window looks: three themes with named roles, and one factor for the size of text.

A widget asks for a role ("action", "muted") and a scaled length; it never names a colour.
When theme or text size change, every widget gets a StyleChange and paints itself anew.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from shiboken6 import isValid

from companion.paths import resources
from companion.ui import motion
from companion.ui.focus_ring import FocusRing
from companion.ui.fonts import body_font, load_fonts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication, QWidget

    from companion.settings import Settings

NAMES = ("light", "dark", "contrast")
BODY_PX = 16
_ROLE = re.compile(r"@(\w+)")
_LENGTH = re.compile(r"~(\d+)px")


@dataclass(frozen=True, slots=True)
class Theme:
    """One look: a colour (as "#RRGGBB") for every role."""

    name: str
    roles: Mapping[str, str]

    @classmethod
    def load(cls, name: str) -> Theme:
        """Read `resources/themes/<name>.toml`; a role that names no colour raises KeyError."""
        path = resources() / "themes" / f"{name}.toml"
        data = tomllib.loads(path.read_text("utf-8"))
        colours: dict[str, str] = data["colours"]
        return cls(name, {role: colours[base] for role, base in data["roles"].items()})

    def hex(self, role: str) -> str:
        """The role's colour as "#RRGGBB", for style sheets and charts."""
        return self.roles[role]

    def colour(self, role: str) -> QColor:
        """The role's colour."""
        return QColor(self.roles[role])


class Looks(QObject):
    """The look in use now, and the wish behind it.

    Signals:
        changed: theme or text size are others now; the palette is already set.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self.percent = 100
        self._app: QApplication | None = None
        self._settings: Settings | None = None
        self._sheet = ""
        self._windows: WeakSet[QWidget] = WeakSet()

    @property
    def theme(self) -> Theme:
        """The theme in use; the light one before any was asked for."""
        if self._theme is None:
            self._theme = Theme.load("light")
        return self._theme

    def apply(self, app: QApplication, settings: Settings) -> None:
        """Give all windows the look that the settings ask for, now and when they change."""
        if self._app is not app:
            self._app = app
            load_fonts()
            app.styleHints().colorSchemeChanged.connect(self._follow_system)
            FocusRing.watch(app)
        self._settings = settings
        self._theme = Theme.load(chosen_name(app, settings))
        self.percent = max(100, min(200, settings.text_size_percent))
        motion.ask_for_less(settings.reduced_motion)
        app.setPalette(palette(self.theme))
        app.setFont(body_font(scaled(BODY_PX)))
        self._sheet = style_sheet(self.theme)
        for window in self._windows:
            if isValid(window):
                self._put_on(window)
        self.changed.emit()

    def dress(self, window: QWidget) -> None:
        """Give a window the style sheet, now and when the looks change.

        The app itself has none: then every part of a page is looked up in it anew each time the
        part, or what holds it, is put into something. A page is made first, and dressed once.
        """
        self._windows.add(window)
        self._put_on(window)

    def _put_on(self, window: QWidget) -> None:
        # WORKAROUND Qt 6: a sheet that takes the place of another polishes every widget once for
        # each of its ancestors, ten times as much work; without one before it, only once.
        window.setStyleSheet("")
        window.setStyleSheet(self._sheet)

    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        if self._app and self._settings and self._settings.theme == "system":
            self.apply(self._app, self._settings)


_looks: list[Looks] = []


def looks() -> Looks:
    """The one look of this process; screens may connect to its `changed`."""
    if not _looks:
        _looks.append(Looks())
    return _looks[0]


def apply_theme(app: QApplication, settings: Settings) -> None:
    """Choose the looks: at the start, and again whenever the settings change."""
    looks().apply(app, settings)


def dress(window: QWidget) -> None:
    """Give a window the looks, and keep it in them; what it opens has them too."""
    looks().dress(window)


def current_theme() -> Theme:
    """The theme in use."""
    return looks().theme


def scaled(px: float) -> int:
    """A length in pixels at 100 %, grown with the person's text size."""
    return round(px * looks().percent / 100)


def spaced(px: float) -> int:
    """Room around things: it grows half as fast as the text, so that words keep the width."""
    return round(px + (scaled(px) - px) / 2)


def control_height() -> int:
    """How high a button or a field is: 46 px at 100 %, room for its text at any size."""
    return 26 + scaled(20)


def chosen_name(app: QApplication, settings: Settings) -> str:
    """Which theme to use: the one that was set, or what the system prefers."""
    if settings.theme in NAMES:
        return settings.theme
    hints = app.styleHints()
    if wants_contrast(hints):
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def wants_contrast(hints: QObject) -> bool:
    """Whether the system asks for high contrast; False where Qt cannot tell (before 6.10)."""
    accessibility = getattr(hints, "accessibility", None)
    preference = getattr(Qt, "ContrastPreference", None)
    if accessibility is None or preference is None:
        return False
    return bool(accessibility().contrastPreference() == preference.HighContrast)


def style_sheet(theme: Theme) -> str:
    """The style sheet for a theme: @role becomes its colour, ~12px grows with the text."""
    template = (resources() / "style.qss").read_text("utf-8")
    template = template.replace("~control", f"{control_height() - 2}px")
    coloured = _ROLE.sub(lambda found: theme.roles[found[1]], template)
    return _LENGTH.sub(lambda found: f"{scaled(int(found[1]))}px", coloured)


def palette(theme: Theme) -> QPalette:
    """The palette for whatever Qt draws itself: menus, calendars, dialogs."""
    colours = QPalette()
    for role, name in _PALETTE.items():
        colours.setColor(role, theme.colour(name))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        colours.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("muted"))
    return colours


_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "ink",
    QPalette.ColorRole.Highlight: "action",
    QPalette.ColorRole.HighlightedText: "on_action",
    QPalette.ColorRole.Accent: "action",
    QPalette.ColorRole.Link: "action",
    QPalette.ColorRole.LinkVisited: "action",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "toast_ink",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "border",
}
