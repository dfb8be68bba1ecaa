"""The command line as a process: files, pipes, signals, and what a display changes."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from plotter.display import has_display

ROOT = Path(__file__).parent.parent


def start(*arguments, settings=(), **options) -> Any:  # a Popen of bytes whose pipes are there
    """The command line as a process of its own, without a display."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **dict(settings)}
    for key in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(key, None)
    command = [sys.executable, "-m", "plotter", *arguments]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, env=environment, **{**pipes, **options})


def run(*arguments, **options):
    """The same, waited for: exit status, output, messages."""
    with start(*arguments, **options) as process:
        output, errors = process.communicate(timeout=60)
    return process.returncode, (output or b"").decode(), (errors or b"").decode()


class TestExport:
    def test_a_png_of_the_size_asked_for(self, tmp_path):
        target = tmp_path / "figure.png"
        status, _, messages = run(
            "export", "x^2", "-o", str(target), "--size", "320x200", "--scale", "2",
            "--tangent-at", "-0.5", "--start", "1", "--view", "-2", "2",
        )  # fmt: skip
        assert (status, messages) == (0, "")
        data = target.read_bytes()
        assert data.startswith(b"\x89PNG\r\n\x1a\n")
        assert (int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")) == (
            640,
            400,
        )

    def test_stacked_f_prime_has_a_plot_of_its_own(self, tmp_path):
        pictures = []
        for name, flags in (("one", ()), ("two", ("--stacked",))):
            target = tmp_path / f"{name}.png"
            status, _, messages = run(
                "export", "x^2", "-o", str(target), "--size", "320x200", "--view", "-2", "2", *flags
            )
            assert (status, messages) == (0, "")
            pictures.append(target.read_bytes())
        assert pictures[0] != pictures[1]

    def test_each_part_of_the_picture_can_be_left_away_or_put_in(self, tmp_path):
        choices = [
            (), ("--no-grid",), ("--derivation",), ("--legend", "names"),
            ("--legend", "formulas"), ("--legend", "none"),
        ]  # fmt: skip
        pictures = []
        for number, flags in enumerate(choices):
            target = tmp_path / f"{number}.png"
            status, _, messages = run(
                "export", "x^2", "-o", str(target), "--size", "640x300", *flags
            )
            assert (status, messages) == (0, "")
            pictures.append(target.read_bytes())
        assert len(set(pictures)) == len(choices)

    def test_what_cannot_be_written_ends_with_3(self, tmp_path):
        status, _, messages = run("export", "x^2", "-o", str(tmp_path / "no" / "figure.png"))
        assert status == 3
        assert "Could not write" in messages
        assert len(messages.splitlines()) == 1

    def test_a_problem_writes_nothing(self, tmp_path):
        target = tmp_path / "figure.png"
        target.write_text("old")
        status, _, messages = run("export", "x^", "-o", str(target))
        assert status == 1
        assert "^" in messages
        assert target.read_text() == "old"

    def test_an_impossible_size_is_wrong_usage(self, tmp_path):
        status, _, _ = run("export", "x", "-o", str(tmp_path / "a.png"), "--scale", "1e6")
        assert status == 2


class TestProcess:
    def test_answers_come_before_the_next_question(self):
        with start("evaluate", "-", "--at", "3", "--format", "json") as process:
            for text, value in (("x", 3), ("x^2", 9)):
                process.stdin.write(f"{text}\n".encode())
                process.stdin.flush()
                assert json.loads(process.stdout.readline())["f"] == [value]
            process.stdin.close()
            assert process.wait(60) == 0

    def test_without_a_display_the_window_is_a_page_of_text(self):
        status, output, messages = run("x^3")
        assert (status, messages) == (0, "")
        assert "f′(x) = 3*x^2" in output
        assert "-m plotter export -o figure.png" in output

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
    @pytest.mark.parametrize("arguments", [["rules"], ["--help"]], ids=" ".join)
    def test_a_full_disk_ends_with_3(self, arguments):
        with Path("/dev/full").open("wb") as full:
            status, _, messages = run(*arguments, stdout=full)
        assert status == 3
        assert len(messages.splitlines()) == 1

    def test_a_reader_that_stops_reading_is_no_error(self):
        with start("functions", "--format", "json") as process:
            process.stdout.readline()
            process.stdout.close()
            assert process.wait(60) == 0
            assert process.stderr.read() == b""

    @pytest.mark.skipif(sys.platform == "win32", reason="signals differ")
    def test_an_interrupt_ends_with_130(self):
        # What runs in the background may ignore or block interrupts, and its children would, too.
        def heed_interrupts():
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})

        with start("derive", "-", "--format", "json", preexec_fn=heed_interrupts) as process:
            process.stdin.write(b"x\n")
            process.stdin.flush()
            process.stdout.readline()
            process.send_signal(signal.SIGINT)
            assert process.wait(60) == 130
            assert process.stderr.read() == b""

    def test_an_argument_that_is_no_text_is_a_problem(self):
        status, output, messages = run("derive", b"x^\xff", "--format", "json")
        assert status == 1
        assert json.loads(output)["problem"]["start"] == 2
        assert "Traceback" not in messages

    def test_output_is_utf_8_whatever_the_locale(self):
        settings = {"LC_ALL": "C", "PYTHONUTF8": "0"}
        status, output, _ = run("descend", "x^2", "--start", "-2", settings=settings)
        assert status == 0
        assert "−2" in output


@pytest.mark.parametrize(
    ("platform", "settings", "there"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("linux", {"DISPLAY": ""}, False),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_where_there_is_a_display(monkeypatch, platform, settings, there):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert has_display() == there
