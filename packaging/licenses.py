"""Collects the licenses of everything in a bundle: python packaging/licenses.py FOLDER.

Run by the Python of the bundle's environment; every package installed there is taken.
"""

from __future__ import annotations

import re
import shutil
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

TOOLS = {"pip", "setuptools", "wheel", "altgraph", "packaging", "pyinstaller-hooks-contrib"}
"""Packages that make the bundle and are not in it."""

HEAD = """\
Tangent Plotter contains these works of others, each under its own license. Texts of licenses lie
in the folders beside this file. Qt and PySide6 are used under the LGPL, version 3: their libraries
lie in the program's folder as files of their own and may be replaced by changed ones.

"""


def is_license(name: str) -> bool:
    """Whether a file's name says that it holds a license."""
    return bool(re.match(r"(licen[cs]e|copying|notice|authors)", Path(name).name, re.IGNORECASE))


def license_of(distribution: Distribution) -> str:
    """What a package says of its license, in a few words."""
    metadata = distribution.metadata
    said = metadata.get_all("License-Expression") or metadata.get_all("License") or [""]
    first = said[0].strip().partition("\n")[0]
    classified = [
        line.rpartition(" :: ")[2]
        for line in metadata.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    return first if 0 < len(first) < 120 else ", ".join(classified) or "see the files"


def collect(folder: Path) -> None:
    """Copy every license file, and list the packages in README.txt."""
    folder.mkdir(parents=True, exist_ok=True)
    lines: list[str] = [f"Python {sys.version.split()[0]}: PSF-2.0 and others\n"]
    own = Path(sys.base_prefix) / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    if (own / "LICENSE.txt").is_file():
        (folder / "Python").mkdir(exist_ok=True)
        shutil.copy(own / "LICENSE.txt", folder / "Python" / "LICENSE.txt")
    for distribution in sorted(distributions(), key=lambda one: one.name.lower()):
        if distribution.name.lower() in TOOLS:
            continue
        lines.append(f"{distribution.name} {distribution.version}: {license_of(distribution)}\n")
        for file in distribution.files or ():
            if is_license(file.name) and (source := Path(str(file.locate()))).is_file():
                place = folder / distribution.name / "-".join(file.parts[1:])
                place.parent.mkdir(exist_ok=True)
                shutil.copyfile(source, place)
    (folder / "README.txt").write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    collect(Path(sys.argv[1]))
