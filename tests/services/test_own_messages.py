"""Messages of one's own: kept in the vault, offered first, never sent with a gap nobody can fill."""

import pytest

from tests.support.records import ask, do, saved_client
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.messages import Draft
from therapist_desk.domain.own_messages import OwnMessage, OwnMessageId
from therapist_desk.services import bin as bins
from therapist_desk.services import message_templates, own_messages


def message(title="Parking", text="The gate code is on the door at {{time}}.", **fields):
    return OwnMessage(
        OwnMessageId(0), title, fields.pop("purpose", Purpose.SCHEDULING), text, **fields
    )


def test_favourites_come_first_and_each_purpose_has_its_own(store):
    plain = do(store, own_messages.save, message("Arrival"))
    liked = do(store, own_messages.save, message("Zebra", favourite=True))
    do(store, own_messages.save, message("Other", purpose=Purpose.GUIDANCE))
    found = ask(store, own_messages.for_purpose, Purpose.SCHEDULING)
    assert found == (liked, plain)
    assert ask(store, own_messages.listed)[0] == liked.id


def test_one_comes_back_out_of_the_bin_under_its_name(store):
    kept = do(store, own_messages.save, message())
    do(store, own_messages.bin_message, kept.id)
    assert ask(store, own_messages.listed) == []
    (key,) = ask(store, bins.listed)
    assert ask(store, bins.page, [key])[key].client_name == "Parking"
    do(store, bins.restore, key)
    assert ask(store, own_messages.listed) == [kept.id]


@pytest.mark.parametrize(
    ("broken", "field"),
    [
        (message(" "), "title"),
        (message("x" * 61), "title"),
        (message(text=" \n"), "text"),
        (message(text="x" * 2001), "text"),
        (message(text="Hello {{client_name}}"), "text"),
    ],
)
def test_what_could_not_be_found_or_sent_is_refused_at_its_field(store, broken, field):
    with pytest.raises(RuleBroken) as refused:
        do(store, own_messages.save, broken)
    assert refused.value.field == field


def test_what_is_known_is_filled_in_and_the_rest_stays_open():
    text = message(text="{{time}}: {{link}}").filled({"time": "10:00", "link": ""})
    assert text == "10:00: {{link}}"
    assert [field.name for field in message_templates.still_open(text)] == ["link"]


def test_half_a_character_pasted_into_a_text_does_not_stop_it(store):
    kept = do(store, own_messages.save, message("A\ud83d", "B\ud83d"))
    assert ask(store, own_messages.page, [kept.id])[kept.id] == kept


def test_a_text_written_to_one_client_is_kept_with_its_places_open_again(store):
    owner = saved_client(store, "May von Berg")
    draft = Draft(text="On Friday, 27 November at 8:00 you may come; not at 18:00.")
    values = {"date": "Friday, 27 November", "time": "8:00"}
    kept = do(store, own_messages.keep_written, owner.id, draft, "Time", values)
    assert kept.text == "On {{date}} at {{time}} you may come; not at 18:00."
    assert (kept.language, kept.purpose) == ("en", Purpose.SCHEDULING)
    named = Draft(text="Dear May, hello.")
    with pytest.raises(RuleBroken, match="names the client"):
        do(store, own_messages.keep_written, owner.id, named, "Hello", {})
