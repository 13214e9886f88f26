"""Steps that change a vault where it lies: another kit in its slot, the schema upgraded."""

from dataclasses import replace
from pathlib import Path
from unittest import mock

from tests.soak import upgrades
from tests.soak.step import AFTER, BEFORE, DONE, SAVES, TRYING, Step, numbers_to, saves, with_saves
from tests.support import real_vault
from tests.support.killing import Tell
from tests.support.real_vault import RealVault
from therapist_desk.domain.errors import WrongPassphrase
from therapist_desk.services import vaults
from therapist_desk.vault import headerfile, keyslots, migrate, recovery
from therapist_desk.vault.header import Header, encode, sealed

# A slot changed


def _change_slots(vault: RealVault, tell: Tell) -> None:
    """Put a new kit beside the first one, which stays."""
    opened = real_vault.unlocked_header(vault.folder, vault.words)
    kit = " ".join(vaults.new_kit())
    two = replace(opened.header, slots=opened.header.slots[:2])
    header = keyslots.add_recovery(two, opened.data_key, recovery.recovery_key_from(kit))
    proof = keyslots.proof_of_recovery(kit, opened.data_key)
    tell(TRYING + kit)
    headerfile.write(vault.folder, header, opened.data_key, proof)
    tell(DONE + kit)


def _check_slots(vault: RealVault, lines: list[str]) -> str:
    """The first kit opens; so does the new one, if that was told."""
    assert saves(vault.folder, vault.words) == numbers_to(SAVES)
    opens = _opens(vault.folder, lines[0].removeprefix(TRYING))
    assert opens or len(lines) == 1, "the kit that was told to be good does not open"
    return AFTER if opens else BEFORE


def _opens(folder: Path, kit: str) -> bool:
    try:
        return bool(real_vault.unlocked_header(folder, kit))
    except WrongPassphrase:
        return False


def _write_headers_in_place() -> None:
    def write(folder: Path, header: Header, data_key: bytearray, *_proofs: object) -> None:
        handles = [(folder / name).open("wb", 0) for name in (headerfile.NAME, headerfile.COPY)]
        for byte in encode(sealed(header, data_key)):
            for handle in handles:
                handle.write(bytes([byte]))

    headerfile.write = write  # type: ignore[assignment]


# The schema upgraded

NEXT = upgrades.NEXT + "".join(
    f"CREATE INDEX not_yet_{number} ON note (zone, id, {number});\n" for number in range(8)
)


def _next_schema() -> mock._patch:  # type: ignore[type-arg]
    return mock.patch.object(migrate, "scripts", return_value=(*_SCRIPTS, NEXT))


_SCRIPTS = migrate.scripts()


def _upgrade(vault: RealVault, tell: Tell) -> None:
    tell(TRYING)
    with _next_schema():
        vault.open().close()
    tell(DONE)


def _check_upgrade(vault: RealVault, _lines: list[str]) -> str:
    """It opens, upgraded by then if it was not before."""
    upgraded = _is_upgraded(vault)
    with _next_schema():
        assert saves(vault.folder, vault.words) == numbers_to(SAVES)
    return AFTER if upgraded else BEFORE


def _is_upgraded(vault: RealVault) -> bool:
    upgrading = mock.Mock(wraps=migrate._run)
    with _next_schema(), mock.patch.object(migrate, "_run", upgrading):
        vault.open().close()
    return not upgrading.called


def _upgrade_by_statements() -> None:
    whole = migrate._run

    def run(connection, script: str, number: int) -> None:
        if script != NEXT:
            return whole(connection, script, number)
        for statement in f"{script} PRAGMA user_version = {number}".split(";"):
            connection.execute(statement)
        return None

    migrate._run = run


SLOT_CHANGE = Step(with_saves, _change_slots, _check_slots, _write_headers_in_place)
MIGRATION = Step(with_saves, _upgrade, _check_upgrade, _upgrade_by_statements)
