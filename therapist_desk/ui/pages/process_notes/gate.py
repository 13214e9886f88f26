"""The passphrase asked once more before process notes open."""

from therapist_desk.ui.kit.passphrase_gate import PassphraseGate
from therapist_desk.ui.kit.tasks import Tasks


class Gate(PassphraseGate):
    """Stands before the notes."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(
            tasks,
            self.tr("Process notes are closed"),
            self.tr("You set that your passphrase opens them each time."),
            self.tr("Open process notes"),
        )
