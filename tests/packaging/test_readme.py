"""What the README shows is what happens."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from dev import GROUPS, ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMAND = "tangent-plotter"
POINTS = "x,y\n0,1\n1,3.1\n2,4.9\n3,7\n"
"""The points.csv of the examples."""
TRIES = 8


def shown_examples() -> list[tuple[str, str]]:
    """The command lines of the README, each with the output that stands under it."""
    blocks = re.findall(r"^```console\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
    examples: list[tuple[str, str]] = []
    for block in blocks:
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _, output = part.partition("\n")
            examples.append((line, output.strip()))
    return examples


def test_the_readme_has_examples() -> None:
    assert len(shown_examples()) >= 5


@pytest.mark.parametrize(
    ("line", "output"), shown_examples(), ids=[line for line, _ in shown_examples()]
)
def test_an_example_prints_what_stands_under_it(line: str, output: str, tmp_path: Path) -> None:
    words = shlex.split(line)
    assert words[0] == COMMAND
    (tmp_path / "points.csv").write_text(POINTS, encoding="utf-8")
    # On a busy machine a proof may come too late; then the answer says so, and asking again helps.
    lines: list[str] = []
    for _ in range(TRIES):
        answer = subprocess.run(
            [sys.executable, "-m", "plotter", *words[1:]],
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=False,
        )
        assert answer.returncode == 0, answer.stderr
        lines = [text.rstrip() for text in answer.stdout.strip().splitlines()]
        if lines == output.splitlines():
            break
    assert lines == output.splitlines()
    if "-o" in words:
        assert (tmp_path / words[words.index("-o") + 1]).stat().st_size > 0


def test_every_picture_and_file_it_points_to_is_there() -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", README) + re.findall(r'src="([^":]+)"', README)
    paths = re.findall(r"`((?:plotter|packaging|resources|tests)/[\w./]+)`", README)
    missing = [name for name in (*targets, *paths) if not (ROOT / name).exists()]
    assert targets and not missing


def test_every_command_of_dev_is_shown() -> None:
    assert all(f"packaging/dev.py {command}" in README for command in GROUPS)
