"""A second client."""

import pytest

from tests.support.records import client, do
from therapist_desk.services import (
    clients,
)


@pytest.fixture
def ben(store):
    return do(store, clients.save, client("Ben Osei"))
