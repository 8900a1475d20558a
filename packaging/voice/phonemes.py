"""Turns English text into the sounds Kokoro learned to say.

espeak-ng tells how each word sounds; it writes that a little differently from what the model was
trained on. The table is the one of misaki (Apache-2.0), the model's own front end.
"""

from __future__ import annotations

import re
from functools import cache

_SHARED = {
    "ʔˌn\u0329": "tᵊn",
    "ʔn\u0329": "tᵊn",
    "a^ɪ": "I",
    "a^ʊ": "W",
    "d^ʒ": "ʤ",
    "e^ɪ": "A",
    "t^ʃ": "ʧ",
    "ɔ^ɪ": "Y",
    "ə^l": "ᵊl",
    "ɚɹ": "əɹ",
    "ɚ": "əɹ",
    "ɐ": "ə",
    "ɾ": "T",
    "ʔ": "t",
}
_BRITISH = {"e^ə": "ɛː", "i^ə": "ɪə", "ə^ʊ": "Q"}
_AMERICAN = {"o^ʊ": "O", "ɜːɹ": "ɜɹ", "ɜː": "ɜɹ", "ɪ^ə": "iə", "ː": ""}


def phonemes(text: str, *, british: bool) -> str:
    """How a sentence sounds, with its stresses and its punctuation."""
    found: str = _espeak(british).phonemize([text])[0].strip()
    for written, learned in {**_SHARED, **(_BRITISH if british else _AMERICAN)}.items():
        found = found.replace(written, learned)
    return re.sub(r"(\S)\u0329", r"ᵊ\1", found).replace("^", "")


@cache
def _espeak(british: bool):  # noqa: ANN202 - its package comes without types
    import espeakng_loader
    from phonemizer.backend import EspeakBackend
    from phonemizer.backend.espeak.wrapper import EspeakWrapper

    EspeakWrapper.set_library(espeakng_loader.get_library_path())
    EspeakWrapper.set_data_path(espeakng_loader.get_data_path())
    language = "en-gb" if british else "en-us"
    return EspeakBackend(language, preserve_punctuation=True, with_stress=True, tie="^")
