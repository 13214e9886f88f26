"""A paper leaves the desk: its file and its line in the disclosure log, both or neither."""

from collections.abc import Sequence
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
    return save_all(writer, path, content, [disclosure])[0]


def save_all(
    writer: Writer, path: Path, content: bytes, leaving: Sequence[Disclosure]
) -> list[Disclosure]:
    """Write a file that is about several clients, and log it with each of them; as :func:`save`."""
    for disclosure in leaving:
        rules.check(disclosure)
    return save_written(writer, files.write_beside(path, (content,)), leaving)


def save_written(
    writer: Writer, written: Written, leaving: Sequence[Disclosure]
) -> list[Disclosure]:
    """Give a file its name and log it, as `save` does for one that is small enough to wait for."""
    try:
        for disclosure in leaving:
            rules.check(disclosure)
    except BaseException:
        written.drop()
        raise
    written.take_its_place()
    try:
        return [disclosures.log(writer, disclosure) for disclosure in leaving]
    except BaseException as trouble:
        files.remove(written.path)
        raise ExportFailed(NOT_LOGGED) from trouble
