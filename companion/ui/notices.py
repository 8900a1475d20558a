"""Notices at the foot of the window, and the way back from what they tell of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.errors import CompanionError
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.ui.screen import Notice
    from companion.ui.widgets.toast import Toast

MOST_UNDO = 200


class Notices(QObject):
    """Says what was done, and undoes it: the last first, up to MOST_UNDO deeds of this session.

    Signals:
        can_undo: Whether there is anything to undo now.
    """

    can_undo = Signal(bool)

    def __init__(self, toast: Toast) -> None:
        super().__init__(toast)
        self._toast = toast
        self._undo: list[Notice] = []
        self._later: list[Notice] = []
        self._waits = False
        self._passing = ""

    def tell(self, notice: Notice) -> None:
        """Show a notice; what it can undo is remembered. While it waits, it is shown later."""
        if self._waits:
            self._later.append(notice)
            return
        if notice.undo is not None:
            self._undo = [*self._undo[1 - MOST_UNDO :], notice]
        self.can_undo.emit(bool(self._undo))
        self._passing = "" if notice.undo else notice.text
        self._toast.say(notice.text, self.undo if notice.undo else None)

    def make_way(self) -> None:
        """A form begins: words about what was before it go, unless they offer a way back."""
        if self._toast.text == self._passing:
            self._toast.close_now()

    def undo(self) -> None:
        """Take back what was done last."""
        if not self._undo:
            return
        notice = self._undo.pop()
        self.can_undo.emit(bool(self._undo))
        assert notice.undo is not None
        try:
            notice.undo()
        except CompanionError as error:
            self._undo.append(notice)
            self.can_undo.emit(True)
            self._toast.say(str(error))
            return
        self._toast.say(tr("Undone."))

    def wait(self) -> None:
        """The pages are out of sight: nothing of them is said."""
        self._waits = True
        self._toast.close_now()

    def go_on(self) -> None:
        """The pages are in sight again: say what was to be said meanwhile."""
        self._waits = False
        later, self._later = self._later, []
        for notice in later:
            self.tell(notice)

    def forget(self) -> None:
        """The diary is closed: nothing can be undone or said any more."""
        self._undo, self._later, self._waits = [], [], False
        self._toast.forget()
        self.can_undo.emit(False)
