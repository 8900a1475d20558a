"""One step on the way to a passphrase: what it is about, what answers it, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import FlowLayout
from companion.wording.translate import tr


class FormPart(QWidget):
    """A step. Whoever builds one adds its parts to `body`, above the buttons.

    Attributes:
        title: What the step is called.
        body: What it says and asks.
        go_on: The button that leads on.
        leave: The button that leaves everything as it was.

    Signals:
        wanted: The next step is wanted.
        given_up: All is to stay as it was.
    """

    wanted = Signal()
    given_up = Signal()

    def __init__(self, title: str, forward: str) -> None:
        super().__init__()
        self.title = PlainLabel(title, "question")
        self.body = QVBoxLayout()
        self.problem = ErrorLine()
        self.go_on = PrimaryButton(forward)
        self.leave = QuietButton(tr("Leave it as it was"))
        self.buttons = QWidget()
        self.row = FlowLayout(self.buttons, gap=12)
        self.row.addWidget(self.go_on)
        self.row.addWidget(self.leave)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.title)
        self._stack.addLayout(self.body)
        self._stack.addWidget(self.problem)
        self._stack.addWidget(self.buttons)
        self.go_on.clicked.connect(self.wanted)
        self.leave.clicked.connect(self.given_up)
        self._measure()

    def say(self, *sentences: str) -> None:
        """Add sentences, one below the other."""
        for sentence in sentences:
            self.body.addWidget(PlainLabel(sentence))

    def say_small(self, sentence: str) -> None:
        """Add a quiet line."""
        self.body.addWidget(PlainLabel(sentence, "small"))

    def tell(self, problem: str) -> None:
        """Say above the buttons what did not work; empty takes it away."""
        self.problem.say(problem)

    def begin(self) -> None:
        """The step comes to sight: the keyboard goes to what is likely to be used."""
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """The step is left for good: nothing that was typed or shown stays in it."""
        self.tell("")

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self._measure()

    def _measure(self) -> None:
        self._stack.setSpacing(scaled(14))
        self.body.setSpacing(scaled(12))
