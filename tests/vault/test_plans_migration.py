"""A vault from before plans opens with room for them, and every row it had is as it was."""

from unittest import mock

import pytest

from tests.support.clock import FixedClock
from tests.support.records import ask, do, saved_client, saved_note
from therapist_desk.domain.clinical_facts import ClinicalFact, ClinicalFactId, FactKind
from therapist_desk.domain.plans import Goal, GoalKey, Plan, PlanId
from therapist_desk.services import clients, clinical_facts, notes, plans
from therapist_desk.vault import migrate
from therapist_desk.vault.store import Store

KEY, AUDIT = "ab" * 48, bytes(32)


@pytest.mark.parametrize("made", ["CREATE TABLE plan (", "CREATE TABLE clinical_fact ("])
def test_a_vault_from_before_is_brought_up_to_date(tmp_path, made):
    path = tmp_path / "vault-1.db"
    scripts = migrate.scripts()
    before = next(at for at, script in enumerate(scripts) if made in script)
    with mock.patch.object(migrate, "scripts", return_value=scripts[:before]):
        Store.create(path, KEY, AUDIT, FixedClock()).close()
        old = Store.open(path, KEY, AUDIT, FixedClock())
        owner = saved_client(old)
        note = saved_note(old, owner)
        old.close()
    store = Store.open(path, KEY, AUDIT, FixedClock())
    assert ask(store, clients.get, owner.id) == owner
    assert ask(store, notes.get, note.id).note == note
    kept = do(store, plans.save, Plan(PlanId(0), owner.id, goals=(Goal(GoalKey(0), "Sleep"),)))
    do(store, plans.link_note, note.id, {GoalKey(1)})
    fact = ClinicalFact(ClinicalFactId(0), owner.id, FactKind.ALLERGY, "Penicillin")
    do(store, clinical_facts.save, fact)
    assert ask(store, plans.folder, owner.id).plan == kept
    store.close()
