"""The command line: finds the command, runs it, and turns every ending into an exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import partial

from plotter.cli.arguments import UsageError
from plotter.cli.commands import COMMANDS
from plotter.cli.exit_codes import BUG, DONE, INTERRUPTED, UNWRITABLE, USAGE
from plotter.cli.terminal import OutputError, Terminal, standard_terminal
from plotter.cli.window import open_window

REPORT = (
    "Something unexpected happened: {0}. This is a mistake in Tangent Plotter;"
    " please report it with the command you gave."
)


def main(arguments: Sequence[str], terminal: Terminal | None = None) -> int:
    """Do what the arguments say; returns the exit status.

    They begin with the name of a command, or say with what the window is to open.
    """
    terminal = terminal or standard_terminal()
    first = arguments[0] if arguments else ""
    command = next((entry for entry in COMMANDS if entry.name == first), None)
    if command is None:
        return guarded(partial(open_window, list(arguments), terminal), terminal)
    return guarded(partial(command.main, list(arguments[1:]), terminal), terminal)


def guarded(work: Callable[[], int], terminal: Terminal) -> int:
    """Do the work so that whatever happens ends in a message and an exit status."""
    try:
        status = _ended(work)
        terminal.finish()
        return status
    except UsageError as error:
        terminal.complain(str(error))
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return DONE
    except OutputError as error:
        terminal.complain(str(error))
        _drop_output()
        return UNWRITABLE
    except Exception as error:  # noqa: BLE001 - the last line of defence: never a traceback
        terminal.complain(REPORT.format(f"{type(error).__name__}: {error}"))
        return BUG


def _ended(work: Callable[[], int]) -> int:
    try:
        return work()
    except SystemExit as ending:
        # How argparse ends after --help (0) and after a wrong argument (2).
        return ending.code if isinstance(ending.code, int) else DONE


def _drop_output() -> None:
    """Let the interpreter flush the rest of standard output into nothing when it ends."""
    if sys.stdout is not None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
