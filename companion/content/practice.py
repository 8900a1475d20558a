"""A practice: what it is for, when not to, and its script."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Self

from pydantic import Field, model_validator

from companion.content.loading import (
    Content,
    Entry,
    Id,
    check_unique,
)
from companion.domain.script import (
    Breath,
    Care,
    Choices,
    Effort,
    Eyes,
    Length,
    Line,
    Script,
    Section,
    timeline,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_LINE, LONGEST_SIGN, LONGEST_TITLE = 160, 24, 40

Sign = Annotated[str, Field(max_length=LONGEST_SIGN)]
Text = Annotated[str, Field(min_length=1, max_length=LONGEST_LINE)]
Texts = Annotated[tuple[str, ...], Field(min_length=1)]
Title = Annotated[str, Field(min_length=1, max_length=LONGEST_TITLE)]
Seconds = Annotated[float, Field(ge=0, le=180)]
Count = Annotated[int, Field(ge=1, le=120)]


class PracticeKind(StrEnum):
    """What a practice works with, in the order in which they are offered."""

    BREATHING = "breathing"
    MUSCLES = "muscles"
    BODY = "body"
    IMAGERY = "imagery"
    MINDFUL = "mindful"
    THOUGHTS = "thoughts"
    FEELINGS = "feelings"
    SLEEP = "sleep"


class Place(StrEnum):
    """Where a practice can be done."""

    HOME = "home"
    WORK = "work"
    BED = "bed"
    OUT = "out"


class OfferedEyes(StrEnum):
    """Whether the person chooses."""

    EITHER = "either"
    OPEN = "open"


class LineEntry(Content):
    """[[section.line]]; see `domain.script.Line`."""

    text: Text
    sign: Sign = ""
    pause_s: Seconds | tuple[Seconds, Seconds, Seconds] = 2
    breaths: Count | tuple[Count, Count, Count] | None = None
    from_: Annotated[Length, Field(alias="from")] = Length.SHORT
    forms: frozenset[str] = frozenset()
    effort: Effort | None = None
    eyes: Eyes | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if self.breaths is not None and "pause_s" in self.model_fields_set:
            raise ValueError("a line has breaths or a pause, not both")
        return self

    def line(self) -> Line:
        """The line of the script."""
        pause, breaths = self.pause_s, self.breaths
        return Line(
            text=self.text,
            sign=self.sign,
            pause_s=pause if isinstance(pause, tuple) else (pause, pause, pause),
            breaths=(breaths, breaths, breaths) if isinstance(breaths, int) else breaths,
            least=self.from_,
            forms=self.forms,
            effort=self.effort,
            eyes=self.eyes,
        )


class SectionEntry(Content):
    """[[section]]; see `domain.script.Section`."""

    id: Id
    title: Title
    from_: Annotated[Length, Field(alias="from")] = Length.SHORT
    forms: frozenset[str] = frozenset()
    region: str | None = None
    line: Annotated[tuple[LineEntry, ...], Field(min_length=1)]

    def section(self) -> Section:
        """The step of the script."""
        return Section(
            title=self.title,
            lines=tuple(each.line() for each in self.line),
            least=self.from_,
            forms=self.forms,
            region=self.region,
        )


class BreathEntry(Content):
    """[breath]: the usual seconds, and the words for both ways."""

    in_s: int
    out_s: int
    in_words: Text
    out_words: Text


class Form(Content):
    """[[form]]: one of several ways to do it."""

    id: Id
    name: Title
    note: str
    gentle: bool = False


class Region(Content):
    """[[region]]: a place of the body that can be left out."""

    id: Id
    name: Title
    gentle: bool = False
    forms: frozenset[str] = frozenset()


class Practice(Entry):
    """One file: a practice with its script.

    Attributes:
        words: Other words people search for.
        posture: How to sit or lie.
        when_not: When not to, and what to mind.
        eyes: Whether the person chooses to close them.
        lengths: Which are offered.
        form: Ways to do it, the usual one first; there may be none.
        region: Places that can be left out.
    """

    name: Title
    kind: PracticeKind
    places: Annotated[tuple[Place, ...], Field(min_length=1)]
    words: tuple[str, ...] = ()
    what_for: str
    posture: str
    when_not: Texts
    eyes: OfferedEyes = OfferedEyes.EITHER
    lengths: Annotated[tuple[Length, ...], Field(min_length=1)]
    breath: BreathEntry | None = None
    form: tuple[Form, ...] = ()
    region: tuple[Region, ...] = ()
    section: Annotated[tuple[SectionEntry, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _fits(self) -> Self:
        for names in (self.places, self.lengths):
            check_unique(names)
        for ids in (self.form, self.region, self.section):
            check_unique(each.id for each in ids)
        self._check_names()
        if self.breath is None and any(line.breaths for each in self.section for line in each.line):
            raise ValueError("a line has breaths, and there is no [breath]")
        timeline(self.script(), self.usual, lambda _: 1.0)
        return self

    def _check_names(self) -> None:
        forms = {each.id for each in self.form}
        regions = {each.id for each in self.region}
        said = [each.forms for each in self.section]
        said += [each.forms for each in self.region]
        said += [line.forms for each in self.section for line in each.line]
        if unknown := {form for each in said for form in each} - forms:
            raise ValueError(f"no such form: {sorted(unknown)}")
        used = {each.region for each in self.section if each.region}
        if used != regions:
            raise ValueError(f"regions without a section, or not listed: {sorted(used ^ regions)}")

    def script(self) -> Script:
        """What the player plays."""
        breath = self.breath
        return Script(
            sections=tuple(each.section() for each in self.section),
            in_words=breath.in_words if breath else "",
            out_words=breath.out_words if breath else "",
            gentle_forms=frozenset(each.id for each in self.form if each.gentle),
        )

    @property
    def usual(self) -> Choices:
        """How it is done when nothing was chosen."""
        breath = Breath(self.breath.in_s, self.breath.out_s) if self.breath else Breath()
        medium = Length.MEDIUM
        return Choices(
            length=medium if medium in self.lengths else self.lengths[0],
            form=self.form[0].id if self.form else "",
            eyes=Eyes.OPEN if self.eyes is OfferedEyes.OPEN else Eyes.CLOSED,
            breath=breath,
        )

    def ways(self) -> Iterator[Choices]:
        """Every length, form and way of the eyes; each with all places whole, gentle, or out."""
        eyes = (Eyes.OPEN,) if self.eyes is OfferedEyes.OPEN else tuple(Eyes)
        for length in self.lengths:
            for form in [each.id for each in self.form] or [""]:
                for each in eyes:
                    for care in Care:
                        yield Choices(
                            length=length,
                            form=form,
                            eyes=each,
                            care={region.id: care for region in self.region},
                            breath=self.usual.breath,
                        )

    def regions_of(self, form: str) -> tuple[Region, ...]:
        """The places that a form has."""
        return tuple(each for each in self.region if not each.forms or form in each.forms)

    def spoken_texts(self) -> Iterator[str]:
        """All that may be said aloud, in the order of the file."""
        if self.breath is not None:
            yield self.breath.in_words
            yield self.breath.out_words
        for section in self.section:
            for line in section.line:
                yield line.text
