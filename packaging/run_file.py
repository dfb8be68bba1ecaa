"""Makes an installer for any Linux, for one user: python3 packaging/run_file.py [--bundle FOLDER].

It is a shell script with the bundle behind it. Without --bundle the bundle is made first.
"""

from __future__ import annotations

import argparse
import gzip
import io
import platform
import subprocess
import sys
import tarfile
from pathlib import Path

import bundle
from project import ROOT, source_date, version

HEADER = ROOT / "packaging" / "run_header.sh"


def main(arguments: list[str]) -> int:
    """Make the installer; returns the exit status."""
    parser = argparse.ArgumentParser(description="Makes an installer for any Linux.")
    parser.add_argument("--bundle", type=Path, help="a bundle that is there already")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where it goes")
    chosen = parser.parse_args(arguments)
    if chosen.bundle is None:
        status = bundle.main([])
        if status:
            return status
    out: Path = chosen.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"tangent-plotter-{version()}-{platform.machine()}.run"
    payload = packed((chosen.bundle or bundle.FOLDER).resolve(), source_date())
    path.write_bytes(header(path.name, payload) + payload)
    path.chmod(0o755)
    print(f"{path}: {path.stat().st_size / 1e6:.0f} MB")
    return 0


def packed(folder: Path, date: int) -> bytes:
    """The files of a folder as a compressed archive, the same for the same files."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = date
        return entry

    buffer = io.BytesIO()
    with (
        gzip.GzipFile(fileobj=buffer, mode="wb", compresslevel=6, mtime=0) as stream,
        tarfile.open(fileobj=stream, mode="w") as archive,
    ):
        for path in sorted(folder.iterdir()):
            archive.add(path, path.name, filter=plain)
    return buffer.getvalue()


def header(name: str, payload: bytes) -> bytes:
    """The script that stands before the archive; it knows its own length and the archive's sum."""
    text = HEADER.read_text(encoding="utf-8")
    check = subprocess.run(["cksum"], input=payload, capture_output=True, check=True).stdout
    values = {
        "NAME": name,
        "VERSION": version(),
        "ARCHITECTURE": platform.machine(),
        "LINES": str(len(text.splitlines()) + 1),
        "CHECK": check.decode().strip(),
    }
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    return text.encode()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except bundle.BundleError as problem:
        sys.exit(str(problem))
