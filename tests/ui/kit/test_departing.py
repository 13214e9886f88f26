"""A file that left stands in the log; one that could not be logged does not stay outside."""

import pytest

from therapist_desk.domain.cpd import CpdEntry, CpdEntryId, CpdKind
from therapist_desk.domain.errors import ExportFailed, VaultUnwritable
from therapist_desk.exporting import cpd_csv, files
from therapist_desk.services import cpd, trust
from therapist_desk.ui.kit.departing import depart
from therapist_desk.vault.looseseals import LooseSeals


@pytest.fixture
def leave(seat, tmp_path):
    """Let a log of one entry leave; return how it ended, and the file."""
    entry = CpdEntry(CpdEntryId(0), seat.clock.now().date(), CpdKind.CPD, 60, topic="Endings")
    seat.do(cpd.save, entry)
    path = tmp_path / "log.csv"

    def run():
        ended = []
        depart(
            seat.tasks,
            seat.tasks,
            path,
            lambda writer: cpd_csv.save(writer, path, b"topic"),
            ended.append,
            ended.append,
        )
        seat.wait(lambda: ended)
        return ended[0], path

    return run


def test_what_left_is_there_and_logged(seat, leave):
    ended, path = leave()
    assert ended == path
    assert path.read_bytes() == b"topic"
    assert len(seat.ask(trust.listed)) == 1


def test_a_file_whose_line_in_the_log_is_not_kept_is_taken_away(seat, leave, monkeypatch):
    def refuse(_):
        raise VaultUnwritable("The disk is full.")

    with monkeypatch.context() as full:
        full.setattr(LooseSeals, "keep", refuse)  # the last that comes before the commit
        ended, path = leave()
    assert isinstance(ended, ExportFailed)
    assert "taken away" in str(ended)
    assert not path.exists()
    assert seat.ask(trust.listed) == []


def test_an_older_file_stays_when_nothing_could_be_written_over_it(seat, leave, monkeypatch):
    def refuse(*_):
        raise ExportFailed("The drive is full.")

    _, path = leave()
    monkeypatch.setattr(files, "write_beside", refuse)
    ended, _ = leave()
    assert "drive is full" in str(ended)
    assert path.read_bytes() == b"topic"
