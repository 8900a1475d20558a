"""Where the pictures of exercises are kept, encrypted like all else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic

if TYPE_CHECKING:
    from companion.domain.exercise_picture import ExercisePicture
    from companion.store.database import Database

COLUMNS = "exercise_id, picture, width, height"


class ExercisePictureStore:
    """A photo or a scan of the clinic's sheet: one for each exercise."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, exercise_id: str) -> bytes | None:
        """The picture of an exercise, a PNG or a JPEG; None where it has none."""
        rows = self._database.read(
            "SELECT picture FROM exercise_pictures WHERE exercise_id = ?", (exercise_id,)
        )
        return bytes(rows[0][0]) if rows else None

    def keep(self, exercise_id: str, picture: bytes, width: int, height: int) -> None:
        """Keep the picture of an exercise, in the place of the one it has.

        Args:
            exercise_id: Of the library, or of the person's own.
            picture: As the app itself wrote it, never the file of the person: it was read, made
                smaller and written anew as a PNG or a JPEG.
            width: In pixels.
            height: In pixels.

        Raises:
            Refused: it is larger than 2 MB, or no picture.
        """
        from companion.domain.exercise_picture import ExercisePicture
        from companion.store.keeping import keep
        from companion.store.tables import ExercisePictureRow

        kept = ExercisePicture(exercise_id, picture, width, height)
        with self._database.write(Topic.EXERCISE) as session:
            keep(session, ExercisePictureRow.of(kept))

    def remove(self, exercise_id: str) -> None:
        """Forget the picture of an exercise."""
        from sqlmodel import col, delete

        from companion.store.tables import ExercisePictureRow

        mine = col(ExercisePictureRow.exercise_id) == exercise_id
        with self._database.write(Topic.EXERCISE) as session:
            session.exec(delete(ExercisePictureRow).where(mine))


def picture_of(row: tuple[Any, ...]) -> ExercisePicture:
    """A picture from its COLUMNS.

    Raises:
        ValueError: they make no sense.
    """
    from companion.domain.exercise_picture import ExercisePicture

    exercise_id, picture, width, height = row
    return ExercisePicture(exercise_id, bytes(picture), width, height)
