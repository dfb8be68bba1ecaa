"""The exact versions for releases fit what pyproject.toml asks for."""

import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from dev import ROOT


def test_every_dependency_is_pinned_within_its_range() -> None:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [Requirement(line) for line in lines if not line.startswith("#")]
    versions = {canonicalize_name(pin.name): str(pin.specifier).removeprefix("==") for pin in pins}
    assert all(str(pin.specifier).startswith("==") for pin in pins)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for dependency in map(Requirement, project["dependencies"]):
        assert versions[canonicalize_name(dependency.name)] in dependency.specifier
