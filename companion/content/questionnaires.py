"""Loads the questionnaires: what each asks, where its words are from, what its figure means."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Self

from pydantic import Field, model_validator

from companion.content.loading import ENGLISH, Content, Entry, Id, check_unique, read_all
from companion.content.questionnaire_figure import Figured
from companion.domain.questionnaire import LATEST_VERSION, Answer, Answered, Answers
from companion.domain.refused import LONGEST_NAME, Reason, Refused
from companion.domain.scoring import RULES, Scored

FOLDER = "questionnaires"
Name = Annotated[str, Field(min_length=1, max_length=60)]
Texts = Annotated[tuple[str, ...], Field(min_length=1)]


class Kind(StrEnum):
    """How a question is answered, and how its answer is kept."""

    POINTS = "points"  # a whole number of a scale
    FIGURE = "figure"  # any number in its range
    NAME = "name"  # a short text


class Item(Content):
    """[[item]]: one question; it may stay empty.

    Attributes:
        words: The question; where the licence asks for it word for word as it was published.
        low: The lowest answer.
        high: The highest one.
        ends: What the lowest and the highest mean.
        choices: What each answer means, from the lowest on; with them a list is shown, no scale.
        pain: It asks how strong pain is, which a person may not want to be asked.
    """

    id: Id
    words: str
    kind: Kind = Kind.POINTS
    low: int = 0
    high: int = 10
    ends: tuple[str, str] | None = None
    choices: tuple[str, ...] = ()
    pain: bool = False

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.low >= self.high:
            raise ValueError(f"{self.id}: it ends before it begins")
        if self.choices and len(self.choices) != self.high - self.low + 1:
            raise ValueError(f"{self.id}: a choice for each answer")
        return self

    def check(self, answer: Answer) -> None:
        """Whether an answer is one to this question.

        Raises:
            Refused: it is not.
        """
        if answer is None:
            return
        if self.kind is Kind.NAME:
            _check_short_text(answer, self.id)
        else:
            _check_number(answer, self)


class Band(Content):
    """[[band]]: what its authors call a part of the range.

    Attributes:
        start: Its lowest figure.
        words: Their word for it.
    """

    start: int
    words: Name


class Change(Content):
    """[change]: from which change on something counts as changed.

    Attributes:
        points: So much, upwards or downwards.
        words: What such a change is, in a sentence.
        source: Who found it.
    """

    points: Annotated[float, Field(gt=0)]
    words: str
    source: str


class Questionnaire(Entry):
    """One file.

    Attributes:
        version: Counts up when a question is added, taken away or asked otherwise.
        agrees: Older versions whose answers come to the same figure by the rule of now.
        title: What it is about, in plain words.
        name: What people in a clinic call it.
        what_for: What it is for; never a promise.
        minutes: About how long it takes.
        scoring: The name of its rule in domain/scoring.py.
        low: The lowest figure.
        high: The highest one.
        digits: How many stand after the point.
        lead: What is said over each question.
        means: What the figure tells.
        means_not: What it does not tell.
        higher: What a higher figure means, in a sentence; empty: that differs.
        band: The parts of its range, from the lowest on.
        band_source: Who named them.
        help_from: From this figure on Help now comes first of all; None: it is not about distress.
        help_part_from: The same for each part of the figure; None: its parts call for nothing.
    """

    version: Annotated[int, Field(ge=1, le=LATEST_VERSION)]
    agrees: tuple[int, ...] = ()
    title: Name
    name: Name
    what_for: str
    minutes: Annotated[int, Field(ge=1, le=60)]
    scoring: str
    low: int
    high: int
    digits: Annotated[int, Field(ge=0, le=2)] = 0
    lead: str = ""
    means: Texts
    means_not: Texts
    higher: str = ""
    item: Annotated[tuple[Item, ...], Field(min_length=1)]
    band: tuple[Band, ...] = ()
    band_source: str = ""
    change: Change | None = None
    help_from: int | None = None
    help_part_from: int | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        check_unique(each.id for each in self.item)
        if self.scoring not in RULES:
            raise ValueError(f"there is no rule {self.scoring}")
        starts = [each.start for each in self.band]
        if self.band and (starts != sorted(set(starts)) or starts[0] != self.low):
            raise ValueError("the bands cover the range from its lowest figure on")
        if bool(self.band) != bool(self.band_source):
            raise ValueError("bands have a source, and nothing else has one")
        if self.help_part_from is not None and self.help_from is None:
            raise ValueError("parts call for help only where the whole does")
        return self

    @property
    def is_total(self) -> bool:
        """Whether only a figure from a clinic is written down."""
        return self.figured.is_total

    @property
    def is_about_distress(self) -> bool:
        """Whether Help now is always beside its result."""
        return self.help_from is not None

    @property
    def asks_pain(self) -> bool:
        """Whether it asks how strong pain is: it rests while pain ratings are off."""
        return any(item.pain for item in self.item)

    def find(self, item_id: str) -> Item | None:
        """One question by its id."""
        return next((each for each in self.item if each.id == item_id), None)

    @property
    def figured(self) -> Figured:
        """The same as far as its figure goes."""
        return Figured(
            id=self.id,
            version=self.version,
            agrees=self.agrees,
            name=self.name,
            scoring=self.scoring,
            low=self.low,
            high=self.high,
            digits=self.digits,
            higher=self.higher,
            noticed=self.change.points if self.change else None,
        )

    def name_of(self, answered: Answered) -> str:
        """What people call what was filled in: a free total goes by the name it was given."""
        return self.figured.name_of(answered)

    def own_name(self, answered: Answered) -> str:
        """The name that the person gave a free total, in one line; empty for all others."""
        return self.figured.own_name(answered)

    def agrees_with(self, version: int) -> bool:
        """Whether answers of a version come to a figure by the rule of now."""
        return self.figured.agrees_with(version)

    def scored(self, answers: Answers) -> Scored:
        """What answers of this version come to."""
        return RULES[self.scoring](answers)

    def scored_of(self, answered: Answered) -> Scored:
        """What was filled in comes to; nothing where its version does not agree with this one."""
        return self.figured.scored_of(answered)

    def band_of(self, score: float) -> Band | None:
        """The part of the range that a figure lies in."""
        return next((each for each in reversed(self.band) if each.start <= score), None)

    def band_ends(self, band: Band) -> int:
        """The highest figure of a band."""
        after = [each.start - 1 for each in self.band if each.start > band.start]
        return min((*after, self.high))

    def calls_for_help(self, answers: Answers) -> bool:
        """Whether Help now comes first; it counts what is answered, though some is left out.

        One part may call for it alone: much low mood without any worry is half of the PHQ-4.

        Source: CLINICAL.md section 1 has the bands. From the upper ones on, and from 5 of 6 of a
        part of the PHQ-4 on: our choice, not evidence.
        """
        if self.help_from is None:
            return False
        points = (each for each in answers.values() if type(each) is int)
        return sum(points) >= self.help_from or self._part_calls_for_help(answers)

    def _part_calls_for_help(self, answers: Answers) -> bool:
        least = self.help_part_from
        if least is None:
            return False
        parts = self.scored(answers).subscores.values()
        return any(part is not None and part >= least for part in parts)

    def check(self, answered: Answered) -> None:
        """Whether these are answers to this; those of an older version stay as they are.

        Raises:
            Refused: they are of a newer version, answer something else, or lie out of range.
        """
        if answered.version > self.version:
            raise Refused(Reason.NEWER_VERSION, ("version",))
        if answered.version < self.version:
            return
        for key, answer in answered.answers.items():
            item = self.find(key)
            if item is None:
                raise Refused(Reason.NOT_ASKED, (key,))
            item.check(answer)
        if self.is_total:
            _check_total(answered.answers)


class QuestionnaireTexts(Content):
    """The file of another language: texts only; what is left out stays English.

    Attributes:
        item: The words of a question by its id; only where there is a published translation.
        choices: What the answers mean, by the id of the question.
        ends: The same for the ends of a scale.
        band: The words for the bands, in their order.
        change: What a change is.
    """

    title: Name | None = None
    what_for: str | None = None
    lead: str | None = None
    means: Texts | None = None
    means_not: Texts | None = None
    higher: str | None = None
    item: dict[str, str] = Field(default_factory=dict)
    choices: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    ends: dict[str, tuple[str, str]] = Field(default_factory=dict)
    band: tuple[Name, ...] = ()
    change: str = ""


@dataclass(frozen=True, slots=True)
class Questionnaires:
    """All of them, in the order in which they are offered."""

    all: tuple[Questionnaire, ...]

    def find(self, questionnaire_id: str) -> Questionnaire | None:
        """One by its id; None where this version of the app has none such."""
        return next((each for each in self.all if each.id == questionnaire_id), None)

    @property
    def to_fill_in(self) -> tuple[Questionnaire, ...]:
        """Those that ask their questions here."""
        return tuple(each for each in self.all if not each.is_total)

    @property
    def totals(self) -> tuple[Questionnaire, ...]:
        """Those of which a clinic's figure is written down."""
        return tuple(each for each in self.all if each.is_total)


