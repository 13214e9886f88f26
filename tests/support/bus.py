"""A message bus of its own, such as a desktop has: nothing of the real one is heard or asked."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MISSING = shutil.which("dbus-daemon") is None
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def message_bus(folder: Path) -> Iterator[str]:
    """Start a bus that starts no service by itself; give its address."""
    config = folder / "bus.conf"
    config.write_text(CONFIG.format(folder=folder), "utf-8")
    told, tell = os.pipe()
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", f"--print-address={tell}"],
        pass_fds=[tell], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(tell)
    try:
        with os.fdopen(told) as address:
            yield address.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait(10)
