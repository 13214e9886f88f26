"""Opening a chat shows no one more than the therapist switched on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from therapist_desk.domain.messages import LinkStyle
from therapist_desk.services.links import group_opening, opening
from therapist_desk.whatsapp.links import LinkRefused

NUMBER = "+4915123456789"
CODE = "AbCdEfGhIjKlMnOpQrStUv"
styles = st.sampled_from(LinkStyle)


@given(styles, st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_with_text_switched_off_the_link_is_the_same_whatever_is_written(style, text):
    plan = opening(style, NUMBER, text, text_in_link=False)
    assert plan.link == opening(style, NUMBER, "", text_in_link=False).link
    assert plan.clipboard == text


@pytest.mark.parametrize("style", LinkStyle)
def test_no_clinical_word_stands_in_a_link_unless_switched_on(style):
    words = "Suicidal thoughts and relapse, said Mara"
    link = opening(style, NUMBER, words, text_in_link=False).link
    assert all(word.strip(",") not in link for word in words.split())


def test_a_text_switched_on_goes_into_the_link_and_not_onto_the_clipboard():
    plan = opening(LinkStyle.APP, NUMBER, "See you at 10", text_in_link=True)
    assert plan.link == "whatsapp://send?phone=4915123456789&text=See%20you%20at%2010"
    assert plan.clipboard == ""
    assert not plan.through_browser


@pytest.mark.parametrize("style", [LinkStyle.WEB, LinkStyle.WA_ME])
def test_the_browser_forms_say_that_they_pass_through_others_hands(style):
    assert opening(style, NUMBER, "", text_in_link=False).through_browser


def test_a_text_too_long_for_a_link_goes_to_the_clipboard_whole():
    text = "\N{SLIGHTLY SMILING FACE}" * 200
    plan = opening(LinkStyle.WA_ME, NUMBER, text, text_in_link=True)
    assert plan.too_long
    assert plan.clipboard == text
    assert plan.link == "https://wa.me/4915123456789"


@pytest.mark.parametrize("text", ["a\0b", "a\ud83d"])
@pytest.mark.parametrize("in_link", [True, False])
def test_a_text_no_message_can_carry_is_refused_either_way(text, in_link):
    with pytest.raises(LinkRefused):
        opening(LinkStyle.APP, NUMBER, text, text_in_link=in_link)


def test_copying_opens_nothing():
    assert opening(LinkStyle.COPY, NUMBER, "Hello", text_in_link=True).link == ""


@given(styles, st.text())
def test_a_groups_link_never_carries_a_text(style, text):
    plan = group_opening(style, CODE, text)
    assert plan.link in {
        "",
        f"https://chat.whatsapp.com/{CODE}",
        f"whatsapp://chat?code={CODE}",
    }
    assert plan.clipboard == text
