"""The whole window over a believable practice."""

import shutil
from pathlib import Path

import pytest

from tests.support.room import Room
from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import rehearsals
from therapist_desk.services.rehearsal.fill import Size


@pytest.fixture(scope="session")
def practice(tmp_path_factory) -> Path:
    folder: Path = tmp_path_factory.mktemp("practice") / "vault"
    rehearsals.make(folder, Size.SMALL, 1, SystemClock()).close()
    return folder


@pytest.fixture
def enter(qtbot, practice, tmp_path, desk_app, keys_derived_once):
    """Come into the room: a function, for a test may first change the look."""
    rooms = []

    def entered() -> Room:
        if not rooms:  # else it is the same vault, unlocked once more
            shutil.copytree(practice, tmp_path / "vault")
        rooms.append(Room(qtbot, tmp_path))
        return rooms[-1]

    yield entered
    for room in rooms:
        room.close()


@pytest.fixture
def room(enter):
    return enter()
