"""What to do on the pages of exercise, once they are open, to see a view of them."""

from tests.views_of_exercise_library import EXERCISE_LIBRARY_ACTS
from tests.views_of_exercise_log import EXERCISE_LOG_ACTS
from tests.views_of_guided import GUIDED_ACTS
from tests.views_of_programme import PROGRAMME_ACTS


def _kept(screen) -> None:
    screen.open_at("kept")


def _kept_table(screen) -> None:
    _kept(screen)
    if screen.now.weeks.isVisible():
        screen.now.weeks.table_button.click()
        screen.now.amounts.table_button.click()
        screen.now.amounts.months_button.click()


EXERCISE_ACTS = {
    **PROGRAMME_ACTS,
    **EXERCISE_LIBRARY_ACTS,
    **EXERCISE_LOG_ACTS,
    "exercise-kept": _kept,
    "exercise-kept-table": _kept_table,
    **GUIDED_ACTS,
}
