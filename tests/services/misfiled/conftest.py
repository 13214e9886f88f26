"""An empty vault with two clients."""

import pytest

from tests.support.records import client, do, saved_client, vault
from therapist_desk.services import (
    clients,
)


@pytest.fixture
def store():
    return vault()


@pytest.fixture
def ada(store):
    return saved_client(store)


@pytest.fixture
def ben(store):
    return do(store, clients.save, client("Ben Osei"))
