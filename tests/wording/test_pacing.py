"""Amounts and rules in the person's words."""

import pytest

from companion.domain.activities import AmountUnit, Growth, Rule
from companion.wording.pacing import amount_words, rule_words


@pytest.mark.parametrize(
    ("amount", "unit", "words"),
    [
        (12.0, AmountUnit.MINUTES, "12 min"),
        (8.8, AmountUnit.MINUTES, "8.8 min"),
        (9.68, AmountUnit.MINUTES, "9.7 min"),
        (0.67, AmountUnit.MINUTES, "0.7 min"),
        (0.25, AmountUnit.MINUTES, "0.3 min"),
        (0.03, AmountUnit.MINUTES, "less than 0.1 min"),
        (0, AmountUnit.MINUTES, "0 min"),
        (200, AmountUnit.METRES, "200 m"),
        (600, AmountUnit.STEPS, "600 steps"),
        (1, AmountUnit.STEPS, "1 step"),
        (1, AmountUnit.REPETITIONS, "once"),
        (3, AmountUnit.REPETITIONS, "3 times"),
    ],
)
def test_an_amount_says_its_unit(amount, unit, words):
    assert amount_words(amount, unit) == words


def test_a_rule_says_what_a_step_does():
    grows = Rule(growth=Growth.LINEAR, growth_pct=20, ceiling=30)
    assert rule_words(grows, AmountUnit.MINUTES) == (
        "Each step adds 20 % of what you measured first. It never goes above 30 min."
    )
    assert "stays" in rule_words(Rule(growth=Growth.NONE, growth_pct=0), AmountUnit.STEPS)
