"""Where the decisions about plans are kept: a step, a number, another rule."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.topics import Topic
from companion.store.activities import NOT_IN_BIN, RULE_COLUMNS, rule_of

if TYPE_CHECKING:
    from sqlmodel import Session

    from companion.store.database import Database
    from companion.store.tables import DecisionRow, RuleEditRow

COLUMNS = "id, activity_id, week_starts, choice, quota"
EDIT_COLUMNS = f"id, activity_id, week_starts, {RULE_COLUMNS}"


class DecisionStore:
    """What the person decided, one decision and one rule a week; the later takes the place."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Decision, ...]:
        """Every decision, in the order of weeks."""
        rows = self._database.read(
            f"SELECT {COLUMNS} FROM pacing_decisions WHERE {NOT_IN_BIN} ORDER BY week_starts, id"
        )
        return tuple(decision_of(row) for row in rows)

    def edits(self) -> tuple[RuleEdit, ...]:
        """Every changed rule, in the order of weeks."""
        rows = self._database.read(
            f"SELECT {EDIT_COLUMNS} FROM pacing_rules WHERE {NOT_IN_BIN} ORDER BY week_starts, id"
        )
        return tuple(edit_of(row) for row in rows)

    def all_ids(self) -> dict[str, bool]:
        """Every id of a decision or a rule there is, and whether its activity is in the bin."""
        return self.decision_ids() | self.edit_ids()

    def decision_ids(self) -> dict[str, bool]:
        """The ids of the decisions alone."""
        return self._ids("pacing_decisions")

    def edit_ids(self) -> dict[str, bool]:
        """The ids of the changed rules alone."""
        return self._ids("pacing_rules")

    def _ids(self, table: str) -> dict[str, bool]:
        rows = self._database.read(f"SELECT id, NOT {NOT_IN_BIN} FROM {table}")
        return {row[0]: bool(row[1]) for row in rows}

    def keep(self, decision: Decision | RuleEdit) -> None:
        """Keep what was decided; another one for the same week goes."""
        from companion.store.keeping import keep
        from companion.store.tables import DecisionRow, RuleEditRow

        row_class = DecisionRow if isinstance(decision, Decision) else RuleEditRow
        with self._database.write(Topic.PACING) as session:
            _clear_week(session, row_class, decision)
            keep(
                session,
                DecisionRow.of(decision)
                if isinstance(decision, Decision)
                else RuleEditRow.of(decision),
            )

    def remove(self, decision: Decision | RuleEdit) -> None:
        """As if it had never been decided."""
        from companion.store.tables import DecisionRow, RuleEditRow

        row_class = DecisionRow if isinstance(decision, Decision) else RuleEditRow
        with self._database.write(Topic.PACING) as session:
            session.delete(session.get_one(row_class, decision.id))
            session.flush()


def _clear_week(
    session: Session,
    row_class: type[DecisionRow] | type[RuleEditRow],
    decision: Decision | RuleEdit,
) -> None:
    from sqlmodel import col, delete

    session.exec(
        delete(row_class).where(
            col(row_class.activity_id) == decision.activity_id,
            col(row_class.week_starts) == decision.week_starts,
        )
    )


def decision_of(row: tuple[Any, ...]) -> Decision:
    """A decision from its COLUMNS."""
    each_id, activity_id, week_starts, choice, quota = row
    return Decision(
        id=each_id,
        activity_id=activity_id,
        week_starts=date.fromisoformat(week_starts),
        choice=Choice(choice),
        quota=quota,
    )


def edit_of(row: tuple[Any, ...]) -> RuleEdit:
    """A changed rule from its EDIT_COLUMNS."""
    each_id, activity_id, week_starts, *rule = row
    return RuleEdit(
        id=each_id,
        activity_id=activity_id,
        week_starts=date.fromisoformat(week_starts),
        rule=rule_of(rule),
    )
