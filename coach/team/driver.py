"""psycopg, also where Python has no TLS of its own, as in the packaged program.

Its compiled part has a libpq with an OpenSSL of its own, but imports `ssl` first, for locks that OpenSSL asked
for before version 1.1. Where there is no such module an empty one stands in for it, while psycopg is loaded and
no longer: whatever else asks finds none, and does without.
"""

from __future__ import annotations

import asyncio  # noqa: F401  psycopg imports it after `ssl`: here it finds none, and does without
import sys
from importlib.util import find_spec
from types import ModuleType

_MISSING = find_spec("ssl") is None
if _MISSING:
    sys.modules["ssl"] = ModuleType("ssl")
try:
    import psycopg
finally:
    if _MISSING:
        del sys.modules["ssl"]

__all__ = ["psycopg"]
