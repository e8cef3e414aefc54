"""The desktop as `coach` opens it, which then replays a recording as fast as it goes: for `memory`.

python -m tests.benchmarks.desktop_replaying RECORDING
"""

from __future__ import annotations

import sys
from pathlib import Path

from coach import app
from coach.model.call import CallSource
from coach.runtime.session import LiveSession


def main() -> int:
    recording = Path(sys.argv[1])

    class ReplayingSession(LiveSession):
        """Where the app would listen, it replays."""

        def start_listening(self) -> None:
            self.replay(recording, source=CallSource.REPLAY, aloud=False, fast=True)

    setattr(app, LiveSession.__name__, ReplayingSession)  # the one seam of the composition root, and only here
    return app.run_desktop()


if __name__ == "__main__":
    sys.exit(main())
