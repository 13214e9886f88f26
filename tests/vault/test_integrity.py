"""What damages a database is found and told as what it is; row 7 of the soak does the damaging."""

import importlib
import pkgutil
from dataclasses import replace

import pytest

from tests.support import anchored, damage
from tests.support.anchored import FITS, GROWS
from tests.support.closed_vault import old_checks, reopen
from tests.support.records import do, saved_client
from therapist_desk.domain.errors import VaultDamaged
from therapist_desk.services import settings
from therapist_desk.services.verification import SEALED, Verification
from therapist_desk.vault import shelves as nouns
from therapist_desk.vault.integrity import Kind
from therapist_desk.vault.shelf import Shelf


def test_every_shelf_is_compared():
    shelves = set()
    for module in pkgutil.iter_modules(nouns.__path__, f"{nouns.__name__}."):
        found = vars(importlib.import_module(module.name)).values()
        shelves |= {one.noun for one in found if isinstance(one, Shelf)}
    assert shelves == {sealed.noun for sealed in SEALED} - {"practice"}


@pytest.fixture(scope="module", params=[FITS, GROWS], ids=["fits", "grows"])
def made(request, tmp_path_factory):
    return anchored.made(tmp_path_factory.mktemp("damage") / "vault-1.db", request.param)


@pytest.fixture
def vault(made, tmp_path):
    return replace(made, path=tmp_path / "vault-1.db").holds(made.after)


def test_a_whole_vault_is_healthy_at_every_depth(vault):
    assert vault.found() == vault.found(deep=True) == set()
    store = reopen(vault.path)
    assert Verification(deep=True, at_once=True).finish(store).is_healthy
    store.close()


def test_our_own_look_at_the_pages_finds_what_sqlcipher_finds(vault):
    chosen = [2, 5, damage.page_count(vault.after)]
    store = reopen(vault.path)  # before: opening reads some of these
    for page in chosen:
        damage.flip(vault.path, page, "seal", chance=page)
    assert store.pages.broken(1, 10**6) == chosen
    lines = store.examine(lambda db: db.execute("PRAGMA cipher_integrity_check").fetchall())
    assert [int(line[0].split()[-1]) for line in lines] == chosen
    store.close()


def test_bytes_behind_the_last_page_are_told(vault):
    assert vault.holds(vault.after + bytes(damage.PAGE)).found() == {Kind.LONGER}


def test_an_entry_changed_past_the_desk_is_told_as_changed_missing_or_unknown(vault):
    for change, kind in (
        ('UPDATE note SET sections = \'{"data":"Forged"}\' WHERE id = 3', Kind.CHANGED),
        ("UPDATE client SET tags = '7' WHERE id = 1", Kind.CHANGED),
        ("DELETE FROM note WHERE id = 3", Kind.MISSING),
        (
            "INSERT INTO session SELECT 9, 1, 0, 1, '', 1, '', '', 0, 0, NULL, 1, NULL, NULL",
            Kind.UNKNOWN,
        ),
        ("UPDATE audit_event SET at = at + 1 WHERE seq = 2", Kind.CHAIN),
        ("DELETE FROM audit_event WHERE seq = 2", Kind.CHAIN),
    ):
        store = reopen(vault.holds(vault.after).path)
        store.examine(lambda db, change=change: db.execute(change))
        store.close()
        assert old_checks(vault.path)
        assert vault.found(deep=True) == {kind}, change


def test_an_entry_that_points_nowhere_is_told(vault):
    store = reopen(vault.path)
    store.examine(lambda db: db.executescript("PRAGMA foreign_keys = OFF; DELETE FROM client;"))
    store.close()
    assert vault.found() == {Kind.LINKS}


def test_after_a_bad_page_the_rest_can_still_be_read_and_saved(vault):
    root = reopen(vault.path)
    (page,) = root.read(
        lambda reader: reader.row("SELECT rootpage FROM sqlite_schema WHERE name = 'message'")
    )
    root.close()
    damage.flip(vault.path, page, "data", chance=99)
    store = reopen(vault.path)
    with pytest.raises(VaultDamaged):
        store.read(lambda reader: reader.rows("SELECT * FROM message"))
    saved_client(store, "Saved after the bad page")
    do(store, settings.put, settings.Setting.IDLE_MINUTES, "7")
    assert len(store.read(lambda reader: reader.rows("SELECT * FROM note"))) == 41
    verdict = Verification(deep=True).finish(store)
    assert Kind.PAGES in {one.kind for one in verdict.damages}
    store.close()


def test_a_check_goes_on_while_somebody_saves(vault):
    store = reopen(vault.path)
    check, verdict, saves = Verification(deep=True), None, 0
    while verdict is None:
        verdict = check.advance(store)
        saved_client(store, f"Client {saves}")
        saves += 1
    assert saves > 10
    assert verdict.damages == ()
    store.close()
