"""A field for a passphrase or a recovery key: hidden or shown, and empty once it is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from companion.ui.clipboard import copy_privately
from companion.ui.widgets.fields import ReadField

_CUT, _COPY = QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Copy


class WordsField(ReadField):
    """A line of secret words that are taken as they are; nothing keeps them as a draft."""

    def __init__(self, name: str, example: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, example, parent)
        hints = Qt.InputMethodHint
        self.line.setInputMethodHints(
            hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase
        )

    def set_name(self, name: str) -> None:
        """It asks for something else now."""
        self._name = name
        self.line.setAccessibleName(name)

    def read(self) -> str:
        """The words."""
        return self.text

    def forget(self) -> None:
        """Empty it, its undo steps and what the mouse selected in it; nobody is told."""
        _leave_selection(self.text)
        self.line.setText("")  # `clear` could be undone
        self.set_error("")

    def _written(self, value: object) -> str:
        return str(value)

    def _stepped(self, value: object, minutes: int) -> object:
        return value


class SecretField(WordsField):
    """What is typed here is hidden until it is asked for; paste is allowed.

    What is copied from it is marked as private.
    """

    width_px = 460

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        self.line.installEventFilter(self)
        self.set_shown(False)

    def set_shown(self, shown: bool) -> None:
        """Show what is typed, or dots."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Copy in private, and offer no other way of copying."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(_COPY) or event.matches(_CUT):
                self._copy(cut=event.matches(_CUT))
                return True
        elif isinstance(event, QContextMenuEvent):
            self._open_menu(event)
            return True
        return bool(super().eventFilter(watched, event))

    def _copy(self, *, cut: bool) -> None:
        hidden = self.line.echoMode() != QLineEdit.EchoMode.Normal
        if hidden or not self.line.hasSelectedText():
            return
        copy_privately(self.line.selectedText())
        if cut:
            self.line.insert("")

    def _open_menu(self, event: QContextMenuEvent) -> None:
        menu = self.line.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in ("edit-copy", "edit-cut"):
                menu.removeAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


def _leave_selection(text: str) -> None:
    """What the mouse selects goes to a clipboard of its own on some desktops: take it back."""
    board = QGuiApplication.clipboard()
    mode = QClipboard.Mode.Selection
    if text and board.supportsSelection() and board.ownsSelection():
        selected = board.text(mode)
        if selected and selected in text:
            board.clear(mode)