@lru_cache(maxsize=2)
def load_questionnaires(language: str = ENGLISH) -> Questionnaires:
    """The questionnaires in a language; English where there is no other.

    Raises:
        ContentError: a file is not as it has to be.
    """
    found = read_all(FOLDER, Questionnaire, QuestionnaireTexts, _translated, language)
    return Questionnaires(tuple(sorted(found, key=lambda each: each.figured.place)))


def _translated(each: Questionnaire, texts: QuestionnaireTexts) -> Questionnaire:
    told = texts.model_dump(
        exclude_none=True, include={"title", "what_for", "lead", "means", "means_not", "higher"}
    )
    told["item"] = tuple(_item_in(item, texts) for item in each.item)
    if len(texts.band) == len(each.band):
        pairs = zip(each.band, texts.band, strict=True)
        told["band"] = tuple(band.model_copy(update={"words": words}) for band, words in pairs)
    if each.change and texts.change:
        told["change"] = each.change.model_copy(update={"words": texts.change})
    return each.model_copy(update=told)


def _item_in(item: Item, texts: QuestionnaireTexts) -> Item:
    choices = texts.choices.get(item.id, ())
    told = {
        "words": texts.item.get(item.id, item.words),
        "ends": texts.ends.get(item.id, item.ends),
        "choices": choices if len(choices) == len(item.choices) else item.choices,
    }
    return item.model_copy(update=told)


