"""How questionnaires speak: what an answer came to, beside the times before; never as a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.days import long_date, short_date
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date


def question_words(at: int, of: int) -> str:
    """Which question it is."""
    if of == 1:
        return tr("One question. It may stay empty.")
    said = tr("Question {n} of {of}. Any answer may stay empty.")
    return said.format(n=number(at, 0), of=number(of, 0))


def minutes_words(minutes: int) -> str:
    """How long one takes."""
    return tr("about %n minute(s)", "", minutes)


def keys_words() -> str:
    """How the keyboard answers."""
    return tr("With the keyboard: a number picks an answer, Enter goes on.")


# --- figures ----------------------------------------------------------------------------


def figure_words(score: float, low: float, high: float, digits: int) -> str:
    """A figure with its range: "5.3 of 10", or "3 (from -1 to 38)"."""
    return _ranged(number(score, digits), low, high)


def total_words(total: float, low: float, high: float) -> str:
    """A figure as the clinic gave it, with its range: "41 of 56", "52.5 (from 20 to 80)"."""
    return _ranged(plain(total), low, high)


def plain(value: float) -> str:
    """A number as it is, with two digits after the point at most and no noughts at its end."""
    digits = next((n for n in (0, 1) if round(value, n) == value), 2)
    return number(value, digits)


def _ranged(value: str, low: float, high: float) -> str:
    if low == 0:
        return tr("{value} of {most}").format(value=value, most=plain(high))
    said = tr("{value} (from {low} to {high})")
    return said.format(value=value, low=plain(low), high=plain(high))


def band_words(words: str, first: int, last: int, source: str) -> str:
    """What its authors call a part of the range."""
    said = tr("Its authors call {first} to {last} “{words}” ({source}).")
    return said.format(first=number(first, 0), last=number(last, 0), words=words, source=source)


def part_words(parts: Mapping[str, float | None]) -> str:
    """The parts of a figure that are known: "Worry: 3 of 6. Low mood: 2 of 6."."""
    said = tr("{part}: {value} of {most}.")
    names = _parts()
    told = [
        said.format(part=names[key][0], value=plain(round(value, 1)), most=plain(names[key][1]))
        for key, value in parts.items()
        if value is not None and key in names
    ]
    return " ".join(told)


def _parts() -> dict[str, tuple[str, int]]:
    return {
        "anxiety": (tr("Worry"), 6),
        "depression": (tr("Low mood"), 6),
        "function": (tr("What you can do"), 30),
        "impact": (tr("Effect on the week"), 20),
        "symptoms": (tr("How you feel"), 50),
    }


def no_figure() -> str:
    """Some answers are empty."""
    return tr("Some answers are empty, so there is no figure. What you answered is kept.")


def no_figure_short() -> str:
    """The same in a table."""
    return tr("no figure")


def older_version() -> str:
    """The questions were others when it was filled in."""
    return tr("The questions were others then. Your answers stand here as they were.")


def unknown_kind() -> str:
    """This version of the app has no such questionnaire."""
    return tr("This version of Companion does not have these questions. Your answers are kept.")


def no_diagnosis() -> str:
    """Under each result that could be read as one."""
    return tr("This is no diagnosis.")


LATELY = 14
"""Days for which a result speaks of now: so many its questions ask about."""


def help_first(day: date, today: date) -> str:
    """Above the result where the answers speak of much distress.

    Args:
        day: Of the answers.
        today: The civil day; what was answered longer ago is told as past.
    """
    if (today - day).days > LATELY:
        return tr(
            "That was a hard time, by these answers. If it still is one, you do not have to carry "
            "this alone."
        )
    return tr("These last two weeks sound hard. You do not have to carry this alone.")


def help_then() -> str:
    """Beside the way to Help now."""
    return tr("Help now has people you can call today. Your doctor or your team can help, too.")


def nobody_watches() -> str:
    """No promise is made."""
    return tr("Nobody but you sees this. Companion sends nothing.")


# --- beside other times -----------------------------------------------------------------


def first_time() -> str:
    """There is nothing to compare with."""
    return tr("This is the first one. The next one can stand beside it.")


def beside_last(then: str, day: date, now: str) -> str:
    """Now and the time before."""
    said = tr("The time before, on {day}: {then}. This time: {now}.")
    return said.format(day=long_date(day), then=then, now=now)


def beside_first(then: str, day: date) -> str:
    """Where it began."""
    return tr("At first, on {day}: {then}.").format(day=long_date(day), then=then)


def change_size(words: str, since_last: bool | None, since_first: bool | None) -> str:
    """Whether a change reaches what studies name.

    Args:
        words: What studies name, in a sentence.
        since_last: Whether the change since the time before is that large; None: there is none.
        since_first: The same since the first time; None: that is the time before, too.
    """
    told = [words]
    if since_last is not None:
        told.append(
            tr("The change since the time before is that large.")
            if since_last
            else tr("The change since the time before is smaller.")
        )
    if since_first is not None:
        told.append(
            tr("The change since the first time is that large.")
            if since_first
            else tr("The change since the first time is smaller.")
        )
    return " ".join(told)


def does_it_match() -> str:
    """The person knows best."""
    return tr("Does this match your days?")


def history_words(days: Sequence[date], first: str, last: str) -> str:
    """The chart in words; empty for a single time."""
    if len(days) < 2:
        return ""
    said = tr("{times} from {first_day} to {last_day}. At first {first}, the last time {last}.")
    return said.format(
        times=tr("%n time(s)", "", len(days)),
        first_day=short_date(days[0]),
        last_day=short_date(days[-1]),
        first=first,
        last=last,
    )


def last_words(figure: str, day: date) -> str:
    """The last result in a list."""
    return tr("Last time, {day}: {figure}").format(day=short_date(day), figure=figure)


def rests(title: str) -> str:
    """It asks how strong pain is, and the person does not want to be asked."""
    said = tr("“{title}” rests: it rates pain, and you switched that off. Settings can change it.")
    return said.format(title=title)


def never_filled() -> str:
    """It was not filled in yet."""
    return tr("Not filled in yet")


def named(name: str, day: date) -> str:
    """One that was filled in: "PEG, Monday 4 May 2026"."""
    return tr("{name}, {day}").format(name=name, day=long_date(day))


def answer_line(question: str, answer: str) -> str:
    """One answer in a list: "Trouble relaxing: Several days", "How are you now? Much better"."""
    is_asked = question.endswith("?")
    said = tr("{question} {answer}") if is_asked else tr("{question}: {answer}")
    return said.format(question=question, answer=answer)


def left_empty() -> str:
    """In the place of an answer."""
    return tr("Left empty")


# --- being asked again ------------------------------------------------------------------


def ready_words(since: date | None, today: date) -> str:
    """It is time for one, by the person's own choice."""
    if since is None or since == today:
        return tr("You chose to be asked about now.")
    return tr("You chose to be asked again from {day} on.").format(day=short_date(since))


