"""How much a process has computed, whatever else the machine was busy with."""

from __future__ import annotations

import os
from pathlib import Path


def processor_seconds(process: int) -> float | None:
    """The processor time that a process has used; None where the system does not tell.

    Linux tells it in /proc (man 5 proc_pid_stat, fields 14 and 15).
    """
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
        # The name, in parentheses, may contain anything; the numbers come after it.
        user, system = told.rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError):
        return None
