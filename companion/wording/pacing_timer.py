"""How the timer speaks: what it is at, how it is split, and what it offers at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.activities import AmountUnit
from companion.domain.pacing_timer import Doing, Moment, Timer
from companion.wording.pacing import amount_words, figure
from companion.wording.times import duration
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.pacing_pieces import Pieces
    from companion.domain.pacing_timed import Timed

MINUTES_OF_A_DAY = 24 * 60


def clock_figure(seconds: float) -> str:
    """A length of time as a clock counts it: "4:32", "1:04:32"; a second begun is a whole one."""
    whole = round(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def length_words(seconds: int) -> str:
    """A length of time in words: "4 min", "3 min 20 s", "45 s"."""
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return tr("{n} s").format(n=rest)
    told = tr("{n} min").format(n=figure(minutes))
    return tr("{minutes} {n} s").format(minutes=told, n=rest) if rest else told


def pieces_words(pieces: Pieces) -> str:
    """How it is split: "3 x 4 min with 2 min rest"."""
    work = pieces.work_s
    if not work:
        return tr("It counts up until you stop.")
    each = length_words(work[0])
    if len(work) == 1:
        return tr("{length} in one go").format(length=each)
    if len(set(work)) > 1:
        each = tr("about {length}").format(length=each)
    words = tr("{n} × {length} with {rest} rest") if pieces.rest_s else tr("{n} × {length}")
    return words.format(n=len(work), length=each, rest=length_words(pieces.rest_s))


def quota_words(quota: float | None, done: float | None, unit: AmountUnit) -> str:
    """What is planned for the day and what of it is written down."""
    if quota is None:
        return tr("Nothing is planned for today. You can time it all the same.")
    planned = tr("Planned for today: {amount}").format(amount=amount_words(quota, unit))
    if not done:
        return planned
    so_far = tr("written down so far: {amount}").format(amount=amount_words(done, unit))
    return f"{planned}  ·  {so_far}"


def place_words(timer: Timer) -> str:
    """Which piece of work it is at, or that it rests: "Part 2 of 3"."""
    count = len(timer.pieces.work_s)
    at = timer.piece // 2 + 1
    if count < 2 or timer.doing is Doing.DONE:
        return ""
    if timer.piece % 2:
        return tr("Rest {n} of {count}").format(n=at, count=count - 1)
    return tr("Part {n} of {count}").format(n=at, count=count)


def next_words(timer: Timer) -> str:
    """What comes after the piece it is at."""
    if not timer.pieces.work_s:
        return tr("Stop when it is enough for now.")
    ends = timer.pieces.ends_s
    if timer.doing is Doing.DONE:
        return tr("That is what you planned. You can stop here.")
    if len(ends) == 1:
        return tr("You can stop at any time.")
    if timer.piece + 1 >= len(ends):
        return tr("This is the last part.")
    begins, after = ends[timer.piece], ends[timer.piece + 1]
    if timer.piece % 2:
        return tr("Then the next part, {length}.").format(length=length_words(after - begins))
    return tr("Then {length} of rest.").format(length=length_words(timer.pieces.rest_s))


def doing_words(timed: Timed) -> str:
    """What it is at, in a word or two, under the figure."""
    timer = timed.timer
    if timed.asks:
        return tr("until then")
    return {
        Doing.WORK: tr("left") if timer.pieces.work_s else tr("so far"),
        Doing.REST: tr("of rest"),
        Doing.PAUSED: tr("paused"),
        Doing.DONE: tr("done"),
        Doing.STOPPED: tr("stopped"),
    }[timer.doing]


def keys_words(*, can_pause: bool) -> str:
    """What the keys do on the page of a timer that goes."""
    if can_pause:
        return tr("Space pauses and goes on. Esc leaves this page; the timer goes on.")
    return tr("Esc leaves this page; the timer stays.")


def sign_words(timed: Timed) -> str:
    """The line across the window: what there is to do now."""
    timer = timed.timer
    if timed.asks:
        return tr("The computer was away. What did you do?")
    if timer.doing is Doing.REST:
        return tr("Rest now. Let your body settle before you go on.")
    return {
        Doing.WORK: tr("Go on, at an easy pace."),
        Doing.PAUSED: tr("Paused. Take the time you need."),
        Doing.DONE: tr("You did what you planned."),
        Doing.STOPPED: tr("Stopped. You can write it down."),
    }[timer.doing]


def moment_words(moment: Moment) -> str:
    """What screen readers hear at a chime."""
    return {
        Moment.REST_BEGINS: tr("Rest now."),
        Moment.WORK_BEGINS: tr("Rest is over. Go on at an easy pace."),
        Moment.DONE: tr("You did what you planned."),
    }[moment]


def shown_s(timer: Timer) -> float:
    """The seconds that are shown large: what is left, or what has run where it counts up.

    While it asks what the person did, those they were seen for.
    """
    if timer.before_away_min is not None and not timer.stopped:
        return timer.before_away_min * 60
    return timer.run_s if timer.left_s is None else timer.left_s


def bar_words(timed: Timed, name: str) -> str:
    """The small bar above the pages: "Walk outdoors  ·  4:32 left"."""
    timer = timed.timer
    called = name or tr("Timer")
    if timed.asks or timer.doing is Doing.DONE or timer.stopped:
        return f"{called}  ·  {sign_words(timed)}"
    left = clock_figure(shown_s(timer))
    words = {
        Doing.REST: tr("{time} of rest left"),
        Doing.PAUSED: tr("{time}, paused"),
    }.get(timer.doing, tr("{time} left") if timer.pieces.work_s else tr("{time} so far"))
    return f"{called}  ·  {words.format(time=left)}"


def away_words(timer: Timer) -> str:
    """That nobody looked for a while, and what is known of the time before."""
    away = tr("The computer was away for {length}.").format(length=_away_length(timer))
    seen = round((timer.before_away_min or 0.0) * 60)
    return " ".join(
        (away, tr("The timer counted {length} until then.").format(length=length_words(seen)))
    )


def _away_length(timer: Timer) -> str:
    """Whole minutes and hours; from two days on, days."""
    minutes = int(timer.run_s - (timer.away_at_s or 0.0)) // 60
    days = minutes // MINUTES_OF_A_DAY
    return tr("%n day(s)", "", days) if days > 1 else duration(minutes)


def ended_words(timed: Timed) -> str:
    """What the timer counted; where it cannot know, that the person does."""
    timer = timed.timer
    if timed.offered_min is None:
        return tr("You know how much it was. A rough number is fine.")
    worked = _counted_words(timed.offered_min)
    if timer.before_away_min is not None:
        return tr("Until the computer was away: {length}.").format(length=worked)
    if timed.longer:
        return tr("You went on longer: {length} in all.").format(length=worked)
    return tr("By the timer: {length}.").format(length=worked)


def _counted_words(minutes: float) -> str:
    """As amounts are told everywhere, and as the clock of the timer showed it."""
    told, seconds = amount_words(minutes, AmountUnit.MINUTES), round(minutes * 60)
    if seconds % 60 == 0:
        return told
    return tr("{amount} ({length})").format(amount=told, length=length_words(seconds))
