"""Real kills: a child process ends itself by SIGKILL at its nth step, and nothing cleans up.

A step is what can change the disk: opening or writing a file, a rename, a removal, an fsync, and
some thousand instructions inside the database.
"""

import os
import signal
import sys
import warnings
from collections.abc import Callable, Iterator
from functools import partial

EVENTS = {"open", "os.rename", "os.remove", "os.link", "os.mkdir", "os.chmod", "sqlite3.connect"}


class _Steps:
    def __init__(self, last: int) -> None:
        self.left = last

    def take(self) -> int:
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        self.left -= 1
        return 0


def each_kill(act: Callable[[Callable[[], int]], None], every: int = 1) -> Iterator[bool]:
    """Run an act in a child again and again, killed one step later each time.

    Args:
        act: What is done; it gets the step to take, for the database's progress handler.
        every: So many steps from one kill to the next.

    Yields:
        After each run: whether the act came to its end; that run is the last one.
    """
    steps = 0
    while True:
        child = forked(partial(_run, act, steps))
        _, status = os.waitpid(child, 0)
        done = os.WIFEXITED(status)
        assert not done or os.WEXITSTATUS(status) == 0, "the act itself broke down"
        yield done
        if done:
            return
        steps += every


def forked(act: Callable[[], object]) -> int:
    """Do it in a child of this process, where all is imported already; gives its number."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child:
        return child
    try:
        act()
        os._exit(0)
    finally:
        os._exit(1)


def spread_kills(act: Callable[[Callable[[], int]], None], count: int) -> Iterator[bool]:
    """The same with about so many kills, from the first step to the last.

    It begins with a run that comes to its end, which counts the steps.
    """
    ear, mouth = os.pipe()
    os.waitpid(forked(partial(_count, act, mouth)), 0)
    os.close(mouth)
    with os.fdopen(ear) as told:
        steps = int(told.read())
    yield True
    yield from each_kill(act, max(1, steps // count))


_MANY = 1_000_000


def _count(act: Callable[[Callable[[], int]], None], mouth: int) -> None:
    os.write(mouth, b"%d" % (_MANY - _run(act, _MANY)))


def _run(act: Callable[[Callable[[], int]], None], last: int) -> int:
    """Do it with so many steps to live; gives those that are left."""
    sys.dont_write_bytecode = True  # what Python compiles is there at the next run: no step
    steps = _Steps(last)
    fsync = os.fsync

    def counted(handle: int) -> None:
        steps.take()
        fsync(handle)

    os.fsync = counted
    sys.addaudithook(lambda event, _: steps.take() if event in EVENTS else None)
    act(steps.take)
    return steps.left
