"""Loads the exercises: what each is for, its steps, its usual dose, its cautions and its figure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Self

from pydantic import Field, model_validator

from companion.content.exercise_search import has_all, meant, words_of
from companion.content.loading import (
    ENGLISH,
    Content,
    ContentError,
    Entry,
    check_unique,
    read_all,
)
from companion.domain.dose import Dose, Side
from companion.domain.figure import Point, Pose, Prop, Thing, View, faults

FOLDER = "exercises"
LONGEST_NAME = 60
BY_NAME = 3
"""What a word of the name counts in a search where not all words fit; one of the text counts 1."""


class Group(StrEnum):
    """What an exercise is for, in the order in which they are offered."""

    BACK = "back"
    NECK_SHOULDERS = "neck_shoulders"
    HIPS_LEGS = "hips_legs"
    HANDS = "hands"
    BALANCE = "balance"
    BREATHING = "breathing"
    AEROBIC = "aerobic"
    FIBROMYALGIA = "fibromyalgia"
    CRPS = "crps"


class Tag(StrEnum):
    """How and where an exercise can be done."""

    LYING = "lying"
    SITTING = "sitting"
    STANDING = "standing"
    NO_FLOOR = "no_floor"
    NO_EQUIPMENT = "no_equipment"


Name = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
Texts = Annotated[tuple[str, ...], Field(min_length=1)]


class PropEntry(Content):
    """A thing in a drawing; see `domain.figure.Prop`."""

    kind: Thing
    at: Point
    to: Point


class Position(Content):
    """[[position]]: one of the drawings; see `domain.figure.Pose`.

    Attributes:
        caption: What it shows, for those who do not see it.
    """

    caption: str
    view: View
    head: Point | None = None
    nose: Point | None = None
    limbs: dict[str, tuple[Point, ...]]
    props: tuple[PropEntry, ...] = ()
    arrows: tuple[tuple[Point, Point, Point], ...] = ()
    touches: tuple[str, ...] = ()
    nails: bool = True
    size: float = 1.0

    def pose(self) -> Pose:
        """The figure that is drawn."""
        return Pose(
            view=self.view,
            limbs=self.limbs,
            head=self.head,
            nose=self.nose,
            props=tuple(Prop(each.kind, each.at, each.to) for each in self.props),
            arrows=self.arrows,
            touches=self.touches,
            nails=self.nails,
            size=self.size,
        )


class UsualDose(Content):
    """[dose]: where a plan may start when no clinic gave one.

    Attributes:
        text: The same in words, with what it may grow to.
        source: Where it comes from.
    """

    sets: int | None = None
    repetitions: int | None = None
    hold_s: int | None = None
    minutes: float | None = None
    rest_s: int | None = None
    side: Side = Side.NONE
    text: str
    source: str

    @model_validator(mode="after")
    def _possible(self) -> Self:
        self.dose()
        return self

    def dose(self) -> Dose:
        """What a new plan is filled with."""
        return Dose(
            sets=self.sets,
            repetitions=self.repetitions,
            hold_s=self.hold_s,
            minutes=self.minutes,
            rest_s=self.rest_s,
            side=self.side,
        )


class Exercise(Entry):
    """One file: an exercise with its texts and its figures.

    Attributes:
        minutes: How long it usually takes, rests included.
        words: Other words people search for.
        feel: What a person may feel, and what is fine.
        stop: When to stop, and whom to ask first.
        team_guided: Only after the person's team suggested it.
        textures: The ladder of what touches the skin, from soft to rough; else none.
    """

    name: Name
    group: Group
    tags: Annotated[tuple[Tag, ...], Field(min_length=1)]
    minutes: Annotated[int, Field(ge=1, le=30)]
    words: tuple[str, ...] = ()
    team_guided: bool = False
    textures: tuple[str, ...] = ()
    what_for: str
    steps: Annotated[tuple[str, ...], Field(min_length=2)]
    easier: str
    harder: str
    feel: str
    stop: Texts
    dose: UsualDose
    position: Annotated[tuple[Position, ...], Field(min_length=2)]

    @model_validator(mode="after")
    def _drawable(self) -> Self:
        check_unique(self.tags)
        check_unique(self.textures)
        if found := faults(self.poses()):
            raise ValueError("; ".join(found))
        return self

    def poses(self) -> tuple[Pose, ...]:
        """Its figures in their order."""
        return tuple(each.pose() for each in self.position)


class ExerciseTexts(Content):
    """The file of another language: texts only; what is left out stays English."""

    name: Name | None = None
    words: tuple[str, ...] | None = None
    what_for: str | None = None
    steps: tuple[str, ...] | None = None
    easier: str | None = None
    harder: str | None = None
    feel: str | None = None
    stop: Texts | None = None
    textures: Texts | None = None
    dose: str | None = None
    captions: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Exercises:
    """All exercises, by group and then by name."""

    all: tuple[Exercise, ...]

    def find(self, exercise_id: str) -> Exercise | None:
        """One by its id; None where this version has no such exercise."""
        return next((each for each in self.all if each.id == exercise_id), None)

    def of(self, group: Group) -> tuple[Exercise, ...]:
        """Those of one group."""
        return tuple(each for each in self.all if each.group is group)

    def search(
        self, asked: str = "", *, tags: Iterable[Tag] = (), minutes: int | None = None
    ) -> tuple[Exercise, ...]:
        """The exercises that fit, best first; all of them when nothing is asked.

        Every word asked begins a word of the exercise: "leg up" finds "Leg lifts, upwards".
        Those found by their name come before those found by another word.

        Args:
            asked: What the person typed.
            tags: All of these.
            minutes: It takes no longer than this.
        """
        wanted, fitting = words_of(asked), self._within(tags, minutes)
        by_name = [each for each in fitting if has_all(wanted, each.name)]
        others = [each for each in fitting if each not in by_name]
        return (*by_name, *(each for each in others if has_all(wanted, _spoken(each))))

    def nearest(
        self, asked: str, *, tags: Iterable[Tag] = (), minutes: int | None = None
    ) -> tuple[Exercise, ...]:
        """Where nothing fits all words: what comes nearest, best first.

        A word of the name, or one that people search for, tells more than one of the text:
        "knee pain" finds knees. Endings and one slip of the pen are forgiven. Arguments are those
        of `search`.
        """
        within = self._within(tags, minutes)
        named = {each.id: set(words_of(" ".join((each.name, *each.words)))) for each in within}
        told = {each.id: set(words_of(each.what_for)) for each in within}
        known = set().union(*named.values(), *told.values())
        points = dict.fromkeys(named, 0)
        for want in dict.fromkeys(words_of(asked)):
            found = meant(want, known)
            for key in points:
                points[key] += BY_NAME if named[key] & found else bool(told[key] & found)
        least = max(1.0, max(points.values(), default=0) / 2)
        near = [each for each in within if points[each.id] >= least]
        return tuple(sorted(near, key=lambda each: -points[each.id]))

    def _within(self, tags: Iterable[Tag], minutes: int | None) -> list[Exercise]:
        """Those that have all of these tags, and take no longer than this."""
        needed = frozenset(tags)
        return [
            each
            for each in self.all
            if needed <= set(each.tags) and (minutes is None or each.minutes <= minutes)
        ]


@lru_cache(maxsize=2)
def load_exercises(language: str = ENGLISH) -> Exercises:
    """The exercises in a language; English where there is no other.

    Raises:
        ContentError: a file is not as it has to be.
    """
    found = read_all(FOLDER, Exercise, ExerciseTexts, _translated, language)
    order = list(Group)
    return Exercises(tuple(sorted(found, key=lambda each: (order.index(each.group), each.name))))


def _translated(exercise: Exercise, texts: ExerciseTexts) -> Exercise:
    told = texts.model_dump(exclude_none=True, exclude={"dose", "captions"})
    if texts.dose is not None:
        told["dose"] = exercise.dose.model_copy(update={"text": texts.dose})
    if texts.captions is not None:
        if len(texts.captions) != len(exercise.position):
            name = f"{FOLDER}/{exercise.id}.toml"
            raise ContentError(f"{name}: {len(exercise.position)} positions need a caption each")
        told["position"] = tuple(
            each.model_copy(update={"caption": caption})
            for each, caption in zip(exercise.position, texts.captions, strict=True)
        )
    return exercise.model_copy(update=told)


def _spoken(exercise: Exercise) -> str:
    return " ".join((exercise.name, exercise.what_for, *exercise.words))
