from typing import Any

import pytest

from tests.support.clock import FixedClock
from tests.support.records import ask, do, saved_client
from therapist_desk.domain.disclosures import Disclosure, DisclosureId, Recipient
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.topics import Topic
from therapist_desk.services import disclosures
from therapist_desk.vault.audit import Deed

CLOCK_START = FixedClock().now()


def leaving(owner, **fields):
    usual: dict[str, Any] = {
        "what": "Session summary: 2 notes",
        "recipient": Recipient.COLLEAGUE,
        "to_whom": "Dr. Okafor",
        "why": "Handover",
        "format": "PDF",
        "sha256": "ab" * 32,
        "encrypted": True,
    }
    return Disclosure(DisclosureId(0), owner.id, CLOCK_START, **(usual | fields))


def test_the_log_says_what_left_for_whom_and_why_with_whose_record_it_was(store):
    owner = saved_client(store)
    kept = do(store, disclosures.log, leaving(owner))
    logged = ask(store, disclosures.page, [kept.id])[kept.id]
    assert (logged.disclosure, logged.client) == (kept, owner)
    assert (kept.to_whom, kept.why, kept.encrypted) == ("Dr. Okafor", "Handover", True)


def test_the_latest_disclosure_stands_first_and_a_client_sees_only_its_own(store, clock):
    ada, bo = saved_client(store, "Ada"), saved_client(store, "Bo")
    first = do(store, disclosures.log, leaving(ada))
    clock.move(hours=1)
    second = do(store, disclosures.log, leaving(bo))
    assert ask(store, disclosures.listed) == [second.id, first.id]
    assert ask(store, disclosures.of_client, ada.id) == [first.id]


def test_a_disclosure_is_dated_by_the_vault_and_not_by_who_asks(store, clock):
    owner = saved_client(store)
    clock.move(days=3)
    assert do(store, disclosures.log, leaving(owner)).at == clock.now()


@pytest.mark.parametrize("missing", ["to_whom", "why"])
def test_a_log_without_recipient_or_reason_is_refused_and_leaves_nothing(store, missing):
    with pytest.raises(RuleBroken) as refused:
        do(store, disclosures.log, leaving(saved_client(store), **{missing: "  "}))
    assert refused.value.field == missing
    assert ask(store, disclosures.listed) == []


def test_every_disclosure_is_in_the_audit_chain_with_the_hash_of_its_file(store):
    kept = do(store, disclosures.log, leaving(saved_client(store)))
    rows = store.read(
        lambda reader: reader.rows("SELECT deed, noun, record_id, detail FROM audit_event", ())
    )
    deed, noun, record, detail = list(rows)[-1]
    assert (deed, noun, record) == (Deed.EXPORTED, Topic.DISCLOSURE, kept.id)
    assert "ab" * 32 in detail
    assert "Okafor" not in detail
    assert store.broken_audit_event() is None


def test_signs_no_vault_can_hold_do_not_stop_a_disclosure(store):
    kept = do(store, disclosures.log, leaving(saved_client(store), to_whom="Dr. \x00Ok\ud83d"))
    assert kept.to_whom == "Dr. Ok\ufffd"