def today_line(title: str, minutes: int) -> str:
    """The one quiet line on Today."""
    said = tr("“{title}” is ready when you are ({minutes}).")
    return said.format(title=title, minutes=minutes_words(minutes))


def never_words() -> str:
    """It is not asked."""
    return tr("Never by itself")


def asked_words(weeks: int | None) -> str:
    """It was chosen how often one is asked."""
    if weeks is None:
        return tr("It will not be offered by itself.")
    return tr("Today will offer it again after %n week(s).", "", weeks)


# --- what was done ----------------------------------------------------------------------


def saved_words(name: str) -> str:
    """After saving; the words are still in sight on the next page that is opened."""
    return tr("“{name}” is saved. You can change it at any time.").format(name=name)


def ratings_saved() -> str:
    """After rating my activities."""
    return tr("Your ratings are saved. You can change them at any time.")


def nothing_answered() -> str:
    """An empty one was closed."""
    return tr("Nothing was answered, so nothing was kept.")


def deleted_words(name: str) -> str:
    """After deleting."""
    return tr("“{name}” is deleted. It stays in the bin for 30 days.").format(name=name)


def ratings_deleted() -> str:
    """After deleting what was rated on a day."""
    return tr("Your ratings are deleted. They stay in the bin for 30 days.")


def gone_words() -> str:
    """It was deleted meanwhile."""
    return tr("This one was deleted. You can take it back from the bin.")


# --- my activities ----------------------------------------------------------------------


def activities_title() -> str:
    """What they are called."""
    return tr("My activities")


def activities_for() -> str:
    """What they are for."""
    return tr("Pick 3 to 5 things that matter to you and that are hard now. See how they change.")


def rating_asked() -> str:
    """Over the scales."""
    return tr("How well can you do it now?")


def rating_ends() -> tuple[str, str]:
    """What 0 and 10 mean."""
    return tr("Cannot do it"), tr("As well as before")


def mean_words(mean: float, count: int) -> str:
    """The mean of one day."""
    said = tr("On average {mean} of 10 (%n rated).", "", count)
    return said.format(mean=number(mean, 1))


def mean_beside(then: float, now: float, day: date) -> str:
    """The same activities on two days."""
    said = tr("The same activities on {day}: {then}. Now: {now}.")
    return said.format(day=long_date(day), then=number(then, 1), now=number(now, 1))


def mean_change(is_large: bool | None) -> str:
    """Whether the mean changed by more than chance.

    Source: Stratford 1995: 2 points of the mean.
    """
    if is_large is None:
        return tr("For a word on the change, rate the same 3 activities or more.")
    if is_large:
        return tr("A mean that moves by 2 or more is more than chance. This one did.")
    return tr("A mean that moves by less than 2 can be chance. This one moved less.")


def single_changes(names: Iterable[str]) -> str:
    """Which activities changed by more than chance; empty for none.

    Source: Stratford 1995: 3 points of a single activity.
    """
    found = ", ".join(tr("“{name}”").format(name=name) for name in names)
    if not found:
        return ""
    return tr("These moved by 3 or more, which is more than chance: {names}.").format(names=found)


def source_of_change() -> str:
    """Where those limits come from."""
    return tr("Source of these limits: Stratford 1995.")


def twice_words(name: str) -> str:
    """Two rows name the same activity."""
    return tr("“{name}” stands there twice. One of the two can go.").format(name=name)


def unnamed_words() -> str:
    """A row is rated and has no name."""
    return tr("Give the activity a name. A word or two is enough.")


def unrated_words(name: str) -> str:
    """A new row has a name and no rating."""
    return tr("Pick a number for “{name}”, or take it away.").format(name=name)


def nothing_rated() -> str:
    """No row was rated."""
    return tr("Pick a number for one of them first.")


def few_words(count: int) -> str:
    """Fewer than three are rated; empty otherwise."""
    return tr("3 to 5 activities tell the most. You can add more.") if 0 < count < 3 else ""
