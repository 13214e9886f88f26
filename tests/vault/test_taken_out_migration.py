import json

import pytest

from tests.support.clock import FixedClock
from tests.support.grown import KEY, vault_before
from therapist_desk.vault.codec import to_sealed_json
from therapist_desk.vault.shelves.plans import plans
from therapist_desk.vault.shelves.safety_plans import safety_plans
from therapist_desk.vault.store import Store


@pytest.fixture
def older(tmp_path):
    """A vault as it was before a plan could lose its text, with one of each kind in it."""
    path = tmp_path / "vault.db"
    connection = vault_before(path, "ALTER TABLE plan ADD COLUMN redactions")
    goals = json.dumps([{"key": 1, "text": "Sleep"}])
    for table, column, value in (("plan", "goals", goals), ("safety_plan", "parts", "{}")):
        connection.execute(
            f"INSERT INTO {table} (client_id, version, written_on, {column}, created_at,"
            " changed_at) VALUES (1, 1, '2026-01-02', ?, 0, 0)",
            (value,),
        )
    connection.close()
    return path


def test_plans_of_an_older_vault_stand_as_sealed_as_they_were(older):
    store = Store.open(older, KEY, bytes(32), FixedClock())
    plan = store.read(lambda reader: plans.get(reader, 1))
    safety = store.read(lambda reader: safety_plans.get(reader, 1))
    assert [goal.text for goal in plan.goals] == ["Sleep"]
    for one in (plan, safety):
        assert one.redactions == ()
        assert "redactions" not in to_sealed_json(one)
    store.close()
