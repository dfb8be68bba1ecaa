"""The commands of packaging/dev.py."""

from pathlib import Path

import pytest

import dev
from environment import Environment, Stamp
from libraries import Missing


@pytest.fixture
def handed_over(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Notes what would be started, in an environment that is up to date."""
    commands: list[list[str]] = []

    def note(command: list[str]) -> int:
        commands.append(command)
        return 7

    def ready(_environment: Environment, groups: tuple[str, ...]) -> Stamp:
        return Stamp("", "", "", groups, libraries_found=True)

    monkeypatch.setattr(dev, "hand_over", note)
    monkeypatch.setattr(dev, "prepare", ready)
    monkeypatch.chdir(Path.cwd())  # `test` changes the folder; this puts it back
    return commands


def test_help_is_the_docstring(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["--help"]) == 0
    assert dev.main([]) == 0
    shown = capsys.readouterr().out
    assert all(f"dev.py {command}" in shown for command in dev.GROUPS)


@pytest.mark.parametrize("arguments", [["fly"], ["--version"], ["check", "now"]])
def test_unknown_words_are_wrong_usage(arguments: list[str]) -> None:
    assert dev.main(arguments) == 2


def test_run_hands_its_arguments_on(handed_over: list[list[str]]) -> None:
    assert dev.main(["run", "derive", "--help", "-x^2"]) == 7
    assert handed_over[0][1:] == ["-P", "-m", "plotter", "derive", "--help", "-x^2"]


def test_test_runs_pytest_in_the_checkout(handed_over: list[list[str]], tmp_path: Path) -> None:
    assert dev.main(["test", "-n0", "-k", "x"]) == 7
    assert handed_over[0][1:] == ["-m", "pytest", "-n0", "-k", "x"]
    assert Path.cwd() == dev.ROOT


def test_check_runs_every_check_and_fails_when_one_fails(
    handed_over: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    seen: list[str] = []

    def one_fails(_environment: Environment, name: str, _command: tuple[str, ...]) -> bool:
        seen.append(name)
        return name != "style"

    monkeypatch.setattr(dev, "passes", one_fails)
    assert dev.main(["check"]) == 1
    assert seen == list(dev.CHECKS)
    assert capsys.readouterr().out.endswith("Failed: style.\n")
    monkeypatch.setattr(dev, "passes", lambda *_: True)
    assert dev.main(["check"]) == 0


def test_missing_libraries_stop_with_their_names(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "missing_libraries", lambda _: Missing(drawing=("libEGL.so.1",)))
    monkeypatch.setattr(dev, "is_debian", lambda: False)
    with pytest.raises(dev.SetupError, match="test"):
        dev.find_libraries(Environment(tmp_path), "test")
    assert "libEGL.so.1" in capsys.readouterr().out


def test_libraries_are_tried_again_after_they_were_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answers = [Missing(drawing=("libEGL.so.1",)), Missing()]
    installed: list[list[str]] = []

    def install(packages: list[str]) -> bool:
        installed.append(packages)
        return True

    monkeypatch.setattr(dev, "missing_libraries", lambda _: answers.pop(0))
    monkeypatch.setattr(dev, "is_debian", lambda: True)
    monkeypatch.setattr(dev, "install_packages", install)
    assert dev.find_libraries(Environment(tmp_path), "test")
    assert installed == [["libegl1"]]
