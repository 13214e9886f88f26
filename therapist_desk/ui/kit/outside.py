"""What a page needs of the outside world; tests hand in fakes of these few and nothing else."""

from dataclasses import dataclass
from typing import Protocol

from therapist_desk.domain.clock import Clock
from therapist_desk.ui.kit.asker import Asker
from therapist_desk.ui.kit.clipboard import SelfClearingClipboard
from therapist_desk.ui.kit.settings import Preferences


class LinkOpener(Protocol):
    """Opens WhatsApp links with the system's own handler."""

    def can_open(self, scheme: str) -> bool:
        """Say whether this machine has a handler for links of ``scheme`` (``whatsapp``, ``https``)."""
        ...

    def open(self, url: str) -> bool:
        """Hand ``url`` to its handler; False when the system refused it."""
        ...


@dataclass(frozen=True, slots=True)
class Outside:
    """The clock, the person's answers to dialogs, the clipboard, links and window preferences."""

    clock: Clock
    asker: Asker
    clipboard: SelfClearingClipboard
    links: LinkOpener
    preferences: Preferences
