"""The whole app can speak another language: nothing on any page stays behind."""

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QTableWidget

from companion.demo import year
from companion.paths import AppPaths
from companion.settings import Settings
from tests import looking
from tests.every_screen import FIRST_START, RESTORE, VIEWS, Running, clock, make_folder
from tests.pseudo import Lengthened
from tests.reading_code import CODE, ROOT, tree_of

STRINGS = ROOT / "resources" / "i18n" / "companion.ts"
CONTENT = ROOT / "resources" / "content" / "en"
PAIRS = re.compile("áa|éé|íì|öo|üu|Áa|Öo")
NAMES = {"Companion", "Ctrl", "Shift", "NHS", "Frictionless", "Apache"}
TYPED = {"Spring", "zebra", "Nordic", "walking", "Send", "Tea"}
"""By the views of the library, of the log and of worksheets."""


def sentences() -> set[str]:
    """Every literal that passes through tr()."""
    found = set()
    for path in CODE.rglob("*.py"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "tr":
                found.add(node.args[0].value)
    return found


def test_translators_have_every_sentence_and_no_other():
    listed = {each.text for each in ET.parse(STRINGS).iter("source")}
    assert sentences() - listed == set(), "run: poe strings"
    assert listed - sentences() == set(), "run: poe strings"


def test_sentences_with_a_number_are_marked_as_such():
    for message in ET.parse(STRINGS).iter("message"):
        source = message.findtext("source") or ""
        counts = "%n" in source or "(s)" in source  # a figure may be painted apart from its word
        assert counts == (message.get("numerus") == "yes"), message.findtext("source")


@pytest.fixture
def _another_language(qapp):
    translator = Lengthened()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.timeout(300)  # all views in one window
@pytest.mark.usefixtures("_another_language")
@pytest.mark.parametrize(
    ("diary", "views"), [("full", VIEWS), ("new", FIRST_START), ("damaged", RESTORE)]
)
def test_no_word_of_any_view_stays_in_english(tmp_path, diary, views):
    folder = make_folder(tmp_path / "companion", diary)
    running = Running(folder, Settings(theme="light"), (1280, 820))
    names = "companion-kept-aside.db companion.backup keys.json backups logs settings.json"
    known = known_words(folder) | english(names)
    left = []
    try:
        for view in views:
            running.open(view)
            words = {word for text in told(running.window) for word in english(text)}
            left += [f"{view}: {word}" for word in sorted(words - known)]
    finally:
        running.close()
    assert not left, "\n".join(left)


def english(text: str) -> set[str]:
    """The words of a text that were not translated."""
    words = re.findall(r"[^\W\d_]+", PAIRS.sub("", text))
    return {word for word in words if re.search("[aeiouAO]", word)}


def told(window) -> set[str]:
    """What can be read or heard in a window, its menus included."""
    said = set()
    for widget in looking.seen(window):
        said |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
        for name in ("text", "placeholderText", "currentText"):
            read = getattr(widget, name, None)
            read = read() if callable(read) else read
            said.add(read if isinstance(read, str) else "")
        if isinstance(widget, QTableWidget):
            said |= {item.text() for item in every_item(widget)}
    menus = [action.menu() for action in window.menuBar().actions()]
    return said | {action.text() for menu in menus for action in menu.actions()}


def every_item(table):
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            if table.item(row, column) is not None:
                yield table.item(row, column)
    for column in range(model.columnCount()):
        if table.horizontalHeaderItem(column) is not None:
            yield table.horizontalHeaderItem(column)


def known_words(folder: Path) -> set[str]:
    """What is not ours to translate: the person's words, texts in content, days, names, files."""
    texts = [str(AppPaths.under(folder).data), *_of_the_person(), *_of_the_calendar()]
    for path in CONTENT.rglob("*.toml"):
        texts += _strings(tomllib.loads(path.read_text("utf-8")))
    return {word for text in texts for word in english(text)} | NAMES | TYPED


def _of_the_person() -> list[str]:
    made_up = year(clock().today() - timedelta(days=1))
    texts = [word for each in made_up.check_ins for word in (*each.did, each.note)]
    texts += [night.note for night in made_up.nights]
    texts += [text for each in made_up.activities for text in (each.name, each.why, each.note)]
    texts += [each.note for each in (*made_up.sessions, *made_up.flare_ups)]
    texts += [text for each in made_up.programme for text in (each.programme, each.name, each.note)]
    texts += [each.note for each in made_up.exercise_log]
    texts += [each.note for each in made_up.practised]
    texts += [text for each in made_up.worksheets for text in each.texts]
    texts += [text for each in made_up.goals for text in (each.title, each.because, *each.levels)]
    texts += [each.text for each in (*made_up.goal_steps, *made_up.wins, *made_up.happenings)]
    texts += [each.note for each in made_up.goal_reviews]
    texts += [each.activity for each in made_up.activity_ratings]
    texts += [str(each.answers.get("name", "")) for each in made_up.questionnaires]
    texts += [*made_up.pacing_profile.helps, *made_up.pacing_profile.calls]
    return [*texts, *made_up.visit.questions, made_up.visit.news, *made_up.profile.more_of]


def _of_the_calendar() -> list[str]:
    locale = QLocale()
    shapes = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    days = [locale.dayName(day, shape) for day in range(1, 8) for shape in shapes]
    return days + [locale.monthName(month, shape) for month in range(1, 13) for shape in shapes]


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for each in value.values() for text in _strings(each)]
    if isinstance(value, list):
        return [text for each in value for text in _strings(each)]
    return [value] if isinstance(value, str) else []
