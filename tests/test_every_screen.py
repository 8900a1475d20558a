"""Every view of every page in many looks: named, reached by Tab, not clipped, large enough.

One walk asks all that is to be asked of a view: to open it takes longer than to look at it.

A page is covered by being listed in companion/self_test.py.
"""

import sqlite3

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from companion.paths import AppPaths
from companion.self_test import PAGES
from companion.settings import Settings
from tests import looking
from tests.every_screen import FIRST_START, VIEWS, VIEWS_OF, Running, make_folder, without_pain
from tests.hearing import of_intensity, told, unheard
from tests.in_english import known_words, left_in_english
from tests.pseudo import Lengthened

COMFORTABLE = ("today", "diary", "first", "restore", "timer", "guided", "player")
WIDE, SMALL, LEAST = (1280, 820), (800, 600), (640, 512)

LOOKS = {
    "light": ("light", 100, WIDE),
    "dark": ("dark", 100, WIDE),
    "contrast": ("contrast", 100, WIDE),
    "large text": ("light", 200, WIDE),
    "small window": ("light", 100, SMALL),
    "large text in a small window": ("light", 200, SMALL),
    "least window": ("light", 100, LEAST),
    "long words": ("light", 100, WIDE),
    "long words in a small window": ("light", 100, SMALL),
    "long words in large text": ("light", 200, WIDE),
}


WHOLE = ("light", "large text in a small window", "long words in large text")
"""The looks that ask for most: all views are seen in them."""
BY_KEYBOARD = ("light", "large text in a small window")
"""Where Tab goes depends on how the parts stand, not on their colours or words. It goes back the
same way, which is seen in the first of them."""


HEARD = "light"
"""Neither do roles and names for a screen reader depend on the look: they are asked for in one."""
TRANSLATED = "long words in large text"
"""Here whatever has no accents was not translated."""


ASKING = (
    "light",
    "dark",
    "large text in a small window",
    "least window",
    "long words in large text",
)
"""The looks in which a diary is seen that has few views, or shows each of them with less in it."""
DIARIES = {"full": LOOKS, **dict.fromkeys(("empty", "new", "damaged", "locked", "hidden"), ASKING)}
WALKS = [(diary, look) for diary, looks in DIARIES.items() for look in looks]


def views_in(diary, look):
    """The views of a diary.

    In the other looks a quarter of the pages, in each look another quarter; of an empty diary a
    third. So a walk through all looks stays within the time that the suite has.
    """
    if diary in VIEWS_OF or (diary == "full" and look in WHOLE):
        return VIEWS_OF.get(diary, VIEWS)
    parts = 4 if diary == "full" else 3
    others = [each for each in DIARIES[diary] if diary != "full" or each not in WHOLE]
    pages = PAGES[others.index(look) % parts :: parts]
    return tuple(view for view in VIEWS if view.split("-", 1)[0] in pages)


@pytest.mark.parametrize("diary", ["full", "empty"])
def test_every_view_of_these_diaries_is_seen_in_some_look(diary):
    seen = {view for each, look in WALKS if each == diary for view in views_in(diary, look)}
    assert seen == set(VIEWS)


@pytest.fixture
def language(request):
    """The long language, where the look asks for it."""
    if not request.node.callspec.params["look"].startswith("long words"):
        yield
        return
    translator = Lengthened()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def run(qapp, tmp_path):
    """Runs the app on a diary in a look."""
    runs = []

    def start(diary, theme="light", percent=100, size=WIDE, pain=True):
        folder = make_folder(tmp_path / "companion", diary)
        if not pain:
            without_pain(folder)
        runs.append(Running(folder, Settings(theme=theme, text_size_percent=percent), size))
        return runs[-1]

    yield start
    for each in runs:
        each.close()


@pytest.mark.timeout(400)  # all views in one window
@pytest.mark.parametrize(("diary", "look"), WALKS)
@pytest.mark.usefixtures("language")
def test_every_view_can_be_read_reached_pressed_heard_and_translated(run, tmp_path, diary, look):
    running = run(diary, *LOOKS[look])
    known = known_words(AppPaths.under(tmp_path / "companion")) if look == TRANSLATED else set()
    wrong = []
    for view in views_in(diary, look):
        running.open(view)
        running.window.toast._timer.stop()  # a message stays while it is walked through
        found = looking.everything(
            running.window,
            view.split("-", 1)[0] in COMFORTABLE,
            by_keyboard=look in BY_KEYBOARD,
            backwards=look == BY_KEYBOARD[0],
        )
        if look == HEARD:
            found += unheard(running.window)
        if look == TRANSLATED:
            found += left_in_english(running.window, known)
        wrong += [f"{view}: {each}" for each in found]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("diary", ["full", "new"])
def test_the_looks_can_be_changed_while_a_page_is_open(run, diary):
    running = run(diary)
    views = FIRST_START if diary == "new" else ("today-more", "diary-editor", "progress", "visit")
    for view in views:
        running.open(view)
    for theme, percent in (("dark", 200), ("contrast", 150), ("light", 100)):
        running.look(theme=theme, text_size_percent=percent)
        window = running.window
        wrong = [*looking.clipped(window), *looking.misplaced(window), *looking.scrolls(window)]
        assert not wrong, "\n".join(wrong)


def test_with_pain_ratings_the_same_look_finds_them(run):
    running = run("full")
    for view in ("today-more", "diary-day", "progress-pain", "visit"):
        running.open(view)
        assert of_intensity(running.window), view


def test_without_pain_ratings_how_much_pain_got_in_the_way_stays(run):
    running = run("full", pain=False)
    running.open("today")
    assert any("pain get in the way" in words for words in told(running.window))


def test_it_closes_cleanly(qapp, tmp_path):
    folder = make_folder(tmp_path / "companion", "full")
    running = Running(folder, Settings(theme="light"), WIDE)
    for page in PAGES:
        running.open(page)
    paths = running.companion.opened.paths
    running.close()
    assert not isValid(running.window)
    assert not [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    left = sorted(each.name for each in paths.data.iterdir())
    assert left == ["backups", "companion.db", "keys.json"]
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(paths.database).execute("select * from diary")
