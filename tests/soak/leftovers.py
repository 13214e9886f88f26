"""Row 12: no word of a session lies on the disk, and none in memory once the window is locked."""

import base64
import io
import re
import secrets
import signal
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from tests.end2end.test_memory_after_lock import copies_before_and_after_locking
from tests.soak.outcome import Impossible, Outcome
from tests.support import real_vault, syscalls
from tests.support.canary import findings

ELSEWHERE = (Path("/tmp"), Path("/var/tmp"))
_FOR_WRITING = re.compile(
    r'\b(?:open|openat|creat)\([^"]*"(/[^"]+)", [^=]*O_(?:WRONLY|RDWR)[^=]*= \d'
)


def measure_disk(place: Path, actions: int) -> Outcome:
    """Look through the vault, the home folder and whatever was written anywhere else."""
    if not syscalls.can_watch():
        raise Impossible("strace must be there, and may watch a process")
    word = "Zq" + secrets.token_hex(6)
    home = place / "home"
    home.mkdir()
    vault = real_vault.make(place / "vault")
    trace = place / "trace"
    watch = ("strace", "-f", "--seccomp-bpf", "-o", str(trace), "-e", "trace=open,openat,creat")
    done = real_vault.python(
        *("-m", "tests.soak.session", vault.folder, actions), input=word, before=watch,
        env={"HOME": str(home), "XDG_CONFIG_HOME": "", "XDG_DATA_HOME": "", "XDG_CACHE_HOME": ""},
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    (home / "said").write_text(done.stdout + done.stderr, "utf-8")
    journal = any(vault.folder.glob("*-journal"))
    elsewhere = _written(trace, place)
    left = [path for path in elsewhere if path.is_file()]
    found = findings([word], [vault.folder, home, *left])
    planted, seen = _planted(word, (vault.folder, home, *ELSEWHERE))
    return Outcome(
        12,
        f"disk canaries after a session of {int(done.stdout):,} actions ended by kill -9",
        "0, control found",
        f"{len(found)} in the vault's folder (with its journal: {'yes' if journal else 'no'}), "
        f"HOME and {len(left)} files left elsewhere; {len(elsewhere)} written there at all",
        f"{seen} of {planted} planted ones found (6 codings in 4 folders)",
        not found and not elsewhere and planted == seen and journal,
    )


def measure_memory(place: Path, _count: int) -> Outcome:
    """Lock the real window over an open note, and look through the memory of the process."""
    before, after = copies_before_and_after_locking(place)
    return Outcome(
        12,
        "memory after lock (the real window)",
        "0 copies",
        f"{after['copies']} copies",
        f"{before['copies']} copies before locking",
        after["copies"] == 0 < before["copies"] and after["locked"] == "asked",
    )


def _written(trace: Path, ours: Path) -> set[Path]:
    """Return every file outside ``ours`` that was opened for writing, still there or not."""
    lines = trace.read_text("utf-8", "replace")
    opened = {Path(name) for name in _FOR_WRITING.findall(lines)}
    return {path for path in opened if ours not in path.parents and path != Path("/dev/null")}


def _planted(word: str, places: tuple[Path, ...]) -> tuple[int, int]:
    """Plant the word in every coding in every place; return how many, and how many were found."""
    planted = seen = 0
    for place in places:
        for content in _codings(f"Then {word} came."):
            with tempfile.NamedTemporaryFile(prefix="desk-canary-", dir=place) as file:
                file.write(b"\xff\x00" * 50 + content)
                file.flush()
                planted += 1
                seen += bool(findings([word], [Path(file.name)]))
    return planted, seen


def _codings(text: str) -> Iterator[bytes]:
    raw = text.encode()
    yield from (raw, text.encode("utf-16-le"), base64.b64encode(raw), raw.hex().encode())
    yield zlib.compress(raw)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("note.txt", raw)
    yield packed.getvalue()
