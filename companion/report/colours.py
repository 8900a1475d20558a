"""The colours of the page on paper and in a browser: those of the light theme, by their roles."""

from __future__ import annotations

import tomllib
from functools import cache

from companion.paths import resources


@cache
def light_colours() -> dict[str, str]:
    """Each role of the light theme with its colour, as "#RRGGBB"."""
    with (resources() / "themes" / "light.toml").open("rb") as file:
        theme = tomllib.load(file)
    return {role: theme["colours"][name] for role, name in theme["roles"].items()}
