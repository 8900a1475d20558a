"""P25: what a person types is shown as it was typed, everywhere, and never does anything."""

import ast
import re
from datetime import date, datetime
from functools import partial

import html5lib
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QTextDocument, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
)

from companion.domain.diary import CheckIn
from companion.domain.help_line import HelpLine
from companion.domain.profile import Ask, Profile
from companion.domain.sleep import Night
from companion.domain.visit import Visit
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.report import html, pdf
from companion.report.printable import printable
from companion.self_test import PAGES
from companion.settings import Settings
from companion.ui.text import plain_tip
from companion.ui.widgets.word_chips import own_words
from tests import looking
from tests.every_screen import (
    FIRST_START,
    VIEWS,
    Running,
    clock,
    make_folder,
    rate_no_pain,
    settle,
)
from tests.hearing import of_intensity
from tests.payloads import PAYLOADS, Traps, read_as_markup, texts
from tests.reading_code import name_of, of_every_file, tree_of

DAY = date(2026, 5, 6)
WRITTEN = datetime.fromisoformat("2026-05-06T20:00:00+01:00")


# --- the code: nothing goes round the helpers ------------------------------------------------

READS_MARKUP = {
    "QLabel", "QMessageBox", "QErrorMessage", "QTextEdit", "QTextBrowser", "QTextDocument",
    "QStaticText", "QInputDialog", "QWhatsThis", "QSystemTrayIcon", "QSplashScreen", "QToolTip",
    "QGraphicsTextItem", "TextItem", "LabelItem", "LegendItem", "InfLineLabel", "QPrintPreview",
}  # fmt: skip
"""Classes that guess whether a text is markup, or always take it for some."""

SETS_MARKUP = {
    "setHtml", "appendHtml", "insertHtml", "setMarkdown", "setTextFormat", "drawStaticText",
    "addLegend", "setStatusTip", "setWhatsThis", "setOpenExternalLinks", "setInformativeText",
    "setDetailedText",
}  # fmt: skip
EATS_AND_SIGNS = {
    "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QCommandLinkButton",
    "QAction", "addAction", "addMenu", "addTab", "insertTab", "setTabText",
}  # fmt: skip
HELPERS = {
    "companion/ui/text.py": {"QLabel", "setTextFormat"},
    "companion/ui/tray.py": {"QSystemTrayIcon"},  # its one tooltip is the name of the app
    "companion/ui/widgets/buttons.py": {"QPushButton"},
    "companion/ui/widgets/ticks.py": {"QCheckBox"},
}


def called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def is_harmless(node: ast.AST) -> bool:
    """Our own whole sentence, no words, a number or thing, or what a helper made plain."""
    if isinstance(node, ast.Constant):
        return node.value == "" or not isinstance(node.value, str)
    if isinstance(node, ast.IfExp):
        return is_harmless(node.body) and is_harmless(node.orelse)
    if isinstance(node, ast.Call):
        return called(node) in {"tr", "plain", "plain_tip"}
    return False


@of_every_file()
def test_nothing_goes_round_the_helpers(path):
    may = HELPERS.get(name_of(path), set())
    wrong = []
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ClassDef):
            bases = {ast.unparse(base).split(".")[-1] for base in node.bases}
            wrong += [(node.lineno, name) for name in bases & READS_MARKUP - may]
        if not isinstance(node, ast.Call):
            continue
        name = called(node)
        if name in (READS_MARKUP | SETS_MARKUP) - may:
            wrong.append((node.lineno, name))
        words = node.args[:1]
        if name in EATS_AND_SIGNS - may and words and not is_harmless(words[0]):
            action = name == "addAction" and isinstance(words[0], ast.Name)
            wrong += [] if action else [(node.lineno, f"{name} without plain()")]
        if name == "setToolTip" and not is_harmless(words[0]):
            wrong.append((node.lineno, "setToolTip without plain_tip()"))
        if name == "QProgressDialog" and not is_harmless(words[0]):
            wrong.append((node.lineno, "QProgressDialog makes a label of its own"))
    assert not wrong


# --- the window ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    return make_folder(tmp_path_factory.mktemp("made"))


@pytest.fixture
def run(qapp, tmp_path):
    runs = []

    def start(diary, fill=None):
        folder = make_folder(tmp_path / "companion", diary)
        if fill is not None:
            opened = open_companion(AppPaths.under(folder), clock())
            fill(opened.stores)
            opened.close()
        runs.append(Running(folder, Settings(theme="light"), (1280, 820)))
        return runs[-1]

    yield start
    for each in runs:
        each.close()


