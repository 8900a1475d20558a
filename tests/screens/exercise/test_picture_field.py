"""A photo or scan of the clinic's sheet: chosen, dropped, pasted, shown, replaced, taken back."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from companion.screens.exercise.set_up import SetUp
from tests.every_screen import until
from tests.screens.exercise.programmes import own, shown
from tests.screens.pacing.setting_up import press, said, settle, undo
from tests.ui.test_pictures import bomb, image, written


class Asked:
    """Answers a question for a file."""

    def __init__(self):
        self.file = None
        self.kinds = []

    def __call__(self, _parent, _title, kinds, then):
        self.kinds = kinds
        if self.file is not None:
            then(self.file)


@pytest.fixture
def asked():
    return Asked()


@pytest.fixture
def screen(dressed, qtbot, stores, settings, clock, changes, asked):
    stores.programme.keep(own(0))
    made = shown(qtbot, SetUp(stores, settings, clock, changes, asked))
    made.open_at("Back")
    settle()
    press(made.page.items.rows["i0"].change)
    return made


@pytest.fixture
def field(screen):
    press(screen.page.items.form.more)
    return screen.page.items.form.picture


def file_of(tmp_path, content, name="sheet.png"):
    file = tmp_path / name
    file.write_bytes(content)
    return file


def read(field):
    until(lambda: not field.working.is_busy)
    settle()


def choose(field, asked, file):
    asked.file = file
    press(field.choose)
    read(field)


def test_a_chosen_photo_is_kept_and_shown(screen, field, asked, stores, tmp_path):
    assert not field.picture.isVisible()
    assert not field.remove.isVisible()
    choose(field, asked, file_of(tmp_path, written(image(3000, 1500))))
    kept = QImage.fromData(stores.exercise_pictures.get("own-1"))
    assert (kept.width(), kept.height()) == (1600, 800)
    assert field.picture.isVisible()
    assert field.choose.words == "Choose another picture"
    assert said(screen) == "The picture is kept."
    assert asked.kinds[0] == "Pictures (*.png *.jpg *.jpeg)"  # those of the words under it
    undo(screen)
    assert stores.exercise_pictures.get("own-1") is None
    assert not field.picture.isVisible()


def test_another_one_takes_its_place_and_can_be_taken_back(screen, field, asked, stores, tmp_path):
    choose(field, asked, file_of(tmp_path, written(image())))
    first = stores.exercise_pictures.get("own-1")
    choose(field, asked, file_of(tmp_path, written(image(colour="#5588aa"))))
    assert stores.exercise_pictures.get("own-1") != first
    undo(screen)
    assert stores.exercise_pictures.get("own-1") == first


def test_it_can_be_removed_and_the_removal_taken_back(screen, field, asked, stores, tmp_path):
    choose(field, asked, file_of(tmp_path, written(image())))
    first = stores.exercise_pictures.get("own-1")
    press(field.remove)
    assert stores.exercise_pictures.get("own-1") is None
    assert field.choose.hasFocus()
    undo(screen)
    assert stores.exercise_pictures.get("own-1") == first


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a letter", "This file is not a picture"),
        (bomb(60_000, 60_000), "more than 80 million dots"),
        (bomb(8_000, 8_000, b"\0" * 100), "not a picture"),
        (b"\0" * (50 * 1024 * 1024 + 1), "larger than 50 MB"),
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_is_lost(
    screen, field, asked, stores, tmp_path, content, words
):
    choose(field, asked, file_of(tmp_path, written(image())))
    first = stores.exercise_pictures.get("own-1")
    choose(field, asked, file_of(tmp_path, content))
    assert words in field.error.text()
    assert "as it was" in field.error.text()
    assert stores.exercise_pictures.get("own-1") == first
    assert len(screen.notices) == 1


def test_a_picture_can_be_pasted(screen, field, stores):
    QApplication.clipboard().setText("words")
    press(field.paste)
    assert "No picture was copied yet." in field.error.text()
    QApplication.clipboard().setImage(image())
    press(field.paste)
    read(field)
    assert stores.exercise_pictures.get("own-1") is not None
    assert field.error.text() == ""


def drop(field, data):
    at = QPointF(5, 5)
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, buttons, none)
    field.dragEnterEvent(enter)
    field.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, buttons, none))
    read(field)


def test_a_file_or_a_picture_can_be_dropped(screen, field, stores, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file_of(tmp_path, written(image()))))])
    drop(field, data)
    first = stores.exercise_pictures.get("own-1")
    assert first is not None
    data = QMimeData()
    data.setImageData(image(colour="#5588aa"))
    drop(field, data)
    assert stores.exercise_pictures.get("own-1") != first


def test_the_row_shows_it_too(screen, field, asked, tmp_path):
    choose(field, asked, file_of(tmp_path, written(image())))
    row = screen.page.items.rows["i0"]
    assert row.picture.photo.isVisible()
    assert row.picture.photo.accessibleName() == "Picture of Towel slide"
