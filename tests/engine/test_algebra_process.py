"""The child process may be slow, die or lie; whoever asks is answered all the same."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from plotter.engine.algebra_answer import (
    AlgebraReply,
    AlgebraRequest,
    FormText,
    letters_of,
    read_answer,
)
from plotter.engine.algebra_process import AlgebraProcess, command
from plotter.engine.algebra_worker import answers

PRODUCT = AlgebraRequest("x^2*e^x", "x", "2*x*e^x + x^2*e^x")
ENDLESS = AlgebraRequest(
    "*".join(f"(sin({k}*x)+cos({k + 1}*x)+tan(x/{k}))^{k + 9}" for k in range(1, 16)), "x", "x"
)


@pytest.fixture(name="algebra")
def _algebra() -> Iterator[AlgebraProcess]:
    process = AlgebraProcess()
    yield process
    process.close()


def test_a_derivation_is_proved_and_simplified(algebra: AlgebraProcess) -> None:
    reply = algebra.ask(PRODUCT, 20)
    assert reply.equal is True
    assert reply.simplified == "x*(x + 2)*e^x"
    assert not reply.timed_out and reply.trouble is None


def test_a_request_over_its_limit_is_cut_short_and_the_next_is_answered(
    algebra: AlgebraProcess,
) -> None:
    algebra.ask(PRODUCT, 20)
    reply = algebra.ask(ENDLESS, 0.7)
    assert reply.timed_out and reply.equal is not True
    assert algebra.ask(PRODUCT, 20).equal is True


def test_the_newest_request_wins(algebra: AlgebraProcess) -> None:
    answered: list[str] = []
    done = threading.Event()
    algebra.submit(ENDLESS, lambda _: answered.append("old"), 30)
    for power in range(2, 6):
        request = AlgebraRequest(f"x^{power}", "x", f"{power}*x^{power - 1}")
        algebra.submit(request, lambda _, p=power: answered.append(f"x^{p}"), 30)

    def last(_: AlgebraReply) -> None:
        answered.append("new")
        done.set()

    algebra.submit(PRODUCT, last, 30)
    assert done.wait(60)
    assert "old" not in answered and answered[-1] == "new"


def test_channels_do_not_supersede_each_other_and_the_main_one_goes_first(
    algebra: AlgebraProcess,
) -> None:
    algebra.ask(PRODUCT, 20)
    answered: list[str] = []
    done = threading.Event()

    def other(reply: AlgebraReply) -> None:
        answered.append("practice")
        assert reply.equal is False
        done.set()

    wrong = AlgebraRequest("x^2*e^x", "x", "2*x*e^x", task="equal")
    algebra.submit(ENDLESS, lambda _: answered.append("endless"), 3, channel="routes")
    algebra.submit(wrong, other, 30, channel="practice")
    algebra.submit(PRODUCT, lambda _: answered.append("main"), 30)
    assert done.wait(60)
    assert answered.index("main") < answered.index("practice")


def test_equality_is_told_before_the_answer_is_complete(algebra: AlgebraProcess) -> None:
    heard: list[AlgebraReply] = []
    done = threading.Event()

    def last(reply: AlgebraReply) -> None:
        heard.append(reply)
        done.set()

    algebra.submit(PRODUCT, last, 20, on_progress=heard.append)
    assert done.wait(60)
    first, final = heard
    assert first.equal is True and first.forms == ()
    assert {form.how for form in final.forms} == {"proved"}
    assert final.forms[0].text == final.simplified == "x*(x + 2)*e^x"


def test_only_equality_is_answered_if_only_that_is_asked(algebra: AlgebraProcess) -> None:
    reply = algebra.ask(AlgebraRequest("sin(x)^2", "x", "sin(2*x)", task="equal"), 20)
    assert reply.equal is True and reply.forms == ()


def test_a_child_that_dies_is_replaced(algebra: AlgebraProcess) -> None:
    algebra.ask(PRODUCT, 20)
    for child in _children(os.getpid()):
        os.kill(child, signal.SIGKILL)
    assert any(algebra.ask(PRODUCT, 20).equal for _ in range(2))


def test_nothing_is_left_after_closing(algebra: AlgebraProcess) -> None:
    algebra.ask(PRODUCT, 20)
    before = _children(os.getpid())
    assert before
    algebra.close()
    algebra.close()
    assert not set(before) & set(_children(os.getpid()))


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="reads the process table of Linux")
@pytest.mark.parametrize("busy", [False, True])
def test_the_child_ends_with_a_parent_that_is_killed(*, busy: bool) -> None:
    code = (
        "import sys, time\n"
        "from plotter.engine.algebra_process import AlgebraProcess, AlgebraRequest\n"
        "algebra = AlgebraProcess()\n"
        "algebra.ask(AlgebraRequest('x', 'x', '1'), 20)\n"
        f"text = {ENDLESS.text!r}\n"
        f"if {busy}: algebra.submit(AlgebraRequest(text, 'x', 'x'), print, 60)\n"
        "time.sleep(0.3)\n"
        "print('asked', flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    assert parent.stdout.readline().strip() == b"asked"
    children = _children(parent.pid)
    assert children
    parent.kill()
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 20
    while any(_alive(child) for child in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(_alive(child) for child in children)


def _children(parent: int) -> list[int]:
    """The algebra workers that a process has started, from the kernel's own table."""
    table = Path("/proc")
    if not table.is_dir():
        pytest.skip("this system keeps its table of processes elsewhere")
    found: list[int] = []
    for process in table.glob("[0-9]*"):
        try:
            stat = (process / "stat").read_text()
            words = (process / "cmdline").read_text()
        except OSError:  # it has just ended
            continue
        if int(stat.rpartition(")")[2].split()[1]) == parent and "algebra_worker" in words:
            found.append(int(process.name))
    return found


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == [sys.executable, "--algebra-worker"]


