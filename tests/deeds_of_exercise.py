"""What is done on the pages of exercise; each is one step of undo."""

from tests.deeds_of_exercise_library import EXERCISE_LIBRARY_DEEDS
from tests.deeds_of_exercise_log import EXERCISE_LOG_DEEDS
from tests.deeds_of_guided import GUIDED_DEEDS
from tests.deeds_of_programme import PROGRAMME_DEEDS

EXERCISE_DEEDS = [
    *PROGRAMME_DEEDS,
    *EXERCISE_LIBRARY_DEEDS,
    *EXERCISE_LOG_DEEDS,
    *GUIDED_DEEDS,
]
