"""Makes the disk image for macOS: python3 packaging/macos/build.py.

Signed with the identity in TANGENT_SIGN_IDENTITY; without one it is signed for this machine alone
("ad hoc"), and macOS asks before it opens it elsewhere: right click, Open.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import bundle
from project import ROOT, version

NAME = "Tangent Plotter"


def main() -> int:
    """Make the program, sign it, and pack it; returns the exit status."""
    if sys.platform != "darwin":
        print("The program for macOS can only be made on macOS.", file=sys.stderr)
        return 1
    status = bundle.main([])
    if status:
        return status
    app = bundle.WORK / "out" / f"{NAME}.app"
    licenses = app / "Contents" / "Resources" / "licenses"
    shutil.copytree(bundle.FOLDER / "licenses", licenses, dirs_exist_ok=True)
    identity = os.environ.get("TANGENT_SIGN_IDENTITY", "-")
    hardened = [] if identity == "-" else ["--options", "runtime", "--timestamp"]
    bundle.run(["codesign", "--force", "--deep", "--sign", identity, *hardened, str(app)])
    bundle.run(["codesign", "--verify", "--deep", "--strict", str(app)])
    image = ROOT / "dist" / f"tangent-plotter-{version()}-{platform.machine()}.dmg"
    with tempfile.TemporaryDirectory() as place:
        shutil.copytree(app, Path(place) / app.name, symlinks=True)
        (Path(place) / "Applications").symlink_to("/Applications")
        options = ["-volname", NAME, "-srcfolder", place, "-ov", "-format", "UDZO"]
        bundle.run(["hdiutil", "create", *options, str(image)])
    print(image)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except bundle.BundleError as problem:
        sys.exit(str(problem))
