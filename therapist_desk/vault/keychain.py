"""The computer's own keychain, of the kinds the desk trusts: it may hold a key of a vault's slot.

Never `keyring.get_keyring()`: by environment, settings or whatever else is installed it may pick
a plain-text file, or a store that forgets everything and reports success. One backend is made from
the list below, and a random probe must come back from it before it gets a secret.
"""

import secrets
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from importlib import import_module
from typing import Any

from therapist_desk.domain.errors import DeskError, KeychainUnavailable

SERVICE = "Therapist Desk"
SECRET_SERVICE = "Secret Service"  # noqa: S105  a name

_TRUSTED = (
    ("keyring.backends.SecretService", "Keyring", SECRET_SERVICE),
    ("keyring.backends.macOS", "Keyring", "macOS Keychain"),
    ("keyring.backends.Windows", "WinVaultKeyring", "Windows Credential Locker"),
    ("keyring.backends.kwallet", "DBusKeyring", "KWallet"),
)


class Keychain:
    """One keychain of this computer; what goes wrong in it is a KeychainUnavailable."""

    def __init__(self, name: str, backend: Any) -> None:
        self.name, self._backend = name, backend

    def keep(self, entry: str, secret: bytes) -> None:
        """Keep ``secret`` under ``entry``, and read it back."""
        with _translated(self.name):
            self._backend.set_password(SERVICE, entry, secret.hex())
        if self.secret(entry) != secret:
            raise KeychainUnavailable("This computer's keychain did not keep what it was given.")

    def secret(self, entry: str) -> bytes | None:
        """Return what was kept under ``entry``, or None when nothing is there."""
        with _translated(self.name):
            kept = self._backend.get_password(SERVICE, entry)
        try:
            return None if kept is None else bytes.fromhex(kept)
        except ValueError:
            return None

    def forget(self, entry: str) -> None:
        """Remove ``entry`` if it is there."""
        with suppress(KeychainUnavailable), _translated(self.name):
            self._backend.delete_password(SERVICE, entry)

    def prove(self) -> None:
        """Raise KeychainUnavailable unless a random probe is kept, given back, and forgotten."""
        entry, probe = f"probe/{secrets.token_hex(8)}", secrets.token_bytes(32)
        try:
            self.keep(entry, probe)
        finally:
            self.forget(entry)
        if self.secret(entry) is not None:
            raise KeychainUnavailable(
                "This computer's keychain did not forget what it was told to."
            )


def backend_name() -> str | None:
    """Return the name of the first trusted keychain that answers here, or None.

    Asks the desktop's message bus, so it may take a moment; stores nothing, never raises or warns.
    """
    with _quiet():
        return next((name for module, kind, name in _TRUSTED if _answers(module, kind)), None)


def first() -> Keychain:
    """Return the first trusted keychain that answers here, proven; else KeychainUnavailable."""
    name = backend_name()
    if name is None:
        raise KeychainUnavailable("This computer has no keychain that the desk trusts.")
    found = named(name)
    found.prove()
    return found


def named(name: str) -> Keychain:
    """Return the trusted keychain of this ``name`` and no other, else KeychainUnavailable."""
    with _quiet():
        for module, kind, known in _TRUSTED:
            if known == name and _answers(module, kind):
                return Keychain(name, getattr(import_module(module), kind)())
    raise KeychainUnavailable("The keychain that holds the key of this vault is not here.")


def is_here(name: str) -> bool:
    """Return whether the trusted keychain of this ``name`` answers."""
    try:
        return bool(named(name).name)
    except KeychainUnavailable:
        return False


def _answers(module: str, kind: str) -> bool:
    try:
        backend = getattr(import_module(module), kind)
        return bool(backend.priority > 0) and backend() is not None
    except Exception:  # noqa: BLE001  a broken desktop bus raises whatever it likes
        return False


@contextmanager
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def _translated(name: str) -> Iterator[None]:
    """Let nothing out of a backend but KeychainUnavailable: its own words may quote a secret."""
    try:
        with _quiet():
            if name == SECRET_SERVICE:
                _refuse_locked()
            yield
    except DeskError:
        raise
    except Exception:  # noqa: BLE001  a broken desktop bus raises whatever it likes
        raise KeychainUnavailable("This computer's keychain does not answer.") from None


def _refuse_locked() -> None:
    """Raise KeychainUnavailable rather than wait for a prompt that perhaps nobody sees.

    Locking the vault would wait for it as well.
    """
    import secretstorage  # what keyring stands on; late, for it loads D-Bus

    with closing(secretstorage.dbus_init()) as bus:
        try:
            is_locked = secretstorage.get_collection_by_alias(bus, "default").is_locked()
        except secretstorage.ItemNotFoundException:
            raise KeychainUnavailable(
                "This computer's keychain was never set up. Set it up, or go on by passphrase."
            ) from None
    if is_locked:
        raise KeychainUnavailable("This computer's keychain is locked. Unlock it there first.")
