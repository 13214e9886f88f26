"""A step of the walk: agreements in Spanish and Traditional Chinese, on the screen and on paper."""

from functools import partial
from pathlib import Path

from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.composition import ENGLISH_TAG
from therapist_desk.services import agreements, clients
from therapist_desk.services.agreement_languages import translations
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.agreements.tab import AgreementsTab
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand, StepFailed


def agree_in_other_languages(hand: Hand, shell: Shell, out: Path) -> None:
    """Look at an agreement in each language next to its English, and save it as a paper."""
    desk = hand.app.desk
    assert desk is not None
    for language in translations():
        agreed = desk.ask(partial(_agreed_in, language))
        tab = shell.tabs[View.AGREEMENTS]
        assert isinstance(tab, AgreementsTab)
        shell.show_place(Place(View.AGREEMENTS, agreed.client_id))
        _save(hand, tab, agreed, out / f"agreement-{language}.pdf")
        _compare(hand, shell, tab, agreed)


def _save(hand: Hand, tab: AgreementsTab, agreed: Agreement, path: Path) -> None:
    reader = tab.reader
    hand.until(lambda: reader.agreement and reader.agreement.id == agreed.id, "it is shown")
    hand.until(reader.isVisible, "it can be read")
    hand.picture(f"agreement-{agreed.language}")
    before = set(path.parent.glob("*.pdf"))
    reader.pdf_button.click()
    hand.until(reader.save_panel.isVisible, "the desk asks who receives it")
    reader.save_panel.save_button.click()
    hand.until(reader.save_panel.isHidden, "the paper was saved")
    (saved,) = set(path.parent.glob("*.pdf")) - before
    saved.rename(path)


def _compare(hand: Hand, shell: Shell, tab: AgreementsTab, agreed: Agreement) -> None:
    composer = tab.composer
    shell.show_place(Place(View.AGREEMENTS, agreed.client_id, new=True))
    hand.until(lambda: agreed.title in composer.text.toPlainText(), "it can be composed anew")
    composer.beside.choice.set_value(ENGLISH_TAG)
    hand.until(composer.beside.both.isVisible, "English stands next to it")
    both = composer.beside.both.toPlainText()
    if agreed.title not in both or agreements.templates()[agreed.template_id].title not in both:
        raise StepFailed("The two languages do not stand next to each other.")
    hand.picture(f"agreement-{agreed.language}-next-to-english")
    composer.beside.choice.set_value("")
    composer.close_button.click()


def _agreed_in(language: str, reader: Reader) -> Agreement:
    """Return an agreement of the rehearsal in this language."""
    for client_id in clients.listed(reader):
        latest = agreements.latest(reader, ClientId(client_id))
        if latest is not None and latest.language == language:
            return latest
    raise StepFailed("Nobody in the rehearsal has an agreement in this language.")
