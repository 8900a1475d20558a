"""What a goal follows by itself: a series of the diary, or the answers of one questionnaire."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from companion.domain.refused import Reason, Refused, check_id


class Follow(StrEnum):
    """A kind of series; the last two are one of several, by an id."""

    INTERFERENCE = "interference"
    NIGHTS = "nights"
    EXERCISE = "exercise"  # days a week
    PRACTICE = "practice"  # days a week
    ACTIVITY = "activity"  # as much as was done in one go
    QUESTIONNAIRE = "questionnaire"  # its score

    @property
    def has_id(self) -> bool:
        """Whether it is one of several."""
        return self in _ONE_OF_SEVERAL


_ONE_OF_SEVERAL = {Follow.ACTIVITY, Follow.QUESTIONNAIRE}
_BETWEEN = ":"


@dataclass(frozen=True, slots=True)
class Followed:
    """One series.

    Attributes:
        what: Its kind.
        of: Id of the activity or the questionnaire; empty for the other kinds.

    Raises:
        Refused: an id is missing, or too many.
    """

    what: Follow
    of: str = ""

    def __post_init__(self) -> None:
        if self.what.has_id:
            check_id(self.of, "follows")
        elif self.of:
            raise Refused(Reason.NOT_FOLLOWED, ("follows",))

    @property
    def text(self) -> str:
        """As it is kept and exported: "nights", "activity:walking"."""
        return f"{self.what}{_BETWEEN}{self.of}" if self.of else str(self.what)


def followed_of(text: str) -> Followed | None:
    """A series from its text; None for an empty one.

    Raises:
        Refused: it is none.
    """
    if not text:
        return None
    what, _, of = text.partition(_BETWEEN)
    if what not in set(Follow):
        raise Refused(Reason.NOT_FOLLOWED, ("follows",))
    return Followed(Follow(what), of)
