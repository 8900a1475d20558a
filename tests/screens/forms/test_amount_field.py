"""How much: a number in its unit, with a sentence that tells the true range."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.activities import AmountUnit
from companion.screens.forms.amount_field import AmountField

FIELDS = ("amount", "clinic_quota", "quota", "ceiling")


@pytest.fixture(params=[(name, zero) for name in FIELDS for zero in (False, True)])
def field(qtbot, dressed, request):
    name, may_be_zero = request.param
    field = AmountField("How much", name, may_be_zero=may_be_zero)
    qtbot.addWidget(field)
    return field


def takes(field, typed):
    field.set_text(typed)
    field.tidy()
    return not field.error


@pytest.mark.parametrize("unit", AmountUnit)
def test_the_ends_that_a_sentence_names_are_taken_and_what_is_beyond_is_not(field, unit):
    field.set_unit(unit)
    assert not takes(field, "999999999")
    low, most = (each.replace(",", "") for each in re.findall(r"\d[\d,]*", field.error))
    above_zero = "above 0" in field.error
    assert takes(field, most)
    assert not takes(field, str(int(most) + 1))
    if above_zero:
        assert takes(field, "0.01")
        assert not takes(field, "0")
    else:
        assert takes(field, low)
        assert not takes(field, str(int(low) - 1))
    assert not takes(field, "-1")


def test_what_is_filled_in_reads_to_a_tenth_and_stays_exact(qtbot, dressed):
    field = AmountField("How much", may_be_zero=True)
    qtbot.addWidget(field)
    field.value = 0.67
    assert field.text == "0.7"
    assert field.given() == 0.67
    assert field.text == "0.7"
    field.line.selectAll()
    QTest.keyClicks(field.line, "0.7")
    assert field.given() == 0.7
    field.value = 0.67
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert (field.text, field.given()) == ("1.7", 1.7)
    field.value = 0.03
    assert (field.text, field.given()) == ("0.03", 0.03)
    field.line.selectAll()
    QTest.keyClicks(field.line, "8.25")
    field.tidy()
    assert (field.text, field.given()) == ("8.25", 8.25)
