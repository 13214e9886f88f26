"""Idle work on the vault thread gives way: a save never waits for a check."""

import threading
import time

from tests.support.records import client, vault
from therapist_desk.domain.errors import Cancelled
from therapist_desk.services import clients
from therapist_desk.services.desk import Desk

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


def _endless(store, began):
    """Ask what never ends; ``began`` is set by SQLite itself, from the midst of it."""
    store.stop_unless(lambda: not began.set())
    return store.read(lambda reader: reader.rows(ENDLESS))


def test_a_save_stops_the_long_look_that_is_under_way():
    desk, began = Desk(vault()), threading.Event()

    looking = desk.idle(lambda store: _endless(store, began))
    assert began.wait(5)
    start = time.perf_counter()
    saved, _ = desk.do(lambda writer: clients.save(writer, client())).result(timeout=5)
    assert time.perf_counter() - start < 1
    assert saved.id == 1
    assert isinstance(looking.exception(timeout=5), Cancelled)
    desk.close()


def test_what_is_asked_goes_before_idle_work_and_is_never_stopped_itself():
    desk, free, order = Desk(vault()), threading.Event(), []
    desk.check(lambda _: free.wait(5))
    idle = desk.idle(lambda _: order.append("idle"))
    asked = desk.ask(lambda _: order.append("asked"))
    done = desk.do(lambda _: order.append("saved"))
    free.set()
    for future in (idle, asked, done):
        future.result(timeout=5)
    assert order == ["saved", "asked", "idle"]
    desk.close()


def test_locking_does_not_wait_for_a_check():
    desk, began = Desk(vault()), threading.Event()

    desk.idle(lambda store: _endless(store, began))
    assert began.wait(5)
    start = time.perf_counter()
    desk.close()
    assert time.perf_counter() - start < 1
