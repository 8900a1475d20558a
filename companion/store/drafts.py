"""Where unsaved typing is kept, encrypted like all else and never exported."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from companion.domain.topics import Topic

if TYPE_CHECKING:
    from companion.store.database import Database


class DraftStore:
    """What was typed and not yet saved, by form.

    Attributes:
        unkept: What could not be written (a full disk), by form; it lives in memory only, and
            counts as kept until it can be written or the app ends.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.unkept: dict[str, dict[str, Any]] = {}

    def get(self, form: str) -> dict[str, Any] | None:
        """What the form held when it was last kept."""
        if form in self.unkept:
            return dict(self.unkept[form])
        rows = self._database.read("SELECT content FROM drafts WHERE form = ?", (form,))
        return dict(json.loads(rows[0][0])) if rows else None

    def forms(self) -> tuple[str, ...]:
        """The forms that hold something unsaved."""
        kept = {row[0] for row in self._database.read("SELECT form FROM drafts")}
        return tuple(sorted(kept | self.unkept.keys()))

    def keep(self, form: str, content: dict[str, Any], at: datetime) -> None:
        """Keep what a form holds now.

        Raises:
            CompanionError: it could not be written, and is in memory only.
        """
        self.unkept[form] = content
        from companion.store.keeping import keep
        from companion.store.tables import DraftRow
        from companion.store.tables.columns import utc

        with self._database.write(Topic.DRAFTS) as session:
            text = json.dumps(content, ensure_ascii=False)
            keep(session, DraftRow(form=form, content=text, kept_at=utc(at)))
        del self.unkept[form]

    def keep_unkept(self, at: datetime) -> None:
        """Try again to write what could not be written.

        Raises:
            CompanionError: it still cannot be written.
        """
        for form, content in list(self.unkept.items()):
            self.keep(form, content, at)

    def drop(self, form: str) -> None:
        """The form was saved or emptied."""
        from companion.store.tables import DraftRow

        self.unkept.pop(form, None)
        if self.get(form) is None:
            return
        with self._database.write(Topic.DRAFTS) as session:
            session.delete(session.get_one(DraftRow, form))
            session.flush()
