"""The newest job wins."""

import threading
from collections.abc import Callable

from plotter.engine.newest import NewestOnly


def raise_again(error: Exception) -> None:
    raise error


def test_jobs_run_on_another_thread() -> None:
    worker = NewestOnly("test", raise_again)
    done = threading.Event()
    seen: list[str] = []

    def job(_superseded: Callable[[], bool]) -> None:
        seen.append(threading.current_thread().name)
        done.set()

    worker.submit(job)
    assert done.wait(5)
    worker.close()
    assert seen == ["test"]


def test_a_waiting_job_is_replaced_and_the_running_one_told() -> None:
    worker = NewestOnly("test", raise_again)
    started, go_on, finished = threading.Event(), threading.Event(), threading.Event()
    order: list[str] = []

    def first(superseded: Callable[[], bool]) -> None:
        started.set()
        assert go_on.wait(5)
        order.append(f"first, superseded: {superseded()}")

    def second(_superseded: Callable[[], bool]) -> None:
        order.append("second")

    def third(_superseded: Callable[[], bool]) -> None:
        order.append("third")
        finished.set()

    worker.submit(first)
    assert started.wait(5)
    worker.submit(second)
    worker.submit(third)
    go_on.set()
    assert finished.wait(5)
    worker.close()
    assert order == ["first, superseded: True", "third"]


def test_close_ends_the_thread() -> None:
    worker = NewestOnly("closing", raise_again)
    worker.close()
    assert all(thread.name != "closing" for thread in threading.enumerate())


def test_a_failing_job_is_told_and_the_next_one_runs() -> None:
    failures: list[Exception] = []
    worker = NewestOnly("test", failures.append)
    failed, done = threading.Event(), threading.Event()

    def bad(_superseded: Callable[[], bool]) -> None:
        failed.set()
        raise ValueError("broken")

    worker.submit(bad)
    assert failed.wait(5)
    worker.submit(lambda _superseded: done.set())
    assert done.wait(5)
    worker.close()
    assert [str(error) for error in failures] == ["broken"]
