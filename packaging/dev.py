"""The two commands of a newcomer, and one for those who change the program.

    python3 packaging/dev.py run [ARGUMENTS]     opens Tangent Plotter (or runs its command line)
    python3 packaging/dev.py test [ARGUMENTS]    runs the tests; arguments go to pytest
    python3 packaging/dev.py check               style, types and the order of the layers

Each first makes the environment .venv beside pyproject.toml, or brings it up to date, and looks
for the system libraries of Qt. Nothing but Python's standard library is needed to start.
"""

import sys

# Before the imports that an older Python does not have, so that it gets to say what is wrong.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "Tangent Plotter needs Python 3.11 or newer, and this is Python {}.{}. Please start it "
        "with a newer one, for example: python3.12 {}".format(
            sys.version_info[0], sys.version_info[1], " ".join(sys.argv)
        )
    )

import os
import subprocess
from dataclasses import replace
from pathlib import Path

from debian_packages import install_packages
from environment import Environment, SetupError, prepare
from libraries import is_debian, missing_libraries, stops

ROOT = Path(__file__).resolve().parent.parent
GROUPS = {"run": (), "test": ("test",), "check": ("dev",)}
CHECKS = {
    "style": ("ruff", "check", "."),
    "format": ("ruff", "format", "--check", "."),
    "types": ("pyright",),
    "layers": ("lint-imports",),
}


def main(arguments: list[str]) -> int:
    """Carry out one command and return its exit status."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(__doc__)
        return 0
    command, rest = arguments[0], arguments[1:]
    if command not in GROUPS or (command == "check" and rest):
        print(f"Unknown: {' '.join(arguments)}\n\n{__doc__}", file=sys.stderr)
        return 2
    environment = Environment(ROOT)
    try:
        stamp = prepare(environment, GROUPS[command])
        if sys.platform == "linux" and not stamp.libraries_found:
            found = find_libraries(environment, command)
            environment.write_stamp(replace(stamp, libraries_found=found))
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    if command == "check":
        return check(environment)
    if command == "test":
        os.chdir(ROOT)
        return hand_over([str(environment.python), "-m", "pytest", *rest])
    # -P: a folder named plotter where the user happens to stand must not be taken for ours.
    return hand_over([str(environment.python), "-P", "-m", "plotter", *rest])


def find_libraries(environment: Environment, command: str) -> bool:
    """Install the system libraries that Qt misses, and say whether all are there.

    Raises SetupError when the command cannot do its work without them.
    """
    missing = missing_libraries(environment.site_packages)
    if not missing:
        return True
    print("Qt needs what this system does not have: " + ", ".join(missing.names))
    if is_debian() and install_packages(missing.packages):
        missing = missing_libraries(environment.site_packages)
    if stops(missing, command, os.environ):
        raise SetupError(f"`{command}` cannot work without these libraries.")
    return not missing


def check(environment: Environment) -> int:
    """Run every check, also after one has failed, and sum up."""
    failed = [name for name, command in CHECKS.items() if not passes(environment, name, command)]
    print("\n" + (f"Failed: {', '.join(failed)}." if failed else "All checks passed."))
    return 1 if failed else 0


def passes(environment: Environment, name: str, command: tuple[str, ...]) -> bool:
    """Run one check and say whether it passed."""
    print(f"\n── {name}: {' '.join(command)}", flush=True)
    tool = environment.python.parent / command[0]
    return subprocess.run([str(tool), *command[1:]], cwd=ROOT, check=False).returncode == 0


def hand_over(command: list[str]) -> int:
    """Become the command, so that signals and the exit status are its own."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.call(command)  # Windows cannot: there exec returns before the work is done.


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
