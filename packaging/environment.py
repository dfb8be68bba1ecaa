"""Makes the project's own Python environment in .venv and keeps it up to date."""

import hashlib
import importlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from debian_packages import install_packages
from libraries import foresee_missing, is_debian

# Settings of pip that would put the packages elsewhere than into the environment.
MISPLACING_SETTINGS = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PYTHONHOME", "PYTHONPATH")


class SetupError(Exception):
    """The environment cannot be made; the message says what to do."""


@dataclass(frozen=True)
class Stamp:
    """What the environment was made from: while this stays the same, there is nothing to do."""

    project: str  # digest of pyproject.toml
    python: str  # version and build of the Python that made it
    folder: str  # the editable installation points here
    groups: tuple[str, ...] = ()
    libraries_found: bool = False

    def covers(self, wanted: "Stamp") -> bool:
        """Say whether an environment with this stamp has all that is wanted."""
        same = replace(self, groups=(), libraries_found=False)
        return same == replace(wanted, groups=(), libraries_found=False) and set(
            wanted.groups
        ) <= set(self.groups)


@dataclass(frozen=True)
class Environment:
    """The folder .venv of a checkout, and the notes we keep in it."""

    root: Path

    @property
    def folder(self) -> Path:
        """The environment itself."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its Python, where this system's venv puts it."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def site_packages(self) -> Path:
        """The folder that holds the installed packages."""
        if os.name == "nt":
            return self.folder / "Lib" / "site-packages"
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.folder / "lib" / version / "site-packages"

    @property
    def stamp_file(self) -> Path:
        """The note of what is installed."""
        return self.folder / "tangent-plotter-stamp.json"

    @property
    def unfinished(self) -> Path:
        """Lies there while an installation runs, and stays when it is cut off."""
        return self.folder / "tangent-plotter-unfinished"

    def wanted_stamp(self, groups: Iterable[str]) -> Stamp:
        """Describe the environment that this checkout and this Python need."""
        content = (self.root / "pyproject.toml").read_bytes()
        python = f"{platform.python_version()} {platform.machine()} {sys.base_prefix}"
        digest = hashlib.sha256(content).hexdigest()
        return Stamp(digest, python, str(self.root), tuple(sorted(groups)))

    def read_stamp(self) -> Stamp | None:
        """Read the note; a missing, foreign or unreadable one counts as none."""
        if self.unfinished.exists() or not self.python.exists():
            return None
        try:
            note: dict[str, Any] = json.loads(self.stamp_file.read_text(encoding="utf-8"))
            return Stamp(**{**note, "groups": tuple(note["groups"])})
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def write_stamp(self, stamp: Stamp) -> None:
        """Keep the note; it appears whole or not at all."""
        draft = self.stamp_file.with_suffix(".new")
        draft.write_text(json.dumps(asdict(stamp), indent=1), encoding="utf-8")
        draft.replace(self.stamp_file)


def read_requirements(pyproject: Path, groups: Iterable[str]) -> list[str]:
    """List what the dependency groups ask for (PEP 735), since pip before 25.1 cannot read them."""
    with pyproject.open("rb") as file:
        table: dict[str, list[str | dict[str, str]]] = tomllib.load(file)["dependency-groups"]
    found: list[str] = []

    def collect(group: str) -> None:
        for entry in table[group]:
            if isinstance(entry, str):
                found.append(entry)
            else:
                collect(entry["include-group"])

    for group in groups:
        collect(group)
    return list(dict.fromkeys(found))


def pip_environment(environment: dict[str, str]) -> dict[str, str]:
    """Let no personal setting of pip lead the packages out of the environment."""
    kept = {name: value for name, value in environment.items() if name not in MISPLACING_SETTINGS}
    return {**kept, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}


def install_command(
    environment: Environment, requirements: Sequence[str], uv: str | None
) -> list[str]:
    """Give the command that installs the project, editable, with further requirements."""
    what = ["--editable", str(environment.root), *requirements]
    if uv:
        return [uv, "pip", "install", "--python", str(environment.python), *what]
    return [str(environment.python), "-m", "pip", "install", *what]


def create_command(environment: Environment, uv: str | None) -> list[str]:
    """Give the command that makes an empty environment in place of what is there."""
    if uv:
        return [uv, "venv", "--clear", "--python", sys.executable, str(environment.folder)]
    return [sys.executable, "-m", "venv", "--clear", str(environment.folder)]


def prepare(environment: Environment, groups: Sequence[str]) -> Stamp:
    """Bring the environment up to date, and return its stamp; quick when there is nothing to do.

    Raises SetupError when that cannot be done.
    """
    wanted = environment.wanted_stamp(groups)
    present = environment.read_stamp()
    if present is not None and present.covers(wanted):
        return present
    with _alone(environment.root):
        return _bring_up_to_date(environment, wanted)


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Let one start at a time change the environment; the next one waits (not on Windows)."""
    if os.name == "nt":
        yield
        return
    import fcntl

    with (root / "pyproject.toml").open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Another start is making the environment: waiting for it …", flush=True)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _bring_up_to_date(environment: Environment, wanted: Stamp) -> Stamp:
    present = environment.read_stamp()
    if present is not None and present.covers(wanted):
        return present  # another start has just done it
    if present is not None and replace(present, groups=()).covers(replace(wanted, groups=())):
        wanted = replace(wanted, groups=tuple(sorted({*present.groups, *wanted.groups})))
    uv = shutil.which("uv")
    if uv and _install(environment, present, wanted, uv):
        return wanted
    if uv:
        print("uv did not succeed; the reason stands above. Trying pip.")
    if _install(environment, present, wanted, None):
        return wanted
    raise SetupError("The installation did not succeed; the reason stands above.")


