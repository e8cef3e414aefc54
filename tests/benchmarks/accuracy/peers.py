"""Which peers are installed. They are optional: none is needed by the product, several may not be shipped."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

Measurer = TypeVar("Measurer", bound=Callable[..., Any])
Peers = Mapping[str, tuple[tuple[str, ...], Measurer]]
"""By name: the modules it needs, and itself."""


def installed(peers: Peers[Measurer]) -> dict[str, Measurer]:
    """Those whose modules are there."""
    return {name: measurer for name, (modules, measurer) in peers.items() if not missing(modules)}


def missing(modules: tuple[str, ...]) -> list[str]:
    """The modules that are not installed, found without importing them."""
    return [module for module in modules if importlib.util.find_spec(module) is None]


def left_out(*groups: Peers[Measurer]) -> list[str]:
    """A line for every peer that is not installed."""
    return [
        f"{name} is left out: not installed: {', '.join(absent)}"
        for peers in groups
        for name, (modules, _) in peers.items()
        if (absent := missing(modules))
    ]
