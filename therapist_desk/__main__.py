"""The way in: ``therapist-desk`` and ``python -m therapist_desk``."""

import sys
from pathlib import Path

from therapist_desk.cli.main import main as run_command


def main() -> int:
    """Run the program with the arguments of this process and return its exit code."""
    return run_command(sys.argv[1:], _open_window)


def _open_window(vault: Path | None) -> int:
    from therapist_desk.app import run_window  # Qt, which no command needs

    return run_window(vault)


if __name__ == "__main__":
    sys.exit(main())
