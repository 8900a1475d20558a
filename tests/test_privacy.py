"""The process keeps to its person; tried in processes of their own: limits cannot be undone."""

import subprocess
import sys

import pytest

LOOK = """
import os, pathlib, sys
from companion.main import main
try:
    main(["--version"])
except SystemExit:
    pass
place = pathlib.Path(sys.argv[1])
place.write_text("")
print(oct(place.stat().st_mode & 0o777))
if sys.platform == "linux":
    import ctypes, resource
    print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""

CRASH = """
import os, signal, sys
from companion.privacy import keep_to_this_person
keep_to_this_person()
os.chdir(sys.argv[1])
os.kill(os.getpid(), signal.SIGSEGV)
"""


def run(code, place):
    command = [sys.executable, "-c", code, str(place)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="files have other rights there")
def test_files_are_for_this_login_only_whatever_is_started(tmp_path):
    assert "0o600" in run(LOOK, tmp_path / "file").stdout


@pytest.mark.skipif(sys.platform != "linux", reason="a promise for Linux")
def test_the_memory_is_never_written_to_a_file(tmp_path):
    assert run(LOOK, tmp_path / "file").stdout.splitlines()[-1] == "(0, 0) 0"
    assert run(CRASH, tmp_path).returncode == -11
    assert list(tmp_path.glob("core*")) == []
