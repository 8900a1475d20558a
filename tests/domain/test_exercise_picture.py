"""The picture of an exercise is a picture, and a small one."""

import pytest

from companion.domain.exercise_picture import MOST_BYTES, ExercisePicture
from companion.domain.refused import Reason, Refused

PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"


@pytest.mark.parametrize("picture", [PNG, JPEG, PNG.ljust(MOST_BYTES)])
def test_a_png_or_a_jpeg_is_kept(picture):
    assert ExercisePicture("own-1", picture, 640, 480).picture == picture


@pytest.mark.parametrize(
    ("exercise_id", "picture", "size", "reason", "field"),
    [
        ("a b", PNG, 640, Reason.BAD_ID, "exercise_id"),
        ("own-1", b"", 640, Reason.NOT_A_PICTURE, "picture"),
        ("own-1", b"GIF89a", 640, Reason.NOT_A_PICTURE, "picture"),
        ("own-1", PNG.ljust(MOST_BYTES + 1), 640, Reason.PICTURE_TOO_LARGE, "picture"),
        ("own-1", PNG, 0, Reason.OUT_OF_RANGE, "picture"),
        ("own-1", PNG, 100_000, Reason.OUT_OF_RANGE, "picture"),
    ],
)
def test_anything_else_is_refused(exercise_id, picture, size, reason, field):
    with pytest.raises(Refused) as refused:
        ExercisePicture(exercise_id, picture, 480, size)
    assert (refused.value.reason, refused.value.fields) == (reason, (field,))
