"""Links lead to the right chat, say exactly what was written, and nothing pasted is trusted."""

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from therapist_desk.domain.messages import CallKind
from therapist_desk.whatsapp.links import (
    LONGEST,
    CallLink,
    Invite,
    LinkFault,
    LinkRefused,
    Target,
    call_link,
    chat,
    encoded,
    encoded_for_any_chat,
    invite,
    may_be_opened,
)

CODE = "AbCdEfGhIjKlMnOpQrStUv"
CASES = json.loads((Path(__file__).parents[1] / "support/cases/links.json").read_text("utf-8"))


def outcome(make):
    try:
        return {"ok": make()}
    except LinkRefused as error:
        return {"error": error.code.value}


@pytest.mark.parametrize("case", CASES["text"], ids=lambda case: case["id"])
def test_sample_texts(case):
    expected = case["expected"]
    got = outcome(lambda: encoded_for_any_chat(case["text"]))
    assert got == (
        {"error": expected["error"]} if "error" in expected else {"ok": expected["encoded"]}
    )


@pytest.mark.parametrize("case", CASES["group"], ids=lambda case: case["id"])
def test_sample_invites(case):
    expected = case["expected"]
    got = outcome(lambda: invite(case["raw"]))
    if "error" in expected:
        assert got == {"error": expected["error"]}
    else:
        assert (got["ok"].code, got["ok"].url, got["ok"].app_url) == tuple(expected.values())


@pytest.mark.parametrize(
    ("target", "empty", "full"),
    [
        (Target.APP, "whatsapp://send?phone=49151", "whatsapp://send?phone=49151&text=Hi%21"),
        (Target.WA_ME, "https://wa.me/49151", "https://wa.me/49151?text=Hi%21"),
        (
            Target.WEB,
            "https://web.whatsapp.com/send?phone=49151",
            "https://web.whatsapp.com/send?phone=49151&text=Hi%21",
        ),
        (
            Target.API,
            "https://api.whatsapp.com/send?phone=49151",
            "https://api.whatsapp.com/send?phone=49151&text=Hi%21",
        ),
    ],
)
def test_each_form_has_its_shape(target, empty, full):
    assert chat(target, "49151") == empty
    assert chat(target, "49151", "Hi!") == full


def test_line_ends_of_windows_become_plain_ones():
    assert encoded("a\r\nb\rc\nd") == "a%0Ab%0Ac%0Ad"


def test_a_plus_and_a_percent_survive():
    assert encoded("1+1=100% a%20b") == "1%2B1%3D100%25%20a%2520b"


@pytest.mark.parametrize("text", ["\0", "Hi\0", "\ud83d", "ab\udc00cd"])
def test_what_no_message_can_carry_is_refused(text):
    with pytest.raises(LinkRefused) as caught:
        encoded(text)
    assert caught.value.code is LinkFault.INVALID_TEXT


def test_a_refusal_stands_at_the_input_that_is_wrong():
    for make, field in (
        (lambda: encoded("Hi\0"), "text"),
        (lambda: chat(Target.APP, "49151", "x" * LONGEST), "text"),
        (lambda: invite("no link"), "link"),
        (lambda: call_link(""), "link"),
    ):
        with pytest.raises(LinkRefused) as caught:
            make()
        assert caught.value.field == field


def test_a_link_as_long_as_windows_passes_on_may_be_opened_and_no_longer_one():
    assert LONGEST == 2000
    start = "https://web.whatsapp.com/send?phone=49151234567&text="
    assert may_be_opened(start + "x" * (2000 - len(start)))
    assert not may_be_opened(start + "x" * (2001 - len(start)))


def test_the_whole_link_may_have_two_thousand_characters_and_not_one_more():
    room = LONGEST - len("https://web.whatsapp.com/send?phone=&text=") - 15
    assert len(encoded_for_any_chat("x" * room)) == room
    assert len(chat(Target.WEB, "9" * 15, "x" * room)) == LONGEST
    for make in (
        lambda: encoded_for_any_chat("x" * (room + 1)),
        lambda: chat(Target.WEB, "9" * 15, "x" * (room + 1)),
    ):
        with pytest.raises(LinkRefused) as caught:
            make()
        assert caught.value.code is LinkFault.TOO_LONG


