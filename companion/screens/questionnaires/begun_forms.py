"""What is typed and not saved of a clinic's figure and of my activities: one draft of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from companion.content.questionnaire_figure import OTHER_TOTAL
from companion.screens.forms.half_done import AllHalfDone
from companion.wording.questionnaires import activities_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from companion.content.questionnaires import Questionnaires
    from companion.store.drafts import DraftStore

TOTAL, ACTIVITIES = "total", "activities"
"""The views in which they are typed."""

DRAFTS = {TOTAL: "clinic figure", ACTIVITIES: "my activities"}
"""The name of the draft of each."""


@dataclass(slots=True)
class BegunForm:
    """A form that is open.

    Attributes:
        id: The view in which it is gone on with: there is one of each.
        content: What is typed.
        begun_on: The day on which it was begun.
    """

    id: str
    content: Mapping[str, Any]
    begun_on: date

    @property
    def draft(self) -> str:
        """The name of its draft."""
        return DRAFTS[self.id]

    def state(self) -> dict[str, Any]:
        """What its draft holds."""
        return dict(self.content)


def begun_forms(drafts: DraftStore, kinds: Questionnaires) -> Iterator[tuple[BegunForm, str, date]]:
    """Those that are open, what each is called, and when it was begun."""
    for view, draft in DRAFTS.items():
        for each in AllHalfDone(draft, partial(_read, view), _begun).all(drafts):
            name = _figure(each.content, kinds) if view == TOTAL else activities_title()
            yield each, name, each.begun_on


def _figure(typed: Mapping[str, Any], kinds: Questionnaires) -> str:
    """What a clinic's figure is called: by the name it was given, where it was given one."""
    kind = str(typed.get("kind", ""))
    own = " ".join(str(typed.get("name", "")).split()) if kind == OTHER_TOTAL else ""
    found = kinds.find(kind)
    return own or (found.name if found else kind)


def _read(view: str, state: Mapping[str, Any]) -> BegunForm:
    return BegunForm(view, state, date.fromisoformat(state.get("begun_on", state["day"])))


def _begun(form: BegunForm) -> date:
    return form.begun_on
