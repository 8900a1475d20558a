"""Loads which sentences have a recorded voice. What has none is shown as a caption only.

A clip is named by what it says, so a sentence that was changed has none until it is made anew.
Nothing here stops a practice: a list that cannot be read is no clips, and so is a damaged file.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints, ValidationError

from companion.content.loading import ENGLISH, Content, Id
from companion.paths import resources

MANIFEST = "manifest.json"

Key = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
Seconds = Annotated[float, Field(gt=0, allow_inf_nan=False)]

log = logging.getLogger(__name__)


def key_of(text: str) -> str:
    """What the clips of a text are called: the same letters have the same clip."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


class Source(Content):
    """What a voice was made with.

    Attributes:
        kokoro: Its name among the voices of Kokoro.
    """

    kokoro: str


class Sound(Content):
    """A clip in one voice."""

    length_s: Seconds
    bytes: Annotated[int, Field(gt=0)]


class Clip(Content):
    """A text, and its clips by voice."""

    text: str
    spoken: Mapping[Id, Sound]


class Manifest(Content):
    """The whole list of a language: what was made, by the key of its text."""

    voices: Mapping[Id, Source]
    clips: Mapping[Key, Clip]


@dataclass(frozen=True, slots=True)
class Voices:
    """The voices of a language, and what each can say.

    Attributes:
        folder: Where the clips lie, one folder per voice.
        voices: Their names.
        clips: What they can say, by the key of its text.
    """

    folder: Path
    voices: tuple[str, ...] = ()
    clips: Mapping[str, Clip] = field(default_factory=dict)

    def clip(self, voice: str, text: str) -> Path | None:
        """The file of a text; None where there is none, or not the whole of it."""
        sound = self._sound(voice, text)
        path = clip_path(self.folder, voice, text)
        try:
            whole = sound is not None and path.stat().st_size == sound.bytes
        except OSError:
            return None
        return path if whole else None

    def length_s(self, voice: str, text: str) -> float | None:
        """How long a voice takes for a text; None where it has no clip of it.

        A file that is missing or damaged changes nothing: the practice keeps its times.
        """
        sound = self._sound(voice, text)
        return None if sound is None else sound.length_s

    def _sound(self, voice: str, text: str) -> Sound | None:
        clip = self.clips.get(key_of(text))
        return None if clip is None or clip.text != text else clip.spoken.get(voice)


def voice_folder(language: str = ENGLISH) -> Path:
    """Where the clips of a language lie; the folder may not exist."""
    return resources() / "audio" / "voice" / language


def clip_path(folder: Path, voice: str, text: str) -> Path:
    """Where the clip of a text belongs."""
    return folder / voice / f"{key_of(text)}.opus"


@lru_cache(maxsize=2)
def load_voices(language: str = ENGLISH) -> Voices:
    """The voices of a language, or the English ones where it has none, as its texts then are too.

    Args:
        language: Such as "de" or "de_AT"; "de_AT" falls back to "de".
    """
    spoken = language.replace("-", "_")
    for each in (spoken, spoken.partition("_")[0]):
        if (voice_folder(each) / MANIFEST).is_file():
            return read_voices(voice_folder(each))
    return read_voices(voice_folder())


def read_voices(folder: Path) -> Voices:
    """The voices of a folder; none where its list is missing or damaged."""
    try:
        found = Manifest.model_validate(json.loads((folder / MANIFEST).read_bytes()))
    except (OSError, ValueError, RecursionError, ValidationError) as error:
        log.warning("The list of clips cannot be read: %s", type(error).__name__)
        return Voices(folder)
    return Voices(folder, tuple(found.voices), found.clips)