@pytest.fixture
def traps(qapp, tmp_path):
    traps = Traps(tmp_path)
    yield traps
    assert traps.sprung() == []
    traps.close()


def write_everywhere(stores, words):
    """The words in each place that keeps words."""
    one_line, short = own_words(words[:80]), words[:200].strip()
    stores.profile.keep(Profile(started=True, more_of=(one_line,), asks=frozenset(Ask)))
    stores.diary.replace(
        CheckIn(id="c", day=DAY, recorded_at=WRITTEN, did=(one_line,), interference=3, note=words)
    )
    stores.sleep.replace(Night(id="n", day=DAY, quality=5, note=words))
    questions = tuple([words[:3_000]] * 3)
    stores.visits.keep(Visit(id="v", questions=questions, news=words), clock().now())
    stores.help_lines.keep(HelpLine(id="h", country="*", name=short, contact=short))


SHOWN_IN = {
    "today": "one_line", "today-more": "one_line", "diary-day": "words", "diary-editor": "one_line",
    "visit": "words", "visit-words": "words", "help": "short", "settings": "one_line",
}  # fmt: skip
"""Views, and how much of the words they show at the least."""


def test_every_view_shows_what_was_typed_and_keeps_an_and_sign(run, traps):
    """All payloads in one window, one in place of the other, as a person would change words."""
    running = run("empty")
    for payload, template in PAYLOADS.items():
        words = traps.ready(template).strip()
        write_everywhere(running.stores, words)
        assert lost_on_a_view(running, words) == [], payload
        assert lost_on_paper(running.open("visit").summary(), words) == [], payload
    write_everywhere(running.stores, "B&B, R & R")
    assert and_signs_lost(running, "B&B, R & R") == []


def lost_on_a_view(running, words):
    """Views that show less of the words, or read them as markup."""
    parts = {"one_line": own_words(words[:80]), "short": words[:200].strip(), "words": words}
    lost = []
    for view in (*SHOWN_IN, "progress-table", "diary-bin"):
        running.open(view)
        running.window.grab()
        lost += [(view, each) for each in read_as_markup(running.shown)]
        part = parts[SHOWN_IN[view]] if view in SHOWN_IN else ""
        if not any(part in each for each in texts(running.window)):
            lost.append((view, part))
    return lost + read_as_markup(running.window)


def and_signs_lost(running, words):
    """Pages and views whose buttons for own words would eat the sign, or show none of them."""
    lost = []
    for view in (*PAGES, *SHOWN_IN):
        running.open(view)
        lost += [(view, each) for each in read_as_markup(running.window)]
        if SHOWN_IN.get(view) == "one_line":
            chips = [w for w in looking.seen(running.window) if getattr(w, "words", "") == words]
            lost += [] if chips or view == "today" else [(view, "no button")]
            lost += [(view, chip.text()) for chip in chips if chip.text() != "B&&B, R && R"]
    return lost


def lost_on_paper(summary, words):
    """What the PDF and the page for a browser do not say, or say as markup."""
    on_paper = squeezed(" ".join(printable(words[:3_000]).split()))
    tree = html5lib.parse(html(summary), namespaceHTMLElements=False)
    body = squeezed("".join(tree.find("body").itertext()))
    told = {"the PDF": squeezed(words_of_pdf(pdf(summary))), "the page": body}
    signs = {"img", "a", "script", "b", "i"} & {each.tag for each in tree.iter()}
    return [*(where for where, all_of_it in told.items() if on_paper not in all_of_it), *signs]


def words_of_pdf(content):
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    document = QPdfDocument()
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return "".join(pages)


def squeezed(text):
    """Without gaps: a line of paper ends where it likes."""
    return "".join(text.replace("\u200b", "").replace("\u00ad", "").split())


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_tooltip_shows_what_was_typed(payload, traps):
    words = traps.ready(PAYLOADS[payload])
    shown = QTextDocument()
    tip = plain_tip(words)
    (shown.setHtml if "<" in tip else shown.setPlainText)(tip)
    assert shown.toPlainText() == words
    assert "&lt;" not in tip or tip.startswith("<")


