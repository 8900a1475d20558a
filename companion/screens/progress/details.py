"""How a sentence came about: folded away until it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence


class Details(Stack):
    """A link, and below it the sentences, once it is pressed.

    Attributes:
        button: Shows or hides them.
        words: The sentences.
    """

    def __init__(self) -> None:
        super().__init__(gap=4)
        self.button, self.words = LinkButton(), PlainLabel("", "small")
        self.button.clicked.connect(self._switch)
        self.body.addWidget(self.button)
        self.body.addWidget(self.words)
        self._is_open = False
        self._draw()

    def tell(self, sentences: Sequence[str]) -> None:
        """Say these, one a line; none hides all of it."""
        self.words.setText("\n".join(sentences))
        show_if(bool(sentences), self)

    def _switch(self) -> None:
        self._is_open = not self._is_open
        self._draw()

    def _draw(self) -> None:
        shown = tr("Hide how this is worked out")
        self.button.set_words(shown if self._is_open else tr("How this is worked out"))
        show_if(self._is_open, self.words)
