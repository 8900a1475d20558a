"""How the guide through a session speaks: what to do now, where it is, what it comes to."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from companion.domain.dose import Side
from companion.domain.guided import Doing, Guided, Moment, figures
from companion.domain.guided_steps import Kind, planned_s
from companion.domain.pacing_sessions import Told
from companion.domain.pain_monitoring import Light
from companion.wording.days import long_day
from companion.wording.exercise_dose import done_words, side_words
from companion.wording.numbers import number
from companion.wording.pacing_timer import clock_figure, length_words
from companion.wording.times import duration
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from companion.domain.dose import Done
    from companion.domain.exercise_log import LogEntry
    from companion.domain.guided import Figures
    from companion.domain.guided_steps import Guide
    from companion.domain.pain_monitoring import Answer

MINUTES_OF_A_DAY = 24 * 60


def stop_words() -> tuple[str, ...]:
    """When to stop, whatever the exercise."""
    return (
        tr("Pain or a tight feeling in your chest."),
        tr("You are short of breath, and it does not settle when you rest."),
        tr("You feel faint, or you fall."),
        tr("New weakness or numbness."),
    )


def about_words(guides: Iterable[Guide]) -> str:
    """About how long a session takes: "About 12 min"."""
    minutes = max(1, round(sum(map(planned_s, guides)) / 60))
    return tr("About {length}, rests included.").format(length=duration(minutes))


def tempo_words(tempo_s: float | None) -> str:
    """A tempo, to choose from."""
    if tempo_s is None:
        return tr("I press for each")
    return tr("{n} s").format(n=number(tempo_s, 0 if tempo_s == int(tempo_s) else 1))


def cue_words(guided: Guided) -> str:
    """What to do now, in large words."""
    if guided.doing is Doing.PAUSED:
        return tr("Paused")
    step = guided.step
    if step is None:
        return tr("All done")
    return {
        Kind.READY: tr("Get ready"),
        Kind.REPETITION: tr("Move"),
        Kind.HOLD: tr("Hold"),
        Kind.LET_GO: tr("Relax"),
        Kind.MOVE: tr("Go on gently"),
        Kind.OPEN: tr("In your own time"),
        Kind.REST: tr("Rest"),
        Kind.SIDE: tr("Other side"),  # on one line: the figure under it keeps its size
    }[step.kind]


def line_words(guided: Guided, steps: tuple[str, ...]) -> str:
    """One sentence under the large words: how to do it, or what comes.

    Args:
        guided: The session.
        steps: How the exercise is done, in sentences; getting ready begins with the first.
    """
    if guided.doing is Doing.PAUSED:
        return tr("Take the time you need.")
    step = guided.step
    if step is None:
        return ""
    if step.kind is Kind.READY:
        return steps[0] if steps else tr("Take your place.")
    if step.kind is Kind.REST:
        return tr("Let your body settle.")
    if step.kind is Kind.SIDE:
        return tr("Take your time to change.")
    if step.kind is Kind.HOLD:
        return tr("Breathe as you normally do.")
    if step.length_s is None:
        return tr("Press when it is done.")
    return tr("Slow and easy. You can stop at any time.")


def place_words(guided: Guided) -> str:
    """Where it is: "Exercise 2 of 5 · set 1 of 2"."""
    shown = figures(guided)
    if shown is None:
        return ""
    said = [tr("Exercise {n} of {count}").format(n=shown.exercise, count=shown.exercises)]
    return "  ·  ".join(part for part in (*said, _set(shown)) if part)


def left_words(guided: Guided) -> str:
    """About how long the rest of it takes."""
    shown = figures(guided)
    if shown is None:
        return ""
    minutes = max(1, round(shown.session_left_s / 60))
    return tr("about {length} left").format(length=duration(minutes))


def count_words(guided: Guided) -> str:
    """Which side, and which hold or set: "Left side · hold 4 of 5"."""
    shown = figures(guided)
    if shown is None:
        return ""
    said = _set(shown)
    if shown.kind in (Kind.HOLD, Kind.LET_GO) and shown.repetition is not None:
        n, count = shown.repetition, shown.repetitions
        said = tr("hold {n} of {count}").format(n=n, count=count)
    words = "  ·  ".join(part for part in (side_words(shown.side), said) if part)
    return words[:1].upper() + words[1:]


def _set(shown: Figures) -> str:
    if shown.sets == 1:
        return ""
    return tr("set {n} of {count}").format(n=shown.set, count=shown.sets)


def ring_words(guided: Guided) -> tuple[str, str]:
    """The large figure, and what it counts."""
    shown = figures(guided)
    if shown is None:
        return "", ""
    if shown.kind is Kind.REPETITION and shown.repetition is not None:
        times = tr("of %n time(s)", "", shown.repetitions or 0)
        return number(shown.repetition, 0), times
    if shown.left_s is None:
        count = tr("of {count}").format(count=shown.sets)
        return tr("set {n}").format(n=shown.set), count
    left = math.ceil(shown.left_s)
    if left >= 60:
        return clock_figure(left), tr("minutes")
    return number(left, 0), tr("second(s)", "", left)


def press_words(guided: Guided) -> tuple[str, str]:
    """What the one large button does now, and its icon."""
    step = guided.step
    if guided.doing is Doing.PAUSED or step is None:
        return tr("Go on"), "play"
    if step.kind is Kind.READY:
        return tr("Begin now"), "play"
    if not step.kind.is_work:
        return tr("Go on now"), "play"
    if step.length_s is not None:
        return tr("Pause"), "pause"
    return (tr("Done"), "check") if step.kind is Kind.OPEN else (tr("Count this one"), "check")


def moment_words(moment: Moment, guided: Guided, name: str) -> str:
    """What screen readers hear as something begins."""
    shown = figures(guided)
    if moment is Moment.DONE or shown is None:
        return tr("All exercises are done.")
    if moment is Moment.NEXT:
        return tr("Next: {name}. Get ready.").format(name=name)
    if moment is Moment.HALF:
        return tr("Half of it is done.")
    cue = _cue_with_side(guided)
    if moment in (Moment.COUNT, Moment.HOLD) and shown.repetition is not None:
        n = number(shown.repetition, 0)
        return n if moment is Moment.COUNT else f"{cue}, {n}"
    return f"{cue}."


def sign_words(guided: Guided) -> str:
    """The line across the window: what there is to do now."""
    if guided.away_s is not None:
        return tr("The computer was away. What did you do?")
    return _cue_with_side(guided)


def _cue_with_side(guided: Guided) -> str:
    """What to do now, where the side is not said beside it."""
    step = guided.step
    if guided.doing is Doing.PAUSED or step is None or step.kind is not Kind.SIDE:
        return cue_words(guided)
    return tr("Now your left side") if step.side is Side.LEFT else tr("Now your right side")


def away_words(guided: Guided) -> str:
    """That nobody looked for a while, and that nothing counted."""
    seconds = int(guided.away_s or 0)
    days = seconds // 60 // MINUTES_OF_A_DAY
    if days > 1:
        length = tr("%n day(s)", "", days)
    else:
        length = length_words(seconds) if seconds < 60 else duration(seconds // 60)
    return tr("Companion was away for {length}. Nothing was counted.").format(length=length)


def bar_words(guided: Guided, name: str) -> str:
    """The small bar above the pages: "Bridge  ·  Hold  ·  exercise 2 of 5"."""
    if not guided.is_going:
        return tr("Your session waits to be written down.")
    if guided.away_s is not None:
        return f"{name}  ·  {sign_words(guided)}"
    return "  ·  ".join(part for part in (name, _cue_with_side(guided), _bar_place(guided)) if part)


def _bar_place(guided: Guided) -> str:
    shown = figures(guided)
    if shown is None:
        return ""
    return tr("exercise {n} of {count}").format(n=shown.exercise, count=shown.exercises)


def keys_words() -> str:
    """What the keys do while it goes."""
    return tr("Space or Enter presses the large button. Esc leaves this page; the session goes on.")


def left_open_words(day: date) -> str:
    """A session of a day before waits."""
    return tr("This session began on {day}, and it is not written down yet.").format(
        day=long_day(day)
    )


def already_words(names: Sequence[str], day: date, today: date) -> str:
    """Exercises of a session that another session of that day has, too."""
    named = QLocale().createSeparatedList(list(dict.fromkeys(names)))
    if day == today:
        said = tr("You have already written down {names} today. Keeping this adds to it.")
        return said.format(names=named)
    said = tr("You have already written down {names} for {day}. Keeping this adds to it.")
    return said.format(names=named, day=long_day(day))


def told_words(entry: LogEntry) -> str:
    """What was done of one exercise: "As planned: 2 sets of 8"."""
    figure = done_words(entry.done)
    told = {
        Told.AS_PLANNED: tr("As planned"),
        Told.LESS: tr("Less"),
        Told.MORE: tr("More"),
        None: "",
    }[entry.as_planned]
    return ": ".join(part for part in (told, figure) if part)


def of_sides_words(left: Done, right: Done) -> str:
    """What was done of two sides that were not alike: "Left side: 3 times. Right side: none."."""
    said = [tr("none") if done.is_nothing else done_words(done) for done in (left, right)]
    return tr("Left side: {left}. Right side: {right}.").format(left=said[0], right=said[1])


def is_of_sides(line: str) -> bool:
    """Whether a line is one of `of_sides_words`."""
    begins, between, ends = tr("Left side: {left}. Right side: {right}.").split("}")
    parts = (begins.partition("{")[0], between.partition("{")[0])
    rest = line.removeprefix(parts[0])
    return rest != line and parts[1] in rest and line.endswith(ends)


def answer_words(answer: Answer) -> str:
    """How pain answered, in words; it never says what to change."""
    said = {
        Light.GREEN: tr("This is within the range that most sheets call fine."),
        Light.AMBER: tr("This is above the range that most sheets call fine. See how it settles."),
        Light.RED: tr("This is well above the range that most sheets call fine."),
    }[answer.light]
    if answer.rise is None:
        return said
    return f"{_rise_words(answer.rise)} {said}"


def _rise_words(rise: float) -> str:
    n = number(abs(rise), 0 if rise == int(rise) else 1)
    if rise == 0:
        return tr("Your pain was as usual for you.")
    if rise < 0:
        return tr("Your pain was {n} below your usual.").format(n=n)
    return tr("Your pain rose to {n} above your usual.").format(n=n)


def team_words() -> str:
    """Pain answered strongly again."""
    return tr("This has happened on more than one day. Talk to your team about it.")


def rises_words() -> str:
    """The usual pain rises from week to week."""
    return tr("Your usual pain has risen from week to week. Talk to your team about it.")
