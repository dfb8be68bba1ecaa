"""Who may install packages, and with which words."""

from pathlib import Path

import pytest

from debian_packages import lists_are_empty, may_install, spell_out

PACKAGES = ["libegl1", "libgl1"]


def answer_no(_question: str) -> bool:
    return False


def answer_yes(_question: str) -> bool:
    return True


def never_asked(question: str) -> bool:
    pytest.fail(f"nobody sits there to answer: {question}")


def test_root_without_a_terminal_installs_without_a_question() -> None:
    assert may_install(PACKAGES, root=True, terminal=False, ask=never_asked)


def test_a_person_is_asked_and_obeyed() -> None:
    assert may_install(PACKAGES, root=True, terminal=True, ask=answer_yes)
    assert not may_install(PACKAGES, root=True, terminal=True, ask=answer_no)


def test_others_may_not() -> None:
    assert not may_install(PACKAGES, root=False, terminal=False, ask=never_asked)


def test_without_sudo_nobody_is_asked_what_cannot_be_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert not may_install(PACKAGES, root=False, terminal=True, ask=never_asked)


def test_the_printed_command_is_one_line_and_complete() -> None:
    install = "sudo apt-get install --yes --no-install-recommends libegl1 libgl1"
    assert spell_out(PACKAGES, sudo=True, update=False) == install
    assert spell_out(PACKAGES, sudo=True, update=True) == f"sudo apt-get update && {install}"
    assert "sudo" not in spell_out(PACKAGES, sudo=False, update=True)


def test_a_fresh_container_has_empty_lists(tmp_path: Path) -> None:
    (tmp_path / "partial").mkdir()
    (tmp_path / "lock").touch()
    assert lists_are_empty(tmp_path)
    (tmp_path / "mirror_dists_bookworm_main_binary-amd64_Packages.lz4").touch()
    assert not lists_are_empty(tmp_path)
