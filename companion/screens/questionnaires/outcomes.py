"""What was filled in, with what it came to: read for the list, the result and the chart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.content.questionnaire_figure import OTHER_TOTAL
from companion.content.questionnaires import Kind
from companion.domain.scoring import NOT_SCORED, Scored
from companion.wording import questionnaires as words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from companion.content.questionnaires import Item, Questionnaire, Questionnaires
    from companion.domain.questionnaire import Answer, Answered
    from companion.store.stores import Stores


@dataclass(frozen=True, slots=True)
class Outcome:
    """One time that something was filled in.

    Attributes:
        answered: What was kept.
        asked: What was asked; None: this version of the app does not have it.
        scored: What it came to.
    """

    answered: Answered
    asked: Questionnaire | None
    scored: Scored

    @property
    def day(self) -> date:
        """Of filling in."""
        return self.answered.day

    @property
    def score(self) -> float | None:
        """The figure; None where there is none."""
        return self.scored.score

    @property
    def is_older(self) -> bool:
        """Whether the questions were others then."""
        asked = self.asked
        return asked is not None and not asked.agrees_with(self.answered.version)

    @property
    def name(self) -> str:
        """What it is called: in a clinic, by the person, or by its id."""
        if self.asked is None:
            return self.answered.questionnaire_id
        return self.asked.name_of(self.answered)

    @property
    def title(self) -> str:
        """What it is about."""
        if self.asked is None or self.asked.is_total:
            return self.name
        return self.asked.title

    @property
    def range(self) -> tuple[float, float]:
        """The lowest and the highest figure there can be; a total has its own."""
        asked, answers = self.asked, self.answered.answers
        if asked is None:
            return 0, 0
        if not asked.is_total:
            return asked.low, asked.high
        low, high = answers.get("low"), answers.get("high")
        return (
            low if isinstance(low, int | float) else asked.low,
            high if isinstance(high, int | float) else asked.high,
        )

    @property
    def has_own_range(self) -> bool:
        """Whether that range is known; a figure of a kind of one's own may have none."""
        asked, answers = self.asked, self.answered.answers
        if asked is None or asked.id != OTHER_TOTAL:
            return asked is not None
        return answers.get("low") is not None and answers.get("high") is not None

    @property
    def words(self) -> str:
        """The figure with its range, or the choice that was made; or that there is none."""
        asked = self.asked
        if asked is None or self.score is None:
            return words.no_figure_short()
        first = asked.item[0]
        if len(asked.item) == 1 and first.choices:
            return answer_words(first, int(self.score))
        if not self.has_own_range:
            return words.plain(self.score)
        if asked.is_total:
            return words.total_words(self.score, *self.range)
        return words.figure_words(self.score, *self.range, asked.digits)

    @property
    def series(self) -> tuple[str, str]:
        """What it can be compared with: the same questionnaire; a free total by its name, too."""
        is_free = self.answered.questionnaire_id == OTHER_TOTAL
        return self.answered.questionnaire_id, self.name.casefold() if is_free else ""


def outcome_of(answered: Answered, kinds: Questionnaires) -> Outcome:
    """What was kept, with what it came to."""
    asked = kinds.find(answered.questionnaire_id)
    return Outcome(answered, asked, asked.scored_of(answered) if asked else NOT_SCORED)


def all_outcomes(stores: Stores, kinds: Questionnaires) -> tuple[Outcome, ...]:
    """All that was filled in, in the order of days."""
    return tuple(outcome_of(each, kinds) for each in stores.questionnaires.all())


def of_the_same(outcome: Outcome, among: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """Those it can be compared with, itself among them, in their order."""
    return tuple(each for each in among if each.series == outcome.series)


def answer_words(item: Item, answer: Answer) -> str:
    """One answer as a person reads it."""
    if answer is None or answer == "":
        return words.left_empty()
    if isinstance(answer, str):
        return answer
    if item.choices and isinstance(answer, int) and item.low <= answer <= item.high:
        return item.choices[answer - item.low]
    if item.kind is Kind.POINTS:
        return words.figure_words(answer, item.low, item.high, 0)
    return words.plain(answer)
