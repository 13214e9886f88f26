"""No link opens on refuse, and none on ask without a reason in the log, whatever was agreed."""

from tests.soak.guarded import only_a_number
from tests.support.guard_cases import try_to_open
from therapist_desk.services import messages


def test_no_link_opens_against_the_guard():
    found = try_to_open(1000, 0)
    assert found.wrong == 0
    assert min(found.opened, found.refused, found.without_reason) > 0, "one of them was never met"


def test_a_desk_that_does_not_look_at_the_verdict_is_caught(monkeypatch):
    monkeypatch.setattr(messages, "_check_verdict", only_a_number)
    assert try_to_open(100, 5).wrong > 0
