"""Worksheets that are being written: each a draft of its own until it is saved or let go."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from companion.domain.worksheet import Worksheet, from_plain, plain_content
from companion.screens.forms.entry import new_id
from companion.screens.forms.half_done import AllHalfDone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.content.worksheet import Form
    from companion.domain.clock import Clock
    from companion.domain.worksheet import Answer

_DRAFT = "worksheet "


@dataclass(slots=True)
class HalfWritten:
    """One that is open for writing; its answers may not be fit to be kept yet.

    Attributes:
        page: Which page is in sight, the first being 0.
        loose: What is typed and cannot be read, by question.
    """

    id: str
    kind: str
    version: int
    day: date
    created_at: datetime
    title: str = ""
    content: dict[str, Answer] = field(default_factory=dict)
    page: int = 0
    loose: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def draft(self) -> str:
        """The name of its draft."""
        return _DRAFT + self.id

    def state(self) -> dict[str, Any]:
        """What its draft holds."""
        return {
            "id": self.id,
            "kind": self.kind,
            "version": self.version,
            "day": self.day.isoformat(),
            "created_at": self.created_at.isoformat(),
            "title": self.title,
            "content": plain_content(self.content),
            "page": self.page,
            "loose": self.loose,
        }

    def worksheet(self) -> Worksheet:
        """As it is to be kept.

        Raises:
            Refused: an answer cannot be kept.
        """
        return Worksheet(
            id=self.id,
            kind=self.kind,
            version=self.version,
            day=self.day,
            created_at=self.created_at,
            title=self.title,
            content=self.content,
        )


def begun(form: Form, clock: Clock) -> HalfWritten:
    """A new one of a kind."""
    return HalfWritten(new_id(), form.id, form.version, clock.today(), clock.local())


def of(worksheet: Worksheet, form: Form, page: int = 0) -> HalfWritten:
    """One that is kept, to be changed; from now on it answers the questions of now."""
    return HalfWritten(
        id=worksheet.id,
        kind=worksheet.kind,
        version=form.version,
        day=worksheet.day,
        created_at=worksheet.created_at,
        title=worksheet.title,
        content=dict(worksheet.content),
        page=page,
    )


def _read(state: Mapping[str, Any]) -> HalfWritten:
    return HalfWritten(
        id=str(state["id"]),
        kind=str(state["kind"]),
        version=int(state["version"]),
        day=date.fromisoformat(state["day"]),
        created_at=datetime.fromisoformat(state["created_at"]),
        title=str(state["title"]),
        content=from_plain(state["content"]),
        page=int(state["page"]),
        loose={key: dict(texts) for key, texts in state["loose"].items()},
    )


def _begun(half: HalfWritten) -> datetime:
    return half.created_at


HALF_WRITTEN = AllHalfDone(_DRAFT, _read, _begun)
