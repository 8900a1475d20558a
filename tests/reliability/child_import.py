"""Runs `companion import` in a process of its own and watches what it does.

Usage: python -m tests.reliability.child_import OUTSIDE DATA FOLDER
It prints one last line of JSON: the exit status, the most memory it had, and what it touched that
it must not: anything under OUTSIDE, anything it wrote elsewhere than under DATA, any connection.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def watch(outside: str, data: str) -> list[str]:
    """Note what must not happen; gives the growing list."""
    touched: list[str] = []

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event == "socket.connect":
            touched.append("a connection")
        if event != "open" or not isinstance(arguments[0], str | bytes):
            return
        path = os.path.realpath(os.fsdecode(arguments[0]))
        flags = arguments[2] if isinstance(arguments[2], int) else 0
        if path.startswith(outside):
            touched.append(f"opened {path}")
        elif flags & _WRITES and not path.startswith((data, "/dev/null")):
            touched.append(f"wrote {path}")

    sys.addaudithook(hook)
    return touched


def most_memory_mb() -> float:
    """The most this program had in memory at once; Linux tells it."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise AssertionError("Linux tells it")


def run(outside: str, data: str, folder: str) -> None:
    """Import, then tell."""
    from companion.main import main

    touched = watch(os.path.realpath(outside), os.path.realpath(data))
    status = main(["--data-dir", data, "import", folder])
    told = {"status": status, "memory_mb": most_memory_mb(), "touched": touched}
    sys.stdout.write(f"\n{json.dumps(told)}\n")


if __name__ == "__main__":
    run(*sys.argv[1:])
