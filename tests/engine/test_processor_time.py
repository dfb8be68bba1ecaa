"""The processor time of a process: what it computed counts, and what it waited does not."""

import subprocess
import sys
from pathlib import Path

import pytest

from plotter.engine.processor_time import processor_seconds

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")

CHILD = """
import sys, time
until = {0}
while time.process_time() < until:
    pass
print("done", flush=True)
sys.stdin.readline()
"""


@pytest.mark.parametrize("seconds", [0.3, 0.8])
def test_what_was_computed_is_counted(seconds: float) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", CHILD.format(seconds)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None and child.stdin is not None
        assert child.stdout.readline().strip() == b"done"
        told = processor_seconds(child.pid)
        child.stdin.close()
    assert told is not None
    assert seconds - 0.05 < told < seconds + 0.3


def test_a_process_that_is_gone_tells_nothing() -> None:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    assert processor_seconds(child.pid) is None
