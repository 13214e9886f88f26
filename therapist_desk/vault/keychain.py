"""The computer's own keychain, of the kinds the desk trusts; for now only whether there is one.

Never `keyring.get_keyring()`: by environment, settings or whatever else is installed it may pick
a plain-text file, or a store that forgets everything and reports success.
"""

import warnings
from importlib import import_module

_TRUSTED = (
    ("keyring.backends.SecretService", "Keyring", "Secret Service"),
    ("keyring.backends.macOS", "Keyring", "macOS Keychain"),
    ("keyring.backends.Windows", "WinVaultKeyring", "Windows Credential Locker"),
    ("keyring.backends.kwallet", "DBusKeyring", "KWallet"),
)


def backend_name() -> str | None:
    """Return the name of the first trusted keychain that answers here, or None.

    Asks the desktop's message bus, so it may take a moment; stores nothing, never raises or warns.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return next((name for module, kind, name in _TRUSTED if _answers(module, kind)), None)


def _answers(module: str, kind: str) -> bool:
    try:
        backend = getattr(import_module(module), kind)
        return bool(backend.priority > 0) and backend() is not None
    except Exception:  # noqa: BLE001  a broken desktop bus raises whatever it likes
        return False