@given(
    st.sampled_from(Target),
    st.text(st.characters(exclude_characters="\0\r", exclude_categories=["Cs"]), max_size=100),
)
def test_what_the_link_says_is_what_was_written(target, text):
    link = chat(target, "4915123456789", text)
    assert link.isascii()
    query = parse_qs(
        urlsplit(link).query, keep_blank_values=True, strict_parsing=bool(urlsplit(link).query)
    )
    assert query.get("text", [""]) == [text]


@pytest.mark.parametrize(
    "raw",
    [
        f"https://chat.whatsapp.com/{CODE}",
        f"http://chat.whatsapp.com/{CODE}/",
        f"HTTPS://Chat.WhatsApp.com/{CODE}?mode=ac_t",
        f"https://chat.whatsapp.com/invite/{CODE}",
        f"whatsapp://chat?code={CODE}",
        f"whatsapp://chat/?code={CODE}&x=1",
        f"  <https://chat.whatsapp.com/{CODE}>\n",
        f"\u2068chat.whatsapp.com/{CODE}\u2069",
        f"Open this link to join my WhatsApp group: https://chat.whatsapp.com/{CODE}.",
    ],
)
def test_an_invitation_is_found_however_it_was_pasted(raw):
    assert invite(raw) == Invite(CODE)


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        ("", "empty"),
        (" \u200e\n", "empty"),
        ("hello", "invalid"),
        (CODE, "invalid"),
        ("https://chat.whatsapp.com/", "invalid"),
        ("https://chat.whatsapp.com/short", "invalid"),
        (f"https://chat.whatsapp.com/{CODE}{CODE}", "invalid"),
        (f"https://chat.whatsapp.com@evil.example/{CODE}", "invalid"),
        (f"https://evil.example/chat.whatsapp.com/{CODE}", "invalid"),
        (f"https://evil.example/?u=https://chat.whatsapp.com/{CODE}", "invalid"),
        (f"https://chat.whatsapp.com:444/{CODE}", "invalid"),
        (f"https://chat.whatsapp.com\\@evil.example/{CODE}", "invalid"),
        (f"https://ch\u0430t.whatsapp.com/{CODE}", "invalid"),
        (f"https://chat.whatsapp.com/{CODE} https://chat.whatsapp.com/{CODE[::-1]}", "invalid"),
        ("2@abcdefghijklmnop,qrstuvwxyz,0123456789", "invalid"),
        ("https://wa.me/settings/linked_devices#2@abc,def", "not-a-group"),
        ("https://wa.me/4915123456789", "not-a-group"),
        ("https://wa.me/message/ABCDEFGH", "not-a-group"),
        ("https://api.whatsapp.com/send?phone=4915123456789", "not-a-group"),
        ("whatsapp://send?phone=4915123456789", "not-a-group"),
        ("https://call.whatsapp.com/video/AbCdEfGhIjKlMnOpQrStUv", "not-a-group"),
        ("https://whatsapp.com/channel/0029VaAbCdEf", "not-a-group"),
    ],
)
def test_what_is_no_invitation_gets_a_sentence(raw, fault):
    with pytest.raises(LinkRefused) as caught:
        invite(raw)
    assert caught.value.code == fault
    assert str(caught.value).endswith(".")


@given(st.text())
def test_nothing_pasted_is_opened_as_it_is(raw):
    try:
        found = invite(raw)
    except LinkRefused:
        return
    assert found.code.isascii()
    assert found.code.isalnum()


CALL = "Ab0_-EfGhIjKlMnOpQrStU"


@pytest.mark.parametrize("kind", list(CallKind))
@pytest.mark.parametrize(
    "around", ["{}", "http{}", "<{}>", "Join my call: {}.", "{}/", "{}?utm=x", "\u2068{}\u2069"]
)
def test_a_call_link_is_found_however_it_was_pasted_and_made_anew(kind, around):
    link = f"https://call.whatsapp.com/{kind}/{CALL}"
    pasted = around.format(link.removeprefix("https") if around.startswith("http") else link)
    assert call_link(pasted) == CallLink(kind, CALL)
    assert may_be_opened(call_link(pasted).url)


