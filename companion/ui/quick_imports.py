"""Keeps PySide from reading the source of every module that is imported after it."""

from __future__ import annotations

import sys
from typing import Any


def skip_source_reading() -> None:
    """Called once, as soon as Qt is imported; it costs nothing and may be called again.

    WORKAROUND: PySide searches the source of each module for its own name, in case the module
    wants snake_case names by `from __feature__ import ...` (PYSIDE-2029). Nothing here does. At
    the start that is 220 files, about a twentieth of the time until Today can be used. Where a
    later PySide has no such search, nothing happens.
    """
    feature: Any = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_feature  # noqa: SLF001 (see above)


def _uses_no_feature(_module: object) -> bool:
    return False
