"""With names hidden, whoever looks over the shoulder reads initials, on every page."""

from tests.support.room import PLACES, Room
from tests.support.shown import words_on
from therapist_desk.domain.clients import Client
from therapist_desk.services import clients
from therapist_desk.ui.kit.places import View

OWN_WORDS = {(View.DETAILS, False), (View.CLIENTS, True), (View.EXPORT, False)}
"""Where a name is typed, or stands on the paper that is to leave the desk."""


def everyone(shown: Room) -> list[Client]:
    found = shown.desk.ask(lambda reader: clients.page(reader, clients.listed(reader)))
    return list(found.values())


def names_on(where: Room, known: list[Client]) -> set[str]:
    shown = words_on(where.window)
    return {words[:80] for one in known for words in shown if one.name in words}


def test_no_page_shows_a_name_but_where_it_is_typed_or_leaves_the_desk(room):
    known = everyone(room)
    preferences, plain, hidden = room.shell.outside.preferences, set(), {}
    for view, new in PLACES:  # hidden while a page is open
        preferences.change(hide_names=False)
        room.go(view, known[0].id, new=new)
        if names_on(room, known):
            plain.add(view)
        preferences.change(hide_names=True)
        room.settle()
        hidden[known[0].initials, view, new] = names_on(room, known)
    for one in known[1:3]:  # hidden before a page is opened
        for view, new in PLACES:
            room.go(view, one.id, new=new)
            hidden[one.initials, view, new] = names_on(room, known)
    assert {View.TODAY, View.CLIENTS, View.AGREEMENTS} <= plain  # or nothing is shown
    assert {
        place for place, found in hidden.items() if found and place[1:] not in OWN_WORDS
    } == set()


def test_what_is_found_shows_no_name_in_the_words_around_it(room):
    known = everyone(room)
    first = known[0].name.split()[0]
    room.shell.search_box.setFocus()
    room.type(first)
    room.bot.waitUntil(lambda: bool(names_on(room, known)))
    room.shell.outside.preferences.change(hide_names=True)
    room.settle()
    assert names_on(room, known) == set()
    room.shell.open_palette()
    room.settle()
    room.type(known[0].initials[:1])
    room.settle()
    assert names_on(room, known) == set()
