"""What the walk does with an agreement: the first, the next version, what changed, a template."""

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.guard import AgreementState
from therapist_desk.services import agreements
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.agreements.tab import AgreementsTab
from therapist_desk.ui.pages.agreements.templates_page import TemplatesPage
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand, StepFailed
from therapist_desk.walk.signing_step import look_at_papers, sign


def agree(hand: Hand, shell: Shell, client_id: ClientId) -> None:
    """Compose the agreement, read it, accept it; from now on it is what the desk follows."""
    tab, desk = shell.tabs[View.AGREEMENTS], hand.app.desk
    assert isinstance(tab, AgreementsTab)
    assert desk is not None
    shell.show_place(Place(View.AGREEMENTS, client_id, new=True))
    hand.until(lambda: tab.composer.text.toPlainText(), "the agreement was composed")
    hand.picture("agreement-composed")
    hand.until(tab.composer.ready_button.isEnabled, "nothing is left unfilled")
    tab.composer.ready_button.click()
    hand.until(tab.agreeing.isVisible, "the agreement is ready to be read together")
    hand.picture("agreement-read-together")
    sign(hand, tab)
    tab.agreeing.accept_button.click()
    hand.until(tab.reader.isVisible, "the agreement was accepted")
    in_force = desk.ask(lambda reader: agreements.latest(reader, client_id))
    if in_force is None or in_force.state is not AgreementState.ACCEPTED:
        raise StepFailed("The agreement was not accepted.")
    hand.picture("agreement-in-force")
    look_at_papers(hand, tab)


def agree_anew(hand: Hand, shell: Shell, client_id: ClientId) -> None:
    """Prepare what the guard would miss, add a clause of one's own, agree, and compare."""
    tab = shell.tabs[View.AGREEMENTS]
    assert isinstance(tab, AgreementsTab)
    wanted = ("purposes", "resource")
    shell.show_place(Place(View.AGREEMENTS, client_id, new=True, wanted=wanted))
    hand.until(lambda: "worksheets" in tab.composer.text.toPlainText(), "its clause came in")
    own = tab.composer.choices.own
    tab.composer.choices.open_own()
    own.begin()
    hand.type("If you are ill, a short note is enough. I then keep your next time for you.")
    hand.until(lambda: "a short note" in tab.composer.text.toPlainText(), "it reads so")
    hand.picture("agreement-own-clause")
    tab.keep()
    hand.until(lambda: not tab.has_unsaved_words, "the draft is in the vault")
    tab.composer.hand_over()
    hand.until(tab.agreeing.isVisible, "the new version is ready to be read together")
    tab.agreeing.accept()
    hand.until(tab.reader.isVisible, "the new version was accepted")
    tab.reader.compare_wanted.emit()
    hand.until(lambda: "worksheets" in tab.comparing.told.accessibleName(), "it is compared")
    hand.rest()
    hand.picture("agreement-compared")
    tab.comparing.closed.emit()
    hand.until(tab.reader.isVisible, "back at the agreement")


def look_at_templates(hand: Hand, shell: Shell) -> None:
    """Look at a template of one's own."""
    shell.show_place(Place(View.TEMPLATES))
    page = shell.page
    assert isinstance(page, TemplatesPage)
    hand.until(lambda: page.part.model.rowCount(), "the templates are listed")
    page.part.list.selection.choose(page.part.model.id_at(0))
    hand.until(lambda: page.part.sections.value().sections, "its sections are shown")
    hand.rest()
    hand.picture("agreement-template")