def fields(window):
    """Every place in the window that takes letters."""
    return [
        widget
        for widget in looking.seen(window)
        if isinstance(widget, QLineEdit | QPlainTextEdit)
        and widget.isEnabled()
        and not widget.isReadOnly()
    ]


def written(field):
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def type_into(field, words):
    """As a keyboard, a screen keyboard or dictation hands over what was meant."""
    field.selectAll()
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(field, event)


def type_everything(field, traps):
    """Each payload in place of the one before; gives what the field did not keep."""
    lost = []
    for name, payload in PAYLOADS.items():
        words = traps.ready(payload)
        type_into(field, words)
        now = written(field)
        if now != words[: len(now)] or len(now) < min(len(words), 80):
            lost.append(name)
    return lost


# --- hands: the wheel, Enter, Tab ------------------------------------------------------------


def state(window):
    """All that a slip of the hand could change."""
    found = {}
    for widget in looking.seen(window):
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            found[widget] = written(widget)
        elif isinstance(widget, QAbstractButton):
            found[widget] = (widget.isChecked(), widget.text())
        elif isinstance(widget, QComboBox):
            found[widget] = widget.currentIndex()
        elif isinstance(widget, QTableWidget):
            found[widget] = (widget.currentRow(), widget.currentColumn(), widget.rowCount())
        elif isinstance(widget, QAbstractSlider):
            continue  # a page may scroll
        elif hasattr(widget, "value"):
            found[widget] = widget.value
    return found


def turn_wheel(widget):
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at, QPointF(widget.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


@pytest.mark.timeout(400)  # all views in one window
@pytest.mark.parametrize(
    ("diary", "views", "least"), [("full", VIEWS, 10), ("new", FIRST_START, 2)]
)
def test_no_slip_does_harm_fields_keep_typing_and_who_rates_no_pain_hears_of_no_rating(
    run, traps, diary, views, least
):
    """On every view: first the wheel and Tab, then typing into each field, then Enter in it.

    The full diary is of somebody who does not rate pain: there no view speaks of how strong it is.
    """
    running = run(diary, rate_no_pain if diary == "full" else None)
    window = running.window
    boxes, typed, dangerous = 0, set(), Dangerous()
    for view in views:
        running.open(view)
        assert diary == "new" or of_intensity(window) == [], view
        before = state(window)
        for widget in looking.seen(window):
            assert widget.focusPolicy() != Qt.FocusPolicy.WheelFocus, (view, widget)
            if not widget.hasFocus():
                turn_wheel(widget)
        assert state(window) == before, view
        boxes += tab_through(window, view)
        new = [field for field in fields(window) if field not in typed]
        typed.update(new)  # one that several views show is typed into once
        for field in new:
            assert type_everything(field, traps) == [], (view, field.accessibleName())
            settle(1)  # it is painted, too
        assert read_as_markup(running.shown) == [], view
        dangerous.watch(window)
        enter_through(window)
        assert dangerous.pressed == [], view
    assert read_as_markup(window) == []
    assert boxes >= least
    assert len(typed) >= least
    assert dangerous.known or diary == "new"


def tab_through(window, view):
    """Tab leaves every text box and writes nothing into it; gives how many there are."""
    boxes = [field for field in fields(window) if field.isVisible()]
    for field in boxes:
        field.setFocus()
        before = written(field)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is not field, (view, field.accessibleName())
        assert written(field) == before
    return len(boxes)


TAKES_AWAY = re.compile(r"\b(delete|remove|hide|clear|replace|back to how it was|forget)\b")


class Dangerous:
    """Notes the presses of buttons that take something away.

    Attributes:
        pressed: What they say.
        known: Those that were seen.
    """

    def __init__(self):
        self.pressed, self.known = [], set()

    def watch(self, window):
        """Take in those that came with a view; none of a window is pressed by Enter elsewhere."""
        for button in window.findChildren(QAbstractButton):
            assert not getattr(button, "autoDefault", bool)(), button.accessibleName()
            assert not getattr(button, "isDefault", bool)(), button.accessibleName()
            words = (button.text() + button.accessibleName()).casefold()
            if TAKES_AWAY.search(words) and button not in self.known:
                self.known.add(button)
                button.clicked.connect(partial(self._note, words))

    def _note(self, words, *_):
        self.pressed.append(words)


def enter_through(window):
    """Enter in every line."""
    for field in fields(window):
        if isinstance(field, QLineEdit) and field.isVisible():
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_Return)
            settle(1)
