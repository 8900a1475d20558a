"""A photo of the clinic's sheet is kept small and without a trace; a hostile one does no harm."""

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from companion.errors import CompanionError
from companion.ui.pictures import LONGEST_SIDE_PX, picture_from, picture_of, read_picture, shown

pytestmark = pytest.mark.usefixtures("qapp")


def image(width=400, height=300, colour="#0E5E63"):
    made = QImage(width, height, QImage.Format.Format_ARGB32)
    made.fill(QColor(colour))
    return made


def written(made, kind="PNG"):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made.save(buffer, kind)
    return bytes(buffer.data().data())


def chunk(name, content):
    check = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)


def bomb(width, height, rows=b""):
    """A PNG that says it is this large."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + head + body + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "WEBP"])
def test_a_picture_is_written_anew_as_a_jpeg(kind):
    kept = picture_of(written(image(), kind))
    assert (kept.width, kept.height) == (400, 300)
    assert kept.content.startswith(b"\xff\xd8\xff")
    assert shown(kept.content).size() == image().size()


def test_a_large_photo_is_made_smaller_and_keeps_its_shape():
    kept = picture_of(written(image(4000, 3000), "JPEG"))
    assert (kept.width, kept.height) == (LONGEST_SIDE_PX, 1200)


def test_nothing_of_where_and_with_what_it_was_taken_is_kept():
    made = image()
    made.setText("Comment", "taken in Oldtown")
    content = written(made, "PNG")
    assert b"Oldtown" in content or b"Comment" in content
    place = b"Exif\0\0II*\0 taken in Oldtown"
    jpeg = written(image(), "JPEG")
    with_place = jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(place) + 2) + place + jpeg[2:]
    for each in (content, with_place):
        kept = picture_of(each).content
        assert b"Oldtown" not in kept
        assert b"Exif" not in kept


def test_what_is_see_through_lies_on_white():
    clear = picture_of(written(image(colour="#00000000"), "PNG"))
    assert shown(clear.content).pixelColor(5, 5) == QColor("white")


def test_a_pasted_picture_is_kept_in_the_same_way():
    assert picture_from(image(3200, 100)).width == LONGEST_SIDE_PX
    with pytest.raises(CompanionError, match="not a picture"):
        picture_from(QImage())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"a letter",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0",
        b"\xff\xd8\xff\xe1\xff\xff",
        b"%PDF-1.7",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>',
    ],
)
def test_what_is_no_picture_is_said_to_be_none(content):
    with pytest.raises(CompanionError, match="not a picture") as said:
        picture_of(content)
    assert "as it was" in said.value.advice


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_that_is_cut_off_is_not_kept_in_part(kind):
    whole = written(image(1200, 900), kind)
    for part in (0.1, 0.5, 0.9):
        with pytest.raises(CompanionError, match="missing"):
            picture_of(whole[: int(len(whole) * part)])


def test_a_picture_that_would_fill_the_memory_is_not_opened():
    with pytest.raises(CompanionError, match="80 million dots"):
        picture_of(bomb(60_000, 60_000))


def test_one_that_says_more_than_it_holds_is_no_picture():
    with pytest.raises(CompanionError, match="not a picture"):
        picture_of(bomb(8_000, 8_000, b"\0" * 100))


def test_a_file_of_more_than_50_mb_is_not_read(tmp_path):
    file = tmp_path / "huge.jpg"
    with file.open("wb") as opened:
        opened.truncate(50 * 1024 * 1024 + 1)
    with pytest.raises(CompanionError, match="larger than 50 MB"):
        read_picture(file)
    with pytest.raises(CompanionError, match="larger than 50 MB"):
        picture_of(file.read_bytes())


def test_a_file_that_is_gone_is_told(tmp_path):
    with pytest.raises(CompanionError, match="could not be opened"):
        read_picture(tmp_path / "gone.png")
    with pytest.raises(CompanionError, match="could not be opened"):
        read_picture(tmp_path)


def test_a_small_one_is_read_small_and_never_larger():
    kept = picture_of(written(image(1600, 800)))
    assert shown(kept.content, 256).size().toTuple() == (256, 128)
    assert shown(kept.content, 4000).size().toTuple() == (1600, 800)
    assert shown(b"none").isNull()


def test_a_noisy_photo_still_finds_room(tmp_path):
    noise = QImage(bytes(zlib.crc32(bytes([n % 251, n // 251 % 251])) % 256 for n in range(10_000))
                   * 768, 1600, 1600, QImage.Format.Format_RGB888)  # fmt: skip
    file = tmp_path / "noise.png"
    noise.save(str(file))
    assert len(read_picture(file).content) <= 2 * 1024 * 1024
