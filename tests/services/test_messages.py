"""Writing on WhatsApp: judged at the moment it is opened, logged before it, never forgotten after."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.agreed import NUMBER, WITHIN_HOURS, agreed_client
from tests.support.clock import FixedClock
from tests.support.records import ask, do, saved_client, whatsapp
from therapist_desk.domain.clients import ClientKind, SafetyHint
from therapist_desk.domain.composition import Composition
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Answer, Channel, FindingName, Purpose
from therapist_desk.domain.messages import Draft, LinkStyle, Outcome
from therapist_desk.domain.sessions import Attendance, Session, SessionId
from therapist_desk.services import (
    agreements,
    clients,
    contact_log,
    judging,
    message_drafts,
    message_templates,
    messages,
    practice,
    search,
    sessions,
    settings,
)
from therapist_desk.services.agreements import Plan
from therapist_desk.services.messages import OpenRequest
from therapist_desk.services.settings import Setting

TEXT = "Hello, does Friday at 14:00 suit you?"


@pytest.fixture
def clock():
    return FixedClock(WITHIN_HOURS)


@pytest.fixture
def owner(store):
    return agreed_client(store)


def request(owner, **fields):
    given = {
        "client_id": owner.id,
        "channel": Channel.CHAT,
        "purpose": Purpose.SCHEDULING,
        "style": LinkStyle.APP,
        "text": TEXT,
    }
    return OpenRequest(**(given | fields))


def opened(store, owner, **fields):
    return do(store, messages.open_link, request(owner, **fields))


def situation(store, owner, purpose=Purpose.SCHEDULING, channel=Channel.CHAT):
    return ask(store, messages.situation, owner.id, channel, purpose)


def names(found):
    return [each.finding.name for each in found.reasons]


def deeds(store):
    rows = store.read(lambda reader: reader.rows("SELECT deed, noun, detail FROM audit_event"))
    return [row for row in rows if row[1] == "message"]


def log(store, owner):
    ids = ask(store, messages.of_client, owner.id)
    found = ask(store, messages.page, ids)
    return [found[one] for one in ids]


def test_what_was_agreed_opens_with_the_number_alone_and_the_text_to_paste(store, owner):
    assert situation(store, owner).verdict.verdict is Answer.OPEN
    opening = opened(store, owner).opening
    assert opening.link == "whatsapp://send?phone=447700900123"
    assert opening.clipboard == TEXT


def test_the_log_keeps_what_was_agreed_at_that_moment(store, owner):
    message = opened(store, owner).message
    assert log(store, owner) == [message]
    assert (message.outcome, message.verdict, message.text) == (Outcome.OPENED, "open", TEXT)
    assert "scheduling" in json.loads(message.rules)["purposes"]
    assert message.agreement_id is not None
    assert (message.purpose, message.channel, message.style) == ("scheduling", "chat", "app")
    assert [deed for deed, _, _ in deeds(store)] == ["link_opened"]
    assert store.broken_audit_event() is None


def test_neither_text_nor_number_stands_in_the_audit_trail(store, owner):
    message = opened(store, owner, text="the canary sings").message
    do(store, messages.close, message.id, Outcome.CHANGED, "the canary sang")
    told = json.dumps(deeds(store))
    assert "canary" not in told
    assert "900123" not in told


def test_the_text_goes_into_the_link_only_when_switched_on(store, owner):
    do(store, settings.put, Setting.TEXT_IN_LINK, "yes")
    opening = opened(store, owner).opening
    assert "does%20Friday" in opening.link
    assert opening.clipboard == ""
    assert situation(store, owner).text_in_link


def test_an_opening_that_was_not_agreed_needs_a_reason_that_is_kept(store, owner):
    with pytest.raises(RuleBroken) as missing:
        opened(store, owner, purpose=Purpose.GUIDANCE, reason="  ")
    assert missing.value.field == "reason"
    assert log(store, owner) == []
    assert deeds(store) == []
    message = opened(store, owner, purpose=Purpose.GUIDANCE, reason="Asked for it today").message
    assert (message.verdict, message.reason) == ("ask", "Asked for it today")
    assert message.findings == ("purpose",)


def test_what_only_a_draft_says_is_not_logged_as_agreed(store):
    owner = saved_client(store, phones=(whatsapp(NUMBER),))
    plan = Plan(Composition("individual_adult"))
    draft = do(store, agreements.save_draft, owner.id, plan)
    message = opened(store, owner, reason="She asked for it").message
    assert (message.verdict, message.findings[0]) == ("ask", "not_accepted")
    assert (message.agreement_id, message.rules) == (draft.id, "")


def test_a_refusal_opens_nothing_with_whatever_reason(store, owner):
    client = ask(store, clients.get, owner.id)
    do(store, clients.save, replace(client, hints=(SafetyHint.CALL_ONLY,)))
    with pytest.raises(RuleBroken, match="call only"):
        opened(store, owner, reason="I want to")
    assert log(store, owner) == []


def test_what_was_allowed_a_moment_ago_is_judged_again_when_it_is_opened(store, owner, clock):
    assert situation(store, owner).verdict.verdict is Answer.OPEN
    clock.move(hours=8)
    with pytest.raises(RuleBroken) as late:
        opened(store, owner)
    assert late.value.field == "reason"
    message = opened(store, owner, reason="Train strike tomorrow").message
    assert message.findings == ("hours",)
    found = situation(store, owner)
    assert found.verdict.next_open == WITHIN_HOURS.replace(day=23, hour=9)
    assert (found.week.messages, found.week.outside_hours) == (0, 1)


def test_without_an_agreement_a_first_contact_opens_and_more_asks(store):
    owner = saved_client(store, status="enquiry", phones=(whatsapp(confirmed_at=WITHIN_HOURS),))
    found = situation(store, owner)
    assert found.verdict.verdict is Answer.OPEN
    assert names(found) == [FindingName.FIRST_CONTACT]
    assert names(situation(store, owner, Purpose.GUIDANCE)) == [FindingName.NO_AGREEMENT]


def test_a_client_without_whatsapp_is_refused_with_what_to_do_instead(store):
    found = situation(store, saved_client(store))
    assert found.verdict.verdict is Answer.REFUSE
    assert found.reasons[0].words.button


def test_a_place_still_open_in_the_text_is_named_and_nothing_opens(store, owner):
    with pytest.raises(RuleBroken, match="a date, a time") as gap:
        opened(store, owner, text="Does {{date}} at {{time}} suit you?")
    assert gap.value.field == "text"
    assert log(store, owner) == []


def test_a_text_no_message_can_carry_never_reaches_log_or_link(store, owner):
    message = opened(store, owner, text="a\0b\ud800c").message
    assert "\0" not in message.text
    assert message.text.encode("utf-8")
    with pytest.raises(RuleBroken):
        opened(store, owner, text="a" * (messages.LONGEST + 1))
    assert opened(store, owner, text="a" * messages.LONGEST, reason="Once more").message.text
    closed = do(store, messages.close, message.id, Outcome.CHANGED, "a\ud800c")
    assert closed.text == "a\ufffdc"


def test_a_long_text_goes_to_the_clipboard_instead_of_a_link_that_windows_drops(store, owner):
    do(store, settings.put, Setting.TEXT_IN_LINK, "yes")
    opening = opened(store, owner, text="word " * 600).opening
    assert opening.too_long
    assert opening.clipboard
    assert len(opening.link) < 2000


def test_a_call_opens_the_chat_without_a_text(store, owner):
    message = opened(store, owner, channel=Channel.CALL, reason="She asked to be called").message
    assert (message.channel, message.text) == ("call", "")
    do(store, messages.close, message.id, Outcome.SENT)
    assert situation(store, owner).week.messages == 0


def test_another_client_with_the_number_is_found_however_it_is_written(store):
    owner = saved_client(store, phones=(whatsapp("+525512345678", confirmed_at=WITHIN_HOURS),))
    other = saved_client(store, "Bo Lind", phones=(whatsapp("+5215512345678"),))
    found = situation(store, owner)
    assert [each.name for each in found.sharing] == ["Bo Lind"]
    assert FindingName.NUMBER_SHARED in names(found)
    assert FindingName.NUMBER_SHARED in names(situation(store, other))
    assert ask(store, clients.shared_numbers, owner)


def test_before_a_number_that_others_have_somebody_says_that_it_is_meant(store, owner):
    saved_client(store, "Bo Lind", phones=(whatsapp(owner.whatsapp_phone.e164),))
    with pytest.raises(RuleBroken) as refused:
        opened(store, owner, reason="It is hers")
    assert refused.value.field == "is_meant"
    assert log(store, owner) == []
    assert opened(store, owner, reason="It is hers", is_meant=True).message.id


def test_confirming_the_number_answers_the_question_about_it(store):
    owner = saved_client(store, status="enquiry", phones=(whatsapp(),))
    assert FindingName.NUMBER_CHANGED in names(situation(store, owner))
    do(store, clients.confirm_number, owner.id)
    assert FindingName.NUMBER_CHANGED not in names(situation(store, owner))


def test_what_waits_for_an_outcome_is_not_forgotten(store, owner):
    first, second = opened(store, owner).message, opened(store, owner).message
    assert {one.id for one in ask(store, messages.unanswered)} == {first.id, second.id}
    closed = do(store, messages.close, first.id, Outcome.NOT_SENT)
    assert [one.id for one in situation(store, owner).waiting] == [second.id]
    assert situation(store, saved_client(store)).waiting == ()
    assert (closed.outcome, closed.text) == (Outcome.NOT_SENT, TEXT)
    do(store, messages.reopen, first)
    assert {one.id for one in ask(store, messages.unanswered)} == {first.id, second.id}


def test_only_what_went_out_counts_for_the_week_which_begins_on_monday(store, owner, clock):
    for outcome in (Outcome.SENT, Outcome.CHANGED, Outcome.NOT_SENT):
        do(store, messages.close, opened(store, owner).message.id, outcome, "changed")
    opened(store, owner)
    assert situation(store, owner).week.messages == 2
    clock.move(days=4, hours=9, minutes=59)  # Sunday, 23:59
    assert situation(store, owner).week.messages == 2
    clock.move(minutes=1)
    assert situation(store, owner).week.messages == 0
    clock.move(hours=9)
    found = situation(store, owner)
    assert (found.week.messages, found.last_contact) == (0, WITHIN_HOURS)
    counts = ask(store, judging.weeks, owner.id, 3)
    assert [count.messages for count in counts] == [0, 2, 0]
    assert counts[0].monday - counts[1].monday == timedelta(weeks=1)


def test_the_agreed_number_of_messages_is_asked_about_when_reached(store, owner):
    most = situation(store, owner).most
    assert most > 0
    for _ in range(most):
        do(store, messages.close, opened(store, owner).message.id, Outcome.SENT)
    assert FindingName.VOLUME in names(situation(store, owner))


def test_only_what_was_opened_from_here_has_an_outcome_and_opened_is_none(store, owner):
    by_hand = replace(ask(store, contact_log.fresh, owner.id), text="He rang.")
    told = do(store, contact_log.log, by_hand)
    with pytest.raises(RuleBroken, match="outcome"):
        do(store, messages.close, told.id, Outcome.SENT)
    message = opened(store, owner).message
    with pytest.raises(RuleBroken, match="outcome"):
        do(store, messages.close, message.id, Outcome.OPENED)
    assert [one.id for one in ask(store, messages.unanswered, owner.id)] == [message.id]


def test_the_log_keeps_what_was_opened_unless_it_was_changed(store, owner):
    message = opened(store, owner).message
    assert do(store, messages.close, message.id, Outcome.SENT, "not this").text == TEXT
    assert do(store, messages.close, message.id, Outcome.CHANGED, "").text == TEXT
    assert do(store, messages.close, message.id, Outcome.CHANGED, "this").text == "this"


def test_the_minutes_a_message_took_count_only_where_it_went_out(store, owner, clock):
    clock.move(minutes=5)
    sent = do(store, messages.close, opened(store, owner).message.id, Outcome.SENT, "", 4)
    assert (sent.minutes, sent.outcome_at) == (4, clock.now())
    dropped = opened(store, owner, reason="Once more").message
    assert do(store, messages.close, dropped.id, Outcome.NOT_SENT, "", 4).minutes == 0
    assert do(store, messages.close, dropped.id, Outcome.SENT, "", 1441).minutes == 0
    assert do(store, messages.close, dropped.id, Outcome.SENT, "", -1).minutes == 0
    assert ask(store, judging.weeks, owner.id, 1)[0].minutes == 4


def test_the_audit_trail_says_how_it_was_opened_and_what_became_of_it(store, owner):
    message = opened(store, owner, purpose=Purpose.GUIDANCE, reason="Asked for it").message
    do(store, messages.close, message.id, Outcome.SENT)
    first, last = (json.loads(detail) for _, _, detail in deeds(store))
    assert (first["verdict"], first["style"]) == ("ask", "app")
    assert last["outcome"] == "sent"


def test_a_changed_text_is_the_one_that_is_kept_and_found(store, owner):
    message = opened(store, owner).message
    do(store, messages.close, message.id, Outcome.CHANGED, "Hello, is Monday better?")
    assert [found.record_id for found in ask(store, search.find, "monday better")] == [message.id]
    assert ask(store, search.find, "does friday") == []


def test_the_next_session_is_the_first_that_is_not_called_off(store, owner):
    for days, attendance in ((9, "planned"), (1, "cancelled"), (2, "planned"), (-7, "attended")):
        start = WITHIN_HOURS + timedelta(days=days)
        do(
            store,
            sessions.save,
            Session(
                SessionId(0),
                owner.id,
                start,
                start + timedelta(minutes=50),
                "Europe/London",
                attendance=Attendance(attendance),
            ),
        )
    found = situation(store, owner).next_session
    assert found
    assert found.starts_at == WITHIN_HOURS + timedelta(days=2)


def test_every_template_speaks_the_clients_language_or_english():
    spoken = {
        tag: {message_templates.written_in(each, tag) for each in message_templates.shipped()}
        for tag in ("de", "es", "ar", "zh_TW", "pt_BR", "pl")
    }
    assert spoken == {
        "de": {"de"},
        "es": {"es"},
        "ar": {"ar"},
        "zh_TW": {"zh-Hant"},
        "pt_BR": {"pt"},
        "pl": {"en"},
    }
    assert not message_templates.speaks("pl", "en")
    assert message_templates.speaks("zh_TW", "zh-Hant")


def test_every_purpose_has_a_template():
    assert all(message_templates.for_purpose(purpose) for purpose in Purpose)


def test_a_style_that_only_copies_opens_nothing_but_is_logged(store, owner):
    found = opened(store, owner, style=LinkStyle.COPY)
    assert (found.opening.link, found.opening.clipboard, found.e164) == ("", TEXT, NUMBER)
    assert log(store, owner) == [found.message]


def test_a_reason_that_nobody_asked_for_is_not_logged(store, owner):
    message = opened(store, owner, reason="Typed before the purpose was changed").message
    assert (message.verdict, message.reason) == ("open", "")


def test_the_log_keeps_what_the_guard_noted(store):
    new = saved_client(store, status="enquiry", phones=(whatsapp(confirmed_at=WITHIN_HOURS),))
    assert opened(store, new).message.notes == ("first_contact",)


def test_the_number_for_emergencies_and_when_a_draft_comes_back_are_shown(store, owner):
    kept = ask(store, practice.get)
    do(store, practice.keep, replace(kept, urgent_phone="+442079460999"))
    until = WITHIN_HOURS + timedelta(hours=18)
    do(store, messages.keep_draft, owner.id, Draft(text=TEXT))
    do(store, message_drafts.keep_until, owner.id, until)
    found = situation(store, owner)
    assert (found.urgent_phone, found.kept_until) == ("+442079460999", until)


def test_a_client_that_became_a_group_is_written_to_in_the_group(store, owner):
    group = saved_client(store, "Tuesday group", kind=ClientKind.GROUP)
    do(store, messages.keep_draft, group.id, Draft(Channel.CHAT, text=TEXT))
    assert ask(store, messages.draft, group.id).channel is Channel.GROUP
