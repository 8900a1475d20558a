"""What is done to a programme: each deed is kept at once, said, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from companion.domain.dose import Dose
from companion.domain.programme import PlanItem, own_id
from companion.domain.programme_setup import (
    Edit,
    edited,
    going_on,
    is_taken,
    moved,
    next_place,
    together,
    without,
)
from companion.domain.refused import Reason, Refused
from companion.errors import CompanionError
from companion.screens.exercise.programme_deeds import Deed, counts_from, take_back, write
from companion.screens.forms.entry import new_id
from companion.ui.screen import Notice
from companion.wording.days import long_day
from companion.wording.exercise_programme import ended_words, own_name, taken_words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from companion.content.exercises import Exercise
    from companion.domain.clock import Clock
    from companion.domain.exercise_profile import ExerciseProfile
    from companion.store.stores import Stores

    Days = tuple[frozenset[int], date | None]
    """Days of the week, and the last day; None for no end."""

    Planned = tuple[str, str, Dose]
    """An exercise, its name and how much of it."""

    AllDays = tuple[frozenset[int], date | None, date]
    """The same, and the first day."""

_DAY = timedelta(days=1)


class ProgrammeMaking(QObject):
    """The deeds; each gives a sentence about what did not work, empty when it did.

    Attributes:
        last_added: Id of the item that was added last.

    Signals:
        said: A Notice for the foot of the window.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._stores = stores
        self._clock = clock
        self.last_added = ""

    def add(self, programme: str, exercise: Exercise, days: AllDays, *, given: bool) -> str:
        """Add an exercise of the library with its usual dose, also to what a clinic has given.

        One that only a team suggests is noted as suggested: the person was asked before.
        """
        planned = (exercise.id, exercise.name, exercise.dose.dose())
        team = {exercise.id} if exercise.team_guided else set()
        return self._add(programme, planned, days, team, given=given)

    def add_own(self, programme: str, name: str, days: AllDays, *, given: bool) -> str:
        """Add an exercise in own words; its dose is still open."""
        planned = (own_id(new_id()), name or own_name(), Dose())
        return self._add(programme, planned, days, set(), given=given)

    def _add(
        self, programme: str, planned: Planned, days: AllDays, team: set[str], *, given: bool
    ) -> str:
        exercise_id, name, dose = planned
        weekdays, last, first = days
        again = any(item.exercise_id == exercise_id for item in self._items(programme))
        item_id = new_id()
        before = self._stores.exercise_profile.get()
        after = replace(
            before,
            team_suggested=before.team_suggested | team,
            given_items=before.given_items | ({item_id} if given else set()),
        )

        def made() -> Edit:
            item = PlanItem(
                id=item_id,
                programme=programme,
                position=next_place(self._items(programme)),
                exercise_id=exercise_id,
                name=name,
                starts_on=first,
                ends_on=last,
                weekdays=weekdays,
                dose=dose,
            )
            self.last_added = item.id
            return Edit(keep=(item,))

        twice = tr("Added once more: {name}. It is in this programme twice now.")
        words = twice if again else tr("Added: {name}")
        profile = None if after == before else (before, after)
        return self._do(made, words.format(name=name), profile)

    def change(self, item: PlanItem, wanted: PlanItem) -> str:
        """An exercise as it is wanted; the history of its dose stays."""

        def made() -> Edit:
            return edited(item, wanted, self._counts_from(item), new_id)

        return self._do(made, tr("Changed: {name}").format(name=wanted.name))

    def move(self, programme: str, item_id: str, steps: int) -> str:
        """An exercise further up or down."""
        return self._do(lambda: moved(self._items(programme), item_id, steps), tr("Moved."))

    def take_out(self, item: PlanItem) -> str:
        """An exercise goes out of the programme; what was done of it stays."""
        return self._do(lambda: self._without(item), tr("Taken out: {name}").format(name=item.name))

    def end(self, programme: str) -> str:
        """The programme ends; what of it has been stays readable."""
        edit = together(self._without(item) for item in self._items(programme))
        all_of_it = [each for each in self._stores.programme.all() if each.programme == programme]
        return self._do(lambda: edit, ended_words(edit, all_of_it, self._clock.today()))

    def begin_on(self, programme: str, day: date) -> str:
        """The programme began on another day; nothing that is written down loses its plan."""
        theirs = tuple(e for e in self._stores.programme.all() if e.programme == programme)
        first = min(item.starts_on for item in theirs)
        logged = self._stores.exercise_log.between(first, day - _DAY)
        if {entry.plan_id for entry in logged} & {item.id for item in theirs}:
            return tr("Something is written down before that day. It cannot begin later.")
        edit = Edit(keep=tuple(replace(e, starts_on=day) for e in theirs), before=theirs)
        return self._do(
            lambda: Edit() if day == first else edit,
            tr("It began on {day}.").format(day=long_day(day)),
        )

    def use_days(self, programme: str, days: Days) -> str:
        """The same days for all exercises of a programme."""
        weekdays, last = days

        def made() -> Edit:
            return together(
                edited(
                    item,
                    replace(item, weekdays=weekdays, ends_on=last),
                    self._counts_from(item),
                    new_id,
                )
                for item in self._items(programme)
            )

        already = tr("All exercises have these days already.")
        return self._do(made, tr("These days hold for all exercises."), already=already)

    def rename(self, programme: str, name: str) -> str:
        """Another name for a programme, over all its time."""
        items = self._stores.programme.all()
        mine = [item for item in items if item.programme == programme]
        if is_taken(name, (item.programme for item in items if item not in mine)):
            return taken_words()

        def made() -> Edit:
            return Edit(
                keep=tuple(replace(item, programme=name) for item in mine), before=tuple(mine)
            )

        return self._do(made, tr("The programme is called “{name}” now.").format(name=name))

    # --- choices for all exercise -------------------------------------------------------

    def answer(self, hit_hard: bool | None) -> str:
        """The answer to the question before a programme that no clinic gave."""
        return self._choose({"hit_hard": hit_hard}, tr("Your answer is kept."))

    def give(self, programme: str, *, from_clinic: bool) -> str:
        """Who put a programme together that is there."""
        theirs = {e.id for e in self._stores.programme.all() if e.programme == programme}
        given = self._stores.exercise_profile.get().given_items - theirs
        given |= theirs if from_clinic else set()
        return self._choose({"given_items": given}, tr("Your answer is kept."))

    def show_rules(self, wanted: bool) -> str:
        """Whether it is shown what sheets may say."""
        words = tr("What sheets may say is shown.") if wanted else tr("It is not shown any more.")
        return self._choose({"tells_rules": wanted}, words)

    def _choose(self, chosen: dict[str, Any], words: str) -> str:
        before = self._stores.exercise_profile.get()
        return self._do(Edit, words, (before, replace(before, **chosen)))

    # --- writing ------------------------------------------------------------------------

    def _items(self, programme: str) -> tuple[PlanItem, ...]:
        return going_on(self._stores.programme.all(), programme, self._clock.today())

    def _counts_from(self, item: PlanItem) -> date:
        return max(counts_from(self._stores, self._clock, item), item.starts_on)

    def _without(self, item: PlanItem) -> Edit:
        return without(item, counts_from(self._stores, self._clock, item) - _DAY)

    def _do(
        self,
        made: Callable[[], Edit],
        words: str,
        profile: tuple[ExerciseProfile, ExerciseProfile] | None = None,
        *,
        already: str = "",
    ) -> str:
        """Write, and say what was done with the way back; else what did not work, or is so."""
        try:
            deed = Deed(made(), profile)
            if deed.edit.is_nothing and profile is None:
                if already:
                    self.said.emit(Notice(already))
                return ""
            write(self._stores, self._clock, deed)
        except Refused as refused:
            return _why(refused)
        except CompanionError as error:
            return str(error)

        def undo() -> None:
            take_back(self._stores, self._clock, deed)

        self.said.emit(Notice(words, undo))
        return ""


def _why(refused: Refused) -> str:
    if refused.reason is Reason.ENDS_FIRST:
        return tr("The last day lies before the change. A later last day will do.")
    return sentence(refused)
