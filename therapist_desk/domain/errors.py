"""The known failures: each is a sentence for the person and never carries client data."""

from typing import TypeAlias

from therapist_desk.domain.shipped import Shipped

Value: TypeAlias = "str | int | Shipped | DeskError"
"""What can stand in a {gap} of a sentence; a failure there is what was wrong with a part."""


class DeskError(Exception):
    """A known failure; ``str()`` is a sentence for the person, free of client data.

    ``sentence`` and the ``values`` for its {gaps} stay apart, so that the window can say it in
    another language. A sentence without values has no gaps.
    """

    def __init__(self, sentence: str | Shipped = "", /, **values: Value) -> None:
        super().__init__(str(sentence).format(**values) if values else str(sentence))
        self.sentence = sentence
        self.values = values


class RuleBroken(DeskError):
    """Something typed breaks a rule; ``field`` names the input it stands in."""

    def __init__(self, sentence: str | Shipped, field: str = "", /, **values: Value) -> None:
        super().__init__(sentence, **values)
        self.field = field

    def at(self, field: str) -> "RuleBroken":
        """Return the same failure, to be shown at another input."""
        return RuleBroken(self.sentence, field, **self.values)


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

    def __init__(self, sentence: str, line: int = 0, /, **values: Value) -> None:
        super().__init__(sentence, **values)
        self.line = line


class ExportFailed(DeskError):
    """A file could not be written."""


class Cancelled(DeskError):
    """The person stopped a long job; shown to nobody."""
