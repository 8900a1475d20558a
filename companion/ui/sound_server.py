"""Whether the sound server of Linux that was found first is still there.

WORKAROUND: once PulseAudio (or what stands in for it) has gone away, the next `QAudioSink` of
Qt 6.11 aborts the whole process, even where a new server is there by then. So a connection of our
own is held beside Qt's: it ends when Qt's does, and then nothing is played any more until the app
is started anew.
"""

from __future__ import annotations

import ctypes
import sys
from functools import cache

_READY, _FAILED = 4, 5
"""The states of a connection that count: it stands; this and all above it: it is over."""

_ROUNDS, _ROUND_US = 20, 100_000
"""So often, and so long each time, a server is waited for that is slow to answer: two seconds."""


class SoundServer:
    """A connection to it over which nothing is ever sent.

    Args:
        library: The system's own library for it; None where there is none.
    """

    def __init__(self, library: ctypes.CDLL | None) -> None:
        self._library = library
        self._loop: ctypes.c_void_p | None = None
        self._context: ctypes.c_void_p | None = None

    @property
    def may_be_used(self) -> bool:
        """False once it has gone away; where there never was one, Qt finds something else."""
        if self._library is None:
            return True
        if self._context is None:
            self._connect(self._library)
            return True
        while self._library.pa_mainloop_iterate(self._loop, 0, None) > 0:
            pass
        return self._state(self._library, self._context) < _FAILED

    def _connect(self, library: ctypes.CDLL) -> None:
        loop = ctypes.c_void_p(library.pa_mainloop_new())
        api = ctypes.c_void_p(library.pa_mainloop_get_api(loop))
        context = ctypes.c_void_p(library.pa_context_new(api, b"Companion"))
        library.pa_context_connect(context, None, 0, None)
        for _ in range(_ROUNDS):
            if self._state(library, context) >= _READY:
                break
            library.pa_mainloop_prepare(loop, _ROUND_US)
            library.pa_mainloop_poll(loop)
            library.pa_mainloop_dispatch(loop)
        if self._state(library, context) == _READY:
            self._loop, self._context = loop, context
            return
        library.pa_context_disconnect(context)
        library.pa_context_unref(context)
        library.pa_mainloop_free(loop)

    @staticmethod
    def _state(library: ctypes.CDLL, context: ctypes.c_void_p) -> int:
        return int(library.pa_context_get_state(context))


def can_be_used() -> bool:
    """Whether a sink may be opened at all: asked before each one, and before Qt looks for any."""
    return sys.platform != "linux" or _the_one().may_be_used


@cache
def _the_one() -> SoundServer:
    """One for the whole process, as Qt's is."""
    try:
        library = ctypes.CDLL("libpulse.so.0")
    except OSError:  # then Qt does not play over it either
        return SoundServer(None)
    for made in ("pa_mainloop_new", "pa_mainloop_get_api", "pa_context_new"):
        getattr(library, made).restype = ctypes.c_void_p
    return SoundServer(library)
