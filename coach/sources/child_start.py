"""The start of a child of ours: `python -P coach/sources/child_start.py MODULE ...`.

With `-m` or `-c` Python puts the current folder first on its search path, so that an `argparse.py` there would
run in place of the library's. With `-P` it doesn't, and this file adds the folder that holds this very package.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

if __name__ == "__main__":
    ours = str(Path(__file__).resolve().parents[2])
    if ours not in sys.path:  # a checkout that is not installed
        sys.path.insert(0, ours)
    sys.argv = sys.argv[1:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
