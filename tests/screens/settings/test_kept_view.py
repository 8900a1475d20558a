"""What is kept, where, who can read it; and the two steps to delete it all."""

from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.diary import CheckIn
from companion.ui.text import PlainLabel

PASSPHRASE = "river lamp seven coats"


@pytest.fixture
def kept(screen, press):
    """The page, open."""
    press(screen.kept.show_it)
    return screen.kept_view


def words_of(widget):
    QApplication.processEvents()
    return " ".join(
        label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget)
    )


def test_each_thing_has_its_place_on_this_computer(kept, paths):
    places = [part.path.text for part in kept.parts if part.show_folder is not None]
    assert places == [
        str(paths.database), str(paths.keys), str(paths.backups),
        str(paths.settings_file), str(paths.logs),
    ]  # fmt: skip


def test_the_folder_of_each_is_shown_in_the_file_manager(screen, kept, paths, press):
    paths.backups.mkdir(exist_ok=True)
    for part in kept.parts:
        if part.show_folder is not None:
            press(part.show_folder)
    assert screen.opened == [paths.data, paths.data, paths.backups, paths.settings, paths.logs]


def test_a_folder_that_is_not_here_is_told(kept, screen, press, tmp_path):
    screen._settings.second_place = str(tmp_path / "stick" / "copies")
    kept.open()
    part = next(part for part in kept.parts if str(tmp_path / "stick") in str(part._place))
    press(part.show_folder)
    assert part.error.text() == "This folder is not here just now."
    screen.has_file_manager = False
    part = next(part for part in kept.parts if part.show_folder is not None)
    press(part.show_folder)
    assert part.error.text() == "No file manager was found. Copy the name instead."


def test_who_can_read_it_follows_the_passphrase(kept, opened, press):
    assert "You have no passphrase." in words_of(kept)
    assert "the key lies in it" in words_of(kept)
    press(kept.delete)
    assert "even of the key" in words_of(kept.delete_card)
    keys, _ = opened.safe.with_passphrase(PASSPHRASE)
    opened.safe.take_effect(keys, PASSPHRASE)
    press(kept.delete_card.keep)
    press(kept.delete)
    assert "Without your passphrase or recovery key" in words_of(kept.delete_card)
    kept.open()
    words = words_of(kept)
    assert "You have no passphrase." not in words
    assert "They cannot read it." in words
    assert "closed with your passphrase" in words


def test_back_and_a_page_opened_anew_show_settings_again(kept, screen, press):
    press(kept.back)
    assert kept.isHidden()
    assert screen.kept.show_it.hasFocus()
    press(screen.kept.show_it)
    press(kept.delete)
    screen.leave()
    screen.open_at(None)
    assert kept.isHidden()
    press(screen.kept.show_it)
    assert kept.delete_card.isHidden()


# --- deleting ----------------------------------------------------------------------------


@pytest.fixture
def asked(kept, screen, press):
    """The second step; gives what was wished for."""
    wished = []
    screen.delete_wanted.connect(lambda: wished.append("delete"))
    press(kept.delete)
    return wished


def test_the_second_step_begins_on_keep_everything(kept, screen, asked):
    card = kept.delete_card
    assert card.keep.hasFocus()
    assert not kept._end.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert card.isHidden()
    assert kept.delete.hasFocus()
    assert asked == []


def test_enter_never_deletes(kept, screen, asked):
    card = kept.delete_card
    for widget in (card.keep, card.delete, card.export.export):
        card.show()
        widget.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if widget is not card.export.export:
                QTest.keyClick(widget, key)
    assert asked == []


def test_space_and_the_mouse_delete_once(kept, screen, asked, press):
    kept.delete_card.delete.setFocus()
    QTest.keyClick(kept.delete_card.delete, Qt.Key.Key_Space)
    press(kept.delete_card.delete)
    assert asked == ["delete"]


def test_it_says_how_much_goes_and_what_stays(kept, stores, press):
    at = datetime(2026, 5, 2, 9, tzinfo=timezone(timedelta(hours=1)))
    for number in range(3):
        day = date(2026, 5, 1 + number)
        stores.diary.add(CheckIn(id=str(number), day=day, recorded_at=at, note="x"))
    press(kept.delete)
    words = words_of(kept.delete_card)
    assert "Entries in your diary: 3." in words
    assert "This cannot be undone." in words
    assert "Exports, saved pages and printed pages" in words


def test_an_export_is_offered_first(kept, screen, stores, asked, press, tmp_path):
    at = datetime(2026, 5, 2, 9, tzinfo=timezone(timedelta(hours=1)))
    stores.diary.add(CheckIn(id="1", day=date(2026, 5, 1), recorded_at=at, note="x"))
    screen.answer = tmp_path
    press(kept.delete_card.export.export)
    assert (tmp_path / "companion-export-2026-05-12" / "diary.csv").exists()
    assert screen.heard[-1].text.startswith("Exported")
    assert not kept.delete_card.isHidden()
