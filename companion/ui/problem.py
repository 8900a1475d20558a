"""When something went wrong: what happened, whether the entries are safe, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from companion.ui.clipboard import copy_privately
from companion.ui.page import Page
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.errors import CompanionError


class ProblemPage(Page):
    """Stands in place of the pages when the diary cannot be opened."""

    def __init__(self, error: CompanionError, close: Callable[[], object]) -> None:
        super().__init__(tr("The diary is not open"))
        self._close = close
        card = Card(error.title)
        card.body.addWidget(PlainLabel(error.advice))
        self.close_button = PrimaryButton(tr("Close Companion"))
        self.close_button.clicked.connect(self._on_close)
        card.body.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(card)

    def _on_close(self) -> None:
        self._close()


def again() -> str:
    """Said at the foot of the window when what a report told of happens once more."""
    happened = tr("Something unexpected went wrong.")
    return " ".join((happened, tr("Everything that was saved is safe. You can go on.")))


class BugDialog(QDialog):
    """Something unexpected went wrong; the report can be read whole and copied, never sent."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = report
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(tr("The report"))
        self.copy_button = QuietButton(tr("Copy the report"), "copy")
        self.close_button = PrimaryButton(tr("Go on"))
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(*(scaled(20),) * 4)
        stack.setSpacing(scaled(12))
        stack.addWidget(PlainLabel(tr("Something unexpected went wrong."), "card_title"))
        for words in (
            tr("Everything that was saved is safe. You can go on."),
            tr("The report says where it happened. It holds no word of your diary."),
            tr("Nothing is sent anywhere. You may copy it for the people who make Companion."),
        ):
            stack.addWidget(PlainLabel(words))
        stack.addWidget(text, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.close_button)
        stack.addLayout(buttons)
        self.resize(scaled(620), scaled(440))

    def _copy(self) -> None:
        copy_privately(self._report)
