"""The step of the walk about a session of two records, and about text that stands in the wrong one."""

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.notes import NoteId
from therapist_desk.services import notes
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.notes.redaction import RedactPage
from therapist_desk.ui.pages.notes.sharing import SharePage
from therapist_desk.ui.pages.notes.tab import NotesTab
from therapist_desk.ui.pages.plans.tab import PlanTab
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand

WRONG = "The heron on the lake was in the dream of the client before."
REASON = "Belongs to another record"


def share_and_mend(hand: Hand, shell: Shell, client_id: ClientId, child: ClientId) -> None:
    """Write about one session in two records, then take out what belongs in neither."""
    tab = shell.tabs[View.NOTES]
    assert isinstance(tab, NotesTab)
    note_id = _write(hand, shell, tab, client_id)
    _share(hand, shell, tab, child)
    shell.show_place(Place(View.NOTES, client_id, note_id))
    hand.until(
        lambda: tab.editor.isVisible() and tab.editor.note and tab.editor.note.id == note_id,
        "the first note is open again",
    )
    tab.editor.sign_as_it_is()
    hand.until(tab.reader.isVisible, "the note was signed")
    _take_out(hand, tab, note_id)
    _look_at_a_plan(hand, shell, client_id)


def _write(hand: Hand, shell: Shell, tab: NotesTab, client_id: ClientId) -> NoteId:
    shell.show_place(Place(View.NOTES, client_id, new=True))
    hand.until(
        lambda: tab.editor.isVisible() and tab.editor.note and not tab.editor.note.id,
        "a new note opened",
    )
    first, second, *_ = tab.editor.tools.fields()
    hand.fill(first, "Both came. They agreed on quiet mornings.")
    hand.fill(second, WRONG)
    hand.until(
        lambda: tab.editor.note and tab.editor.note.id and not tab.has_unsaved_words,
        "the draft saved itself",
    )
    assert tab.editor.note is not None
    return tab.editor.note.id


def _share(hand: Hand, shell: Shell, tab: NotesTab, child: ClientId) -> None:
    desk = hand.app.desk
    assert desk is not None
    tab.editor.shares.emit(tab.editor.note)
    hand.until(lambda: _shown(tab, SharePage), "it is asked who else was there")
    (page,) = tab.findChildren(SharePage)
    hand.until(lambda: page.parts, "the parts are offered")
    page.client.set_value(child)
    next(iter(page.parts.values())).set_value(True)
    hand.rest()
    hand.picture("note-for-two-records")
    page.write_button.click()
    hand.until(
        lambda: desk.ask(lambda reader: notes.of_client(reader, child)), "the child has a draft"
    )
    shell.show_place(Place(View.NOTES, child))
    hand.until(lambda: tab.editor.isVisible(), "the draft of the child is open")
    hand.rest()
    hand.picture("note-in-the-other-record")


def _take_out(hand: Hand, tab: NotesTab, note_id: NoteId) -> None:
    desk = hand.app.desk
    assert desk is not None
    tab.reader.redacts.emit(desk.ask(lambda reader: notes.get(reader, note_id)))
    hand.until(lambda: _shown(tab, RedactPage), "it is asked what is taken out")
    (page,) = tab.findChildren(RedactPage)
    list(page.parts.values())[1].set_value(True)
    hand.fill(page.form.field("reason"), REASON)
    hand.rest()
    hand.picture("note-take-out")
    page.redact_button.click()
    hand.until(
        lambda: desk.ask(lambda reader: notes.get(reader, note_id)).note.redactions,
        "the text was taken out",
    )
    hand.until(tab.reader.isVisible, "the note is read again")
    hand.rest()
    hand.picture("note-taken-out")


def _look_at_a_plan(hand: Hand, shell: Shell, client_id: ClientId) -> None:
    """Look at what can be done about a plan that belongs to somebody else, and leave it."""
    shell.show_place(Place(View.PLAN, client_id))
    tab = shell.tabs[View.PLAN]
    assert isinstance(tab, PlanTab)
    hand.until(tab.reader.isVisible, "the plan is read")
    tab.ask_whose()
    hand.until(lambda: tab.misfiled and tab.misfiled.client.count(), "the clients are offered")
    assert tab.misfiled is not None
    hand.rest()
    hand.picture("plan-of-somebody-else")
    tab.misfiled.back.click()
    hand.until(tab.reader.isVisible, "the plan is read again")


def _shown(tab: NotesTab, kind: type[SharePage] | type[RedactPage]) -> bool:
    return any(page.isVisible() for page in tab.findChildren(kind))
