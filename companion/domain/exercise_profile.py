"""What a person chose for all their exercise."""

from __future__ import annotations

from dataclasses import dataclass, field

from companion.domain.guided_steps import USUAL_TEMPO_S, check_tempo
from companion.domain.pain_monitoring import PainRules
from companion.domain.refused import check_id


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseProfile:
    """Choices that hold for every programme.

    Attributes:
        asks_effort: The log asks for effort, as the clinic's sheet does.
        asks_pain: The log asks for pain, as the clinic's sheet does.
        tells_rules: "What your sheet may say" about doing more is shown; off until switched on.
        hit_hard: The answer to the question before a programme no clinic gave; None: not asked.
        tempo_s: Seconds for a repetition, 1 to 30; None: the person presses for each one.
        pain_rules: Where the pain-monitoring model draws its lines.
        team_suggested: Ids of exercises of which the person ticked that their team suggested them.
        favourites: Ids of exercises.
        given_items: Ids of items of programmes that a clinic gave.

    Raises:
        Refused: an answer is out of its range.
    """

    asks_effort: bool = False
    asks_pain: bool = False
    tells_rules: bool = False
    hit_hard: bool | None = None
    tempo_s: float | None = USUAL_TEMPO_S
    pain_rules: PainRules = field(default_factory=PainRules)
    team_suggested: frozenset[str] = frozenset()
    favourites: frozenset[str] = frozenset()
    given_items: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        check_tempo(self.tempo_s)
        for exercise_id in self.team_suggested | self.favourites:
            check_id(exercise_id, "exercise_id")
        for item_id in self.given_items:
            check_id(item_id)