@pytest.mark.parametrize(
    "line",
    ["", "no json", "[]", "{}", '{"id": 2, "final": true}', '{"id": "1"}', "null", "[" * 5000],
)
def test_answers_that_are_not_ours_are_ignored(line: str) -> None:
    assert read_answer(line, 1, frozenset("x")) is None


@pytest.mark.parametrize("text", ["__import__('os')", "y", "x +", 7, None, "x" * 200_000, "I*x"])
def test_expressions_in_answers_are_read_like_input(text: object) -> None:
    line = json.dumps(
        {
            "id": 1,
            "derivative": text,
            "simplified": text,
            "forms": [["factored", text, "proved", 1, 0.0], ["a", text], 5],
            "equal": 1,
        }
    )
    assert read_answer(line, 1, frozenset("x")) == (AlgebraReply(), False)


def test_a_good_answer_is_taken_in() -> None:
    forms: list[object] = [
        ["factored", "2*x", "checked", 64, 1e-15],
        ["odd", "2*x", "proved", 1, 0],
    ]
    line = json.dumps({"id": 1, "simplified": "2*x", "forms": forms, "final": True})
    form = FormText("factored", "2*x", "checked", 64, 1e-15)
    reply = AlgebraReply(simplified="2*x", forms=(form,))
    assert read_answer(line, 1, frozenset("x")) == (reply, True)


def test_letters_of_a_request() -> None:
    assert letters_of(AlgebraRequest("a*x", "x", "a")) == {"a", "x"}
    assert letters_of(AlgebraRequest("a*(", "x", "a")) is None


@pytest.mark.parametrize(
    "line",
    [
        "garbage",
        "{}",
        '{"id": 1, "task": "derive", "text": "x", "variable": "x", "candidate": "1"}',
        '{"id": 1, "task": "erase", "text": "x", "variable": "x", "candidate": "1", "seconds": 60}',
        '{"id": 1, "task": "derive", "text": "9^9^9^9+x", "variable": "x", "candidate": "1",'
        ' "seconds": 60}',
        '{"id": 1, "task": "derive", "text": "__import__", "variable": "x", "candidate": "1",'
        ' "seconds": 60}',
    ],
)
def test_the_worker_ends_every_answer(line: str) -> None:
    found = list(answers(line))
    assert found[-1]["final"] is True
    assert "derivative" not in found[-1]
