"""The first thing that runs: opens the window, or hands over to the command line."""

from __future__ import annotations

import sys

from plotter.display import has_display

ALGEBRA_WORKER = "--algebra-worker"
"""The one argument with which a packaged program starts itself to do algebra."""


def main() -> int:
    """Run with the arguments of the process; returns the exit status."""
    arguments = sys.argv[1:]
    # Each door is imported only when it is taken: what the other needs would cost time.
    if arguments == [ALGEBRA_WORKER]:
        from plotter.engine.algebra_worker import main as serve_algebra

        serve_algebra()
        return 0
    if not arguments and has_display():
        from plotter.start import run

        return run()
    from plotter.cli.main import main as command_line

    return command_line(arguments)


if __name__ == "__main__":
    sys.exit(main())
