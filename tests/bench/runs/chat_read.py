"""Reads one export of a chat, and tells how long it took and what it held at most."""

import json
import resource
import sys
import time
from pathlib import Path


def most_bytes() -> int:
    """Return what this process held at most; getrusage counts in what its parent held."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text().splitlines()
        return 1024 * next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


bare = most_bytes()

from therapist_desk.domain.chats import Chat  # noqa: E402 - after the interpreter was measured
from therapist_desk.importing import chats  # noqa: E402 - after the interpreter was measured

begun = time.process_time()
chat = chats.read(Path(sys.argv[1]))
seconds = time.process_time() - begun
assert isinstance(chat, Chat)
figures = {"seconds": seconds, "bytes": most_bytes() - bare, "messages": len(chat.messages)}
sys.stdout.write(json.dumps(figures) + "\n")
