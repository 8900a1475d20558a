"""Something rare about a night: said once, and kept by a press."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.refused import Refused
from companion.domain.sleep_warnings import SleepWarning, warnings
from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import QuietButton
from companion.wording.sleep import night_warning
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.sleep import Night
    from companion.domain.sleep_usual import UsualTimes


class WarningLine(QWidget):
    """One sentence at a time about what is rare, and "Keep it"; it never stands in the way.

    Attributes:
        kept: What the person has kept for this night.
        keep: The button.

    Signals:
        changed: The person kept something.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kept: set[SleepWarning] = set()
        self._expected: set[SleepWarning] = set()
        self._asked: set[SleepWarning] = set()
        self._open: list[SleepWarning] = []
        self._words = PlainLabel("", "warm")
        self.keep = QuietButton(tr("Keep it"))
        self.keep.clicked.connect(self._on_keep)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._words)
        self._stack.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self._measure()

    @property
    def text(self) -> str:
        """What is said now; empty when nothing is."""
        return self._words.text() if self._open else ""

    def begin(self, kept: tuple[SleepWarning, ...]) -> None:
        """Begin with another night; what was kept before is not asked about again."""
        self.kept = set(kept)
        self._asked = set()

    def expect(self, usual: UsualTimes | None) -> None:
        """What belongs to a person's usual night is not rare for them, such as sleep by day."""
        self._expected = set()
        if usual is None:
            return
        try:
            self._expected = set(warnings(usual.night("usual", date(2000, 1, 2), "UTC")))
        except Refused:
            return

    def show_for(self, night: Night | None) -> None:
        """Say what is rare about a night; None takes it away."""
        rare = warnings(night) if night else ()
        self._open = [each for each in rare if each not in self.kept | self._expected]
        self._show()

    def ask_once(self) -> bool:
        """Whether something was not kept and not asked about yet; then the keyboard goes there."""
        fresh = set(self._open) - self._asked
        self._asked |= fresh
        if fresh:
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(fresh)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self._measure()

    def _on_keep(self) -> None:
        self.kept.add(self._open.pop(0))
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        before = self._words.text() if self.isVisible() else ""
        if self._open:
            said = tr("{warning} Is that right?").format(warning=night_warning(self._open[0]))
            self._words.setText(said)
            self.keep.setAccessibleDescription(said)
            if said != before:
                announce(self, said)
        show_if(bool(self._open), self)

    def _measure(self) -> None:
        self._stack.setSpacing(scaled(8))
