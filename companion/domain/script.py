"""A practice as a script: lines to say, silences, breaths; laid out in time as a person chose it.

The layout is worked out before a practice begins and does not change while it goes: the same
seconds with the voice on or off, with a sound device or without one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from companion.domain.refused import Reason, Refused, check_range


class Length(StrEnum):
    """How long a practice is made; the script says which lines and silences stretch."""

    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"

    @property
    def place(self) -> int:
        """From 0, the shortest, on."""
        return list(Length).index(self)


class Eyes(StrEnum):
    """Whether the eyes are closed; some people feel safer with them open."""

    CLOSED = "closed"
    OPEN = "open"


class Effort(StrEnum):
    """For which way of doing it a line is meant."""

    TENSE = "tense"
    GENTLE = "gentle"


class Care(StrEnum):
    """What a person wants for one place of the body."""

    WHOLE = "whole"
    GENTLE = "gentle"  # it is let go only, never tensed
    OUT = "out"  # it is left alone


@dataclass(frozen=True, slots=True)
class Breath:
    """How long a breath is; 6 breaths a minute at the usual 4 and 6 seconds.

    Source:
        CLINICAL.md section 5: about 6 a minute is near resonance; the best ratio is uncertain, so
        the person sets it.

    Raises:
        Refused: a part is out of its range.
    """

    in_s: int = 4
    out_s: int = 6

    def __post_init__(self) -> None:
        check_range(self.in_s, "in_s", *IN_S)
        check_range(self.out_s, "out_s", *OUT_S)

    @property
    def whole_s(self) -> int:
        """In and out."""
        return self.in_s + self.out_s


IN_S, OUT_S = (3, 6), (4, 8)
"""Within which seconds a person can set them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Something that is said, and the silence or the breaths with it.

    Attributes:
        text: What is said and shown.
        sign: What stands in the circle meanwhile; empty: the title of the section.
        pause_s: Silence after it in the short, the medium and the long form.
        breaths: How many breaths go with it, in the three lengths; None: it has a silence.
        least: The shortest length that has it.
        forms: The forms that have it; empty: every one.
        effort: Only where its place is tensed, or only where it is let go; None: both.
        eyes: Only with the eyes closed, or only with them open; None: both.
    """

    text: str
    sign: str = ""
    pause_s: tuple[float, float, float] = (0, 0, 0)
    breaths: tuple[int, int, int] | None = None
    least: Length = Length.SHORT
    forms: frozenset[str] = frozenset()
    effort: Effort | None = None
    eyes: Eyes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A step of a script.

    Attributes:
        title: What it is about.
        lines: At least one.
        least: The shortest length that has it.
        forms: The forms that have it; empty: every one.
        region: The place of the body it is about; None: of none.
    """

    title: str
    lines: tuple[Line, ...]
    least: Length = Length.SHORT
    forms: frozenset[str] = frozenset()
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Script:
    """A whole practice.

    Attributes:
        sections: In their order.
        in_words: Said and shown when a breath goes in.
        out_words: The same when it goes out.
        gentle_forms: Forms in which every place is let go only.
    """

    sections: tuple[Section, ...]
    in_words: str = ""
    out_words: str = ""
    gentle_forms: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How a person wants a practice this time.

    Attributes:
        form: One of its forms; empty where it has none.
        care: Places that are not done as usual, by their ids.
    """

    length: Length = Length.MEDIUM
    form: str = ""
    eyes: Eyes = Eyes.CLOSED
    care: Mapping[str, Care] = field(default_factory=dict)
    breath: Breath = field(default_factory=Breath)

    def care_for(self, region: str | None) -> Care:
        """What is wanted for a place."""
        return Care.WHOLE if region is None else self.care.get(region, Care.WHOLE)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line in its time.

    Attributes:
        at_s: When it begins, from the beginning of the practice.
        said_s: How long it takes to say.
        until_s: When the next one begins.
        step: The section it is in, from 0.
        sign: What stands in the circle.
        breath: How long the breaths are that go with it; None: there are none.
    """

    text: str
    at_s: float
    said_s: float
    until_s: float
    step: int
    sign: str
    breath: Breath | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """A practice laid out in time.

    Attributes:
        titles: Of its sections.
        lines: One after the other, without a gap; at least one.
        in_words: Said when a breath goes in.
        out_words: Said when it goes out.
    """

    titles: tuple[str, ...]
    lines: tuple[Spoken, ...]
    in_words: str = ""
    out_words: str = ""

    @property
    def total_s(self) -> float:
        """How long it takes."""
        return self.lines[-1].until_s

    def line_at(self, at_s: float) -> Spoken:
        """The line of a moment; the last one from the end on."""
        return self.lines[self._place(at_s)]

    def begins_s(self, step: int) -> float:
        """When a section begins."""
        return next(each.at_s for each in self.lines if each.step == step)

    def _place(self, at_s: float) -> int:
        low, high = 0, len(self.lines) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.lines[middle].at_s <= at_s else (low, middle - 1)
        return low


