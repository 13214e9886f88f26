"""A keychain that keeps what it is given, in memory, where the desk finds the computer's own."""

from typing import ClassVar

from therapist_desk.vault import keychain

NAME = "a keychain that keeps"


class Keeping:
    """What it holds is shared by every instance, as a real keychain's is."""

    priority = 5
    kept: ClassVar[dict[tuple[str, str], str]] = {}
    trouble: ClassVar[Exception | None] = None

    def set_password(self, service: str, name: str, secret: str) -> None:
        self._fail()
        self.kept[(service, name)] = secret

    def get_password(self, service: str, name: str) -> str | None:
        self._fail()
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        self._fail()
        del self.kept[(service, name)]

    def _fail(self) -> None:
        if self.trouble is not None:
            raise self.trouble


def install(monkeypatch) -> None:
    """Let it be the one trusted keychain, and empty."""
    Keeping.kept.clear()
    monkeypatch.setattr(Keeping, "trouble", None)
    trust(monkeypatch, (__name__, "Keeping", NAME))


def trust(monkeypatch, *backends: tuple[str, str, str]) -> None:
    """Let these (module, class, name) be the trusted ones."""
    monkeypatch.setattr(keychain, "_TRUSTED", backends)
