"""The time from the second start of the app until it listens: until its answer to STATUS is "on"."""

from __future__ import annotations

import time

from tests.benchmarks.desk import desk
from tests.benchmarks.figures import say
from tests.end_to_end.desktop_process import LISTENING

REPEATS = 7
ASK_EVERY_S = 0.01
PATIENCE_S = 30.0


def run() -> None:
    with desk() as here:
        here.app.start()  # the first start makes the history and fills the disk cache
        here.app.wait_listening()
        here.app.stop()
        listening, answering = [], []
        for _ in range(REPEATS):
            started_s = time.perf_counter()
            here.app.start()
            answered_s = None
            while (status := here.app.status()) != LISTENING:
                if status is not None and answered_s is None:
                    answered_s = time.perf_counter() - started_s
                assert time.perf_counter() - started_s < PATIENCE_S, here.app.said()
                time.sleep(ASK_EVERY_S)
            listening.append(time.perf_counter() - started_s)
            answering.append(answered_s or listening[-1])
            here.app.stop()
    say("until it listens", listening, "s", "2")
    say("until it answers at all", answering, "s")
