"""The first thing that a packaged program runs."""

import sys

from plotter.__main__ import main

sys.exit(main())
