"""A disk whose sync takes long, or that is full: a library that is loaded before libc.

It lets every `fsync` wait, or has every write to a regular file refused as a full disk refuses it.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

SOURCE = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static int is_full(int fd) {
    struct stat at;
    const char *path = getenv("DISK_IS_FULL");
    return path && access(path, F_OK) == 0 && fstat(fd, &at) == 0 && S_ISREG(at.st_mode);
}

ssize_t write(int fd, const void *data, size_t n) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    if (is_full(fd)) { errno = ENOSPC; return -1; }
    return real(fd, data, n);
}

ssize_t pwrite(int fd, const void *data, size_t n, off_t at) {
    static ssize_t (*real)(int, const void *, size_t, off_t);
    if (!real) real = (ssize_t (*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite");
    if (is_full(fd)) { errno = ENOSPC; return -1; }
    return real(fd, data, n, at);
}

ssize_t pwrite64(int fd, const void *data, size_t n, off64_t at) {
    static ssize_t (*real)(int, const void *, size_t, off64_t);
    if (!real) real = (ssize_t (*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64");
    if (is_full(fd)) { errno = ENOSPC; return -1; }
    return real(fd, data, n, at);
}

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
    """The library, how long a sync takes from now on, and whether the disk is full. `environment` loads it into
    a child process."""

    def __init__(self, folder: Path) -> None:
        self._seconds, self._full = folder / "sync_takes", folder / "disk_is_full"
        source, library = folder / "slow.c", folder / "slow.so"
        source.write_text(SOURCE)
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
        self.environment = {
            "LD_PRELOAD": str(library),
            "SYNC_TAKES": str(self._seconds),
            "DISK_IS_FULL": str(self._full),
        }
        self.takes(0.0)

    def takes(self, seconds: float) -> None:
        self._seconds.write_text(f"{seconds}")

    def is_full(self, full: bool) -> None:
        if full:
            self._full.touch()
        else:
            self._full.unlink(missing_ok=True)


def has_compiler() -> bool:
    return shutil.which("cc") is not None
