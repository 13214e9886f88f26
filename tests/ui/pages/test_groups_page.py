"""The page of groups: who has not agreed is seen before anything is written, and asked, not guessed."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.support.accessible import nameless
from tests.support.records import client
from therapist_desk.domain.clients import ClientKind
from therapist_desk.domain.guard import Channel
from therapist_desk.domain.peer_groups import GroupMember, GroupMemberId
from therapist_desk.services import clients, endings, messages, peer_groups
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.groups.page import GroupsPage
from therapist_desk.ui.pages.messages.write_page import WritePage


@pytest.fixture
def group(seat):
    return seat.do(clients.save, client("Tuesday group", kind=ClientKind.GROUP))


@pytest.fixture
def page(seat, group):
    for name, agreed in (("Rosa", True), ("Finn", False)):
        on = seat.clock.now().date() if agreed else None
        one = GroupMember(GroupMemberId(0), group.id, name, agreed_on=on, agreed_how="signed")
        seat.do(peer_groups.save_member, one)
    shown = GroupsPage(seat.tasks, seat.outside)
    seat.show(shown)
    seat.wait(lambda: "1 of 2" in shown.members.count.text())
    return shown


def words_on(widget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def press(widget, words) -> None:
    next(one for one in widget.findChildren(QPushButton) if one.text() == words).click()


def members(seat, group):
    return seat.ask(peer_groups.members, group.id)


def test_every_control_has_a_name(page):
    assert nameless(page) == []


def test_a_list_shows_who_may_not_be_there_and_asks_about_half_a_name(seat, page):
    page.members.roster.text.set_value("Rosa\nFinn\n+44 7911 123456")
    page.members.roster.compare()
    seat.wait(page.members.roster.result.isVisible)
    seat.settle()
    told = words_on(page.members.roster)
    assert "Is this the same person?" in told
    assert "not known to the desk" in told
    press(page.members.roster, "Yes")
    press(page.members.roster, "Yes")
    seat.settle()
    press(page.members.roster, "Yes")
    seat.settle()
    assert "Is this the same person?" not in words_on(page.members.roster)
    assert "In the chat, but has not agreed" in words_on(page.members.roster)


def test_whose_consent_would_be_noted_is_said_where_the_list_calls_them_otherwise(
    seat, page, group
):
    seat.do(
        peer_groups.save_member, GroupMember(GroupMemberId(0), group.id, "Zed", "+447911123456")
    )
    page.members.roster.text.set_value("~Maya\n+44 7911 123456")
    page.members.roster.compare()
    seat.wait(page.members.roster.result.isVisible)
    seat.settle()
    told = words_on(page.members.roster)
    assert "In the chat, but has not agreed" in told
    assert any("Maya" in line and "Zed" in line for line in told.split("\n"))


def test_a_stranger_in_the_list_is_added_with_the_number(seat, page, group):
    page.members.roster.text.set_value("+44 7911 123456")
    page.members.roster.compare()
    seat.wait(page.members.roster.result.isVisible)
    seat.settle()
    press(page.members.roster, "Add as a member…")
    page.members.form.form.fill({"name": "Zed"})
    page.save()
    seat.settle()
    assert members(seat, group)[-1].phone == "+447911123456"


def test_what_is_typed_of_a_member_waits_for_the_next_unlocking(seat, page, group):
    page.begin_new()
    page.members.form.form.fill({"name": "Half"})
    page.keep()
    seat.settle()
    assert seat.ask(peer_groups.member_draft, group.id).name == "Half"
    again = GroupsPage(seat.tasks, seat.outside)
    seat.show(again)
    seat.wait(lambda: "waits here that was not saved" in words_on(again))


def test_a_member_in_the_bin_is_back_with_one_press(seat, page, group):
    undo = []
    page.told.connect(lambda _, way: undo.append(way))
    page.members._bin(members(seat, group)[0])
    seat.settle()
    assert [one.name for one in members(seat, group)] == ["Finn"]
    undo[-1]()
    seat.settle()
    assert [one.name for one in members(seat, group)] == ["Rosa", "Finn"]


def test_what_is_no_invitation_is_said_at_the_field_and_opens_nothing(seat, page, group):
    page.chat.form.fill({"link": "https://wa.me/settings/linked_devices"})
    page.chat.save()
    seat.settle()
    assert seat.ask(peer_groups.invite, group.id) == ""
    assert not page.chat.open_button.isEnabled()
    assert "does not lead to a group" in words_on_hidden(page.chat)


def words_on_hidden(widget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def test_the_way_into_the_chat_is_the_guarded_message(seat, page, group):
    went = []
    page.go.connect(went.append)
    page.chat.form.fill({"link": "https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv"})
    page.chat.save()
    seat.wait(page.chat.open_button.isEnabled)
    page.chat.open_button.click()
    assert went == [Place(View.WRITE, group.id)]
    assert seat.outside.links.opened == []


def test_an_incident_is_kept_with_what_was_done(seat, page, group):
    page._tabs.setCurrentWidget(page.incidents)
    page.begin_new()
    page.incidents.form.form.fill({"what": "A photo was forwarded.", "done": "Spoke with both."})
    page.save()
    seat.settle()
    (one,) = seat.ask(peer_groups.get, group.id).incidents
    assert one.done == "Spoke with both."


def test_with_names_hidden_no_member_is_named(seat, page):
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    assert "Rosa" not in words_on(page.members)


def test_the_message_to_a_group_goes_into_its_own_chat(seat, page, group):
    link = "https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv"
    seat.do(peer_groups.save_invite, group.id, link)
    write = WritePage(seat.tasks, seat.outside)
    write.show_client(group.id)
    seat.show(write)
    seat.wait(write._content.isEnabled)
    assert write.composer.draft().channel is Channel.GROUP
    write.composer._form.fill({"text": "We begin later.", "reason": "a storm"})
    seat.wait(write.send.button.isEnabled)
    write.send.button.click()
    seat.wait(lambda: seat.outside.links.opened)
    assert seat.outside.links.opened == ["whatsapp://chat?code=AbCdEfGhIjKlMnOpQrStUv"]


def test_what_another_page_put_into_the_draft_is_there_when_one_comes_back(seat, group):
    owner = seat.do(clients.save, client("Ada Moreau"))
    write = WritePage(seat.tasks, seat.outside)
    write.show_client(owner.id)
    seat.show(write)
    seat.wait(write._content.isEnabled)
    write.hide()
    seat.settle()
    seat.do(endings.prepare_message, owner.id, "Goodbye.")
    write.show()
    seat.wait(lambda: write.composer.draft().text == "Goodbye.")
    seat.settle()
    assert seat.ask(messages.draft, owner.id).text == "Goodbye."
