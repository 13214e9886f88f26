"""What loading has left over goes back to the system."""

import subprocess
import sys

import pytest

CODE = """
from tests.bench.probe import resident_megabytes
from therapist_desk.services.process_memory import give_back
held = [bytes(1000) for _ in range(100_000)]
last = held[-1]  # at the end of the heap, so that nothing before it goes by itself
del held
before = resident_megabytes()
give_back()
print(before - resident_megabytes())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps freed memory to itself")
def test_what_was_let_go_is_held_no_more():
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert float(done.stdout) > 50
