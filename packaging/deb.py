"""Makes the package for Debian and Ubuntu: python3 packaging/deb.py [--bundle FOLDER] [--out TO].

Without --bundle the bundle is made first. Needs dpkg-deb and objdump, which Debian has in the
packages dpkg and binutils; what else is missing is said.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import shutil
import subprocess
import sys
import tempfile
from email.utils import formatdate
from pathlib import Path

import bundle
from elf import asked_of_system, glibc_version
from libraries import debian_package
from project import ROOT, source_date, version

PACKAGE = "tangent-plotter"
MAINTAINER = "The Tangent Plotter developers <developers@tangentplotter.org>"

CONTROL = """\
Package: {package}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: shared-mime-info, desktop-file-utils, xdg-utils
Section: education
Priority: optional
Homepage: https://tangentplotter.org/
Description: see what a derivative is
 Type a function as it stands in the book, and Tangent Plotter draws it, finds
 its derivative rule by rule and says why each rule applies. Pull a tangent
 along the curve and watch its slope become the derivative. Then let gradient
 descent walk down the curve, step by step, with every number of every step.
 .
 The package brings its own Python, Qt and sympy.
"""

COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Tangent Plotter

Files: *
Copyright: The Tangent Plotter developers
License: Expat
{license}

Files: usr/lib/tangent-plotter/_internal/*
Copyright: their authors, as told in usr/lib/tangent-plotter/licenses
License: various
 Python, Qt, PySide6 (LGPL-3, see /usr/share/common-licenses/LGPL-3), numpy, sympy and others lie in
 this folder, each under its own license. /usr/lib/tangent-plotter/licenses/README.txt lists them
 all and has the texts beside it.
"""

CHANGELOG = """\
{package} ({version}) unstable; urgency=medium

  * The changes are told in CHANGELOG.md.gz beside this file.

 -- {maintainer}  {date}
"""


def main(arguments: list[str]) -> int:
    """Make the package; returns the exit status."""
    parser = argparse.ArgumentParser(description="Makes the package for Debian and Ubuntu.")
    parser.add_argument("--bundle", type=Path, help="a bundle that is there already")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the package goes")
    chosen = parser.parse_args(arguments)
    if chosen.bundle is None:
        status = bundle.main([])
        if status:
            return status
    folder = (chosen.bundle or bundle.FOLDER).resolve()
    with tempfile.TemporaryDirectory() as place:
        tree = Path(place) / "tree"
        lay_out(folder, tree)
        package = pack(tree, chosen.out.resolve())
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB")
    return 0


def lay_out(folder: Path, tree: Path) -> None:
    """Put every file of the package where it will lie."""
    home = tree / "usr" / "lib" / PACKAGE
    shutil.copytree(folder, home, symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / PACKAGE).symlink_to(f"../lib/{PACKAGE}/{PACKAGE}")
    share = tree / "usr" / "share"
    script = ROOT / "packaging" / "share_tree.py"
    bundle.run([str(bundle.environment_python()), "-P", str(script), str(share)])
    documents = share / "doc" / PACKAGE
    documents.mkdir(parents=True)
    text = (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()[2:]
    license_text = "\n".join(f" {line}" if line.strip() else " ." for line in text[2:])
    (documents / "copyright").write_text(COPYRIGHT.format(license=license_text), encoding="utf-8")
    news = (ROOT / "CHANGELOG.md").read_bytes()
    (documents / "CHANGELOG.md.gz").write_bytes(gzip.compress(news, mtime=0))
    entry = CHANGELOG.format(
        package=PACKAGE, version=version(), maintainer=MAINTAINER, date=formatdate(source_date())
    )
    (documents / "changelog.gz").write_bytes(gzip.compress(entry.encode(), mtime=0))


def pack(tree: Path, out: Path) -> Path:
    """Write the control files, give every file its rights, and let dpkg-deb pack."""
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    architecture = output_of("dpkg", "--print-architecture")
    home = tree / "usr" / "lib" / PACKAGE
    control = tree / "DEBIAN"
    control.mkdir()
    sums = [
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}" for path in files
    ]
    (control / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")
    kilobytes = sum(-(-path.stat().st_size // 1024) for path in files)
    text = CONTROL.format(
        package=PACKAGE, version=version(), architecture=architecture, maintainer=MAINTAINER,
        kilobytes=kilobytes, depends=", ".join(dependencies(home)),
    )  # fmt: skip
    (control / "control").write_text(text, encoding="utf-8")
    for path in tree.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or (path.parent == home and path.name == PACKAGE)
            path.chmod(0o755 if runs else 0o644)
    out.mkdir(parents=True, exist_ok=True)
    package = out / f"{PACKAGE}_{version()}_{architecture}.deb"
    bundle.run(
        ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(tree), str(package)]
    )
    return package


def dependencies(home: Path) -> list[str]:
    """The Debian packages whose libraries the bundle does not bring along."""
    packages = {debian_package(library) for library in asked_of_system(home)}
    packages.discard("libc6")
    return [f"libc6 (>= {glibc_version(home)})", *sorted(packages)]


def output_of(*command: str) -> str:
    """What a command prints; raises CalledProcessError if it fails."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except bundle.BundleError as problem:
        sys.exit(str(problem))
