"""A picture of an exercise: the clinic's sheet as a photo or a scan."""

from __future__ import annotations

from dataclasses import dataclass

from companion.domain.refused import Reason, Refused, check_id, check_range

LARGEST_MB = 2
MOST_BYTES = LARGEST_MB * 1024 * 1024
LARGEST_SIDE = 10_000
"""Pixels; no picture that was made smaller before it is kept has more. Our choice, not evidence."""

_BEGINS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How a PNG and a JPEG begin."""


@dataclass(frozen=True, slots=True)
class ExercisePicture:
    """A picture as it is kept: read, made smaller and written anew by the app itself.

    Attributes:
        exercise_id: The exercise it shows; each has one at most.
        picture: A PNG or a JPEG, 2 MB at most.
        width: In pixels.
        height: In pixels.

    Raises:
        Refused: it is too large, or no picture.
    """

    exercise_id: str
    picture: bytes
    width: int
    height: int

    def __post_init__(self) -> None:
        check_id(self.exercise_id, "exercise_id")
        check_range(self.width, "picture", 1, LARGEST_SIDE)
        check_range(self.height, "picture", 1, LARGEST_SIDE)
        if not self.picture.startswith(_BEGINS):
            raise Refused(Reason.NOT_A_PICTURE, ("picture",))
        if len(self.picture) > MOST_BYTES:
            raise Refused(Reason.PICTURE_TOO_LARGE, ("picture",), (LARGEST_MB,))
