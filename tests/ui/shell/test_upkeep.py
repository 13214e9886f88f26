"""What is done for an open vault without being asked."""

import pytest
from PySide6.QtCore import QObject

from tests.support.clock import FixedClock
from tests.support.records import client
from therapist_desk.services import clients, vaults, verification
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.shell.upkeep import BUSY_MS, REST_MS, Upkeep
from therapist_desk.vault import headerfile


@pytest.fixture
def vault(tmp_path):
    drafted = vaults.draft(
        "six plain words here", vaults.new_kit(), FixedClock(), costs=vaults.FAST
    )
    made = vaults.make(tmp_path / "v", drafted, FixedClock())
    yield made
    made.close()


@pytest.fixture
def upkeep(qtbot, vault):
    tasks, owner = Tasks(vault.desk), QObject()
    kept = Upkeep(vault, tasks, owner)
    yield kept
    tasks.close()


def test_the_header_follows_what_was_saved(qtbot, vault, upkeep):
    vault.desk.do(lambda writer: clients.save(writer, client())).result()
    upkeep.anchor()
    qtbot.waitUntil(lambda: headerfile.read(vault.folder).header.anchor is not None)
    anchored = headerfile.read(vault.folder).header.anchor
    assert anchored
    assert anchored["rows.client"] == 1


def test_a_header_that_cannot_be_written_disturbs_nobody(qtbot, vault, upkeep):
    (vault.folder / f"{headerfile.NAME}.new").mkdir()
    upkeep.anchor()
    vault.desk.idle(lambda _: None).result(timeout=5)
    qtbot.wait(50)
    (vault.folder / f"{headerfile.NAME}.new").rmdir()


def test_the_vault_is_checked_once_a_day_and_a_healthy_one_is_not_spoken_of(qtbot, vault, upkeep):
    told = []
    upkeep.damaged.connect(told.append)
    with qtbot.waitSignal(upkeep.checking.ended, timeout=20_000):
        upkeep.check()
    assert vault.desk.ask(verification.last).result().is_healthy
    upkeep.check()
    vault.desk.ask(lambda _: None).result()
    qtbot.wait(50)
    assert not upkeep.checking.is_under_way
    assert told == []


def test_a_save_lets_the_check_rest_and_then_it_goes_on_as_fast_as_before(qtbot, vault, upkeep):
    upkeep.check()
    rest = upkeep.checking._rest
    qtbot.waitUntil(rest.isActive)
    upkeep._tasks.do(upkeep, lambda writer: clients.save(writer, client()))
    assert rest.remainingTime() > BUSY_MS / 2
    with qtbot.waitSignal(upkeep.checking.moved):
        upkeep.checking._go_on()  # as it does after that rest
    assert rest.isActive()
    assert rest.remainingTime() <= 2 * REST_MS  # Qt takes it to a twentieth
    upkeep.stop()


def test_damage_found_in_idle_time_is_told(qtbot, vault, upkeep):
    vault.desk.check(vault.anchoring.renew).result()
    last_event = "DELETE FROM audit_event WHERE seq = (SELECT max(seq) FROM audit_event)"
    vault.desk.check(lambda store: store.examine(lambda db: db.execute(last_event))).result()
    with qtbot.waitSignal(upkeep.damaged, timeout=20_000) as told:
        upkeep.check()
    assert "What was written last is missing" in str(told.args[0].failures[0])


def test_a_vault_that_is_locked_is_left_alone(qtbot, vault, upkeep):
    troubles = []
    upkeep._tasks.failed.connect(troubles.append)
    upkeep.check()
    qtbot.waitUntil(lambda: upkeep.checking.is_under_way)
    vault.close()
    upkeep.check()
    upkeep.anchor()
    qtbot.waitUntil(lambda: not upkeep.checking.is_under_way)
    assert troubles == []
