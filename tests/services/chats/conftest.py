"""The client of the chats, and a desk that runs."""

import pytest

from tests.support import filed
from tests.support.records import saved_client
from therapist_desk.services.desk import Desk


@pytest.fixture
def mara(store):
    return saved_client(store, filed.NAME)


@pytest.fixture
def desk(store):
    running = Desk(store)
    yield running
    running.close()
