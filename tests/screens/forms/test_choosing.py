"""Where a file is saved or looked for: in the person's own folders, or in the one used last."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.screens.forms import choosing
from companion.screens.forms.choosing import ask_file, ask_to_open


@pytest.fixture
def home(monkeypatch, tmp_path):
    """A home of its own; the app was started from somewhere else."""
    home, started_in = tmp_path / "home", tmp_path / "somewhere"
    for folder in (home, started_in):
        folder.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.chdir(started_in)
    monkeypatch.setattr(choosing, "LAST_USED", {})
    return home


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def save(window):
    ask_file(window, "Save as PDF", "Summary.pdf", "PDF (*.pdf)", Path)
    return window.findChildren(QFileDialog)[-1]


def open_one(window):
    ask_to_open(window, "A photo", ["Pictures (*.png)"], Path)
    return window.findChildren(QFileDialog)[-1]


def folder(dialog):
    return Path(dialog.directory().absolutePath())


def test_a_page_is_saved_among_the_documents(window, home):
    documents = Path(choosing._documents())
    assert home in documents.parents or documents == home
    documents.mkdir(exist_ok=True)
    dialog = save(window)
    assert folder(dialog) == documents
    assert Path(dialog.selectedFiles()[0]) == documents / "Summary.pdf"


def test_without_a_folder_of_documents_it_is_the_home_not_where_the_app_was_started(window, home):
    documents = choosing._documents()
    if documents != home and documents.exists():
        documents.rmdir()
    dialog = save(window)
    assert folder(dialog) == home
    assert Path(dialog.selectedFiles()[0]) == home / "Summary.pdf"


@pytest.mark.parametrize("ask", [save, open_one])
def test_the_next_time_it_is_the_folder_used_last(window, home, tmp_path, ask):
    used = tmp_path / "clinic"
    used.mkdir()
    ask(window).fileSelected.emit(str(used / "page.png"))
    assert folder(ask(window)) == used
    used.rmdir()
    assert folder(ask(window)) != used
