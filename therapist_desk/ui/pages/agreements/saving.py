"""Saving an agreement as a PDF: to read and sign, or as a copy of what was agreed."""

from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.clients import Client
from therapist_desk.exporting.agreement_paper import agreement_paper, file_name
from therapist_desk.exporting.document import Document
from therapist_desk.services import clients, parties, practice
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.paper_panel import PaperPanel, PaperWish


class SavePanel(PaperPanel):
    """The panel for one agreement."""

    def ask(self, agreement: Agreement, client: Client) -> None:
        """Open the panel for ``agreement``."""
        why = (
            self.tr("Copy of what was agreed")
            if agreement.acceptance
            else self.tr("To read and sign")
        )
        what = self.tr("Agreement, version {number}").format(number=count(agreement.version))
        self.ask_for(
            PaperWish(
                agreement.client_id,
                self.tr("Save the agreement"),
                file_name(agreement),
                what,
                client.name,
                why,
                lambda reader: _paper(reader, agreement),
                client.initials,
            )
        )


def _paper(reader: Reader, agreement: Agreement) -> Document:
    client = clients.get(reader, agreement.client_id)
    letterhead = practice.get(reader).letterhead
    return agreement_paper(agreement, letterhead, signers=parties.signers(reader, client))
