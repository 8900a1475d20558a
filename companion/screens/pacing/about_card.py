"""Why an activity matters, what makes it easier, what the therapist said, and its rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.pacing import weeks
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.wording.pacing import rule_words
from companion.wording.pacing_plans import weekday_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.pacing import Plan


class AboutCard(Card):
    """What is written about an activity; only the parts that say something are shown.

    Signals:
        change_wanted: The person wants to change it.
        delete_wanted: The person wants to delete the activity.
    """

    change_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("About it"))
        self._parts: list[QWidget] = []
        self._list = QVBoxLayout()
        self.change = LinkButton(tr("Change this activity"), "pencil")
        self.delete = LinkButton(tr("Delete this activity"), "trash-2")
        self.body.addLayout(self._list)
        self.body.addWidget(in_a_row((self.change, self.delete), gap=14))
        self.change.clicked.connect(self.change_wanted)
        self.delete.clicked.connect(self.delete_wanted)

    def show_plan(self, plan: Plan, today: date) -> None:
        """Show what is written about an activity."""
        for part in self._parts:
            let_go(part, self._list)
        activity = plan.activity
        said = [
            _words(tr("Why it matters"), activity.why),
            _points(tr("What makes it easier"), _ideas(activity.easier)),
            _words(tr("From your therapist"), activity.note),
            _words(tr("Your rule"), _rule(plan, today)),
        ]
        self._parts = [part for part in said if part is not None]
        if not self._parts:
            self._parts = [PlainLabel(tr("You can write here why it matters to you."), "muted")]
        for part in self._parts:
            self._list.addWidget(part)
            show_if(True, part)


def _rule(plan: Plan, today: date) -> str:
    """What a step does and on which days it is planned, as it holds now."""
    if plan.activity.starts_on is None:
        return ""
    found = weeks(plan, max(today, plan.activity.starts_on))
    rule = found[-1].rule if found else plan.activity.rule
    planned = tr("Planned: {days}.").format(days=weekday_words(rule.weekdays))
    return f"{rule_words(rule, plan.activity.unit)} {planned}"


def _ideas(pinned: tuple[str, ...]) -> list[str]:
    """The words of pinned ideas; one that is no longer known is passed over."""
    if not pinned:
        return []
    from companion.content.pacing import load_pacing

    texts = {idea.id: idea.text for idea in load_pacing(QLocale().name()).ideas}
    return [texts[each] for each in pinned if each in texts]


def _words(title: str, text: str) -> QWidget | None:
    if not text.strip():
        return None
    return Stack([PlainLabel(title, "question"), PlainLabel(text)], gap=4)


def _points(title: str, texts: list[str]) -> QWidget | None:
    if not texts:
        return None
    return Stack([PlainLabel(title, "question"), *map(Bullet, texts)], gap=4)
