import pytest

from plotter import resources


def test_a_resource_is_found_and_read() -> None:
    assert resources.path("look/tokens.toml").is_file()
    assert "[theme.light]" in resources.read_text("look/tokens.toml")


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="look/nothing"):
        resources.path("look/nothing.svg")
