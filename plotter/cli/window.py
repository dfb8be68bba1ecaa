"""Without a command the window opens; where there is no display, its first page as text."""

from __future__ import annotations

import sys
from pathlib import Path

from plotter import __version__
from plotter.cli.arguments import Parser, number, shield, unshield
from plotter.cli.commands import COMMANDS
from plotter.cli.commands.derive import Derive
from plotter.cli.desktop import install_desktop, uninstall_desktop
from plotter.cli.documents import is_document, path_of
from plotter.cli.exit_codes import DONE
from plotter.cli.terminal import Terminal
from plotter.display import has_display
from plotter.model.state import FIRST_FUNCTION


def open_window(arguments: list[str], terminal: Terminal) -> int:
    """Open the window with what the arguments say; the exit status."""
    chosen = window_parser().parse_intermixed_args(shield(arguments))
    if chosen.version:
        terminal.say(f"tangent-plotter {__version__}")
        return DONE
    if chosen.install_desktop:
        return install_desktop(terminal)
    if chosen.uninstall_desktop:
        return uninstall_desktop(terminal)
    if not has_display():
        return _first_page(chosen.expression or FIRST_FUNCTION, terminal)
    # Imported now: Qt takes a while, and the commands do without it.
    from plotter.start import run

    path = _file(chosen.expression)
    expression = chosen.expression if path is None else None
    return run(expression, chosen.tangent_at, chosen.start, path=path)


def _file(argument: str | None) -> Path | None:
    """The document or picture that the argument names, if it is no expression."""
    return None if argument is None or not is_document(argument) else path_of(argument)


def _first_page(expression: str, terminal: Terminal) -> int:
    derive = Derive()
    status = derive.run(derive.parser().parse_args(shield(["--", expression])), terminal)
    terminal.say(
        "There is no display here, so this is the derivation as text. A picture:\n"
        f'  "{sys.executable}" -m plotter export -o figure.png -- "{expression}"'
    )
    return status


def window_parser() -> Parser:
    """The parser of everything that is no command."""
    width = max(len(command.name) for command in COMMANDS)
    commands = "\n".join(f"  {entry.name.ljust(width)}  {entry.summary}" for entry in COMMANDS)
    parser = Parser(
        prog="tangent-plotter",
        usage="tangent-plotter [EXPRESSION | FILE.tangent | IMAGE] [--tangent-at X] [--start X]\n"
        "       tangent-plotter COMMAND ...",
        description="See what a derivative is. Without a command the window opens.",
        epilog=f"""commands (COMMAND --help tells more):
{commands}

exit status: 0 everything worked, 1 an expression had a problem, 2 wrong usage,
3 the output could not be written, 70 a mistake in the program, 130 interrupted""",
    )
    parser.add_argument(
        "expression",
        metavar="EXPRESSION",
        nargs="?",
        type=unshield,
        help="what the window opens on",
    )
    parser.add_argument("--tangent-at", metavar="X", type=number, help="where the tangent touches")
    parser.add_argument("--start", metavar="X", type=number, help="where a descent starts")
    parser.add_argument("--version", action="store_true", help="print the version")
    menu = parser.add_mutually_exclusive_group()
    menu.add_argument(
        "--install-desktop",
        action="store_true",
        help="put the program into your menu (Linux) and tie .tangent documents to it",
    )
    menu.add_argument(
        "--uninstall-desktop", action="store_true", help="undo what --install-desktop did"
    )
    return parser
