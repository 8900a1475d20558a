"""PySide does not read the source of our modules at the start."""

import subprocess
import sys

import pytest

READ = """
import linecache
import PySide6.QtCore
{before}
from companion.domain.sleep import __file__
print(__file__ in linecache.cache)
"""


@pytest.mark.parametrize(
    ("before", "is_read"),
    [
        ("", "True"),  # when this is no longer so, the work-around can go
        ("from companion.ui.quick_imports import skip_source_reading as s; s(); s()", "False"),
    ],
)
def test_a_modules_source_is_read_only_without_the_work_around(before, is_read):
    done = subprocess.run(
        [sys.executable, "-c", READ.format(before=before)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == is_read
