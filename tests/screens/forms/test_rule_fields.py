"""The rule of a plan, and amounts: typed as people write them, and what cannot be kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.activities import AmountUnit, Growth, Rule
from companion.screens.forms.amount_field import AmountField
from companion.screens.forms.rule_fields import RuleFields
from tests.screens.forms.night_forms import shown


@pytest.fixture(autouse=True)
def _dressed(dressed):
    """Every widget here is in its looks."""


@pytest.fixture
def fields(qtbot):
    return shown(qtbot, RuleFields())


def pick(control, key):
    next(each for each in control.segments if each.key == key).click()


def amount(qtbot, text, unit=AmountUnit.MINUTES, **more):
    field = shown(qtbot, AmountField("How much", unit=unit, **more))
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    return field


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("12", AmountUnit.MINUTES, 12),
        ("8,5", AmountUnit.MINUTES, 8.5),
        ("1:20", AmountUnit.MINUTES, 80),
        ("1 h 20", AmountUnit.MINUTES, 80),
        ("12 min", AmountUnit.MINUTES, 12),
        ("200 m", AmountUnit.METRES, 200),
        ("1,200", AmountUnit.STEPS, 1200),
        ("", AmountUnit.STEPS, None),
    ],
)
def test_an_amount_is_typed_as_people_write_it(qtbot, text, unit, value):
    field = amount(qtbot, text, unit)
    assert field.value == value
    assert not field.error


@pytest.mark.parametrize(
    ("text", "unit", "words"),
    [
        ("a bit", AmountUnit.MINUTES, "Please write a number, like 10."),
        ("-5", AmountUnit.MINUTES, "“How much” can be any number above 0, up to 1,440."),
        ("5000", AmountUnit.MINUTES, "“How much” can be any number above 0, up to 1,440."),
        ("0", AmountUnit.MINUTES, "“How much” can only be a number above 0."),
        ("2.5", AmountUnit.STEPS, "“How much” can only be a whole number, like 4."),
        ("9" * 400, AmountUnit.METRES, "Please write a number, like 10."),
        ("5 km", AmountUnit.METRES, "Please write a number, like 10."),
    ],
)
def test_an_amount_that_cannot_be_is_named_at_its_field(qtbot, text, unit, words):
    field = amount(qtbot, text, unit)
    assert field.value is None
    assert field.error == words
    assert field.text == text


def test_nothing_at_all_is_an_answer_where_it_may_be(qtbot):
    assert amount(qtbot, "0", may_be_zero=True).value == 0


def test_arrow_keys_change_an_amount(qtbot):
    field = amount(qtbot, "200", AmountUnit.METRES)
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert field.value == 210
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.value == 200


def test_a_rule_is_shown_read_and_told_in_words(fields):
    rule = Rule(growth=Growth.LINEAR, growth_pct=8, ceiling=30, weekdays=frozenset({1, 3, 5}))
    fields.show_rule(rule)
    assert fields.read() == rule
    told = "Each step adds 8 % of what you measured first. It never goes above 30 min."
    assert fields.told.text() == told


def test_growth_above_its_limit_is_said_at_once(fields):
    fields.show_rule(Rule(ceiling=30))
    pick(fields.percent, "20")
    assert "10 % at most when each step builds on the last one" in fields.error.text()
    assert fields.read() is None
    pick(fields.growth, "linear")
    assert not fields.error.text()
    assert fields.read() == Rule(growth=Growth.LINEAR, growth_pct=20, ceiling=30)


@pytest.mark.parametrize("typed", ["21", "0", "2.5", "lots"])
def test_another_growth_is_a_whole_number_up_to_twenty(fields, typed):
    fields.show_rule(Rule(ceiling=30))
    pick(fields.percent, "other")
    QTest.keyClicks(fields.other.line, typed)
    assert fields.read() is None
    assert fields.other.error == "How much more each week? A whole number from 1 to 20."


def test_a_plan_that_grows_needs_a_ceiling_one_that_stays_does_not(fields):
    fields.show_rule(Rule())
    assert fields.read() is None
    assert "needs a number here" in fields.ceiling.error
    pick(fields.growth, "none")
    assert fields.read() == Rule(growth=Growth.NONE, growth_pct=10)
    assert not fields.ceiling.isVisible()


def test_a_week_without_a_day_is_refused(fields):
    fields.show_rule(Rule(ceiling=30, weekdays=frozenset({2})))
    fields.weekdays.days[1].click()
    assert fields.read() is None
    assert fields.error.text() == "“Days of the week”: pick at least one day of the week."


def test_what_was_typed_comes_back_as_it_stood(fields):
    pick(fields.growth, "linear")
    pick(fields.percent, "other")
    fields.other.set_text("99")
    fields.ceiling.set_text("forty")
    fields.weekdays.value = {6, 7}
    state = fields.state()
    fields.show_rule(Rule())
    fields.set_state(state)
    assert fields.state() == state


def test_a_rule_can_be_looked_at_without_a_word(fields):
    fields.show_rule(Rule())
    assert fields.peek() == Rule()
    assert not fields.ceiling.error
    fields.ceiling.set_text("forty")
    assert fields.peek() is None
    assert not fields.ceiling.error
    fields.show_rule(Rule(ceiling=30))
    pick(fields.percent, "20")
    assert fields.peek() is None
