"""Sentences can be translated; without a translation they are good English."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from companion.wording.translate import CONTEXT, tr


class German(QTranslator):
    """Knows two sentences."""

    def isEmpty(self):  # noqa: N802
        return False

    def translate(self, context, text, _disambiguation=None, n=-1):
        known = {
            "Save": "Speichern",
            "%n day(s)": "%n Tag" if n == 1 else "%n Tage",
        }
        return known.get(text) if context == CONTEXT else None


@pytest.fixture
def german(qapp):
    translator = German()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_a_sentence_stays_as_it_is_without_a_translation(qapp):
    assert tr("Save") == "Save"


@pytest.mark.parametrize(("n", "words"), [(0, "0 days"), (1, "1 day"), (3, "3 days")])
def test_numbers_get_the_right_english_form(qapp, n, words):
    assert tr("%n day(s)", "", n) == words


def test_values_go_in_after_the_translation(qapp):
    assert tr("{n} of {total} days").format(n=3, total=7) == "3 of 7 days"


def test_braces_of_a_person_are_only_words(qapp):
    assert tr("You wrote: {words}").format(words="{total}") == "You wrote: {total}"


@pytest.mark.usefixtures("german")
def test_a_translation_is_used_where_there_is_one():
    assert tr("Save") == "Speichern"
    assert tr("%n day(s)", "", 1) == "1 Tag"
    assert tr("%n day(s)", "", 2) == "2 Tage"
    assert tr("Go on") == "Go on"
