"""What keeps a cluster's parts to our tasks: they take nothing apart but what those are made of.

`distributed` sends tasks as pickles, and a pickle may call anything. TLS lets only those in who hold a
certificate of ours (`certificates`). For what may come in all the same, scheduler and workers read pickles that
name nothing but the classes below, and answer no request to run, install or load code.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Iterable
from typing import Any

import distributed.protocol.pickle
from distributed.core import Server

ALLOWED = frozenset(
    {
        ("coach.archive.analyzing", "analyze"),
        ("dask._expr", "Expr._reconstruct"),
        ("dask._expr", "LLGExpr"),
        ("dask._task_spec", "Task"),
    }
)
"""What a task of ours is made of, by module and name."""


class RefusedError(pickle.UnpicklingError):
    """A pickle names something that no task of ours needs."""


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in ALLOWED:
            raise RefusedError(f"{module}.{name}")
        return super().find_class(module, name)


class _Pickle:
    """The module `pickle`, as `distributed` uses it, with a loads of our own."""

    def __getattr__(self, name: str) -> Any:
        return getattr(pickle, name)

    def loads(self, data: bytes, *, buffers: Iterable[Any] | None = None) -> Any:
        return _Unpickler(io.BytesIO(data), buffers=buffers).load()


def refuse_other_pickles() -> None:
    """From now on this process reads no pickle through `distributed` but those of our tasks."""
    vars(distributed.protocol.pickle)["pickle"] = _Pickle()


def keep_handlers(server: Server, kept: frozenset[str]) -> None:
    """Take the other requests from a part of the cluster."""
    for name in set(server.handlers) - kept:
        del server.handlers[name]
