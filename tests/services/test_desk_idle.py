"""Idle work on the vault thread gives way: a save never waits for a check."""

import threading
import time

import pytest

from tests.support.records import client, vault
from therapist_desk.domain.errors import Cancelled
from therapist_desk.services import clients
from therapist_desk.services.desk import Desk

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
PATIENCE = 20
"""Seconds after which even an endless question is given up, so that a failure ends."""


@pytest.fixture
def desk():
    made = Desk(vault())
    yield made
    made.close()


def _endless(store, began):
    """Ask what never ends; ``began`` is set by SQLite itself, from the midst of it."""
    end = time.monotonic() + PATIENCE
    store.stop_unless(lambda: not began.set() and time.monotonic() < end)
    return store.read(lambda reader: reader.rows(ENDLESS))


def test_a_save_stops_the_long_look_that_is_under_way(desk):
    began = threading.Event()
    looking = desk.idle(lambda store: _endless(store, began))
    assert began.wait(PATIENCE)
    start = time.perf_counter()
    saved, _ = desk.do(lambda writer: clients.save(writer, client())).result(timeout=2 * PATIENCE)
    assert time.perf_counter() - start < PATIENCE / 4
    assert saved.id == 1
    assert isinstance(looking.exception(timeout=PATIENCE), Cancelled)


def test_what_is_asked_goes_before_idle_work_and_is_never_stopped_itself(desk):
    free, order = threading.Event(), []
    desk.check(lambda _: free.wait(PATIENCE))
    idle = desk.idle(lambda _: order.append("idle"))
    asked = desk.ask(lambda _: order.append("asked"))
    done = desk.do(lambda _: order.append("saved"))
    free.set()
    for future in (idle, asked, done):
        future.result(timeout=PATIENCE)
    assert order == ["saved", "asked", "idle"]


def test_locking_does_not_wait_for_a_check(desk):
    began = threading.Event()
    desk.idle(lambda store: _endless(store, began))
    assert began.wait(PATIENCE)
    start = time.perf_counter()
    desk.close()
    assert time.perf_counter() - start < PATIENCE / 4
