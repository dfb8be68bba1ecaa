"""Makes the installer for Windows: py packaging\\windows\\build.py. Needs NSIS.

On other systems it cannot make the program, but `installer` still compiles the script, which
shows that the script is right.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import bundle
from project import ROOT, version

SCRIPT = Path(__file__).with_name("installer.nsi")


def makensis() -> str | None:
    """NSIS's compiler, from the PATH or from where its own installer puts it."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    return shutil.which("makensis") or (str(usual) if usual.is_file() else None)


def installer(folder: Path, icons: Path, out: Path, *, fast: bool = False) -> Path:
    """Compile the installer of a bundle; raises BundleError when that does not succeed.

    With `fast` it is compressed less.
    """
    compiler = makensis()
    if compiler is None:
        raise bundle.BundleError("The installer is made by NSIS: please install it.")
    values = {
        "VERSION": version(),
        "BUNDLE": folder,
        "ICONS": icons,
        "LICENSE": ROOT / "LICENSE",
        "OUT": out,
    }
    flag = "/" if os.name == "nt" else "-"
    definitions = [f"{flag}D{name}={value}" for name, value in values.items()]
    if fast:
        definitions.append(f"{flag}DFAST")
    command = [compiler, f"{flag}V2", f"{flag}WX", *definitions, str(SCRIPT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise bundle.BundleError(f"NSIS did not succeed:\n{done.stdout}{done.stderr}")
    return out


def main() -> int:
    """Make bundle and installer; returns the exit status."""
    if os.name != "nt":
        print("The program for Windows can only be made on Windows.", file=sys.stderr)
        return 1
    status = bundle.main([])
    if status:
        return status
    out = ROOT / "dist" / f"tangent-plotter-{version()}-setup.exe"
    print(installer(bundle.FOLDER, bundle.WORK / "icons", out))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except bundle.BundleError as problem:
        sys.exit(str(problem))
