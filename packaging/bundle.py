"""Makes the program as a folder that needs no Python: python3 packaging/bundle.py [FOLDER].

The folder is dist/tangent-plotter unless another is given. Nothing but Python's standard library
is needed to start, and a Python that was built with a shared library, as systems' own are.
The environment it is made from lies in build/bundle and is kept for the next time.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from environment import pip_environment
from project import ROOT

WORK = ROOT / "build" / "bundle"
FOLDER = ROOT / "dist" / "tangent-plotter"
MOST_MB = 240
"""What the folder may weigh, in millions of bytes."""

LINUX_PLATFORMS = {"libqxcb.so", "libqwayland.so", "libqoffscreen.so"}
"""Qt's parts for the kinds of screens on Linux; all must be in a bundle."""
WAYLAND = ("libwayland-client0", "libwayland-cursor0", "libwayland-egl1")
"""The packages without which there is no part for Wayland."""
TRIES = 10
"""How often a bundle is asked for a proof."""
PICTURES = {"png": (), "svg": (), "pdf": (), "gif": ("--play", "sweep", "--size", "320x240")}
"""The kinds of pictures that a bundle must write, each by another part, with their options."""
LEAST_PICTURE = 5000
"""Bytes that each of them has at least."""


class BundleError(Exception):
    """The bundle cannot be made; the message says why."""


def main(arguments: list[str]) -> int:
    """Make the bundle and try it; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    folder: Path = parser.parse_args(arguments).folder.resolve()
    try:
        make(folder)
        size = measure(folder)
        print(f"{folder}: {size / 1e6:.0f} MB", flush=True)
        if size > MOST_MB * 1e6:
            raise BundleError(f"That is more than {MOST_MB} MB.")
        try_out(folder)
    except BundleError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def make(folder: Path) -> None:
    """Build the environment, let PyInstaller work, and put its folder in place."""
    check_python()
    WORK.mkdir(parents=True, exist_ok=True)
    python = prepare_environment()
    icons = WORK / "icons"
    run([str(python), str(ROOT / "packaging" / "icons.py"), str(icons)])
    out = WORK / "out"
    spec = ROOT / "packaging" / "tangent-plotter.spec"
    options = [
        "--noconfirm",
        "--log-level=WARN",
        f"--distpath={out}",
        f"--workpath={WORK / 'work'}",
    ]
    command = [str(python), "-P", "-m", "PyInstaller", *options, str(spec)]
    run(command, {"TANGENT_ICONS": str(icons)})
    if folder.exists():
        shutil.rmtree(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(out / "tangent-plotter", folder)
    run([str(python), "-P", str(ROOT / "packaging" / "licenses.py"), str(folder / "licenses")])


def check_python() -> None:
    """PyInstaller needs Python as a shared library, and objdump on Linux."""
    if sys.platform != "linux":
        return
    library = sysconfig.get_config_var("INSTSONAME") or ""
    if not (sysconfig.get_config_var("Py_ENABLE_SHARED") and finds(library)):
        name = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
        raise BundleError(
            f"{sys.executable} has no shared library, which PyInstaller needs. If it is the"
            f" system's own, install the package {name}; otherwise use the system's own."
        )
    if shutil.which("objdump") is None:
        raise BundleError("PyInstaller needs objdump: install the package binutils.")


def finds(library: str) -> bool:
    """Whether the loader finds a library, or it lies where Python keeps its own."""
    if (Path(sysconfig.get_config_var("LIBDIR") or "") / library).is_file():
        return True
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def environment_python() -> Path:
    """The Python of the environment that the bundle is made from."""
    return WORK / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare_environment() -> Path:
    """An environment with the program as a stranger installs it, in the versions of releases."""
    python = environment_python()
    if not python.exists():
        run([sys.executable, "-m", "venv", "--clear", str(WORK / "venv")])
    constraints = ROOT / "packaging" / "constraints.txt"
    install = [str(python), "-m", "pip", "install", "--quiet"]
    run([*install, "-c", str(constraints), "pyinstaller>=6.11", str(ROOT)])
    # The program itself may have changed without its version.
    run([*install, "--no-deps", "--force-reinstall", str(ROOT)])
    return python


def run(command: list[str], more: dict[str, str] | None = None) -> None:
    """Run a command; raises BundleError if it fails."""
    print("  $ " + " ".join(command), flush=True)
    environment = {**pip_environment(dict(os.environ)), **(more or {})}
    if subprocess.run(command, env=environment, cwd=WORK, check=False).returncode:
        raise BundleError(f"This did not succeed: {' '.join(command)}")


def measure(folder: Path) -> int:
    """The bytes of all files of a folder; a link counts as nothing."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


def try_out(folder: Path) -> None:
    """Let the finished program derive, with its algebra process, and draw."""
    program = folder / ("tangent-plotter.exe" if os.name == "nt" else "tangent-plotter")
    if sys.platform == "linux":
        present = {path.name for path in folder.glob("_internal/PySide6/Qt/plugins/platforms/*")}
        if missing := LINUX_PLATFORMS - present:
            raise BundleError(
                f"PyInstaller left out {', '.join(sorted(missing))}, because this system lacks"
                f" libraries that it needs. On Debian: apt-get install {' '.join(WAYLAND)}"
            )
    # On a busy machine the proof may come too late; with no algebra it never comes.
    answers = (ask(program, "derive", "x^2 e^x") for _ in range(TRIES))
    if not any("verified: proved equal" in answer for answer in answers):
        raise BundleError("The bundle's algebra does not work.")
    for ending, options in PICTURES.items():
        picture = WORK / f"tried.{ending}"
        picture.unlink(missing_ok=True)
        ask(program, "export", "x^2 e^x", "-o", str(picture), *options)
        if not picture.is_file() or picture.stat().st_size < LEAST_PICTURE:
            raise BundleError(f"The bundle does not write {picture.name}.")
    print(f"{ask(program, '--version').strip()} derives, verifies and draws.")


def ask(program: Path, *arguments: str) -> str:
    """What the program answers; raises BundleError with all that it said if it fails."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(program), *arguments],
        env={**bare, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    if done.returncode:
        raise BundleError(f"{program} {' '.join(arguments)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
