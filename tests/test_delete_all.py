"""Delete all my data, in the real window, to the first start again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from companion import deleting
from companion.domain.profile import Profile
from companion.errors import CompanionError
from companion.screens.first_start.first_start_screen import FirstStartScreen
from companion.screens.settings.deleted_page import DeletedPage
from companion.settings import Settings
from companion.ui.problem import ProblemPage
from tests.every_screen import Running, make_folder, press, settle, until
from tests.locked import can_go_to_pages

SIZE = (1280, 820)


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    return make_folder(tmp_path_factory.mktemp("made"))


@pytest.fixture
def start(qapp, tmp_path):
    """Starts the app on a year of entries; again as often as wanted."""
    runs = []
    place = tmp_path / "companion"
    make_folder(place, "full")

    def begin(settings=None):
        for each in runs:
            each.close()
        runs[:] = [Running(place, settings or Settings(theme="dark", country="NZ"), SIZE)]
        return runs[0]

    yield begin
    for each in runs:
        each.close()


def files(running):
    folder = running.companion._paths.data.parent
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def delete(running):
    running.window.open_page("settings")
    settle()
    press(running.shown.kept.show_it)
    settle()
    press(running.shown.kept_view.delete)
    settle()
    press(running.shown.kept_view.delete_card.delete)
    until(lambda: isinstance(running.shown, DeletedPage) and running.shown.card.isVisible())
    settle()


def test_from_settings_to_the_first_start_again(start):
    running = start()
    running.window.undo()
    assert running.stores.diary.span() is not None
    delete(running)
    assert running.shown.heading.text() == "Your data are deleted"
    assert files(running) == set()
    assert running.companion.opened is None
    assert not can_go_to_pages(running)
    assert running.shown.begin.hasFocus()
    assert not running.shown.names.isVisible()
    press(running.shown.begin)
    until(lambda: isinstance(running.shown, FirstStartScreen))
    assert running.stores.diary.span() is None
    assert (running.companion.settings.theme, running.companion.settings.country) == ("system", "")
    running.window.undo()
    assert running.stores.diary.span() is None
    press(running.shown.skip_all)
    until(lambda: running.window.screen_now is not None and running.shown is not None)
    assert running.stores.profile.get() == Profile(started=True)


def test_closing_after_it_leaves_nothing(start):
    running = start()
    delete(running)
    press(running.shown.close_button)
    running.close()
    assert files(running) == set()


def test_what_is_left_is_named(start, tmp_path):
    running = start()
    running.companion.settings.second_place = str(tmp_path / "stick")
    mine = running.companion._paths.data / "mine.txt"
    mine.write_text("mine")
    delete(running)
    assert running.shown.names.text.split("\n") == [str(tmp_path / "stick"), str(mine)]
    assert running.shown.names.isVisible()


def test_where_nothing_can_be_written_the_diary_is_there_again(start, monkeypatch):
    running = start()
    before = running.stores.diary.span()

    def refuse(*_):
        raise OSError(30, "read-only")

    with monkeypatch.context() as patch:
        patch.setattr(deleting, "write_whole", refuse)
        delete(running)
    assert running.shown.heading.text().startswith("Nothing was deleted")
    press(running.shown.begin)
    until(lambda: running.companion.opened is not None and running.window.screen_now is not None)
    assert running.stores.diary.span() == before
    assert running.companion.settings.theme == "dark"


def test_the_next_start_finishes_and_says_so(start, tmp_path):
    running = start()
    running.close()
    paths = running.companion._paths
    paths.deleting.write_text("{}")
    paths.keys.unlink()
    running = start(Settings(theme="dark"))
    assert isinstance(running.shown, DeletedPage)
    assert running.shown.card.isVisible()
    assert running.companion.settings.theme == "system"
    press(running.shown.begin)
    until(lambda: isinstance(running.shown, FirstStartScreen))


def test_a_start_that_cannot_finish_says_why(start, monkeypatch):
    running = start()
    running.close()
    running.companion._paths.deleting.write_text("{}")

    def refuse(_paths):
        raise CompanionError("Not everything could be deleted.", "Close other programs.")

    monkeypatch.setattr(deleting, "finish", refuse)
    running = start()
    assert isinstance(running.shown, ProblemPage)
    assert QApplication.instance() is not None
    assert Path(running.companion._paths.database).exists()
