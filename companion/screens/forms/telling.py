"""What cannot be kept is told at the form, in calm words; what was typed stays there."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from companion.domain.refused import Refused
from companion.errors import CompanionError
from companion.wording.refusals import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

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
