"""What was written too early waits for its hour, earliest first, and is never lost or shown of the gone."""

from datetime import timedelta

from tests.support.agreed import NUMBER, WITHIN_HOURS
from tests.support.records import ask, do, saved_client, vault, whatsapp
from therapist_desk.domain.messages import Draft
from therapist_desk.services import clients, kept, messages
from therapist_desk.services.today import today

LATER = WITHIN_HOURS + timedelta(hours=3)


def kept_for(store, name, until):
    owner = saved_client(store, name, phones=(whatsapp(NUMBER),))
    do(store, messages.keep_draft, owner.id, Draft(text=f"To {name}", until=until))
    return owner


def test_what_waits_is_listed_earliest_first_and_a_plain_draft_is_not():
    store = vault()
    kept_for(store, "Bo", LATER + timedelta(hours=1))
    kept_for(store, "Ada", LATER)
    kept_for(store, "Cy", None)
    found = ask(store, kept.listed)
    assert [(one.client.name, one.until) for one in found] == [
        ("Ada", LATER),
        ("Bo", LATER + timedelta(hours=1)),
    ]
    assert found == ask(store, today, WITHIN_HOURS.date(), "UTC").kept


def test_a_client_in_the_bin_is_written_to_no_more():
    store = vault()
    owner = kept_for(store, "Bo", LATER)
    do(store, clients.bin_client, owner.id)
    assert ask(store, kept.listed) == ()


def test_an_hour_alone_is_kept_for_a_call_has_no_text():
    store = vault()
    owner = saved_client(store, "Bo")
    do(store, messages.keep_draft, owner.id, Draft(until=LATER))
    assert ask(store, messages.draft, owner.id).until == LATER
    do(store, messages.keep_draft, owner.id, Draft())
    assert ask(store, kept.listed) == ()
