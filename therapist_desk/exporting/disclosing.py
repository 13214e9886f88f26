"""A paper leaves the desk: its file and its line in the disclosure log, both or neither."""

from pathlib import Path

from therapist_desk.domain import disclosures as rules
from therapist_desk.domain.disclosures import Disclosure
from therapist_desk.domain.errors import ExportFailed
from therapist_desk.exporting import files
from therapist_desk.exporting.files import Written
from therapist_desk.services import disclosures
from therapist_desk.services.desk import Writer

NOT_LOGGED = "The export could not be logged, so its file was taken away again."


def save(writer: Writer, path: Path, content: bytes, disclosure: Disclosure) -> Disclosure:
    """Write ``content`` to ``path`` and log it; ``disclosure.sha256`` must be of ``content``.

    It is one verb of the vault, so that it is finished even while the window closes. Raises
    RuleBroken or ExportFailed; then nothing was logged, and no file is left behind.
    """
    rules.check(disclosure)
    return save_written(writer, files.write_beside(path, (content,)), disclosure)


def save_written(writer: Writer, written: Written, disclosure: Disclosure) -> Disclosure:
    """Give a file its name and log it, as `save` does for one that is small enough to wait for."""
    try:
        rules.check(disclosure)
    except BaseException:
        written.drop()
        raise
    written.take_its_place()
    try:
        return disclosures.log(writer, disclosure)
    except BaseException as trouble:
        files.remove(written.path)
        raise ExportFailed(NOT_LOGGED) from trouble
