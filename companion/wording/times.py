"""Times of day and lengths of time: reading what people type, and writing them for people."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, QTime

from companion.domain.times import WallTime
from companion.wording.numbers import rounded
from companion.wording.translate import tr

LONGEST_MIN = 24 * 60


class NotATime(ValueError):
    """What was typed is not a time of day; its text is a sentence for the person."""


class NotADuration(ValueError):
    """What was typed is not a length of time; its text is a sentence for the person."""


_CLOCK = re.compile(
    r"(?:(?P<hours>[0-9]{1,2})(?:\s*[:.h]\s*(?P<minutes>[0-9]{2})|\s*h)?|(?P<run>[0-9]{3,4}))"
    r"(?P<half>[ap])?"
)
_HALF = re.compile(r"\s*([ap])\s*\.?\s*m\s*\.?$")
_SECOND_PASS = re.compile(r"\s*\+\s*1$")

_PLAIN = re.compile(r"[0-9]+")
_HOURS_MINUTES = re.compile(r"([0-9]+)\s*:\s*([0-9]{2})")
_WITH_UNITS = re.compile(
    r"(?:(?P<hours>[0-9]+(?:[.,][0-9]+)?)\s*(?:h|hr|hrs|hour|hours)\.?)?\s*"
    r"(?:(?P<minutes>[0-9]+)\s*(?P<unit>m|min|mins|minute|minutes)?\.?)?"
)


def parse_time(text: str) -> WallTime:
    """Read a time of day as people type it: 2310, 23:10, 23.10, 11:10 pm, 7, 1:30+1.

    Raises:
        NotATime: with a sentence that says what can be typed instead.
    """
    typed = _plain_digits(text, NotATime).casefold()
    typed, second_pass = _cut_second_pass(typed)
    match = _CLOCK.fullmatch(_short_half(typed))
    if match is None:
        shown = _by_locale(typed)
        return WallTime(shown.hour(), shown.minute(), second_pass)
    digits = match["run"] or ""
    hour = int(match["hours"] or digits[:-2])
    minute = int(match["minutes"] or digits[-2:] or 0)
    if minute > 59:
        raise NotATime(tr("Minutes of a time go from 00 to 59."))
    return WallTime(_hour_of_day(hour, match["half"]), minute, second_pass)


def clock_time(wall: WallTime) -> str:
    """A time of day as the person's language writes it: "23:10" or "11:10 PM".

    The second pass of an hour that the clock repeats is named.
    """
    locale = QLocale()
    if locale.zeroDigit() == "0":
        shown = locale.toString(QTime(wall.hour, wall.minute), QLocale.FormatType.ShortFormat)
    else:
        shown = f"{wall.hour:02}:{wall.minute:02}"
    return f"{shown} {_second_time()}" if wall.second_pass else shown


def parse_duration(text: str) -> int:
    """Read a length of time as people type it, in minutes: 40, 1:20, 1 h 20, 1.5 h, 90 min.

    Raises:
        NotADuration: with a sentence that says what can be typed instead.
    """
    typed = _plain_digits(text, NotADuration).casefold()
    if re.match(r"[-\u2212\u2013]\s*[0-9]", typed):
        raise NotADuration(tr("A length of time is 0 or more."))
    minutes = _minutes(_english_units(typed))
    if minutes > LONGEST_MIN:
        raise NotADuration(tr("That is longer than 24 hours."))
    return minutes


def duration(minutes: float) -> str:
    """A length of time for people, in whole minutes: "5 h 25 min", "25 min", "1 h"."""
    hours, rest = divmod(int(rounded(minutes, 0)), 60)
    if not hours:
        return tr("{minutes} min").format(minutes=rest)
    if not rest:
        return tr("{hours} h").format(hours=hours)
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)


def _plain_digits(text: str, refusal: type[ValueError]) -> str:
    """The text without spaces around it; other digits than 0 to 9 are refused."""
    if any(sign.isdigit() and not sign.isascii() for sign in text):
        raise refusal(tr("Please use the digits 0 to 9."))
    return text.strip()


def _second_time() -> str:
    return tr("(second time)")


def _cut_second_pass(typed: str) -> tuple[str, bool]:
    named = _second_time().casefold()
    if typed.endswith(named):
        return typed.removesuffix(named).rstrip(), True
    cut = _SECOND_PASS.sub("", typed)
    return cut, cut != typed


def _short_half(typed: str) -> str:
    """The half of the day as one letter: "11 p.m." and the language's own word become "11p"."""
    locale = QLocale()
    for word, letter in ((locale.amText(), "a"), (locale.pmText(), "p")):
        own = word.casefold()
        if own and typed.endswith(own):
            return typed.removesuffix(own).rstrip() + letter
    return _HALF.sub(r"\1", typed)


def _hour_of_day(hour: int, half: str | None) -> int:
    if half is None:
        if hour > 23:
            raise NotATime(tr("Hours go from 0 to 23."))
        return hour
    earliest = 0 if half == "a" else 1
    if not earliest <= hour <= 12:
        raise NotATime(tr("With am or pm, hours go from 1 to 12."))
    return hour % 12 + (12 if half == "p" else 0)


def _by_locale(typed: str) -> QTime:
    """The last try: the way the person's own language writes times."""
    for written in (typed, typed.upper()):
        time = QLocale().toTime(written, QLocale.FormatType.ShortFormat)
        if time.isValid():
            return time
    raise NotATime(tr("This is not a time of day. You can type it like 23:10 or 11:10 pm."))


def _english_units(typed: str) -> str:
    for own, english in ((tr("{hours} h"), "h"), (tr("{minutes} min"), "min")):
        unit = own.split("}")[-1].strip().casefold()
        typed = typed.replace(unit, english) if unit else typed
    return typed


def _minutes(typed: str) -> int:
    if _PLAIN.fullmatch(typed):
        return _whole(typed)
    if match := _HOURS_MINUTES.fullmatch(typed):
        return _whole(match[1]) * 60 + _under_an_hour(match[2])
    match = _WITH_UNITS.fullmatch(typed)
    if not typed or match is None:
        raise NotADuration(tr("This is not a length of time. You can type it like 40 or 1 h 20."))
    if match["hours"] is None:
        return _whole(match["minutes"])
    whole, _, part = match["hours"].replace(",", ".").partition(".")
    if part and match["minutes"]:
        raise NotADuration(tr("This can be read in two ways. You can type it like 1 h 20."))
    minutes = _under_an_hour(match["minutes"] or "0")
    return _whole(whole) * 60 + minutes + round(float(f"0.{part or 0}") * 60)


def _whole(digits: str) -> int:
    """A whole number, however long; beyond five digits it is too long a time in any case."""
    return int(digits.lstrip("0")[:5] or 0)


def _under_an_hour(digits: str) -> int:
    minutes = _whole(digits)
    if minutes > 59:
        raise NotADuration(tr("After the hours, minutes go from 0 to 59."))
    return minutes
