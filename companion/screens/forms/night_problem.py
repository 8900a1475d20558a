"""Answers about a night that disagree: said under one of them, and all that are named framed."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from companion.domain.refused import Reason
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.wording.refusals import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from companion.domain.refused import Refused
    from companion.screens.forms.night_answers import NightAnswer


class NightProblem(PlainLabel):
    """The line below the answers, for what belongs to none of them.

    Args:
        answers: The fields, by their names in sleep.csv.
    """

    def __init__(self, answers: Mapping[str, NightAnswer]) -> None:
        super().__init__("", "error")
        self._answers = answers

    def say(self, refused: Refused, edited: NightAnswer | None) -> NightAnswer | None:
        """Say it under the answer the person comes from, or else the likeliest slip.

        Returns:
            The answer it is said under; None where it is said on this line.
        """
        named = [self._answers[name] for name in refused.fields if name in self._answers]
        target = edited if edited in named else _likeliest(refused, named)
        self._say_at(target, sentence(refused), named)
        return target

    def take_back(self) -> None:
        """The answers agree."""
        self._say_at(None, "")

    def _say_at(
        self, target: NightAnswer | None, words: str, named: Sequence[NightAnswer] = ()
    ) -> None:
        for answer in self._answers.values():
            wanted = words if answer is target else ""
            if answer.line.error != wanted:
                answer.line.set_error(wanted)
            answer.line.mark(words if answer in named else "")
        self.setText(words)
        show_if(target is None and bool(words), self)


def _likeliest(refused: Refused, named: Sequence[NightAnswer]) -> NightAnswer | None:
    """The most minutes, where minutes do not fit into the night; else what came last."""
    if refused.reason is Reason.AWAKE_TOO_LONG:
        told = [(answer.line.read(), answer) for answer in named if not answer.is_time]
        minutes = [(value, answer) for value, answer in told if isinstance(value, int)]
        return max(minutes, key=itemgetter(0), default=(0, None))[1]
    return named[-1] if named else None
