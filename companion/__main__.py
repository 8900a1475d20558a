"""`python -m companion` opens the window, or runs a command."""

import sys

from companion.main import main

sys.exit(main())
