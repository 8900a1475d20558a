"""What is typed in the fields of a page, to be written there again when the page is made anew.

Where the keyboard is, too.

Forms keep drafts of what they understand. A line that is half written (a number to call, a time
such as "23:") is not in them; it is held here as it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from companion.ui.screen import Screen

Typed = tuple[str, int, str]
"""The name of a field, which one of that name it is (from 0), and what is written there."""

Held = dict[str, dict[str, Any]]
"""By page: "where" the person is, and what is "typed"."""

Place = tuple[str, int]
"""The name of a widget that the keyboard reaches, and which one of that name it is (from 0)."""

_SENSITIVE = Qt.InputMethodHint.ImhSensitiveData


class HeldPages:
    """Where the person is on each page and what is typed there, until the page is made anew."""

    def __init__(self) -> None:
        self._held: Held = {}

    def take(self, held: Held) -> None:
        """Each page comes back to this when it is next made."""
        self._held = dict(held)

    def all(self, pages: dict[str, Screen], current: str = "") -> Held:
        """What is on these pages now, and what still waits for others, as JSON can keep it.

        Args:
            pages: Every page that was made.
            current: The one in sight; where nothing is typed on another, it just begins anew.
        """
        now = {
            key: {"where": page.where(), "typed": typed}
            for key, page in pages.items()
            if (typed := typed_in(page)) or key == current
        }
        return self._held | now

    def bring_back(self, key: str, page: Screen) -> bool:
        """Bring a page that was made anew to where it was held; tells whether it was.

        Where that place is no more (Today asks about another day now), nothing is written there.
        """
        held = self._held.pop(key, None)
        if held is None:
            return False
        page.come_back(held["where"])
        if page.where() == held["where"]:
            write_again(
                page, [(str(name), int(nth), str(text)) for name, nth, text in held["typed"]]
            )
        return True


def typed_in(page: QWidget) -> list[Typed]:
    """What the person wrote in the fields of a page; never a secret."""
    return [
        (name, place, text_of(field)) for name, place, field in _fields(page) if _is_written(field)
    ]


def write_again(page: QWidget, typed: Iterable[Typed]) -> list[Typed]:
    """Write it where it stood; gives what found no field, or stands there already."""
    fields = {(name, place): field for name, place, field in _fields(page)}
    left = []
    for name, place, text in typed:
        field = fields.get((name, place))
        if field is None:
            left.append((name, place, text))
        elif text_of(field) != text:
            _write(field, text)
    return left


def place_of(focused: QWidget | None, page: QWidget) -> Place | None:
    """Where on a page the keyboard is; None where it is elsewhere."""
    return next((place for place, widget in _reached(page) if widget is focused), None)


def give_keyboard(page: QWidget, place: Place) -> None:
    """The keyboard is where it was; where that is no more, it is somewhere on the page."""
    reached = dict(_reached(page))
    widget = reached.get(place)
    if widget is None and place_of(page.window().focusWidget(), page) is None:
        widget = next(iter(reached.values()), None)
    if widget is not None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _reached(page: QWidget) -> Iterator[tuple[Place, QWidget]]:
    seen: dict[str, int] = {}
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(page):
            continue
        name = f"{type(widget).__name__} {widget.accessibleName()}"
        nth = seen.get(name, 0)
        seen[name] = nth + 1
        yield (name, nth), widget


def text_of(field: QLineEdit | QPlainTextEdit) -> str:
    """What is written in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _fields(page: QWidget) -> Iterator[tuple[str, int, QLineEdit | QPlainTextEdit]]:
    seen: dict[str, int] = {}
    lines: list[QLineEdit | QPlainTextEdit] = [
        *page.findChildren(QLineEdit),
        *page.findChildren(QPlainTextEdit),
    ]
    for field in lines:
        if not field.isVisibleTo(page) or field.isReadOnly() or _is_secret(field):
            continue
        name = field.accessibleName()
        place = seen.get(name, 0)
        seen[name] = place + 1
        yield name, place, field


def _is_secret(field: QLineEdit | QPlainTextEdit) -> bool:
    hidden = isinstance(field, QLineEdit) and field.echoMode() != QLineEdit.EchoMode.Normal
    return hidden or bool(field.inputMethodHints() & _SENSITIVE)


def _is_written(field: QLineEdit | QPlainTextEdit) -> bool:
    """Whether a person changed it since it was filled."""
    if isinstance(field, QLineEdit):
        return field.isModified()
    return field.document().isModified()


def _write(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """As if it was typed: whoever listens to the field hears of it."""
    field.selectAll()
    if isinstance(field, QLineEdit):
        field.insert(text)
    else:
        field.insertPlainText(text)
