"""The step of the walk about people: a minor with a guardian, and whom a record belongs to."""

from therapist_desk.domain.clients import ClientId, ClientKind
from therapist_desk.domain.minors import Guardian
from therapist_desk.domain.relations import RelationKind, Side
from therapist_desk.services import clients, relations
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.clients.details import DetailsTab
from therapist_desk.ui.pages.clients.guardians import GuardiansField
from therapist_desk.walk.hand import Hand

CHILD = "Juniper Quillfeather"


def meet(hand: Hand, parent: ClientId) -> None:
    """Add a child of the client, with a guardian, and tie the two records together."""
    desk = hand.app.desk
    assert desk is not None
    shell = desk.shell
    shell.show_place(Place(View.CLIENTS, new=True))
    form = shell.clients.form
    hand.until(form.isVisible, "the form for a new client opened")
    hand.rest()
    kind = form.field("kind")
    assert isinstance(kind, ChoiceField)
    kind.set_value(ClientKind.MINOR)
    hand.fill(form.field("name"), CHILD)
    guardians = form.field("guardians")
    assert isinstance(guardians, GuardiansField)
    guardians.set_value((Guardian("Rowan Quillfeather", "father"),))
    guardians.edited.emit()
    hand.picture("new-minor")
    form.save()
    hand.until(lambda: desk.ask(child), "the child was saved")
    shell.show_place(Place(View.DETAILS, desk.ask(child)))
    tab = shell.tabs[View.DETAILS]
    assert isinstance(tab, DetailsTab)
    panel = tab.form.people
    hand.until(lambda: panel.person.count(), "the clients are offered")
    panel.kind.set_value((RelationKind.PARENT, Side.CLIENT))
    panel.person.set_value(str(parent))
    panel.add()
    hand.until(
        lambda: desk.ask(lambda reader: relations.of_client(reader, parent)),
        "both records know of each other",
    )
    hand.rest()
    hand.picture("minor")


def child(reader: Reader) -> ClientId | None:
    """Return the child that was added, once it is."""
    return next((one.id for one in clients.named(reader) if one.name == CHILD), None)
