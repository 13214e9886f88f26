"""A client with an agreement, and the page on which a message to that client is written."""

import gc

import pytest

from tests.support.agreed import WITHIN_HOURS, agreed_client
from tests.support.write_page import shown


@pytest.fixture
def seat(seat):
    gc.collect()  # pages of tests before this one must not be swept up on the vault's thread
    seat.clock.instant = WITHIN_HOURS
    yield seat
    seat.clipboard.clear()


@pytest.fixture
def owner(seat):
    return agreed_client(seat.store)


@pytest.fixture
def page(seat, owner):
    return shown(seat, owner)
