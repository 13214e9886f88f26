"""What was tried on this computer decides how chats open here, and only what failed gives way."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from therapist_desk.domain.link_trials import TRIED, Trial, read, style_here, write
from therapist_desk.domain.messages import LinkStyle

DAY = date(2026, 11, 26)
YES, NO = Trial(works=True, on=DAY), Trial(works=False, on=DAY)
APP, WEB, WA_ME, COPY = LinkStyle.APP, LinkStyle.WEB, LinkStyle.WA_ME, LinkStyle.COPY


@pytest.mark.parametrize(
    ("wanted", "trials", "here"),
    [
        (APP, {}, APP),
        (APP, {APP: YES, WEB: YES}, APP),
        (APP, {APP: NO}, APP),
        (APP, {APP: NO, WA_ME: YES, WEB: YES}, WEB),
        (APP, {APP: NO, WEB: NO, WA_ME: YES}, WA_ME),
        (APP, {WEB: YES}, APP),
        (WEB, {WEB: NO, APP: YES}, APP),
        (COPY, {APP: YES}, COPY),
        (WA_ME, {APP: YES, WA_ME: YES}, WA_ME),
    ],
)
def test_only_a_way_that_was_tried_and_failed_gives_way(wanted, trials, here):
    assert style_here(wanted, trials) is here


@given(st.dictionaries(st.sampled_from(TRIED), st.builds(Trial, st.booleans(), st.dates())))
def test_what_was_found_out_is_read_back_from_the_settings_file(trials):
    assert read(write(trials)) == trials


@given(st.text(max_size=80))
def test_a_file_that_makes_no_sense_counts_as_not_tried(text):
    assert all(style in LinkStyle for style in read(text))


def test_half_a_line_costs_only_itself():
    assert read("app=yes=2026-11-26 web=perhaps=2026-11-26 wa.me=no=x fax=yes=2026-11-26") == {
        APP: YES
    }
