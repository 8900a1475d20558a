"""Folders of Companion's, each made once in a run and copied for every test that wants it."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_place = TemporaryDirectory(prefix="companion-made-")
"""Gone with the process."""


def copy_of(name: str, to: Path, make: Callable[[Path], None]) -> Path:
    """A folder of one's own, like the one that `make` makes.

    Args:
        name: Of what is made; every name is made once.
        to: Where the copy lies; it may be there already.
        make: Makes it in a folder that is not there yet.
    """
    made = Path(_place.name) / name
    if not made.exists():
        make(made.with_suffix(".half"))
        made.with_suffix(".half").rename(made)
    return Path(shutil.copytree(made, to, dirs_exist_ok=True))
