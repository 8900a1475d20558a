"""The picture of an exercise: one each, never a large one, never something else."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from companion.domain.exercise_picture import MOST_BYTES
from companion.domain.refused import Reason, Refused
from companion.domain.topics import Topic
from companion.wording.refusals import sentence
from tests.store.exercising import JPEG, OWN, PNG

NOW = datetime(2026, 5, 12, 8, tzinfo=UTC)


def test_an_exercise_has_one_picture_which_can_change_and_go(stores, db):
    assert stores.exercise_pictures.get("bridge") is None
    stores.exercise_pictures.keep("bridge", PNG, 640, 480)
    told = []
    db.listen(told.append)
    stores.exercise_pictures.keep("bridge", JPEG, 480, 640)
    assert stores.exercise_pictures.get("bridge") == JPEG
    assert stores.exercise_pictures.get("own-1") is None
    stores.exercise_pictures.remove("bridge")
    stores.exercise_pictures.remove("bridge")
    assert stores.exercise_pictures.get("bridge") is None
    assert told == [Topic.EXERCISE] * 3


@pytest.mark.parametrize(("days", "stays"), [(29, True), (31, False)])
def test_the_picture_of_a_deleted_exercise_goes_when_the_bin_lets_the_exercise_go(
    stores, days, stays
):
    stores.programme.keep(OWN)
    stores.exercise_pictures.keep(OWN.exercise_id, PNG, 640, 480)
    stores.programme.remove(OWN.id, NOW)
    stores.purge_bin(NOW + timedelta(days=days))
    assert (stores.exercise_pictures.get(OWN.exercise_id) is not None) is stays


def test_the_picture_of_an_exercise_that_is_planned_elsewhere_stays(stores):
    stores.programme.keep(OWN, replace(OWN, id="again"))
    for exercise_id in (OWN.exercise_id, "never-planned"):
        stores.exercise_pictures.keep(exercise_id, PNG, 640, 480)
    stores.programme.remove(OWN.id, NOW)
    stores.purge_bin(NOW + timedelta(days=31))
    assert stores.exercise_pictures.get(OWN.exercise_id) == PNG
    assert stores.exercise_pictures.get("never-planned") == PNG


def test_two_megabytes_are_kept_and_a_byte_more_is_refused_in_a_sentence(stores):
    largest = PNG.ljust(MOST_BYTES, b"\0")
    stores.exercise_pictures.keep("bridge", largest, 4000, 3000)
    with pytest.raises(Refused) as refused:
        stores.exercise_pictures.keep("bridge", largest + b"\0", 4000, 3000)
    assert sentence(refused.value) == "“Picture” is larger than 2 MB."
    assert stores.exercise_pictures.get("bridge") == largest


@pytest.mark.parametrize(
    ("picture", "width", "reason"),
    [
        (b"", 640, Reason.NOT_A_PICTURE),
        (b"GIF89a", 640, Reason.NOT_A_PICTURE),
        (b"<svg onload='alert(1)'/>", 640, Reason.NOT_A_PICTURE),
        (PNG, 0, Reason.OUT_OF_RANGE),
        (PNG, 10_001, Reason.OUT_OF_RANGE),
    ],
)
def test_what_is_no_picture_is_refused(stores, picture, width, reason):
    with pytest.raises(Refused) as refused:
        stores.exercise_pictures.keep("bridge", picture, width, 480)
    assert refused.value.reason is reason
    assert sentence(refused.value)
    assert stores.exercise_pictures.get("bridge") is None
