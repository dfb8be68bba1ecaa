"""A setting of an optimizer or of a schedule, with its range."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

Settings = Mapping[str, float]
"""Options by name; a switch is 0 or 1."""


class Option(Struct, frozen=True):
    """A setting with its range, both ends included; names and defaults are those of torch.optim."""

    name: str
    default: float
    least: float
    most: float
    latex: str
    words: str

    def allows(self, value: float) -> bool:
        """Whether the value lies in the range."""
        return self.least <= value <= self.most


def chosen_settings(
    owner: str, options: tuple[Option, ...], chosen: Settings | None
) -> dict[str, float]:
    """All options with their values: those chosen, else the defaults.

    Raises ValueError, naming the owner, for an unknown option or a value out of its range.
    """
    settings = {option.name: option.default for option in options}
    known = {option.name: option for option in options}
    for name, value in (chosen or {}).items():
        option = known.get(name)
        if option is None:
            has = ", ".join(known) or "none"
            raise ValueError(f"{owner} has no option {name} (it has: {has})")
        if not option.allows(value):
            raise ValueError(
                f"{name} must be from {option.least:g} to {option.most:g}, not {value:g}"
            )
        settings[name] = value
    return settings
