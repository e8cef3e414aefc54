"""The scheduler and the workers of a cluster, as our commands start them, on any machine.

Neither looks at anything of this machine's user but the certificates. Neither has a dashboard: it would be open
to whoever reaches its port. A worker that dies, or whose scheduler went, is started again until the command
ends.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path

import dask
from distributed import Scheduler, Worker
from distributed.stealing import WorkStealing

from coach.archive.certificates import security
from coach.archive.our_tasks_only import keep_handlers, refuse_other_pickles
from coach.archive.pool import MOST_DEATHS
from coach.model.problems import EnvironmentProblem
from coach.offline.workers import begin
from coach.sources.child import safe_search_path

AGAIN_AFTER_S = 1.0
WORKER_SILENT_S = 60
"""A worker of which nothing is heard for so long is given up, and its recording is done elsewhere: a network
that parts says nothing. Ours; ten times the pause between two of its heartbeats in a large cluster."""
CONFIG = {
    "distributed.scheduler.allowed-failures": MOST_DEATHS - 1,
    "distributed.scheduler.worker-ttl": f"{WORKER_SILENT_S} s",
    "distributed.worker.profile.enabled": False,
    "distributed.comm.timeouts.connect": "15 s",
    "distributed.comm.timeouts.tcp": "20 s",
    "distributed.comm.require-encryption": True,
}
_OF_SCHEDULER = frozenset(
    {
        "identity", "echo", "connection_stream", "register-client", "register-worker", "unregister", "gather",
        "heartbeat_worker", "ncores", "ncores_running", "who_has", "has_what", "versions", "add_keys",
        "get_task_status", "log_event", "retire_workers", "terminate", "check_idle", "adaptive_target",
        "workers_to_close",
    }
)  # fmt: skip
_OF_WORKER = frozenset(
    {
        "identity",
        "echo",
        "connection_stream",
        "gather",
        "get_data",
        "free_keys",
        "terminate",
        "ping",
        "keys",
        "versions",
    }
)


class _Scheduler(Scheduler):
    """A scheduler without a web page."""

    def start_http_server(self, *_: object, **__: object) -> None:
        """Open no port for one."""


class _Worker(Worker):
    """The same of a worker."""

    def start_http_server(self, *_: object, **__: object) -> None:
        """Open no port for one."""


def run_scheduler(host: str, port: int, certificates: Path, ready: Callable[[str], None]) -> None:
    """Run a scheduler until the process is told to end. `ready` is told its address.

    Raises EnvironmentProblem where its port is taken or it has no certificates.
    """
    speaks = security(certificates)
    _speak_of_errors_only()
    refuse_other_pickles()

    async def run() -> None:
        with dask.config.set(CONFIG):
            try:
                scheduler = _Scheduler(
                    host=host,
                    port=port,
                    protocol="tls",
                    security=speaks,
                    dashboard=False,
                    extensions={"stealing": WorkStealing},
                )
                keep_handlers(scheduler, _OF_SCHEDULER)
                await scheduler
            except OSError as error:
                raise EnvironmentProblem("archive.port_taken", port=port, error=error.strerror) from error
            ready(str(scheduler.address))
            await scheduler.finished()  # type: ignore[no-untyped-call]

    asyncio.run(run())


def run_workers(url: str, jobs: int, certificates: Path, ready: Callable[[], None]) -> None:
    """Run so many workers, each a process, until this one is told to end. Raises EnvironmentProblem."""
    security(certificates)
    start = get_context("spawn").Process

    def started() -> BaseProcess:
        with safe_search_path():
            process = start(target=_run_worker, args=(url, str(certificates)), daemon=False)
            process.start()
        return process

    processes = [started() for _ in range(jobs)]
    ready()
    if sys.platform != "win32":
        signal.signal(signal.SIGTERM, _interrupt)
    try:
        while True:
            time.sleep(AGAIN_AFTER_S)
            processes = [one if one.is_alive() else started() for one in processes]
    finally:
        for process in processes:
            process.kill()
            process.join()


def _speak_of_errors_only() -> None:
    logging.getLogger("distributed").setLevel(logging.CRITICAL)


def _interrupt(_number: int, _frame: object) -> None:
    raise KeyboardInterrupt


def _run_worker(url: str, certificates: str) -> None:
    begin(False)
    _speak_of_errors_only()
    refuse_other_pickles()

    async def run() -> None:
        with (
            dask.config.set(CONFIG),
            tempfile.TemporaryDirectory(prefix="coach-archive-", ignore_cleanup_errors=True) as folder,
        ):
            worker = _Worker(
                url,
                nthreads=1,
                protocol="tls",
                security=security(Path(certificates)),
                memory_limit=0,
                local_directory=folder,
                dashboard=False,
                extensions={},
            )
            keep_handlers(worker, _OF_WORKER)
            await worker
            await worker.finished()  # type: ignore[no-untyped-call]

    try:
        asyncio.run(run())
    except (OSError, TimeoutError):  # the scheduler is away; the one who started this one starts the next
        sys.exit(1)
