"""One process that makes the PDF of the last 12 weeks, the import of typst included.

Argument: the folder of the diary. Says the seconds from the press to the bytes.
"""

import json
import sys
import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from companion.domain.visit import Visit
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths


def main(folder: Path) -> None:
    app = QApplication(sys.argv[:1])
    opened = open_companion(AppPaths.under(folder), system_clock())
    today = opened.clock.today()
    visit = Visit(
        id="visit",
        day=today,
        first=today - timedelta(days=83),
        last=today,
        questions=("What could help me at night?",),
        news="One flare-up of four days.",
    )
    start = time.perf_counter()
    from companion.report import pdf
    from companion.screens.forms.clinic_page import clinic_page

    made = pdf(clinic_page(opened.stores, visit, today, "a4"))
    seconds = time.perf_counter() - start
    assert made.startswith(b"%PDF")
    sys.stdout.write(json.dumps({"seconds": seconds}))
    opened.close()
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]))
