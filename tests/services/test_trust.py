"""What left the desk is told by the audit chain; the device check-up keeps dated results."""

import json
from pathlib import Path

import jsonschema
import pytest

from tests.support.memory_vault import memory_vault
from tests.support.records import client
from therapist_desk.domain import device_checks as rules
from therapist_desk.domain.device_checks import Answer, DeviceCheck, DeviceCheckId, Level
from therapist_desk.domain.disclosures import Disclosure, DisclosureId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.exporting import calendar_file
from therapist_desk.services import clients, device_checks, disclosures, trust
from therapist_desk.services.trust import Way

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def store(clock):
    opened = memory_vault(clock)
    yield opened
    opened.close()


def write(store, verb, *arguments):
    return store.write(lambda writer: verb(writer, *arguments))[0]


def export_for(store, clock, name):
    kept = write(store, clients.save, client(name))
    paper = Disclosure(
        DisclosureId(0), kept.id, clock.now(), "Summary", "colleague", "Dr. Hale", "leave", "pdf",
        "ab" * 32, False,
    )  # fmt: skip
    write(store, disclosures.log, paper)
    return kept


def test_each_export_is_listed_with_its_client_latest_first(store, clock):
    for name in ("Ada Moreau", "Bo Lind"):
        export_for(store, clock, name)
        clock.move(minutes=1)
    numbers = store.read(trust.listed)
    found = store.read(lambda reader: trust.page(reader, numbers))
    assert [found[one].client.name for one in numbers] == ["Bo Lind", "Ada Moreau"]
    assert {one.way for one in found.values()} == {Way.EXPORT}


def test_what_was_printed_is_not_called_a_file(store, clock):
    kept = write(store, clients.save, client("Ada Moreau"))
    leaves = calendar_file.disclosed([], clock.now(), "Times", "Myself", "paper", "Paper")
    paper = Disclosure(
        DisclosureId(0), kept.id, clock.now(), "Times", "own", "Myself", "paper", "Paper", "", False
    )
    write(store, calendar_file.log, b"%PDF", [*leaves, paper])
    (left,) = store.read(lambda reader: trust.page(reader, trust.listed(reader))).values()
    assert (left.way, left.what, left.client) == (Way.PRINT, "Times", kept)


def test_what_stays_inside_is_not_listed(store):
    write(store, clients.save, client("Ada Moreau"))
    assert store.read(trust.listed) == []


def test_the_list_of_what_left_reads_only_what_left(store):
    plan = store.read(
        lambda reader: reader.rows(
            "EXPLAIN QUERY PLAN SELECT seq FROM audit_event"
            " WHERE deed IN ('link_opened', 'exported', 'backed_up') ORDER BY seq DESC"
        )
    )
    assert "audit_departure" in plan[0][-1]


def test_the_vault_says_when_it_was_last_changed(store, clock):
    write(store, clients.save, client("Ada Moreau"))
    assert store.read(trust.last_change) == clock.now()


def all_answered(answer):
    return {item.id: answer for item in device_checks.shipped()}


def test_a_check_up_keeps_its_date_and_answers_and_a_later_one_stands_first(store, clock):
    write(store, device_checks.keep, DeviceCheck(DeviceCheckId(0), all_answered(Answer.NOT_YET)))
    clock.move(minutes=5)
    write(store, device_checks.keep, DeviceCheck(DeviceCheckId(0), all_answered(Answer.YES)))
    latest, first = store.read(device_checks.latest)
    assert latest.at == clock.now()
    assert latest.at > first.at
    assert rules.still_open(latest, device_checks.shipped()) == []
    assert rules.still_open(first, device_checks.shipped())[0].level is Level.MUST


def test_a_check_up_half_done_is_not_kept_as_a_whole_one(store):
    with pytest.raises(RuleBroken):
        write(store, device_checks.keep, DeviceCheck(DeviceCheckId(0), {"t01": Answer.YES}))
    assert store.read(device_checks.latest) == []


def test_the_questions_keep_their_shape():
    schema = json.loads((RESOURCES / "schemas" / "readiness.schema.json").read_text("utf-8"))
    content = json.loads((RESOURCES / "readiness" / "readiness.json").read_text("utf-8"))
    jsonschema.validate(content, schema)
