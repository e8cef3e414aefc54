"""The installed peers. All are optional: the product needs none, and several may not be shipped with it."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

Measurer = TypeVar("Measurer", bound=Callable[..., Any])
Peers = Mapping[str, tuple[tuple[str, ...], Measurer]]
"""Peers by name, each with the modules it needs."""


def installed(peers: Peers[Measurer]) -> dict[str, Measurer]:
    """Return the peers whose modules are installed."""
    return {name: measurer for name, (modules, measurer) in peers.items() if not missing(modules)}


def missing(modules: tuple[str, ...]) -> list[str]:
    """Return the modules that are not installed, without importing any."""
    return [module for module in modules if importlib.util.find_spec(module) is None]


def left_out(*groups: Peers[Measurer]) -> list[str]:
    """Return a line for every peer that is not installed."""
    return [
        f"{name} is left out: not installed: {', '.join(absent)}"
        for peers in groups
        for name, (modules, _) in peers.items()
        if (absent := missing(modules))
    ]
