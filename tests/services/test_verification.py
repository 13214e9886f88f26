"""What a check came to is kept with its date, and a deep finding stands until a deep check."""

from datetime import timedelta

from tests.support.clock import FixedClock
from tests.support.records import NOON, ask, do, vault
from therapist_desk.services import verification
from therapist_desk.services.verification import SENTENCES, Verdict, Verification
from therapist_desk.vault.integrity import Damage, Kind

CHANGED = Verdict(NOON, True, (Damage(Kind.CHANGED, "note", 2),))


def test_a_verdict_comes_back_as_it_was_kept():
    store = vault()
    assert ask(store, verification.last) is None
    do(store, verification.keep, CHANGED)
    assert ask(store, verification.last) == ask(store, verification.last, deep=True) == CHANGED


def test_what_a_deep_check_found_stands_until_a_deep_check_finds_nothing():
    store = vault()
    do(store, verification.keep, CHANGED)
    do(store, verification.keep, Verdict(NOON, deep=False))
    assert ask(store, verification.standing) == CHANGED
    do(store, verification.keep, Verdict(NOON, deep=True))
    assert ask(store, verification.standing).is_healthy


def test_a_check_is_due_once_a_day():
    clock = FixedClock()
    store = vault(clock)
    assert ask(store, verification.is_due)
    verdict = Verification(deep=False).finish(store)
    do(store, verification.keep, verdict)
    assert not ask(store, verification.is_due)
    earlier = Verdict(verdict.at - timedelta(days=1), deep=False)
    do(store, verification.keep, earlier)
    assert ask(store, verification.is_due)


def test_every_kind_of_damage_has_a_sentence_of_its_own_that_says_what_to_do():
    assert set(SENTENCES) == set(Kind)
    assert len(set(SENTENCES.values())) == len(Kind)
    for sentence in SENTENCES.values():
        assert "Nothing was changed" in sentence
        assert "backup" in sentence
        assert "delete" not in sentence.casefold()
