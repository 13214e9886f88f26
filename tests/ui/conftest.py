"""One closed vault with nothing in it, for every window that has to open one from the disk."""

import pytest

from tests.support.clock import FixedClock
from tests.support.sat import PASSPHRASE
from therapist_desk.services import vaults


@pytest.fixture(scope="session")
def closed_vault(tmp_path_factory):
    """Make one vault for all, to be copied: deriving keys is what takes long."""
    place = tmp_path_factory.mktemp("closed") / "vault"
    vaults.create(place, PASSPHRASE, vaults.new_kit(), FixedClock(), costs=vaults.FAST).close()
    return place
