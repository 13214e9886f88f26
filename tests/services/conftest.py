"""An empty vault, the clock it goes by, and a client; a file that needs others has its own."""

import pytest

from tests.support.clock import FixedClock
from tests.support.records import saved_client, vault


@pytest.fixture
def clock():
    return FixedClock()


@pytest.fixture
def store(clock):
    return vault(clock)


@pytest.fixture
def ada(store):
    return saved_client(store)
