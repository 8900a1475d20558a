"""P27, P28: forty words are written everywhere, errors happen, and no word is found anywhere."""

import json
import os
import re
import subprocess
import sys

import pytest

from companion.domain.profile import Ask, Profile
from companion.opening import open_companion
from tests.reliability.processes import ROOT

COUNT = 40
LEAST_KEPT = 8
SITES = 12
"""A slot, a timer, painting, an event, closing, three kinds of thread, an object that is thrown
away, the store, the content, a chain; the end of the app comes besides."""


def canaries():
    """Words that stand nowhere in the app: each begins alike, and none is part of another."""
    return [f"zqcanary{chr(97 + n // 26)}{chr(97 + n % 26)}z" for n in range(COUNT)]


@pytest.mark.skipif(sys.platform == "win32", reason="tried on systems with one TMPDIR")
def test_no_word_of_the_diary_is_in_anything_but_the_diary(tmp_path, paths, clock):
    opened = open_companion(paths, clock)
    opened.stores.profile.keep(Profile(started=True, more_of=(), asks=frozenset(Ask)))
    opened.close()
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    command = [sys.executable, "-m", "tests.reliability.child_errors", str(tmp_path), *canaries()]
    environment = {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(temporary)}
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert b"ended" in done.stdout
    words = "|".join(canaries()).encode()
    found = re.compile(words + b"|" + "|".join(canaries()).encode("utf-16-le"))
    assert not found.search(done.stderr), done.stderr.decode()
    assert not found.search(done.stdout), done.stdout.decode()
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert paths.database in files
    leaking = [str(file) for file in files if found.search(file.read_bytes())]
    assert leaking == []
    assert [str(file) for file in temporary.rglob("*") if file.is_file()] == []
    logged = (paths.logs / "companion.log").read_text()
    assert len(re.findall(r"ERROR Companion", logged)) >= SITES
    assert done.stdout.count(b"report: ") >= 8
    assert json.loads(paths.settings_file.read_text())["theme"] == "system"
    opened = open_companion(paths, clock)
    rows = [
        *opened.database.read("SELECT content FROM drafts"),
        *opened.database.read("SELECT note, did FROM diary"),
        *opened.database.read("SELECT more_of FROM profile"),
        *opened.database.read("SELECT news, questions FROM visits"),
    ]
    opened.close()
    kept = {word for word in canaries() if any(word in str(row) for row in rows)}
    assert len(kept) >= LEAST_KEPT
