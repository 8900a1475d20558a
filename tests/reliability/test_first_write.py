"""Whoever saves within the first second saves: the libraries may just be on their way in."""

import os
import subprocess
import sys

from companion.opening import open_companion
from tests.reliability.processes import ROOT

SAVE_WHILE_WARMING_UP = """
import sys, threading
from pathlib import Path
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from companion.store.stores import warm_up

opened = open_companion(AppPaths.under(Path(sys.argv[1])), system_clock())
thread = threading.Thread(target=warm_up)
thread.start()
opened.stores.drafts.keep("form", {"note": "words"}, opened.clock.now())
thread.join()
opened.close()
"""


def test_saving_while_the_libraries_are_being_imported(tmp_path, clock, paths):
    open_companion(paths, clock).close()
    command = [sys.executable, "-c", SAVE_WHILE_WARMING_UP, str(tmp_path)]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    opened = open_companion(paths, clock)
    assert opened.stores.drafts.get("form") == {"note": "words"}
    opened.close()
