"""The lock that keeps a second window out of a vault; the system gives it back when a process ends.

`filelock` would do it as well, but loads decimal and, by secrets, a second OpenSSL: 5.6 MB and a tenth
of the start [measured].
"""

import os
import sys
from pathlib import Path


class FolderLock:
    """A lock on a file, held until `release` or the end of the process."""

    def __init__(self, path: Path) -> None:
        """Take the lock, or raise BlockingIOError when another process or object has it.

        Raises another OSError when the file can't be made or written.
        """
        self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._handle)
        except OSError:
            self.release()
            raise

    def release(self) -> None:
        """Give the lock back. The file stays: who removed it could lock out nobody."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError as taken:  # Windows has one word for both
            raise BlockingIOError from taken
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
