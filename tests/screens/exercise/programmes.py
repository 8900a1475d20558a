"""Ways to use the programme in tests, as a person does: by its buttons and fields."""

from datetime import date, timedelta

from companion.content.exercises import load_exercises
from companion.domain.dose import Dose, Side
from companion.domain.programme import PlanItem

TODAY = date(2026, 5, 12)
DAY = timedelta(days=1)
IDS = ("bridge", "cat_camel", "chin_tuck", "sit_to_stand", "walk")


def shown(qtbot, screen):
    """The view as the window shows it."""
    screen.notices, screen.gone = [], []
    screen.said.connect(screen.notices.append)
    screen.go_to.connect(lambda page, argument: screen.gone.append((page, argument)))
    qtbot.addWidget(screen)
    screen.resize(1072, 820)
    screen.show()
    screen.activateWindow()
    return screen


def item(number, **more):
    """An exercise of the library, planned since two weeks."""
    exercise = load_exercises().find(more.pop("exercise", IDS[number % len(IDS)]))
    return PlanItem(
        **{
            "id": f"i{number}",
            "programme": "Back",
            "position": number + 1,
            "exercise_id": exercise.id,
            "name": exercise.name,
            "starts_on": TODAY - 14 * DAY,
            "dose": exercise.dose.dose(),
        }
        | more
    )


def own(number, **more):
    """An exercise in the person's own words."""
    return item(
        number,
        **{
            "exercise_id": "own-1",
            "name": "Towel slide",
            "dose": Dose(repetitions=10, side=Side.BOTH),
        }
        | more,
    )
