"""How long a frame of the stage takes at 1920 x 1080, from moving the playhead to the end of painting.

A piece of three minutes (the longest step between two frames) and one of half an hour play at full speed, sixty
frames a second, over cues, sentences and the silence between them; then the playhead goes to places at random.
Beside the time that passes stands what this thread had of it, as other programs may hold the cores. Then a
second of sound is stretched, as a player that is fed once a second needs it.
"""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtWidgets import QApplication

from coach.model.sound import SAMPLE_RATE_HZ
from coach.places import assets_dir
from coach.practice.piece import Piece
from coach.practice.stretching import Stretcher
from coach.ui.kit.theme import Theme
from coach.ui.shell.application import make_application
from coach.ui.stage.showing import Showing
from coach.ui.stage.stage import Stage
from coach.views.stage_view import stage_view
from coach.words.catalogue import load_catalogue
from tests.benchmarks.figures import percentile, say
from tests.benchmarks.instrument import HEIGHT, WIDTH, long_call, screen
from tests.made_up.players import StillPlayer

FRAMES, FRAME_S = 1_200, 1 / 60
PLACES = 200
GOAL_MS = "8"


def run() -> None:
    with screen():
        app = make_application(["coach"])
        theme, words = Theme(app, assets_dir() / "icons", dark=False), load_catalogue()
        for name, duration_s in (("three minutes", 180.0), ("half an hour", 1800.0)):
            record = long_call(duration_s)
            silence = np.zeros(round(duration_s * SAMPLE_RATE_HZ), np.float32)
            view_began_s = time.perf_counter()
            stage_view(words, name, record)
            say(f"{name}: words and curves", [(time.perf_counter() - view_began_s) * 1000], "ms")
            players: list[StillPlayer] = []

            def player(players: list[StillPlayer] = players) -> StillPlayer:
                players.append(StillPlayer())
                return players[-1]

            stage = Stage(theme, words)
            stage.resize(WIDTH, HEIGHT)
            stage.show()
            showing = Showing(words, Piece(name, record, silence), player)
            stage.show_piece(showing)
            began_s = time.perf_counter()
            app.processEvents()
            say(f"{name}: the first picture", [(time.perf_counter() - began_s) * 1000], "ms")
            showing.go(55.0)
            showing.toggle()
            took_ms = []
            for _ in range(FRAMES):
                players[-1].hear(FRAME_S)
                took_ms.append(_frame_ms(app, stage))
            _say(f"{name}: playing", took_ms)
            showing.toggle()
            took_ms = []
            for at_s in np.random.default_rng(1).uniform(0, duration_s, PLACES).tolist():
                showing.go(at_s)
                took_ms.append(_frame_ms(app, stage))
            _say(f"{name}: going to places", took_ms)
            stage.close()
            app.processEvents()
        theme.stop()
    noise = np.random.default_rng(2).standard_normal(20 * SAMPLE_RATE_HZ).astype(np.float32)
    for rate in (0.6, 0.9):
        reader = Stretcher(noise, rate)
        took_ms_s = []
        for _ in range(20):
            began_s = time.thread_time()
            reader.read(SAMPLE_RATE_HZ)
            took_ms_s.append((time.thread_time() - began_s) * 1000)
        say(f"a second of sound, stretched to {rate}", took_ms_s, "ms")


def _say(what: str, took_ms: list[tuple[float, float]]) -> None:
    passed_ms, own_ms = ([one[at] for one in took_ms] for at in (0, 1))
    say(what, passed_ms, "ms")
    say("... 95th percentile", [percentile(passed_ms, 0.95)], "ms", GOAL_MS)
    say("... 95th percentile, of this thread", [percentile(own_ms, 0.95)], "ms", GOAL_MS)


def _frame_ms(app: QApplication, stage: Stage) -> tuple[float, float]:
    began_s, own_s = time.perf_counter(), time.thread_time()
    stage.tick()
    app.processEvents()
    return (time.perf_counter() - began_s) * 1000, (time.thread_time() - own_s) * 1000
