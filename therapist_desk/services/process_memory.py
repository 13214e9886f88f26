"""What a process holds of the computer's memory."""

import ctypes
import sys


def give_back() -> None:
    """Give the system back what loading has left over: a megabyte, in under a millisecond [measured].

    Only the C library of most Linux systems keeps it to itself; elsewhere this does nothing.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc has it, musl has not
        if trim is not None:
            trim(0)
