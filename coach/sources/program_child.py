"""The child that says who records on Windows and macOS: `python -m coach.sources.program_child`.

It writes a line of JSON at each look: a list of [path, bundle id], or null where the system doesn't say. Both
systems are asked in a child, so that a call that hangs costs the app nothing: the lines stop, and the parent
takes silence for "not known". It ends when the parent has gone.
"""

from __future__ import annotations

import json
import os
import sys
import time

from coach.sources.pcm import NoStreamError

# The first word of a call waits for a look; ours. Its cost isn't measured yet on either system.
LOOK_EVERY_S = 0.2


def look() -> list[tuple[str, str]] | None:
    """Who records now; None where the system doesn't say."""
    try:
        if sys.platform == "win32":
            from coach.sources.wasapi_sessions import recording_programs  # noqa: PLC0415  # of that system only
        else:
            from coach.sources.coreaudio_processes import recording_programs  # noqa: PLC0415
        return recording_programs()
    except NoStreamError:
        return None


def main() -> int:
    """Run the child. Returns 0 when the parent has gone."""
    try:
        while True:
            os.write(sys.stdout.fileno(), json.dumps(look()).encode() + b"\n")
            time.sleep(LOOK_EVERY_S)
    except BrokenPipeError:
        return 0


if __name__ == "__main__":
    sys.exit(main())
