"""The step of the walk that gives a paper out of the desk."""

from pathlib import Path

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.disclosures import Recipient
from therapist_desk.services import disclosures
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.exports.export_page import ExportPage
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand


def export(hand: Hand, shell: Shell, client_id: ClientId, out: Path) -> None:
    """Save a summary for a colleague into ``out``, logged as a disclosure."""
    desk = hand.app.desk
    assert desk is not None
    shell.show_place(Place(View.EXPORT, client_id))
    page = shell.pages[View.EXPORT]
    assert isinstance(page, ExportPage)
    hand.until(lambda: page.isVisible() and page.preview.paper, "the paper is shown")
    page.form.field("recipient").set_value(Recipient.COLLEAGUE)  # type: ignore[attr-defined]
    page.form.set_values({"to_whom": "Dr. Imogen Hale", "why": "Handover while on leave"})
    page.protection.wanted.setChecked(False)
    hand.until(lambda: _is_current(page), "the preview shows what was chosen")
    hand.picture("export")
    page.save_button.click()
    hand.until(lambda: list(out.glob("*.pdf")), "the summary was saved")
    hand.until(lambda: desk.ask(disclosures.listed), "the disclosure was logged")
    shell.show_view(View.EXPORTS)
    hand.picture("disclosure-log")


def _is_current(page: ExportPage) -> bool:
    paper, values = page.preview.paper, page.form.values()
    return paper is not None and (paper.request.to_whom, paper.request.why) == (
        values["to_whom"],
        values["why"],
    )