def timeline(script: Script, choices: Choices, spoken_s: Callable[[str], float]) -> Timeline:
    """Lay a script out in time.

    Args:
        script: The practice.
        choices: How it is wanted.
        spoken_s: How long a text takes to say, in seconds.

    Raises:
        Refused: with these choices nothing is left of it.
    """
    titles: list[str] = []
    lines: list[Spoken] = []
    at_s = 0.0
    for section in script.sections:
        if not _has_section(section, choices):
            continue
        for line in section.lines:
            if not _has_line(line, section, script, choices):
                continue
            said_s = spoken_s(line.text)
            lasts_s = _lasts_s(line, choices, said_s)
            spoken = Spoken(
                text=line.text,
                at_s=at_s,
                said_s=said_s,
                until_s=at_s + lasts_s,
                step=len(titles),
                sign=line.sign or section.title,
                breath=None if line.breaths is None else choices.breath,
            )
            lines.append(spoken)
            at_s = spoken.until_s
        if lines and lines[-1].step == len(titles):
            titles.append(section.title)
    if not lines:
        raise Refused(Reason.BLANK, ("practice_id",))
    return Timeline(tuple(titles), tuple(lines), script.in_words, script.out_words)


def _has_section(section: Section, choices: Choices) -> bool:
    return (
        section.least.place <= choices.length.place
        and (not section.forms or choices.form in section.forms)
        and choices.care_for(section.region) is not Care.OUT
    )


def _has_line(line: Line, section: Section, script: Script, choices: Choices) -> bool:
    is_gentle = _is_gentle(section, script, choices)
    return (
        line.least.place <= choices.length.place
        and (not line.forms or choices.form in line.forms)
        and line.eyes in {None, choices.eyes}
        and line.effort in {None, Effort.GENTLE if is_gentle else Effort.TENSE}
    )


def _is_gentle(section: Section, script: Script, choices: Choices) -> bool:
    """Whether nothing is tensed in a section; one about no place is about all that are done."""
    if choices.form in script.gentle_forms:
        return True
    if section.region is not None:
        return choices.care_for(section.region) is Care.GENTLE
    placed = [each for each in script.sections if each.region is not None]
    whole = (each for each in placed if choices.care_for(each.region) is Care.WHOLE)
    return bool(placed) and not any(_has_section(each, choices) for each in whole)


def _lasts_s(line: Line, choices: Choices, said_s: float) -> float:
    """A line and its silence; or its breaths, and as many more as it takes to say it."""
    place = choices.length.place
    if line.breaths is None:
        return said_s + line.pause_s[place]
    whole_s = choices.breath.whole_s
    return max(line.breaths[place], -(-said_s // whole_s)) * whole_s


_BEGIN_S, _LETTER_S, _STOP_S = 0.65, 0.072, 0.66
_STOPS = re.compile(r"[.!?…:;](?=\s)")


def implied_s(text: str) -> float:
    """About how long a text takes to say slowly: for what has no clip, and to check those.

    Calibrated on the clips that come with the app; a clip lasts 0.8 to 1.25 times this.
    """
    letters = sum(map(str.isalnum, text))
    stops = len(_STOPS.findall(text)) + 0.5 * text.count(",")
    return _BEGIN_S + letters * _LETTER_S + stops * _STOP_S
