"""Words, days and numbers of a page are in one language."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from companion.wording.days import long_day
from companion.wording.language import speak


@pytest.fixture(autouse=True)
def _default_again():
    before = QLocale()
    yield
    QLocale.setDefault(before)


def test_without_a_translation_days_are_english_too(qapp):
    german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    chosen = speak(qapp, german)
    assert chosen.language() == QLocale.Language.English
    assert chosen.territory() == QLocale.Country.Germany
    assert long_day(date(2026, 5, 12)) == "Tuesday 12 May"


def test_commands_speak_english():
    assert speak(None, QLocale("fr_FR")).language() == QLocale.Language.English
