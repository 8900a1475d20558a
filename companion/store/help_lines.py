"""Where the help lines are kept that a person added, changed or hid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.topics import Topic

if TYPE_CHECKING:
    from companion.domain.help_line import HelpLine
    from companion.store.database import Database


class HelpLineStore:
    """The person's own help lines; one with the id of a bundled line stands in its place."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[HelpLine, ...]:
        """Every own line, hidden ones too, by name."""
        from companion.domain.help_line import HelpLine

        rows = self._database.read(
            "SELECT id, country, name, contact, hidden FROM help_lines ORDER BY name, id"
        )
        return tuple(
            HelpLine(id=row[0], country=row[1], name=row[2], contact=row[3], hidden=bool(row[4]))
            for row in rows
        )

    def keep(self, line: HelpLine) -> None:
        """Add a line, or change it."""
        from companion.store.keeping import keep
        from companion.store.tables import HelpLineRow

        with self._database.write(Topic.HELP_LINES) as session:
            keep(
                session,
                HelpLineRow(
                    id=line.id,
                    country=line.country,
                    name=line.name,
                    contact=line.contact,
                    hidden=line.hidden,
                ),
            )

    def remove(self, line_id: str) -> None:
        """Forget an own line; a bundled one with this id is shown again."""
        from companion.store.tables import HelpLineRow

        with self._database.write(Topic.HELP_LINES) as session:
            session.delete(session.get_one(HelpLineRow, line_id))
            session.flush()
