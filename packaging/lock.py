"""Renew the lock files: exact versions and hashes of everything the desk and its tests install.

Run ``python packaging/lock.py`` after changing a dependency in ``pyproject.toml``; add ``--upgrade``
to move every package to its newest version. Needs ``uv`` (``pip install uv``) and a network.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "packaging" / "lock"
COMPILE = [
    "pip", "compile", "--quiet", "--universal", "--python-version", "3.11",
    "--generate-hashes", "--no-emit-index-url", "--no-header", "pyproject.toml",
]  # fmt: skip


def main(arguments: list[str]) -> int:
    """Compile both locks with uv; ``arguments`` go to it as they are. Return uv's exit code."""
    uv = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
    if uv is None:
        print("Renewing the lock needs uv: pip install uv", file=sys.stderr)
        return 1
    app, test = LOCK / "requirements.txt", LOCK / "test.txt"
    # The tests must run against the versions that people get, hence the constraint.
    for target in (
        ["--group", "build", "--output-file", str(app), *arguments],
        ["--group", "test", "--constraint", str(app), "--output-file", str(test)],
    ):
        code = subprocess.run([uv, *COMPILE, *target], cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
