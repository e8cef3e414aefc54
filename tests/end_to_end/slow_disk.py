"""A disk whose sync takes long: a library that is loaded before libc and lets every `fsync` wait."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

SOURCE = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void wait_first(void) {
    double seconds = 0.0;
    const char *path = getenv("SYNC_TAKES");
    FILE *file = path ? fopen(path, "r") : NULL;
    if (file) {
        if (fscanf(file, "%lf", &seconds) != 1) seconds = 0.0;
        fclose(file);
    }
    if (seconds > 0.0) usleep((useconds_t)(seconds * 1e6));
}

int fsync(int fd) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    wait_first();
    return real(fd);
}

int fdatasync(int fd) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    wait_first();
    return real(fd);
}
"""


class SlowDisk:
    """The library, and how long a sync takes from now on. `environment` loads it into a child process."""

    def __init__(self, folder: Path) -> None:
        self._seconds = folder / "sync_takes"
        source, library = folder / "slow.c", folder / "slow.so"
        source.write_text(SOURCE)
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
        self.environment = {"LD_PRELOAD": str(library), "SYNC_TAKES": str(self._seconds)}
        self.takes(0.0)

    def takes(self, seconds: float) -> None:
        self._seconds.write_text(f"{seconds}")


def has_compiler() -> bool:
    return shutil.which("cc") is not None
