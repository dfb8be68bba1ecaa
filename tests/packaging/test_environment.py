"""The environment in .venv: when it is made, kept, widened or made afresh."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import environment as environment_module
from environment import (
    Environment,
    SetupError,
    create_command,
    install_command,
    pip_environment,
    prepare,
    read_requirements,
)
from libraries import Missing

PROJECT = """\
[dependency-groups]
test = ["pytest>=8.3", "hypothesis"]
dev = [{ include-group = "test" }, "ruff", "pytest>=8.3"]
"""


class Steps:
    """Stands in for venv and pip: notes each command and does only what leaves a trace."""

    def __init__(self, environment: Environment) -> None:
        self.environment = environment
        self.taken: list[str] = []
        self.install_fails = False
        self.uv_fails = False
        self.cut_off = False

    def run(self, command: Sequence[str], **_options: Any) -> subprocess.CompletedProcess[str]:
        step = "probe" if "-c" in command else "create" if "venv" in command else "install"
        self.taken.append(step)
        if step == "create":
            self.environment.python.parent.mkdir(parents=True, exist_ok=True)
            self.environment.python.touch()
            for note in (self.environment.stamp_file, self.environment.unfinished):
                note.unlink(missing_ok=True)
        if step == "install" and self.cut_off:
            raise KeyboardInterrupt
        failed = step == "install" and (
            self.install_fails or (self.uv_fails and command[0] == "/opt/uv")
        )
        return subprocess.CompletedProcess(command, 1 if failed else 0)


@pytest.fixture
def checkout(tmp_path: Path) -> Environment:
    (tmp_path / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    return Environment(tmp_path)


@pytest.fixture
def steps(checkout: Environment, monkeypatch: pytest.MonkeyPatch) -> Steps:
    steps = Steps(checkout)
    monkeypatch.setattr("subprocess.run", steps.run)
    monkeypatch.setattr("shutil.which", lambda _name: None)
    return steps


def prepare_anew(checkout: Environment, steps: Steps, *groups: str) -> list[str]:
    steps.taken.clear()
    prepare(checkout, groups)
    return steps.taken


def test_the_second_start_starts_nothing(checkout: Environment, steps: Steps) -> None:
    assert prepare_anew(checkout, steps, "test") == ["create", "install"]
    assert prepare_anew(checkout, steps, "test") == []
    assert prepare_anew(checkout, steps) == []


def test_more_groups_widen_the_environment(checkout: Environment, steps: Steps) -> None:
    prepare_anew(checkout, steps)
    assert prepare_anew(checkout, steps, "test") == ["probe", "install"]
    assert prepare_anew(checkout, steps, "dev") == ["probe", "install"]
    assert prepare_anew(checkout, steps, "test") == []


def test_a_changed_project_is_installed_again(checkout: Environment, steps: Steps) -> None:
    prepare_anew(checkout, steps, "test")
    (checkout.root / "pyproject.toml").write_text(PROJECT + "# changed\n", encoding="utf-8")
    assert prepare_anew(checkout, steps) == ["probe", "install"]
    # The new requirements of the tests have not been installed yet.
    assert prepare_anew(checkout, steps, "test") == ["probe", "install"]


def test_another_python_or_folder_starts_afresh(checkout: Environment, steps: Steps) -> None:
    prepare_anew(checkout, steps)
    stamp = checkout.wanted_stamp(())
    checkout.write_stamp(replace(stamp, python="3.10.0 x86_64 /usr"))
    assert prepare_anew(checkout, steps) == ["create", "install"]
    checkout.write_stamp(replace(stamp, folder="/somewhere/else"))
    assert prepare_anew(checkout, steps) == ["create", "install"]


def test_what_was_cut_off_is_made_afresh(checkout: Environment, steps: Steps) -> None:
    steps.cut_off = True
    with pytest.raises(KeyboardInterrupt):
        prepare(checkout, ())
    steps.cut_off = False
    assert prepare_anew(checkout, steps) == ["create", "install"]
    assert prepare_anew(checkout, steps) == []


def test_pip_helps_out_when_uv_fails(
    checkout: Environment, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/opt/{name}")
    steps.uv_fails = True
    assert prepare_anew(checkout, steps) == ["create", "install", "probe", "install"]
    assert prepare_anew(checkout, steps) == []


def test_a_failed_installation_keeps_what_worked(checkout: Environment, steps: Steps) -> None:
    prepare_anew(checkout, steps)
    steps.install_fails = True
    with pytest.raises(SetupError):
        prepare(checkout, ("test",))
    assert prepare_anew(checkout, steps) == []


def test_an_unreadable_stamp_counts_as_none(checkout: Environment, steps: Steps) -> None:
    prepare_anew(checkout, steps)
    for damage in ("", "[1]", "null", '{"groups": []}', '{"groups": 3}'):
        checkout.stamp_file.write_text(damage, encoding="utf-8")
        assert checkout.read_stamp() is None
    assert prepare_anew(checkout, steps) == ["probe", "install"]


def test_a_deleted_python_is_noticed(checkout: Environment, steps: Steps) -> None:
    prepare_anew(checkout, steps)
    checkout.python.unlink()
    assert prepare_anew(checkout, steps) == ["create", "install"]


def test_debian_without_venv_gets_the_package(
    checkout: Environment, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    wished: list[list[str]] = []

    def install(packages: list[str]) -> bool:
        wished.append(packages)
        return False

    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    monkeypatch.setattr(environment_module, "is_debian", lambda: True)
    monkeypatch.setattr(environment_module, "foresee_missing", lambda: Missing(("libGL.so.1",)))
    monkeypatch.setattr(environment_module, "install_packages", install)
    with pytest.raises(SetupError, match="-venv"):
        prepare(checkout, ())
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    assert wished == [[package, "libgl1"]]
    assert steps.taken == []


def test_groups_are_read_with_those_they_include(checkout: Environment) -> None:
    pyproject = checkout.root / "pyproject.toml"
    assert read_requirements(pyproject, ["dev"]) == ["pytest>=8.3", "hypothesis", "ruff"]
    assert read_requirements(pyproject, []) == []


def test_commands_for_uv_and_for_pip(checkout: Environment) -> None:
    python = str(checkout.python)
    editable = ["--editable", str(checkout.root), "pytest"]
    assert install_command(checkout, ["pytest"], None) == [
        python,
        "-m",
        "pip",
        "install",
        *editable,
    ]
    uv = install_command(checkout, ["pytest"], "/opt/uv")
    assert uv == ["/opt/uv", "pip", "install", "--python", python, *editable]
    assert create_command(checkout, None)[:3] == [sys.executable, "-m", "venv"]
    assert create_command(checkout, "/opt/uv")[:2] == ["/opt/uv", "venv"]


def test_personal_settings_of_pip_cannot_misplace_packages() -> None:
    given = {"PIP_TARGET": "/tmp", "PIP_USER": "1", "PIP_INDEX_URL": "file:///mirror", "PATH": "/"}
    kept = pip_environment(given)
    assert "PIP_TARGET" not in kept
    assert kept["PIP_USER"] == "0"
    assert kept["PIP_INDEX_URL"] == "file:///mirror"


def test_python_is_where_this_system_puts_it(checkout: Environment) -> None:
    expected = "Scripts" if os.name == "nt" else "bin"
    assert checkout.python.parent.name == expected
