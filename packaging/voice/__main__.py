"""Gives every sentence of the practices its voices: `poe voice`.

    poe voice                          what has no clip yet; removes clips no text has any more
    poe voice --only body_scan         the same for one practice or more; removes nothing
    poe voice --again                  everything anew, also what has a clip

It can be stopped at any time: what is done is done, and the next call goes on. What it needs is
for building only and never reaches the person's computer:

    python -m pip install --require-hashes -r packaging/requirements-voice.lock

The voices themselves come with the package kokoro-js, which `npm pack` brings. Whoever hears what
was made, and reads resources/audio/LICENCES.md, knows all there is to know about it.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # so that it needs no installed app

import recording  # noqa: E402
import weights  # noqa: E402

from companion.content.loading import content_folder, read_file  # noqa: E402
from companion.content.practices import FOLDER, Practice, load_practices  # noqa: E402
from companion.content.voice import MANIFEST, clip_path, key_of, voice_folder  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

CACHE = ROOT / "build" / "voice"
WORKERS = 2


def main() -> None:
    """Make what is missing, and write down what there is."""
    wanted = _arguments()
    texts = load_practices().spoken_texts()
    chosen = _texts_of(wanted.only) if wanted.only else texts
    folder = voice_folder()
    todo = [
        (voice, text)
        for text in chosen
        for voice in recording.VOICES
        if wanted.again or not clip_path(folder, voice, text).is_file()
    ]
    if todo:
        _make(folder, todo)
    if not wanted.only:
        _tidy(folder, texts)
    _write_manifest(folder, texts)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="poe voice", description=__doc__.partition("\n")[0])
    parser.add_argument("--only", nargs="+", metavar="PRACTICE", help="practices by their ids")
    parser.add_argument("--again", action="store_true", help="also what has a clip")
    return parser.parse_args()


def _texts_of(practices: Sequence[str]) -> tuple[str, ...]:
    files = [content_folder() / FOLDER / f"{Path(each).stem}.toml" for each in practices]
    found = [read_file(each, Practice) for each in files]
    return tuple(dict.fromkeys(text for each in found for text in each.spoken_texts()))


def _make(folder: Path, todo: Sequence[tuple[str, str]]) -> None:
    """One process for each core, each with a voice box of its own; the longest texts first."""
    for voice in recording.VOICES:
        (folder / voice).mkdir(parents=True, exist_ok=True)
    model, voices = weights.ready(CACHE)
    jobs = sorted(
        ((voice, text, clip_path(folder, voice, text)) for voice, text in todo),
        key=lambda job: (-len(job[1]), job),
    )
    started = {"mp_context": get_context("spawn"), "initializer": recording.begin}
    pool = ProcessPoolExecutor(WORKERS, initargs=(model, voices), **started)
    try:
        made = [pool.submit(recording.make, job) for job in jobs]
        for number, told in enumerate(as_completed(made), 1):
            _say(f"{number}/{len(jobs)} {told.result()}")
    finally:
        pool.shutdown(cancel_futures=True)


def _tidy(folder: Path, texts: Sequence[str]) -> None:
    """Remove clips, whole or half written, that no text has."""
    wanted = {clip_path(folder, voice, text) for voice in recording.VOICES for text in texts}
    for path in folder.glob("*/*"):
        if path not in wanted:
            path.unlink()
            _say(f"removed {path.relative_to(ROOT)}")


def _write_manifest(folder: Path, texts: Sequence[str]) -> None:
    clips = {}
    for text in texts:
        paths = {voice: clip_path(folder, voice, text) for voice in recording.VOICES}
        spoken = {
            voice: {"bytes": path.stat().st_size, "length_s": recording.length_s(path)}
            for voice, path in paths.items()
            if path.is_file()
        }
        if spoken:
            clips[key_of(text)] = {"text": text, "spoken": spoken}
    made = {
        "voices": {name: {"kokoro": each.kokoro} for name, each in recording.VOICES.items()},
        "clips": clips,
    }
    path = folder / MANIFEST
    beside = path.with_suffix(".new")
    written = json.dumps(made, ensure_ascii=False, indent=1, sort_keys=True)
    beside.write_text(written + "\n", encoding="utf-8", newline="\n")
    beside.replace(path)
    size_mb = (
        sum(each["bytes"] for clip in clips.values() for each in clip["spoken"].values()) / 1e6
    )
    _say(f"{len(clips)} of {len(texts)} texts have a clip, {size_mb:.1f} MB")


def _say(words: str) -> None:
    sys.stderr.write(words + "\n")


if __name__ == "__main__":
    main()
