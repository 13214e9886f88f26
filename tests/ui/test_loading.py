"""Starting: what PySide would read and keep of our sources costs a person time at every unlocking."""

import subprocess
import sys

READ = """
import linecache
import therapist_desk.ui.shell.open_desk
print([name for name in linecache.cache if "therapist_desk" in name])
"""


def test_no_source_of_ours_is_read_while_loading():
    done = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


LATE = ("services.verification", "services.search", "services.carrying", "domain.set_replies")


def test_what_knows_every_noun_loads_once_the_desk_is_there():
    code = "import therapist_desk.ui.shell.open_desk, sys; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    names = loaded.stdout.split()
    assert [one for one in LATE if f"therapist_desk.{one}" in names] == []
