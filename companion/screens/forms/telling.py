"""What cannot be kept is told at the form, in calm words; what was typed stays there."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from companion.domain.refused import Refused
from companion.errors import CompanionError
from companion.wording.refusals import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QBoxLayout, QWidget

    from companion.ui.widgets.error_line import ErrorLine


@contextmanager
def told_at(line: ErrorLine) -> Iterator[None]:
    """Say at this line why it did not work; what comes after that in the block is not done.

    Args:
        line: Of the form.
    """
    try:
        yield
    except Refused as refused:
        line.say(sentence(refused))
    except CompanionError as error:
        line.say(str(error))


def say_under(line: ErrorLine, asked: QWidget, body: QBoxLayout, words: str) -> None:
    """Say why it did not work right under what is meant: the foot of a long page is out of sight.

    Args:
        line: Of the form.
        asked: What is meant; it lies in `body`.
        body: Where the line goes.
        words: The sentence.
    """
    line.say("")
    body.insertWidget(body.indexOf(asked) + 1, line)
    line.say(words)
