"""The desktop as `coach` opens it, replaying a recording as fast as possible, for the benchmark `memory`.

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
        """A session that replays where the app would listen."""

        def start_listening(self) -> None:
            self.replay(recording, source=CallSource.REPLAY, aloud=False, fast=True)

    setattr(app, LiveSession.__name__, ReplayingSession)  # the composition root has no other seam
    return app.run_desktop()


if __name__ == "__main__":
    sys.exit(main())
