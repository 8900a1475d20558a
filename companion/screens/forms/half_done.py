"""What takes more than one sitting: each one a draft of its own until it is saved or let go."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from companion.store.drafts import DraftStore


class HalfDone(Protocol):
    """One that is open; its answers may not be fit to be kept yet.

    Attributes:
        id: Of what it will be, or of what is changed.
        draft: The name of its draft.
    """

    id: str

    @property
    def draft(self) -> str:
        """The name of its draft."""

    def state(self) -> dict[str, Any]:
        """What its draft holds."""


One = TypeVar("One", bound=HalfDone)


@dataclass(frozen=True, slots=True)
class AllHalfDone(Generic[One]):
    """All that are open of one kind: goals, questionnaires, or worksheets.

    Attributes:
        prefix: How the names of their drafts begin.
        read: One from what its draft holds; raises KeyError, TypeError or ValueError where that
            makes no sense.
        begun: What they are put in order by: when each was begun.
    """

    prefix: str
    read: Callable[[Mapping[str, Any]], One]
    begun: Callable[[One], Any]

    def from_state(self, state: Mapping[str, Any] | None) -> One | None:
        """The one that a draft holds; None where there is none, or none that makes sense."""
        if state is None:
            return None
        with suppress(KeyError, TypeError, ValueError):  # of another version of the app
            return self.read(state)
        return None

    def find(self, drafts: DraftStore, name: str) -> One | None:
        """What is typed and not saved under this name."""
        return self.from_state(drafts.get(self.prefix + name))

    def all(self, drafts: DraftStore) -> tuple[One, ...]:
        """All of them, the latest begun first."""
        names = (name for name in drafts.forms() if name.startswith(self.prefix))
        read = (self.from_state(drafts.get(name)) for name in names)
        known = [each for each in read if each is not None]
        return tuple(sorted(known, key=self.begun, reverse=True))
