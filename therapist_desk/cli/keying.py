"""What the commands for the keys of a vault do."""

import os
import re
import sys
from argparse import Namespace
from pathlib import Path

from therapist_desk.cli import opening
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.errors import DeskError, VaultUnwritable
from therapist_desk.services import locked_vaults, passphrases, vault_keys, vault_recovery, vaults
from therapist_desk.services.vaults import Kit

_WORDS = 24
STILL_OPEN = (
    "Backups and copies made before today still open with the old passphrase and the old kit, and "
    "show what the vault held then. Destroy the ones you do not need, and the old kit."
)


def passphrase(given: Namespace) -> int:
    """Change the passphrase; the kit and every other way in stay."""
    locked_vaults.facts(given.folder)  # says what is wrong with the folder before anyone types
    present, new = _both_passphrases(given)
    vault = vaults.unlock(given.folder.absolute(), present, SystemClock())
    try:
        vault_keys.change_passphrase(vault, present, new, SystemClock())
    finally:
        vault.close()
    sys.stdout.write("The new passphrase opens the vault; the old one no longer does.\n")
    return 0


def rekey(given: Namespace) -> int:
    """Move the vault to a new key; print the new kit once, or write it to a file."""
    folder = given.folder.absolute()
    generation = locked_vaults.facts(folder).generation
    present, new = _both_passphrases(given)
    draft = vault_keys.draft_rekey(folder, present, new, SystemClock())
    if given.kit_out is not None:
        write_kit(given.kit_out, draft.on_paper)
    try:
        vault_keys.rekey(draft, SystemClock())
    except BaseException:
        if given.kit_out is not None and locked_vaults.facts(folder).generation == generation:
            given.kit_out.unlink(missing_ok=True)  # words that open nothing
        raise
    if given.kit_out is None:
        sys.stdout.write(in_lines(draft.on_paper))
    sys.stderr.write(f"The vault has a new key, a new passphrase and a new kit. {STILL_OPEN}\n")
    return 0


def recover(given: Namespace) -> int:
    """Set a new passphrase with the recovery kit, which stays good."""
    folder = given.folder.absolute()
    without_header = vault_recovery.needs_code(folder)
    if without_header:
        vault_recovery.require_database(folder)
    words, code = _typed_kit(given.kit_fd, asks_code=without_header)
    vault_recovery.recover(folder, words, opening.new_passphrase(given), code=code)
    sys.stdout.write("The new passphrase opens the vault; the old one no longer does.\n")
    return 0


def in_lines(kit: Kit) -> str:
    """Return the kit as text: a numbered word a line, and the code below."""
    words = "".join(f"{number:2} {word}\n" for number, word in enumerate(kit.words, 1))
    return f"{words}\ncode: {kit.code}\n"


def write_kit(path: Path, kit: Kit) -> None:
    """Write the kit into a new file for the owner's eyes only."""
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        raise DeskError("The file for the recovery key is there already.") from None
    except OSError:
        raise VaultUnwritable("The file for the recovery key can't be written.") from None
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(in_lines(kit))
            file.flush()
            os.fsync(file.fileno())  # the old kit will open nothing in a moment
    except OSError:
        path.unlink(missing_ok=True)
        raise VaultUnwritable("The file for the recovery key can't be written.") from None


def _both_passphrases(given: Namespace) -> tuple[str, str]:
    if given.passphrase_fd is None:
        return opening.passphrase(given, "Present passphrase: "), opening.new_passphrase(given)
    lines = opening.secret_lines(given.passphrase_fd, "")
    if len(lines) < 2:
        raise DeskError(
            "The file descriptor must hold the present and the new passphrase, a line each."
        )
    passphrases.check(lines[1])
    return lines[0], lines[1]


def _typed_kit(descriptor: int | None, *, asks_code: bool) -> tuple[str, str]:
    if descriptor is not None:
        return split_kit(opening.secret_lines(descriptor, ""))
    words = opening.secret_lines(None, "The 24 words: ", opening.ASKED_OF_KIT)[0]
    return words, opening.secret_lines(None, "The code: ")[0] if asks_code else ""


def split_kit(lines: list[str]) -> tuple[str, str]:
    """Return the words and the code: words in one line or more, or one in each as printed."""
    filled = [line for line in lines if line.strip()]
    taken = 0
    for end, line in enumerate(filled, 1):
        taken += len(re.findall(r"[^\W\d_]+", line))
        if taken >= _WORDS:
            return "\n".join(filled[:end]), _bare_code(" ".join(filled[end:]))
    return "\n".join(filled), ""


def _bare_code(text: str) -> str:
    return re.sub(r"^\s*code\s*:", "", text, flags=re.IGNORECASE)
