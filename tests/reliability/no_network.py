"""P26: the app never talks to the network, watched from outside through a whole session."""

from __future__ import annotations

import re
from pathlib import Path

from tests.reliability.measured import Measured
from tests.reliability.sessions import session

FULL = 3
QUICK = 1

_AT_HOME = re.compile(r"sa_family=AF_(UNIX|UNSPEC|NETLINK)\b")
_TO_ELSEWHERE = re.compile(r"\bconnect\(|sa_family=AF_INET")
_PRINT_SERVICE = re.compile(r'port=htons\(631\).*("::1"|"127\.0\.0\.1")')
"""The print service of this computer, asked by Qt which printers there are where it has no
socket: on the loopback, which no network sees; only for a page that the person prints."""


def measure(_folder: Path, count: int) -> Measured:
    """P26, in so many sessions."""
    found: list[str] = []
    printing, traced = 0, 0
    for number in range(count):
        seen = session(number)
        found += [seen.trouble] if seen.trouble else []
        found += seen.said("connect")
        calls = seen.traced or ()
        away = [each for each in calls if _TO_ELSEWHERE.search(each) and not _AT_HOME.search(each)]
        asked = [each for each in away if _PRINT_SERVICE.search(each)]
        traced += seen.traced is not None
        printing += len(asked)
        found += [each for each in away if each not in asked]
    return Measured(
        "P26",
        f"{count} sessions of the real app, a year of entries; {traced} of them under strace",
        "0 connections beyond this computer, and no name looked up",
        f"{len(found)} {'; '.join(found)[:300]}, besides {printing} tries to ask the print"
        " service of this computer for its printers",
        not found,
    )
