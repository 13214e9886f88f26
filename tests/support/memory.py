"""How often a secret stands in this process's own memory, without adding to it (Linux)."""

import ctypes
from pathlib import Path


def hidden(secret: bytes) -> bytes:
    """Return ``secret`` so that holding it does not count as holding the secret."""
    return bytes(byte ^ 1 for byte in secret)


def copies(of_hidden: bytes) -> int:
    """Return how many copies of the secret behind ``of_hidden`` lie in memory that can be written."""
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # PR_SET_DUMPABLE: a guarded process may look at itself
    found = 0
    for line in Path("/proc/self/maps").read_text("utf-8").splitlines():
        span, rights, *_ = line.split()
        if "rw" in rights and "[v" not in line:
            start, end = (int(part, 16) for part in span.split("-"))
            found += _in_span(start, end, of_hidden)
    return found


def _in_span(start: int, end: int, of_hidden: bytes) -> int:
    turned = bytes(byte ^ 1 for byte in range(256))
    found, size, lap = 0, 1 << 20, len(of_hidden) - 1
    with Path("/proc/self/mem").open("rb", 0) as memory:
        for at in range(start, end, size):
            memory.seek(at)
            try:
                # Turned at once: the copy made for looking is hidden as well.
                piece = memory.read(min(size + lap, end - at)).translate(turned)
            except OSError:  # pages without content
                continue
            found += piece.count(of_hidden)
    return found
