"""What is typed about a night, answer by answer: shown, kept as a draft, and made a night."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.domain.sleep import NIGHT_TIMES, OF_SLEEP, Night
from companion.screens.forms.night_answers import NightAnswer

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from companion.domain.clock import Clock


class NightTold:
    """The fields about one night, in the time zone it was slept in.

    Args:
        names: The fields, by their names in sleep.csv.
        clock: Gives the time zone for a new night.

    Attributes:
        answers: The fields, by name.
        slept: Who did not sleep is not asked about sleep.
    """

    def __init__(self, names: Iterable[str], clock: Clock) -> None:
        self.answers = {name: NightAnswer(name) for name in names}
        self.slept = True
        self._clock = clock
        self._zone = ""
        self._day = clock.today()

    def show(self, night: Night | None, day: date) -> None:
        """Show what is written of the night that ended on a day; None empties the fields."""
        self._day = day
        self._zone = night.time_zone if night else ""
        for name, answer in self.answers.items():
            answer.set_value(getattr(night, name) if night else None)
            answer.place(day, self._time_zone())

    def draft(self) -> dict[str, Any]:
        """Every answer as typed, sense or not."""
        return {
            "typed": {name: answer.line.text for name, answer in self.answers.items()},
            "second_pass": [n for n, answer in self.answers.items() if answer.second_pass],
        }

    def put_back(self, draft: dict[str, Any]) -> None:
        """Show a draft."""
        typed, second = draft.get("typed", {}), draft.get("second_pass", ())
        for name, answer in self.answers.items():
            text = str(typed.get(name, ""))
            answer.line.set_text(f"{text}+1" if name in second else text)
            answer.place(self._day, self._time_zone())

    def asked(self) -> list[NightAnswer]:
        """The answers that count."""
        every = self.answers.values()
        return [answer for answer in every if self.slept or answer.name not in OF_SLEEP]

    def unread(self) -> list[NightAnswer]:
        """Those whose words cannot be read."""
        return [answer for answer in self.asked() if answer.line.problem()]

    def place(self) -> None:
        """Ask which pass of a repeated hour is meant, where it has to be."""
        for answer in self.asked():
            answer.place(self._day, self._time_zone())

    def night(
        self, night_id: str, day: date, quality: int | None, as_usual: bool, note: str
    ) -> Night:
        """The night that is told, with what is answered elsewhere.

        Raises:
            Refused: two answers disagree.
            ValueError: one cannot be read.
        """
        told: dict[str, Any] = {answer.name: answer.value() for answer in self.asked()}
        timed = any(told.get(name) is not None for name in NIGHT_TIMES)
        return Night(
            id=night_id,
            day=day,
            quality=quality,
            as_usual=as_usual,
            time_zone=self._time_zone() if timed else self._zone,
            slept=self.slept,
            note=note,
            **told,
        )

    def _time_zone(self) -> str:
        return self._zone or self._clock.zone_name()
