"""The recovery kit as one page: the 24 words, the code beside them, and how to keep the sheet."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from therapist_desk.exporting.document import (
    Bullets,
    Document,
    Fields,
    Heading,
    Paper,
    Paragraph,
    Squares,
    Table,
)

if TYPE_CHECKING:
    from therapist_desk.services.vaults import Kit

COLUMNS = 4
QR_MM = 36.0
FILE_NAME = "Therapist Desk recovery kit.pdf"


def recovery_kit(kit: "Kit", made: date, paper: Paper = Paper.A4) -> Document:
    """Return the page for ``kit``: no client data, and the words only as text.

    They are in no QR code, because whatever reads one keeps what it read.
    """
    return Document(
        title="Recovery kit",
        paper=paper,
        page_words="",
        footer="Therapist Desk. Whoever holds this sheet and your computer can read everything.",
        blocks=(
            Heading(1, "Recovery kit"),
            Paragraph(
                "These 24 words open your vault when the passphrase is forgotten. Without the "
                "passphrase and without this sheet nobody can open it, the makers of Therapist "
                "Desk included."
            ),
            _grid(kit.words),
            Heading(2, "How to keep it"),
            Squares(_qr(kit.code), QR_MM),
            Bullets(
                (
                    "Keep it where you keep your passport: a safe, a locked drawer, a sealed "
                    "envelope with someone you trust. Never beside the computer.",
                    "No photo of it, no e-mail, no cloud. If this is a file, move it to a drive "
                    "you lock away, and delete it here.",
                    "The code is needed only if the vault's header files are lost. Alone it opens "
                    "nothing. The square holds the same code, for a camera to read.",
                    "A newer kit replaces this sheet: destroy it then.",
                )
            ),
            Fields(
                (
                    ("Made on", made.isoformat()),
                    ("Vault", _in_groups(kit.vault_id)),
                    ("Database", kit.database),
                    ("Code", _in_lines(kit.code)),
                )
            ),
        ),
    )


def _grid(words: Sequence[str]) -> Table:
    rows = len(words) // COLUMNS
    starts = range(0, len(words), rows)
    return Table(
        header=tuple(f"{start + 1} to {start + rows}" for start in starts),
        rows=tuple(
            tuple(f"{start + row + 1}.  {words[start + row]}" for start in starts)
            for row in range(rows)
        ),
    )


def _qr(code: str) -> tuple[tuple[bool, ...], ...]:
    import segno  # late: only a kit wants it

    drawn = segno.make_qr(code.replace(" ", ""), error="m", boost_error=True)
    return tuple(tuple(bool(dark) for dark in row) for row in drawn.matrix_iter(border=4))


def _in_groups(identity: str) -> str:
    return " ".join(identity[start : start + 8] for start in range(0, len(identity), 8))


def _in_lines(code: str, groups: int = 10) -> str:
    parts = code.split()
    return "\n".join(
        " ".join(parts[start : start + groups]) for start in range(0, len(parts), groups)
    )
