"""The keys that grow from the data key, and the keychain that holds none yet."""

import re
import warnings

import pytest

from therapist_desk.vault import keychain, keys

DATA_KEY = bytearray(range(32))
VAULT = "00112233445566778899aabbccddeeff"


def test_the_keys_of_a_released_vault_never_change():
    # If one of these changes, every vault in the world stops opening.
    assert keys.database_key(DATA_KEY, VAULT) == (
        "f4f2da4d472d4a5a43d5e9e48b45a8fddd25eaacb4631fe3ecd7d9cd420fc023"
        "627ed915a57a92c70f57702840cb3c2a"
    )
    assert keys.header_mac_key(DATA_KEY, VAULT).hex() == (
        "c9271f48bd94adfa643dd50c55e5700813529cc87ba38ffa75ad6d98075abc0b"
    )
    assert keys.audit_key(DATA_KEY, VAULT).hex() == (
        "b7f54d582df2ea50695f8afd2fd49543423165fdd2e6670f9d3b08b92cea241f"
    )
    assert keys.backup_key(DATA_KEY, VAULT).hex() == (
        "7cce881ecb2ab4ab95a78c8700c6930773dbb7d26e7a8c45a9f56dd5d8a21d93"
    )


def test_the_database_key_has_the_length_that_sqlcipher_takes_for_a_key():
    for _ in range(50):
        key = keys.database_key(keys.new_data_key(), keys.new_vault_id())
        assert re.fullmatch("[0-9a-f]{96}", key)


def test_no_two_keys_are_alike():
    other = "ff" * 16
    grown = [
        make(DATA_KEY, vault)[:32]
        for vault in (VAULT, other)
        for make in (keys.header_mac_key, keys.audit_key, keys.backup_key)
    ]
    grown += [bytes.fromhex(keys.database_key(DATA_KEY, vault))[:32] for vault in (VAULT, other)]
    assert len(set(grown)) == 8
    assert bytes(DATA_KEY) not in grown


def test_a_key_of_the_wrong_length_grows_nothing():
    for wrong in (b"", bytes(31), bytes(33)):
        with pytest.raises(ValueError, match="32 bytes"):
            keys.database_key(wrong, VAULT)


def test_fresh_keys_are_fresh():
    assert len({bytes(keys.new_data_key()) for _ in range(50)}) == 50
    assert len({keys.new_vault_id() for _ in range(50)}) == 50


def test_asking_for_a_keychain_never_raises_nor_warns(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        name = keychain.backend_name()
    assert not warned
    assert name in {None, "macOS Keychain", "Windows Credential Locker"}


def test_a_keychain_chosen_by_the_environment_is_not_trusted(monkeypatch):
    # The null backend "succeeds" at keeping secrets, and keeps none.
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    without = keychain.backend_name()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    assert keychain.backend_name() == without


def test_the_first_keychain_that_answers_is_named(monkeypatch):
    monkeypatch.setattr(
        keychain,
        "_TRUSTED",
        (
            ("keyring.backends.fail", "Keyring", "one that refuses"),
            ("keyring.backends.nowhere", "Keyring", "one that is not installed"),
            ("tests.vault.test_keys", "Answering", "one that answers"),
        ),
    )
    assert keychain.backend_name() == "one that answers"


class Answering:
    """A keychain as `keychain` sees one."""

    priority = 5
