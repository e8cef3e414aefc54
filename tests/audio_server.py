"""A real PulseAudio for the tests, with virtual devices, separate from any other on the machine."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt

MICROPHONE_SINK = "agent_mic"
CALLER_SINK = "caller_out"
PLAY_RATE_HZ = 48_000
START_WAIT_S = 10.0
PLAY_AHEAD_MS = 1_000
"""How much sound a player gives the server ahead of time. With 20 ms a busy machine (16 other processes on two
cores) leaves holes of 6 ms, which are heard as syllables; with a second it leaves none."""


PHONE_LATENCY_MS = 20
"""A phone program reads and plays in small blocks. Without any program that does, a sink of this server goes by
blocks of 2 s, and what opens its monitor waits for the end of one."""


class AudioServer:
    """A server with the sinks `agent_mic` and `caller_out`. The monitor of the first serves as the microphone.

    Its environment must be set in this process too (see the fixture), so that the code under test finds it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = folder / "native"
        self.environment = {
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_SERVER": f"unix:{self.socket}",
            "PULSE_COOKIE": str(folder / "cookie"),
        }
        self._path = os.environ.get("PATH", "")
        """Where its own tools are, whatever a test puts in their place for the code under test."""
        self._process: subprocess.Popen[bytes] | None = None
        self._players: list[subprocess.Popen[bytes]] = []

    def start(self, *modules: str) -> None:
        """Start the server and wait until it answers. `modules` are loaded after the two sinks."""
        loads = [
            f"module-native-protocol-unix socket={self.socket} auth-anonymous=1",
            *(f"module-null-sink sink_name={sink} rate=48000" for sink in (MICROPHONE_SINK, CALLER_SINK)),
            *modules,
        ]
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        for load in loads:
            command += ["-L", load]
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log, env=self._env())
        until_s = time.monotonic() + START_WAIT_S
        while self.pactl("info", check=False).returncode != 0:
            if self._process.poll() is not None or time.monotonic() > until_s:
                raise RuntimeError((self.folder / "server.log").read_text())
            time.sleep(0.05)

    def stop(self, *, hard: bool = False) -> None:
        """End the server, in order or (`hard`) as in a crash."""
        if self._process is None:
            return
        if hard:
            self._process.kill()
        else:
            self._process.terminate()
        self._process.wait(10)
        self._process = None
        self.socket.unlink(missing_ok=True)

    def close(self) -> None:
        for player in self._players:
            player.kill()
            with contextlib.suppress(subprocess.TimeoutExpired):
                player.communicate(timeout=5)
        self.stop()

    def pactl(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["pactl", *arguments], check=check, capture_output=True, text=True, env=self._env(), timeout=10
        )

    def plug_in(self, name: str, description: str) -> str:
        """A microphone that gives what is played to MICROPHONE_SINK -> the number to unplug it by."""
        described = description.replace(" ", r"\ ")
        return self.pactl(
            "load-module",
            "module-remap-source",
            f"master={MICROPHONE_SINK}.monitor",
            f"source_name={name}",
            f'source_properties=device.description="{described}"',
        ).stdout.strip()

    def phone(self, name: str = "softphone", device: str = "@DEFAULT_SOURCE@") -> PhoneProgram:
        """A program of another session that opens a microphone. It is open when this returns."""
        return PhoneProgram(self, name, device)

    def run_like_hardware(self, sink: str) -> None:
        """Play silence to a sink in small blocks, so that whoever opens its monitor hears it at once."""
        latency = f"--latency-msec={PHONE_LATENCY_MS}"
        command = ["pacat", "--raw", latency, f"--device={sink}", "/dev/zero"]
        self._players.append(subprocess.Popen(command, env=self._env(), stderr=subprocess.PIPE))

    def play(self, sink: str, samples: npt.NDArray[np.float64]) -> subprocess.Popen[bytes]:
        """Start to play 48 kHz in [-1, 1] to a sink: (n,), or (n, 2) for two channels."""
        path = self.folder / f"play{len(self._players)}.raw"
        path.write_bytes((np.clip(samples, -1, 1) * 32_767).astype("<i2").tobytes())
        player = subprocess.Popen(
            [
                "pacat",
                "--raw",
                "--format=s16le",
                f"--rate={PLAY_RATE_HZ}",
                f"--channels={samples.ndim}",
                f"--latency-msec={PLAY_AHEAD_MS}",
                f"--device={sink}",
                str(path),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self._env(),
        )
        self._players.append(player)
        return player

    def _env(self) -> dict[str, str]:
        return {**os.environ, **self.environment, "PATH": self._path}


class PhoneProgram:
    """A program that holds a microphone until it is closed."""

    def __init__(self, server: AudioServer, name: str, device: str) -> None:
        self._server, self._name = server, name
        properties = (f"--property=application.process.binary={name}", f"--client-name={name}")
        latency = f"--latency-msec={PHONE_LATENCY_MS}"
        command = ["parec", "--raw", *properties, latency, f"--device={device}", "/dev/null"]
        # In a session of its own: a child of this process would be one of Coach's own.
        subprocess.run(["setsid", "--fork", *command], check=True, env=server._env())
        self._process_id = self._wait_until(there=True)

    def close(self) -> None:
        """Close the microphone. It is closed when this returns."""
        os.kill(self._process_id, signal.SIGKILL)
        self._wait_until(there=False)

    def _wait_until(self, *, there: bool) -> int:
        until_s = time.monotonic() + START_WAIT_S
        while True:
            entries = json.loads(self._server.pactl("-f", "json", "list", "source-outputs").stdout)
            ids = [
                int(entry["properties"]["application.process.id"])
                for entry in entries
                if entry["properties"].get("application.process.binary") == self._name
            ]
            if bool(ids) is there:
                return ids[0] if ids else 0
            assert time.monotonic() < until_s, entries
            time.sleep(0.01)


def missing_tools() -> list[str]:
    """Return the tools that the server and its players need and this machine lacks."""
    return [tool for tool in ("pulseaudio", "pactl", "pacat", "parec") if shutil.which(tool) is None]


def tone(frequency_hz: float, duration_s: float, level: float = 0.3) -> npt.NDArray[np.float64]:
    time_s = np.arange(round(duration_s * PLAY_RATE_HZ)) / PLAY_RATE_HZ
    return level * np.sin(2 * np.pi * frequency_hz * time_s)


def noise(duration_s: float, level: float = 0.1, seed: int = 1) -> npt.NDArray[np.float64]:
    return level * np.random.default_rng(seed).standard_normal(round(duration_s * PLAY_RATE_HZ))
