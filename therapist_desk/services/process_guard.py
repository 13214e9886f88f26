"""What a process that opens a vault denies to others: its memory on disk, and its files."""

import ctypes
import os
import sys

_PR_SET_DUMPABLE = 4  # linux/prctl.h


def guard_process() -> None:
    """Leave no core dump, refuse debuggers of the same user, and create files for the owner only.

    Each is done where the system has it; a system that refuses one is no reason not to start.
    """
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
