"""What an export folder would bring: counts, and every row that cannot be taken, with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.ticks import CheckBox
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.exchange import Package, Plan, Refusal

SHOWN_AT_ONCE = 20
"""Refused rows that are listed, and again with each press on "Show more"."""


class ImportPreview(Stack):
    """Shows a plan; the person says yes or no.

    Signals:
        wanted: The plan that is to be carried out.
        replace_toggled: Whether imported answers take the place of kept ones.
        cancelled: The person does not want it.
    """

    wanted = Signal(object)
    replace_toggled = Signal(bool)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__(gap=12)
        self._plan: Plan | None = None
        self.title = PlainLabel("", "question")
        self.counts = PlainLabel("")
        self.passed_over = PlainLabel("", "small")
        self.replace = CheckBox(tr("Take the answers of the folder where they differ from mine"))
        self.verdict = PlainLabel("")
        self.yes = PrimaryButton(tr("Add these entries"))
        self.no = QuietButton("")
        self.refusals = RefusalList()
        self._build()
        self.replace.toggled.connect(self.replace_toggled)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.cancelled)

    def _build(self) -> None:
        buttons = in_a_row((self.yes, self.no))
        for widget in (
            self.title,
            self.counts,
            self.passed_over,
            self.replace,
            self.verdict,
            buttons,
            self.refusals,
        ):
            self.body.addWidget(widget)

    def setFocus(  # noqa: N802 (Qt's name)
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """The keyboard goes to what is likely to be pressed."""
        (self.no if self.yes.isHidden() else self.yes).setFocus(reason)

    def begin(self, folder: str) -> None:
        """Look at another folder."""
        self.title.setText(tr("The folder “{name}” holds:").format(name=folder))
        self.replace.blockSignals(True)
        self.replace.setChecked(False)
        self.replace.blockSignals(False)

    def show_plan(self, package: Package, plan: Plan, *, others: int) -> None:
        """Show what would be done.

        Args:
            package: What was read.
            plan: What would be kept of it.
            others: How many entries are kept here with other answers.
        """
        self._plan = plan
        counted = filter(None, (_counted(file, plan) for file in package.counts))
        self.counts.setText("\n".join(counted) or tr("No entries."))
        show_if(bool(package.counts), self.counts)
        names = ", ".join(package.passed_over)
        self.passed_over.setText(tr("Not looked at: {names}").format(names=names))
        show_if(bool(names), self.passed_over)
        show_if(others > 0, self.replace)
        self.refusals.show_refusals(plan.refusals)
        self.verdict.setText(_verdict(plan))
        possible = not plan.refusals and not plan.changes_nothing
        show_if(possible, self.yes)
        self.no.set_words(tr("Do not add them") if possible else tr("Back to Settings"))

    def _on_yes(self) -> None:
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.wanted.emit(self._plan)


class RefusalList(QWidget):
    """Every row that cannot be taken: file, line, and what is wrong there."""

    def __init__(self) -> None:
        super().__init__()
        self._refusals: Sequence[Refusal] = ()
        self._rows: list[PlainLabel] = []
        self.title = PlainLabel("", "question")
        self.more = LinkButton(tr("Show more"))
        self.more.clicked.connect(self._show_more)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.title)
        self._stack.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_refusals(self, refusals: Sequence[Refusal]) -> None:
        """List the first ones; the others come with "Show more"."""
        for row in self._rows:
            let_go(row, self._stack)
        self._rows = []
        self._refusals = refusals
        count = number(len(refusals), 0)
        self.title.setText(tr("What cannot be added: {n}").format(n=count))
        show_if(bool(refusals), self)
        self._show_more()

    def _show_more(self) -> None:
        begin = len(self._rows)
        for refusal in self._refusals[begin : begin + SHOWN_AT_ONCE]:
            row = PlainLabel(_said(refusal))
            self._stack.insertWidget(1 + len(self._rows), row)
            self._rows.append(row)
        left = len(self._refusals) - len(self._rows)
        self.more.set_words(tr("Show more ({n} left)").format(n=number(left, 0)))
        show_if(left > 0, self.more)


def _counted(file: str, plan: Plan) -> str:
    """How much of a file is new, known, different or not usable; what is none is not named."""
    refused = {each.line for each in plan.refusals if each.file == file}
    counts = (
        (sum(row.is_in(file) for row in plan.added), tr("{n} new")),
        (sum(row.is_in(file) for row in plan.unchanged), tr("{n} here already")),
        (sum(row.is_in(file) for row in plan.replaced), tr("{n} with other answers")),
        (len(refused), tr("{n} that cannot be added")),
    )
    named = [words.format(n=number(count, 0)) for count, words in counts if count]
    return f"{_file_words(file)}: {', '.join(named)}" if named else ""


def _file_words(file: str) -> str:
    from companion.exchange.activities import ACTIVITIES, REMINDERS
    from companion.exchange.activity_ratings import ACTIVITY_RATINGS
    from companion.exchange.baseline import MEASURES
    from companion.exchange.decisions import DECISIONS, RULES
    from companion.exchange.exercise_log import EXERCISE_LOG
    from companion.exchange.flare_ups import FLARE_UPS
    from companion.exchange.goal_reviews import GOAL_REVIEWS
    from companion.exchange.goal_steps import GOAL_STEPS
    from companion.exchange.goals import GOALS
    from companion.exchange.happenings import HAPPENINGS
    from companion.exchange.kinds import DIARY, SLEEP
    from companion.exchange.laterality import LATERALITY
    from companion.exchange.pacing_sessions import SESSIONS
    from companion.exchange.practised import PRACTISED
    from companion.exchange.programme import PROGRAMMES
    from companion.exchange.questionnaires import QUESTIONNAIRES
    from companion.exchange.week_plan import WEEK_PLAN
    from companion.exchange.wins import WINS
    from companion.exchange.worksheets import WORKSHEETS

    known = {
        DIARY: tr("Check-ins ({file})"),
        SLEEP: tr("Nights ({file})"),
        ACTIVITIES.file: tr("Activities ({file})"),
        REMINDERS.file: tr("What stands beside them ({file})"),
        MEASURES.file: tr("Measures ({file})"),
        DECISIONS.file: tr("Choices for a week ({file})"),
        RULES.file: tr("Changed rules of plans ({file})"),
        SESSIONS.file: tr("What was done ({file})"),
        FLARE_UPS.file: tr("Flare-ups ({file})"),
        WEEK_PLAN.file: tr("Week plan ({file})"),
        PROGRAMMES.file: tr("Exercises that are planned ({file})"),
        EXERCISE_LOG.file: tr("Exercises that were done ({file})"),
        LATERALITY.file: tr("Left or right ({file})"),
        PRACTISED.file: tr("Practices ({file})"),
        WORKSHEETS.file: tr("Worksheets ({file})"),
        GOALS.file: tr("Goals ({file})"),
        GOAL_STEPS.file: tr("Steps toward them ({file})"),
        GOAL_REVIEWS.file: tr("Reviews of goals ({file})"),
        ACTIVITY_RATINGS.file: tr("Ratings of activities ({file})"),
        QUESTIONNAIRES.file: tr("Questionnaires ({file})"),
        WINS.file: tr("Small wins ({file})"),
        HAPPENINGS.file: tr("What happened ({file})"),
    }
    return known.get(file, "{file}").format(file=file)


def _said(refusal: Refusal) -> str:
    """File, line and what is wrong there; the sentence names the answer."""
    place = refusal.file
    if refusal.line is not None:
        place = tr("{file}, line {n}").format(file=refusal.file, n=number(refusal.line, 0))
    return f"{place}: {refusal.sentence}"


def _verdict(plan: Plan) -> str:
    if plan.refusals:
        said = tr("Nothing was added, and nothing was changed.")
        then = tr("Put right what is listed here, then choose the folder again.")
        return f"{said} {then}"
    if plan.changes_nothing:
        return tr("All of it is here already. There is nothing to add.")
    return tr("All of it is added at once. You can undo it.")
