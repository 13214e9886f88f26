"""What damages a database is found: row 7 of the fault table, with the controls that pass it."""

import importlib
import os
import pkgutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.support import closed_vault, damage
from tests.support.closed_vault import everything, old_checks, reopen
from tests.support.records import do, saved_client, saved_note
from therapist_desk.domain.errors import VaultDamaged
from therapist_desk.services import clients, notes, settings
from therapist_desk.services.verification import SEALED, Verification
from therapist_desk.vault import shelves as nouns
from therapist_desk.vault.anchor import Anchor
from therapist_desk.vault.integrity import Kind
from therapist_desk.vault.shelf import Shelf

EVERY = int(os.environ.get("DAMAGE_EVERY", "9"))
"""Every how many pages the suite damages one; 1 is all of them."""


@dataclass(frozen=True)
class Vault:
    """A closed database, how it was anchored before its last save, and both its states."""

    path: Path
    anchored: Anchor
    newer: Anchor
    before: bytes
    after: bytes

    def found(self, *, deep: bool = False, anchored: Anchor | None = None) -> set[str]:
        """Return what a check finds; ``refused`` if the vault, so anchored, does not open."""
        found: set[str] = closed_vault.found(self.path, deep=deep, anchored=anchored)
        return found

    def holds(self, content: bytes) -> "Vault":
        """Put ``content`` in the place of the database."""
        self.path.write_bytes(content)
        return self


def test_every_shelf_is_compared():
    shelves = set()
    for module in pkgutil.iter_modules(nouns.__path__, f"{nouns.__name__}."):
        found = vars(importlib.import_module(module.name)).values()
        shelves |= {one.noun for one in found if isinstance(one, Shelf)}
    assert shelves == {sealed.noun for sealed in SEALED} - {"practice"}


@pytest.fixture(scope="module", params=["Slept well.", "Slept well. " * 900], ids=["fits", "grows"])
def made(request, tmp_path_factory):
    words = request.param
    path = tmp_path_factory.mktemp("damage") / "vault-1.db"
    store = closed_vault.create(path)
    owner = saved_client(store, tags=("weekly",))
    for number in range(40):
        saved_note(store, owner, f"Session {number}: " + "what was said and planned " * 60)
    last = saved_note(store, owner, "Slept badly, and said so.")
    store.close()
    before = path.read_bytes()
    store = reopen(path)
    anchored = store.anchor()

    def save(writer):
        notes.save(writer, replace(last, sections={"data": words}))
        clients.save(writer, replace(owner, name="Ada Moreau-Lind"))

    store.write(save)
    newer = store.anchor()
    store.close()
    return Vault(path, anchored, newer, before, path.read_bytes())


@pytest.fixture
def vault(made, tmp_path):
    return replace(made, path=tmp_path / "vault-1.db").holds(made.after)


def test_a_whole_vault_is_healthy_at_every_depth(vault):
    assert vault.found() == vault.found(deep=True) == set()
    store = reopen(vault.path)
    assert Verification(deep=True, at_once=True).finish(store).is_healthy
    store.close()


@pytest.mark.parametrize("part", damage.PARTS)
def test_a_bit_flipped_anywhere_is_found_and_in_the_place_sqlcipher_says(vault, part):
    for page in range(1, damage.page_count(vault.after) + 1, EVERY):
        vault.holds(vault.after)
        damage.flip(vault.path, page, part, chance=page * 7919)
        found = vault.found()
        assert found & {"refused", Kind.PAGES}, (page, part)
        assert not old_checks(vault.path)


def test_a_bit_flipped_in_the_salt_is_found_though_the_vault_opens(vault):
    for bit in range(0, damage.SALT * 8, 11):
        content = bytearray(vault.after)
        content[bit // 8] ^= 1 << bit % 8
        assert vault.holds(bytes(content)).found() == {Kind.PAGES}


def test_our_own_look_at_the_pages_finds_what_sqlcipher_finds(vault):
    chosen = [2, 5, damage.page_count(vault.after)]
    store = reopen(vault.path)  # before: opening reads some of these
    for page in chosen:
        damage.flip(vault.path, page, "seal", chance=page)
    assert store.pages.broken(1, 10**6) == chosen
    lines = store.examine(lambda db: db.execute("PRAGMA cipher_integrity_check").fetchall())
    assert [int(line[0].split()[-1]) for line in lines] == chosen
    store.close()


def test_a_file_cut_at_any_page_is_refused_at_opening_which_sqlcipher_would_not_notice(vault):
    for pages in range(0, damage.page_count(vault.after), EVERY):
        for more in (0, 1000):
            damage.cut(vault.holds(vault.after).path, pages, more)
            before = vault.path.read_bytes()
            assert vault.found(anchored=vault.newer) == {"refused"}
            assert vault.path.read_bytes() == before


def test_an_empty_file_is_refused_and_stays_as_it_is(vault):
    damage.empty(vault.path)
    assert vault.found() == {"refused"}
    assert vault.path.read_bytes() == b""


def test_bytes_behind_the_last_page_are_told(vault):
    assert vault.holds(vault.after + bytes(damage.PAGE)).found() == {Kind.LONGER}


def test_the_database_alone_put_back_is_refused_at_opening(vault):
    vault.holds(vault.before)
    assert vault.found(anchored=vault.newer) == {"refused"}
    assert vault.found(deep=True) == set()  # the control: only the anchor knows
    assert old_checks(vault.path)


def test_an_old_page_put_back_is_found_by_the_deep_check_or_held_nothing(vault):
    whole, passed, found = everything(vault.path), 0, 0
    for page, content in damage.replays(vault.before, vault.after):
        healthy = old_checks(vault.holds(content).path)
        if vault.found(deep=True, anchored=vault.anchored):
            found += 1
            passed += healthy
        else:
            assert everything(vault.path) == whole, page
    assert found >= 6
    assert passed >= 1  # the control: both checks of the file call some of these healthy


def test_a_torn_save_whose_journal_is_gone_is_found_by_the_deep_check(vault):
    newer, older = everything(vault.path), everything(vault.holds(vault.before).path)
    found = passed = 0
    for written, content in damage.torn(vault.before, vault.after):
        healthy = old_checks(vault.holds(content).path)
        if vault.found(deep=True, anchored=vault.anchored):
            found += 1
            passed += healthy
            continue
        left = everything(vault.path)  # nothing but what one of the two true states has
        assert left in (newer, older), written
        if left == older:  # the whole save is undone, which the header knows after locking
            assert vault.holds(content).found(anchored=vault.newer) == {"refused"}, written
    assert found >= 20
    assert passed >= (vault.newer.pages == vault.anchored.pages)  # the control


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
