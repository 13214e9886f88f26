"""A process that works and tells what is done, until it is killed in the middle of it."""

import os
import select
import signal
import sys
import time
from collections.abc import Callable

Tell = Callable[[str], None]


def killed(work: Callable[[Tell], None], seconds: float, begun: bool = True) -> list[str]:
    """Fork, let ``work`` go on for ``seconds``, kill it (-9); return the lines that it told.

    With ``begun`` the seconds count from its first line. Call it where no other thread runs.
    """
    child, told = _forked(work, 60)  # done before its time, it waits to be killed
    if begun:
        select.select([told], [], [], 10)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(told, encoding="utf-8") as pipe:
        return pipe.read().splitlines()


def seconds_of(work: Callable[[Tell], None]) -> float:
    """Fork, let ``work`` come to its end; return how long it took from its first line to its last."""
    child, told = _forked(work, 0)
    with os.fdopen(told, encoding="utf-8") as pipe:
        times = [time.perf_counter() for _line in pipe]
    os.waitpid(child, 0)
    assert len(times) > 1, "it did not come to its end"
    return times[-1] - times[0]


def _forked(work: Callable[[Tell], None], waits: float) -> tuple[int, int]:
    told, telling = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(told)
        _work(work, telling, waits)
    os.close(telling)
    return child, told


def _work(work: Callable[[Tell], None], telling: int, waits: float) -> None:
    try:
        work(lambda line: _tell(telling, line))
        time.sleep(waits)
    except BaseException as trouble:  # noqa: BLE001 - a forked process may not go back
        sys.stderr.write(f"{trouble!r}\n")
    finally:
        os._exit(1)


def _tell(telling: int, line: str) -> None:
    os.write(telling, f"{line}\n".encode())  # one call, so that no line is ever half there
