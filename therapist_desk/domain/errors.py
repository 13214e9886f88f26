"""The known failures: each is a sentence for the person and never carries client data."""


class DeskError(Exception):
    """A known failure; ``str()`` is a sentence for the person, free of client data."""


class RuleBroken(DeskError):
    """Something typed breaks a rule; ``field`` names the input it stands in."""

    def __init__(self, sentence: str, field: str = "") -> None:
        super().__init__(sentence)
        self.field = field


class VaultError(DeskError):
    """The vault cannot do what was asked."""


class WrongPassphrase(VaultError):
    """The passphrase or recovery key opens none of the key slots."""


class VaultLocked(VaultError):
    """The vault is closed; nothing can be read or saved until it is unlocked."""


class VaultInUse(VaultError):
    """Another window has this vault open."""


class VaultTooNew(VaultError):
    """A newer version of the desk made this vault."""


class VaultDamaged(VaultError):
    """The vault's files are missing, cut or changed."""


class VaultUnwritable(VaultError):
    """Nothing can be written: disk full, read-only or no permission."""


class KeychainUnavailable(DeskError):
    """This computer has no keychain the desk trusts."""


class ImportRefused(DeskError):
    """A file cannot be read in; ``line`` is where, counted from 1, or 0."""

    def __init__(self, sentence: str, line: int = 0) -> None:
        super().__init__(sentence)
        self.line = line


class ExportFailed(DeskError):
    """A file could not be written."""


class Cancelled(DeskError):
    """The person stopped a long job; shown to nobody."""