def _install(
    environment: Environment, present: Stamp | None, wanted: Stamp, uv: str | None
) -> bool:
    """Make the environment if need be, install what is wanted, and say whether that worked."""
    if not _is_usable(environment, present, wanted, uv) and not _create(environment, uv):
        return False
    print("Installing what Tangent Plotter needs (the first time takes a minute or two) …")
    environment.unfinished.touch()
    requirements = read_requirements(environment.root / "pyproject.toml", wanted.groups)
    succeeded = _runs(install_command(environment, requirements, uv))
    if succeeded:
        environment.write_stamp(wanted)
    environment.unfinished.unlink()
    return succeeded


def _is_usable(
    environment: Environment, present: Stamp | None, wanted: Stamp, uv: str | None
) -> bool:
    """Say whether packages can be added to the environment that is there."""
    if not environment.python.exists():
        return False
    if environment.unfinished.exists():
        print("The last installation was cut off: starting afresh.")
        return False
    if present is not None and (present.python, present.folder) != (wanted.python, wanted.folder):
        print("The environment was made by another Python or for another folder: starting afresh.")
        return False
    version = f"import sys; sys.exit(list(sys.version_info[:2]) != {list(sys.version_info[:2])})"
    probe = version if uv else f"import pip; {version}"
    answer = subprocess.run(
        [str(environment.python), "-c", probe], capture_output=True, check=False
    )
    return answer.returncode == 0


def _create(environment: Environment, uv: str | None) -> bool:
    print(f"Making a Python environment in {environment.folder} …")
    if uv is None and importlib.util.find_spec("ensurepip") is None:
        _install_venv()
    return _runs(create_command(environment, uv))


def _install_venv() -> None:
    """Bring Debian's own package for environments, which its Python leaves out."""
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    print("Python's part for making environments (ensurepip) is missing.")
    # Qt's libraries are asked for at the same time, so that one command brings everything.
    if not is_debian() or not install_packages([package, *foresee_missing().packages]):
        raise SetupError(f"Without {package}, or what your system calls it, nothing can start.")
    importlib.invalidate_caches()


def _runs(command: Sequence[str]) -> bool:
    sys.stdout.flush()
    settings = pip_environment(dict(os.environ))
    return subprocess.run(command, env=settings, check=False).returncode == 0
