"""Writes what Linux desktops read of the program: python packaging/share_tree.py SHARE.

SHARE is a folder such as /usr/share: menu entry, icons, the type of documents, metainfo.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from plotter import resources
from plotter.desktop.names import APP_ID
from plotter.desktop.share import desktop_files

METAINFO = f"{APP_ID}.metainfo.xml"


def write(share: Path) -> None:
    """Write all the files; the menu entry starts tangent-plotter from the PATH."""
    metainfo = {f"metainfo/{METAINFO}": resources.path(f"desktop/{METAINFO}").read_bytes()}
    for name, data in (desktop_files() | metainfo).items():
        path = share / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write(Path(sys.argv[1]))
