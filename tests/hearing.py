"""Listens to a window as a screen reader does, and says what it could not tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QTableWidget

from companion.screens.forms.body_picture import BodyPicture
from companion.screens.forms.recovery_groups import RecoveryGroups
from companion.ui.charts.year import YearGrid
from companion.ui.widgets.scale_picker import ScalePicker
from tests import looking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QTableWidgetItem, QWidget

Role, Text = QAccessible.Role, QAccessible.Text
INTERACTIVE = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.Table,
    Role.Slider, Role.SpinBox, Role.Link,
}  # fmt: skip
READ = (BodyPicture, RecoveryGroups, YearGrid)
"""What has the keyboard so that it is read aloud: its name and its description say all of it."""


@dataclass(frozen=True)
class Heard:
    """What a reader is told of one widget, read at once.

    WORKAROUND: an interface is never kept. Qt deletes it with its widget; a wrapper of PySide that
    is still alive is then given out again for the next interface at the same address, and crashes.
    """

    role: QAccessible.Role
    name: str
    description: str
    checked: bool
    focused: bool
    focusable: bool
    offscreen: bool
    place: QRect


def heard_of(widget: QWidget) -> Heard:
    """What a reader is told of a widget."""
    told = QAccessible.queryAccessibleInterface(widget)
    state = told.state()
    return Heard(
        told.role(),
        told.text(Text.Name),
        told.text(Text.Description),
        bool(state.checked),
        bool(state.focused),
        bool(state.focusable),
        bool(state.offscreen),
        QRect(told.rect()),
    )


def walk(window: QWidget) -> list[tuple[QWidget, Heard]]:
    """Everything that can be seen, with what a reader is told of it."""
    return [(widget, heard_of(widget)) for widget in looking.seen(window)]


def unheard(window: QWidget) -> list[str]:
    """What can be used without a role or name for a reader; scales that do not tell their value."""
    parts = dict(walk(window))
    used = {widget: part for widget, part in parts.items() if part.role in INTERACTIVE}
    targets = [each for each in looking.targets(window) if not isinstance(each, READ)]
    return [
        *([] if used else ["a reader finds nothing that can be used"]),
        *(
            f"{looking.called(widget)} is a {part.role.name} without a name"
            for widget, part in used.items()
            if not part.name.strip()
        ),
        *(f"{looking.called(each)} has no role" for each in targets if each not in used),
        *(
            f"{looking.called(widget)} does not tell its value"
            for widget, part in parts.items()
            if isinstance(widget, ScalePicker) and not part.description.startswith(_value(widget))
        ),
    ]


def _value(scale: ScalePicker) -> str:
    return "Nothing chosen." if scale.value is None else f"{scale.value} of 10."


def told(window: QWidget) -> set[str]:
    """What can be read or heard in a window, its menus included."""
    said = set()
    for widget in looking.seen(window):
        said |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
        for name in ("text", "toPlainText", "placeholderText", "currentText"):
            read = getattr(widget, name, None)
            read = read() if callable(read) else read
            said.add(read if isinstance(read, str) else "")
        if isinstance(widget, QTableWidget):
            said |= {item.text() for item in every_item(widget)}
    menus = [action.menu() for action in window.menuBar().actions()]
    return said | {action.text() for menu in menus for action in menu.actions()}


def every_item(table: QTableWidget) -> Iterator[QTableWidgetItem]:
    """What stands in the cells and the head of a table."""
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            if table.item(row, column) is not None:
                yield table.item(row, column)
    for column in range(model.columnCount()):
        if table.horizontalHeaderItem(column) is not None:
            yield table.horizontalHeaderItem(column)


INTENSITY = re.compile(
    r"(usual|worst|least) pain|pain intensity|how strong was|no pain\b|worst you can"
    r"|at its (worst|least)|from least to worst|usual, average",
    re.IGNORECASE,
)
"""How those speak who ask how strong pain is."""


def of_intensity(window: QWidget) -> list[str]:
    """What speaks of how strong pain is: nothing, where nobody wants to be asked."""
    return sorted(words for words in told(window) if INTENSITY.search(words))
