"""The code of the project as its own tests read it: every file is parsed once."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).parent.parent
CODE = ROOT / "companion"
FILES = tuple(sorted(path for path in CODE.rglob("*.py") if "migrations" not in path.parts))
"""All of ours but the steps from one schema to the next."""


@cache
def tree_of(path: Path) -> ast.Module:
    """What a file says."""
    return ast.parse(path.read_text("utf-8"))


def name_of(path: Path) -> str:
    """Such as "companion/domain/sleep.py"."""
    return path.relative_to(ROOT).as_posix()


def of_every_file(
    files: Sequence[Path] = FILES,
) -> Callable[[Callable[[Path], None]], Callable[[], None]]:
    """A test of one file becomes a test of all of them, which names each that does not hold.

    A test for each file of each rule would take half a minute to begin and to end them.
    """

    def over(check: Callable[[Path], None]) -> Callable[[], None]:
        def test() -> None:
            wrong = []
            for path in files:
                try:
                    check(path)
                except AssertionError as error:
                    wrong.append(f"{name_of(path)}: {error}")
            assert not wrong, "\n".join(wrong)

        test.__doc__, test.__name__ = check.__doc__, check.__name__
        test.__qualname__, test.__module__ = check.__qualname__, check.__module__
        return test

    return over
