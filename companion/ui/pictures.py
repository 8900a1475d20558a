"""Reads a photo or a scan that a person chose, and writes it anew, small and without a trace.

What is kept is never the file itself: where a photo was taken and with what is not in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from companion.domain.exercise_picture import MOST_BYTES
from companion.errors import CompanionError
from companion.wording.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

MOST_FILE_MB = 50
MOST_MEGAPIXELS = 80
"""More than any phone takes, less than would fill a memory. Our choice, not evidence."""

LONGEST_SIDE_PX = 1600
"""The small letters of a sheet can be read at it. Our choice, not evidence."""

_WHITE = 0xFFFFFFFF
"""The paper a see-through picture lies on, in every theme."""

_MB = 1024 * 1024
_MEMORY_MB = 400
_QUALITIES = (85, 70, 50, 30)
_KINDS = frozenset({b"png", b"jpeg", b"jpg", b"webp", b"bmp", b"gif", b"tiff", b"tif"})
"""Kinds that hold nothing but dots: no drawing with letters, links or programs in it."""

_JPEG_BEGINS, _JPEG_ENDS, _SCAN = b"\xff\xd8", b"\xff\xd9", 0xDA


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is kept: a JPEG of our own making.

    Attributes:
        content: Of the file.
        width: In pixels.
        height: In pixels.
    """

    content: bytes
    width: int
    height: int


def read_picture(file: Path) -> Picture:
    """The picture in a file, its longest side 1600 pixels at most; touches no widget.

    Raises:
        CompanionError: it cannot be read, is none, or is too large.
    """
    try:
        if file.stat().st_size > MOST_FILE_MB * _MB:
            raise _too_large_a_file()
        with file.open("rb") as opened:
            content = opened.read(MOST_FILE_MB * _MB + 1)
    except OSError:
        raise CompanionError(
            tr("The picture could not be opened."),
            tr("Your programme is as it was. You can choose another file."),
        ) from None
    return picture_of(content)


def picture_of(content: bytes) -> Picture:
    """The picture in these bytes, as above.

    Raises:
        CompanionError: it is none, or is too large.
    """
    if len(content) > MOST_FILE_MB * _MB:
        raise _too_large_a_file()
    if not content or _is_cut_off(content):
        raise _no_picture()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if reader.format().data() not in _KINDS:
        raise _no_picture()
    _check_size(reader.size())
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(_MEMORY_MB)
    image = reader.read()
    if image.isNull():
        raise _no_picture()
    return picture_from(image)


def picture_from(image: QImage) -> Picture:
    """An image as it is kept, such as one that was pasted.

    Raises:
        CompanionError: it is too large.
    """
    _check_size(image.size())
    return _written(_plain(image))


def shown(content: bytes, longest_px: int | None = None) -> QImage:
    """A kept picture as an image, to look at; with its longest side this long at most.

    A small one is read small: a list of many photos takes little memory.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if longest_px is not None and max(size.width(), size.height()) > longest_px:
        keep = Qt.AspectRatioMode.KeepAspectRatio
        reader.setScaledSize(size.scaled(longest_px, longest_px, keep))
    return reader.read()


def _plain(image: QImage) -> QImage:
    """Nothing but its dots, on white, in usual colours; smaller where it was large."""
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    if max(image.width(), image.height()) > LONGEST_SIDE_PX:
        image = image.scaled(
            LONGEST_SIDE_PX,
            LONGEST_SIDE_PX,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(_WHITE)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    return plain


def _written(image: QImage) -> Picture:
    for quality in _QUALITIES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, b"JPEG")
        writer.setQuality(quality)
        writer.write(image)
        content = bytes(buffer.data().data())
        if len(content) <= MOST_BYTES:
            break
    return Picture(content, image.width(), image.height())


def _check_size(size: QSize) -> None:
    if not size.isValid() or size.isEmpty():
        raise _no_picture()
    if size.width() * size.height() > MOST_MEGAPIXELS * 1_000_000:
        raise CompanionError(
            tr("This picture has more than {n} million dots.").format(n=MOST_MEGAPIXELS),
            tr("Your programme is as it was. You can take a photo of it instead."),
        )


def _is_cut_off(content: bytes) -> bool:
    """Whether a JPEG lacks its end: the reader would fill up the rest with grey."""
    if not content.startswith(_JPEG_BEGINS):
        return False
    at = len(_JPEG_BEGINS)
    while at + 4 <= len(content) and content[at] == 0xFF:
        if content[at + 1] == _SCAN:
            return _JPEG_ENDS not in content[at:]
        at += 2 + int.from_bytes(content[at + 2 : at + 4])
    return True


def _too_large_a_file() -> CompanionError:
    return CompanionError(
        tr("This file is larger than {n} MB.").format(n=MOST_FILE_MB),
        tr("Your programme is as it was. You can choose a smaller picture."),
    )


def _no_picture() -> CompanionError:
    return CompanionError(
        tr("This file is not a picture, or a part of it is missing."),
        tr("Your programme is as it was. A photo, a PNG or a JPEG can be kept."),
    )
