"""What shows how an agreement was agreed is asked for, and is kept as it was."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.support import papers
from therapist_desk.domain import agreements as rules
from therapist_desk.domain import evidence
from therapist_desk.domain.agreements import Acceptance
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.composition import Composition, Form
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.evidence import Reply, Signature, Yes

AT = datetime(2026, 3, 9, 12, tzinfo=UTC)
STROKES = (((300, 500, 0, 400), (900, 200, 120, 700)), ((1000, 600, 800, 500),))
DRAWN = Signature("client", "Alex Example", AT, STROKES)
REPLY = Reply("e-mail", AT.date(), "I have read it and I agree.")


def draft():
    composed = papers.paper({}, form=Form.ESSENTIAL)
    return rules.draft(ClientId(1), composed, Composition(papers.ADULT.id, Form.ESSENTIAL))


def given(method, **evidenced):
    return Acceptance(method, AT, "Europe/London", "Alex Example", ("client",), **evidenced)


def later(name, method=evidence.ON_SCREEN, **evidenced):
    return Yes("guardian", name, method, AT.date(), AT, "Europe/London", **evidenced)


def test_what_is_signed_on_the_screen_needs_the_signature_of_whoever_agreed():
    with pytest.raises(RuleBroken, match="signs here"):
        rules.accept(draft(), given(evidence.ON_SCREEN))
    kept = rules.accept(draft(), given(evidence.ON_SCREEN, signatures=(DRAWN,)))
    assert kept.acceptance
    assert kept.acceptance.signatures == (DRAWN,)
    assert kept.signatures_missing == ()


def test_a_typed_name_signs_as_well_as_a_drawing():
    typed = Signature("client", "Alex Example", AT, typed="Alex Example")
    accepted = rules.accept(draft(), given(evidence.ON_SCREEN, signatures=(typed,)))
    assert not accepted.signatures_missing


@pytest.mark.parametrize(
    "wrong",
    [
        replace(DRAWN, strokes=()),
        replace(DRAWN, strokes=((),)),
        replace(DRAWN, strokes=(((evidence.WIDE + 1, 0, 0, 0),),)),
        replace(DRAWN, strokes=(((0, -1, 0, 0),),)),
        replace(DRAWN, strokes=(((0, 0, 0, 1001),),)),
        replace(DRAWN, strokes=(((0, 0, 0, 0),) * (evidence.MOST_POINTS + 1),)),
    ],
)
def test_a_signature_that_shows_nothing_or_leaves_its_sheet_is_none(wrong):
    with pytest.raises(RuleBroken):
        rules.accept(draft(), given(evidence.ON_SCREEN, signatures=(wrong,)))


@pytest.mark.parametrize(
    ("reply", "field"),
    [
        (None, "reply_words"),
        (replace(REPLY, words="  "), "reply_words"),
        (replace(REPLY, words="x" * (evidence.LONGEST_REPLY + 1)), "reply_words"),
        (replace(REPLY, channel=" "), "reply_channel"),
        (replace(REPLY, on=AT.date() + timedelta(days=1)), "reply_on"),
    ],
)
def test_a_reply_needs_its_words_where_it_came_and_a_day_that_was(reply, field):
    with pytest.raises(RuleBroken) as broken:
        rules.accept(draft(), given(evidence.BY_REPLY, reply=reply))
    assert broken.value.field == field
    kept = rules.accept(draft(), given(evidence.BY_REPLY, reply=REPLY)).acceptance
    assert kept
    assert kept.reply == REPLY


def test_a_second_guardian_signs_later_without_touching_the_first_signature():
    young = papers.paper({}, form=Form.ESSENTIAL)
    both = replace(
        rules.draft(ClientId(1), young, Composition(papers.ADULT.id, Form.ESSENTIAL)),
        signatures=("client", "guardian", "therapist"),
    )
    half = rules.accept(both, given(evidence.ON_SCREEN, signatures=(DRAWN,)))
    assert half.signatures_missing == ("guardian",)
    first, second = (Signature("guardian", name, AT, STROKES) for name in ("Jo", "Kim"))
    one = rules.sign(half, later("Jo"), first, is_last=False)
    assert one.signatures_missing == ("guardian",)
    done = rules.sign(one, later("Kim"), second)
    assert done.acceptance
    assert done.acceptance.signatures == (DRAWN, first, second)
    assert done.signatures_missing == ()
    assert [yes.name for yes in done.acceptance.yeses] == ["Jo", "Kim"]
    assert done.sha256 == half.sha256
    with pytest.raises(RuleBroken):
        rules.sign(done, later("Jo"), first)