# --- whether an answer is one -----------------------------------------------------------


def _check_short_text(answer: Answer, field: str) -> None:
    if not isinstance(answer, str):
        raise Refused(Reason.NOT_AN_ANSWER, (field,))
    if len(answer) > LONGEST_NAME:
        raise Refused(Reason.TOO_LONG, (field,), (LONGEST_NAME,))


def _check_number(answer: Answer, item: Item) -> None:
    if isinstance(answer, bool) or not isinstance(answer, int | float):
        raise Refused(Reason.NOT_AN_ANSWER, (item.id,))
    if item.kind is Kind.POINTS and type(answer) is not int:
        raise Refused(Reason.NOT_WHOLE, (item.id,))
    if not item.low <= answer <= item.high:
        raise Refused(Reason.OUT_OF_RANGE, (item.id,), (item.low, item.high))


def _check_total(answers: Answers) -> None:
    """A total lies within the range that was written down beside it."""
    found = (answers.get(key) for key in ("total", "low", "high"))
    total, low, high = (each if isinstance(each, int | float) else None for each in found)
    if low is not None and high is not None and low >= high:
        raise Refused(Reason.HIGHER, ("low", "high"))
    if total is None:
        return
    if (low is not None and total < low) or (high is not None and total > high):
        least, most = low if low is not None else total, high if high is not None else total
        raise Refused(Reason.OUT_OF_RANGE, ("total",), (math.floor(least), math.ceil(most)))
