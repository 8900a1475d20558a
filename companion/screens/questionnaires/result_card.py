"""What one time came to, in words: the figure, what it tells, and the times before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.scoring import is_as_large_as
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.card import Card
from companion.wording import questionnaires as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.screens.questionnaires.outcomes import Outcome


class ResultCard(Card):
    """The figure large, everything else in sentences; nothing is graded.

    Attributes:
        figure: The figure with its range.
        lines: The sentences under it.
    """

    def __init__(self) -> None:
        super().__init__(tr("What it came to"))
        self.figure = PlainLabel("", "figure")
        self.lines: tuple[str, ...] = ()
        self._list = Stack(gap=8)
        self.body.addWidget(self.figure)
        self.body.addWidget(self._list)

    def show_outcome(self, outcome: Outcome, series: Sequence[Outcome]) -> None:
        """Tell of one time.

        Args:
            outcome: Which one.
            series: All times that it can be compared with, in the order of days.
        """
        known = outcome.score is not None
        self.figure.setText(outcome.words if known else "")
        show_if(known, self.figure)
        self._list.empty()
        self.lines = tuple(filter(None, _sentences(outcome, series)))
        for sentence in self.lines:
            line = PlainLabel(sentence)
            self._list.body.addWidget(line)
            show_if(True, line)


class AnswersCard(Card):
    """What was answered, question by question."""

    def __init__(self) -> None:
        super().__init__(tr("Your answers"))
        self._list = Stack(gap=8)
        self.body.addWidget(self._list)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these."""
        self._list.empty()
        for words_of_one in lines:
            line = Bullet(words_of_one)
            self._list.body.addWidget(line)
            show_if(True, line)


def _sentences(outcome: Outcome, series: Sequence[Outcome]) -> list[str]:
    asked = outcome.asked
    if asked is None:
        return [words.unknown_kind()]
    if outcome.is_older:
        return [words.older_version()]
    if outcome.score is None:
        return [words.no_figure(), words.part_words(outcome.scored.subscores)]
    band = asked.band_of(outcome.score)
    told = [words.part_words(outcome.scored.subscores)]
    if band is not None:
        told.append(
            words.band_words(band.words, band.start, asked.band_ends(band), asked.band_source)
        )
    told += [*asked.means, asked.higher]
    if asked.is_about_distress:
        told.append(words.no_diagnosis())
    return [*told, *_beside(outcome, series)]


def _beside(outcome: Outcome, series: Sequence[Outcome]) -> list[str]:
    """Beside the time before and the first one; by thresholds where there are published ones."""
    known = [each for each in series if each.score is not None]
    ids = [each.answered.id for each in known]
    at = ids.index(outcome.answered.id)
    if at == 0:
        return [words.first_time()] if len(known) == 1 else []
    last, first = known[at - 1], known[0]
    told = [words.beside_last(last.words, last.day, outcome.words)]
    if at > 1:
        told.append(words.beside_first(first.words, first.day))
    change = outcome.asked.change if outcome.asked else None
    if change is not None:
        since_first = _is_large(outcome, first, change.points) if at > 1 else None
        is_large = _is_large(outcome, last, change.points)
        told.append(words.change_size(change.words, is_large, since_first))
    return [*told, words.does_it_match()]


def _is_large(now: Outcome, then: Outcome, points: float) -> bool:
    assert now.score is not None  # both were looked for among those that have one
    assert then.score is not None
    return is_as_large_as(now.score - then.score, points)
