"""Writes every view of every page as a picture to build/screenshots/NAME-THEME-SIZE.png.

The drawings of all exercises are there as well: exercises-THEME-SHEET.png.
`--readme` copies the two pictures of the README to resources/readme. Names of pages as arguments
take only these. Run by `poe screenshots`.
"""

import os
import sys
from pathlib import Path


def main() -> None:
    """Take the pictures, offscreen and in English."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "en_GB.UTF-8"}
    from tests.album import take_pictures

    pages = [each for each in sys.argv[1:] if not each.startswith("-")]
    count = take_pictures(pages, for_readme="--readme" in sys.argv)
    sys.stdout.write(f"{count} pictures in build/screenshots\n")


if __name__ == "__main__":
    main()