@pytest.mark.parametrize(
    "raw",
    [
        "",
        CALL,
        "https://call.whatsapp.com/",
        f"https://call.whatsapp.com/data/{CALL}",
        f"https://call.whatsapp.com/voice/{CALL}x",
        f"https://call.whatsapp.com.example.org/voice/{CALL}",
        f"https://example.org/?https://call.whatsapp.com/voice/{CALL}",
        f"https://chat.whatsapp.com/{CODE}",
        f"https://call.whatsapp.com/voice/{CALL} https://call.whatsapp.com/video/{CALL}",
        "https://wa.me/settings/linked_devices#2@abc,def",
    ],
)
def test_nothing_else_is_taken_for_a_call_link(raw):
    with pytest.raises(LinkRefused) as caught:
        call_link(raw)
    assert caught.value.code is LinkFault.NO_CALL


@pytest.mark.parametrize(
    "url",
    [
        "https://wa.me/settings/linked_devices#2@abc,def,ghi",
        "https://wa.me/settings/linked_devices",
        "whatsapp://settings/linked_devices",
        "https://wa.me/qr/ABCDEFGHIJKLMN",
        "https://wa.me/message/ABCDEFGHIJKLMN",
        "https://wa.me/447700900123#x",
        "https://wa.me/447700900123?text=a&x=b",
        "https://wa.me/447700900123\n",
        " https://wa.me/447700900123",
        "https://wa.me/",
        "https://wa.me/?text=hello",
        "https://wa.me@example.org/447700900123",
        "https://wa.me:8443/447700900123",
        "https://example.org/wa.me/447700900123",
        "https://web.whatsapp.com/",
        "https://web.whatsapp.com/send?phone=447700900123&text=a b",
        "whatsapp://call?phone=447700900123",
        "whatsapp://send?phone=\u0664\u0664\u0667\u0667\u0660\u0660",
        "https://whatsapp.com/channel/0029Va",
        "file:///etc/passwd",
        "javascript:alert(1)",
        f"whatsapp://send?phone=447700900123&text={'x' * LONGEST}",
        f"https://call.whatsapp.com/voice/{CALL}#x",
    ],
)
def test_what_could_pair_a_device_or_lead_elsewhere_is_never_opened(url):
    assert not may_be_opened(url)


_PIECES = st.sampled_from(
    [
        *("https://", "http://", "whatsapp://", "wa.me", "chat.whatsapp.com", "call.whatsapp.com"),
        *("web.whatsapp.com", "/", "?", "#", "&", "=", "send", "text", "phone", "code", "voice"),
        *("settings/linked_devices", "447700900123", CODE, CALL, "%20", "@", ":", ".", "evil.org"),
        *("\n", " ", "\u200e", "qr", "message", "2@abc,def"),
    ]
)


@given(st.lists(_PIECES, max_size=9).map("".join))
def test_whatever_is_pieced_together_only_a_chat_a_group_or_a_call_opens(url):
    if not may_be_opened(url):
        return
    assert url.isascii()
    assert len(url) <= LONGEST
    parts = urlsplit(url)
    assert "linked_devices" not in url
    assert parts.fragment == ""
    assert (parts.scheme, parts.netloc) in {
        ("whatsapp", "send"),
        ("whatsapp", "chat"),
        *(("https", host) for host in ("wa.me", "chat.whatsapp.com", "call.whatsapp.com")),
        *(("https", host) for host in ("web.whatsapp.com", "api.whatsapp.com")),
    }
    assert set(parse_qs(parts.query, keep_blank_values=True)) <= {"phone", "text", "code"}


@given(st.sampled_from(Target), st.from_regex("[0-9]{7,15}", fullmatch=True), st.text(max_size=80))
def test_every_link_the_desk_makes_may_be_opened(target, digits, text):
    try:
        link = chat(target, digits, text)
    except LinkRefused:
        return
    assert may_be_opened(link)
    assert may_be_opened(Invite(CODE).url)
    assert may_be_opened(Invite(CODE).app_url)


@given(st.text(max_size=60) | st.lists(_PIECES, max_size=9).map("".join))
def test_whatever_is_pasted_only_links_made_anew_come_out(raw):
    for read in (invite, call_link):
        try:
            found = read(raw)
        except LinkRefused:
            continue
        assert may_be_opened(found.url)
