"""The guided session of the app: it goes on whatever page is open, and while locked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from companion.domain.clock import civil_day
from companion.domain.guided import Doing, Guided, moment
from companion.domain.guided_kept import from_kept, kept
from companion.ui.running import GUIDED_FORM, Running

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from companion.domain.guided import Moment


@dataclass(frozen=True, slots=True)
class Led:
    """A session, and what was asked before it.

    Attributes:
        guided: The session.
        pain_before: 0 to 10, only where the clinic's sheet asks.
        goes_on_from: The day on which the person said that an older session goes on; None: that
            was not asked.
    """

    guided: Guided
    pain_before: int | None = None
    goes_on_from: date | None = None


class RunningGuided(Running[Led]):
    """At most one guided session."""

    form = GUIDED_FORM

    @property
    def guided(self) -> Guided | None:
        """The session itself."""
        return self.state.guided if self.state else None

    @property
    def left_open(self) -> date | None:
        """The day of a session that waits since a day before today; None where none does.

        One that counts or rests past the change of the day goes on; the person is there.
        """
        led, guided = self.state, self.guided
        if led is None or guided is None or not guided.is_going:
            return None
        today = civil_day(self._now())
        waits = guided.doing is Doing.PAUSED or (guided.step and guided.step.length_s is None)
        if not waits or not guided.was_left_open(today) or led.goes_on_from == today:
            return None
        return guided.day

    @property
    def runs(self) -> bool:
        """Not while it stands still, nor while it waits since a day before."""
        guided = self.guided
        return guided is not None and guided.doing is Doing.GOING and self.left_open is None

    def start(self, guided: Guided, pain_before: int | None = None) -> None:
        """Begin; whoever starts one has asked about the one that goes."""
        self.become(Led(guided, pain_before))

    def act(self, deed: Callable[[Guided, datetime], Guided]) -> None:
        """Do something with it, such as `Guided.press`; what begins by it is told.

        An older session on which the person goes on is not asked about again today.
        """
        led = self.state
        if led is None:
            return
        now = self._now()
        after = deed(led.guided, now)
        was_old = led.guided.was_left_open(civil_day(now))
        on = civil_day(now) if was_old else led.goes_on_from
        self.become(replace(led, guided=after, goes_on_from=on))
        began = moment(led.guided, after)
        if began is not None and not self._asks(replace(led, guided=after)):
            self.happened.emit(began)

    def pause(self) -> None:
        """Stand still."""
        self.act(Guided.pause)

    def take_up(self) -> None:
        """It was stopped by mistake, or is over and one more is wanted."""
        self.act(_taken_up)

    # --- what a session knows of itself -------------------------------------------------

    def _later(self, state: Led, now: datetime) -> Led:
        if not state.guided.is_going:  # it ended when it did, not when it was last looked at
            return state
        return replace(state, guided=state.guided.tick(now))

    def _began(self, before: Led, after: Led) -> Moment | None:
        return moment(before.guided, after.guided)

    def _asks(self, state: Led) -> bool:
        return state.guided.away_s is not None

    def _stands(self, state: Led) -> bool:
        guided = state.guided
        return guided.doing is not Doing.GOING or (
            guided.step is not None and guided.step.length_s is None
        )

    def _is_over(self, state: Led) -> bool:
        return not state.guided.is_going

    def _at(self, state: Led) -> datetime:
        return state.guided.at

    def _content(self, state: Led) -> dict[str, Any]:
        return {"guided": kept(state.guided), "pain_before": state.pain_before}

    def _from(self, content: dict[str, Any]) -> Led | None:
        """After a restart nothing has counted: it stands still, and asks."""
        guided = from_kept(str(content.get("guided", "")))
        if guided is None:
            return None
        before = content.get("pain_before")
        seen = guided.closed_until(self._now())
        return Led(seen, before if isinstance(before, int) else None)


def _taken_up(guided: Guided, now: datetime) -> Guided:
    """The session goes on where it stood; one that is over goes on at its last exercise."""
    seen = guided.tick(now)
    if seen.doing is Doing.DONE:
        return seen.back(now)
    return replace(seen, stopped=False, is_paused=True)
