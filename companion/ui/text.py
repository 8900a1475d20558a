"""Words on the screen are always plain text: nothing a person types is ever interpreted."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from companion.wording.numbers import together

_LONG_WORD = re.compile(r"\S{31,}")
MAY_BREAK = "\u200b"

ROLES = (
    "body",
    "muted",
    "small",
    "heading",
    "card_title",
    "question",
    "figure",
    "strong",
    "warm",
    "error",
    "player",
    "player_title",
    "player_cue",
    "player_line",
    "player_muted",
    "brand",
    "toast",
    "toast_title",
)


class PlainLabel(QLabel):
    """A text that wraps and is never read as markup; its role gives size, weight and colour.

    Roles: body 16, muted 16, small 14 muted, heading 28 bold, card_title 17 bold,
    question 16 bold, figure 24 bold, strong (body, bold), warm, error, player,
    player_title 20 bold and player_muted on the dark ground of a player.
    """

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if role not in ROLES:
            raise ValueError(role)
        self._words = ""
        self._heights: dict[tuple[int, int], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 (Qt's name)
        """Show another text; screen readers hear the same."""
        self._words = text
        self._heights = {}
        super().setText(loosened(together(text)))
        self.setAccessibleName(text)

    def text(self) -> str:
        """The text as it was given."""
        return self._words

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width; as a page is laid out, each is asked for the same ones often.

        Qt would break the lines anew each time, which was a tenth of all that opening a page took.
        """
        asked = width, self.width() - self.contentsRect().width()
        if asked not in self._heights:
            self._heights[asked] = super().heightForWidth(width)
        return self._heights[asked]

    def changeEvent(self, event: QEvent) -> None:
        """Other letters: it is measured anew."""
        self._heights = {}
        super().changeEvent(event)

    def set_role(self, role: str) -> None:
        """Show the text in another role."""
        if role not in ROLES:
            raise ValueError(role)
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)


def loosened(text: str) -> str:
    """The text with places where its very long words may go on in the next line."""
    return _LONG_WORD.sub(_breakable, text)


def _breakable(word: re.Match[str]) -> str:
    """A very long word with places where it may go on in the next line."""
    letters = word[0]
    return MAY_BREAK.join(letters[at : at + 15] for at in range(0, len(letters), 15))


def plain(text: str) -> str:
    """The text for a button, tab or menu: '&' stays an '&' and makes no shortcut."""
    return text.replace("&", "&&")


def plain_tip(text: str) -> str:
    """The text for a tooltip: what Qt would read as markup is shown as it was typed."""
    if "<" not in text and "&lt;" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<span style="white-space: pre-wrap">{escaped}</span>'
