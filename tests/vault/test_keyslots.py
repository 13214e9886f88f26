"""Slots: each secret opens its vault, and nothing else does."""

import threading
import time
import unicodedata
from dataclasses import replace

import pytest

from tests.support.headers import PASSPHRASE, made
from therapist_desk.domain.errors import RuleBroken, VaultError, WrongPassphrase
from therapist_desk.vault import headerfile, keyslots, recovery
from therapist_desk.vault.header import FLOOR, MOST_SLOTS, Costs, Kdf, Slot, SlotType, new_header


def test_passphrase_and_recovery_words_give_the_same_data_key():
    assert keyslots.unlock_with_passphrase(made().header, PASSPHRASE) == made().data_key
    assert keyslots.unlock_with_recovery(made().header, made().words) == made().data_key


def test_a_passphrase_typed_composed_or_decomposed_opens():
    typed = "crème brûlée à Besançon, 한국어"
    composed, decomposed = (unicodedata.normalize(form, typed) for form in ("NFC", "NFD"))
    assert composed != decomposed
    for chosen, later in ((composed, decomposed), (decomposed, composed)):
        header = keyslots.add_passphrase(bare(), made().data_key, chosen, FLOOR)
        assert keyslots.unlock_with_passphrase(header, later) == made().data_key


def test_thirty_wrong_passphrases_never_open():
    near = [PASSPHRASE.upper(), PASSPHRASE + " ", PASSPHRASE[:-1], "", "\x00", "\ud800", "x" * 4096]
    for wrong in near + [f"{PASSPHRASE}{n}" for n in range(23)]:
        with pytest.raises(WrongPassphrase) as refused:
            keyslots.unlock_with_passphrase(made().header, wrong)
        assert PASSPHRASE not in str(refused.value)


def test_any_text_that_can_be_typed_can_be_a_passphrase():
    odd = "half of an emoji \ud83d and \x00"
    header = keyslots.add_passphrase(bare(), made().data_key, odd, FLOOR)
    assert keyslots.unlock_with_passphrase(header, odd) == made().data_key


def test_recovery_words_of_another_vault_are_told_from_misspelt_ones():
    with pytest.raises(WrongPassphrase, match="well formed"):
        keyslots.unlock_with_recovery(made().header, " ".join(recovery.words_of(bytes(32))))
    with pytest.raises(RuleBroken, match="Word 1 "):
        keyslots.unlock_with_recovery(made().header, "x" + made().words)


def test_swapped_recovery_words_open_nothing():
    words = made().words.split()
    for place in range(23):
        swapped = list(words)
        swapped[place], swapped[place + 1] = swapped[place + 1], swapped[place]
        if swapped != words:
            with pytest.raises((RuleBroken, WrongPassphrase)):
                keyslots.unlock_with_recovery(made().header, " ".join(swapped))


def test_a_replaced_passphrase_opens_no_more_and_the_kit_still_does():
    changed = keyslots.replace_passphrase(made().header, made().data_key, "a newer one", FLOOR)
    assert keyslots.unlock_with_passphrase(changed, "a newer one") == made().data_key
    assert keyslots.unlock_with_recovery(changed, made().words) == made().data_key
    with pytest.raises(WrongPassphrase):
        keyslots.unlock_with_passphrase(changed, PASSPHRASE)
    kept = changed.of_type(SlotType.RECOVERY)
    assert kept == made().header.of_type(SlotType.RECOVERY)


def test_a_passphrase_replaced_just_before_the_power_went_stays_replaced(tmp_path):
    headerfile.write(tmp_path, made().header, made().data_key)
    old_copy = (tmp_path / "vault.hdr.bak").read_bytes()
    changed = keyslots.replace_passphrase(made().header, made().data_key, "a newer one", FLOOR)
    proof = keyslots.proof_of_passphrase("a newer one", made().data_key)
    headerfile.write(tmp_path, changed, made().data_key, proof)
    (tmp_path / "vault.hdr.bak").write_bytes(old_copy)
    with pytest.raises(WrongPassphrase, match="replaced"):
        headerfile.unlock(tmp_path, made().by_passphrase)
    opened = headerfile.unlock(
        tmp_path, lambda header: keyslots.unlock_with_passphrase(header, "a newer one")
    )
    assert not opened.from_copy


def test_a_proof_fails_when_a_slot_holds_another_key():
    keyslots.proof_of_recovery(made().words, made().data_key)(made().header)
    with pytest.raises(VaultError, match="nothing was changed"):
        keyslots.proof_of_recovery(made().words, bytes(32))(made().header)


def test_a_wrapped_key_opens_only_where_it_was_put():
    header = made().header
    slot = header.of_type(SlotType.RECOVERY)[0]
    twin = Slot("00" * 8, slot.type, slot.kdf, slot.nonce, slot.wrapped)
    for elsewhere in (
        replace(header, vault_id="00" * 16),
        replace(header, version=2),
        replace(header, slots=(twin,)),
    ):
        with pytest.raises(WrongPassphrase):
            keyslots.unlock_with_recovery(elsewhere, made().words)


def test_a_changed_cost_or_salt_opens_nothing():
    first, *rest = made().header.slots
    assert first.kdf is not None
    for kdf in (Kdf(replace(FLOOR, lanes=2), first.kdf.salt), Kdf(FLOOR, bytes(16))):
        changed = replace(made().header, slots=(replace(first, kdf=kdf), *rest))
        with pytest.raises(WrongPassphrase):
            keyslots.unlock_with_passphrase(changed, PASSPHRASE)


def test_records_wait_for_two_independent_slots():
    data_key = made().data_key
    only_words = keyslots.add_recovery(bare(), data_key, bytes(32))
    only_passphrase = replace(made().header, slots=made().header.slots[:1])
    with_keyring = replace(
        only_passphrase,
        slots=(
            *only_passphrase.slots,
            Slot("ab" * 8, SlotType.KEYRING, None, bytes(12), bytes(48)),
        ),
    )
    for too_few in (bare(), only_words, only_passphrase, with_keyring):
        assert not keyslots.two_slots_stand(too_few)
    assert keyslots.two_slots_stand(made().header)


def test_a_ninth_slot_is_refused():
    header = bare()
    for _ in range(8):
        header = keyslots.add_recovery(header, made().data_key, bytes(32))
    with pytest.raises(VaultError, match="at most 8"):
        keyslots.add_recovery(header, made().data_key, bytes(32))


def test_the_header_remembers_the_highest_costs_ever_written():
    higher = replace(FLOOR, passes=4)
    header = keyslots.replace_passphrase(made().header, made().data_key, "first", higher)
    header = keyslots.replace_passphrase(header, made().data_key, "second", FLOOR)
    assert header.highest_costs == higher
    assert [slot.kdf and slot.kdf.costs for slot in header.slots] == [None, FLOOR]


@pytest.mark.parametrize(
    ("floor_takes", "memory_mib"), [(0.01, 256), (0.24, 256), (0.4, 128), (0.9, 64), (30, 64)]
)
def test_costs_are_fitted_to_this_computer(floor_takes, memory_mib):
    costs = keyslots.calibrate(lambda _: floor_takes)
    assert costs == Costs(memory_kib=memory_mib * 1024, passes=3, lanes=4)


def test_a_processor_that_had_to_wake_up_first_is_measured_awake():
    took = iter((30.0, 0.2))
    costs = keyslots.calibrate(lambda _: next(took))
    assert costs == keyslots.calibrate(lambda _: 0.2)


def test_quick_unlock_is_renewed_in_a_vault_that_has_all_the_ways_it_may_have():
    full, device_key = made().header, bytes(32)
    while len(full.slots) < MOST_SLOTS - 1:
        full = replace(full, slots=(*full.slots, full.slots[0]))
    old = keyslots.keyring_slot(full, made().data_key, device_key, "GNOME")
    full = keyslots.with_keyring(full, old)
    assert len(full.slots) == MOST_SLOTS
    new = keyslots.keyring_slot(full, made().data_key, bytes([1] * 32), "GNOME")
    renewed = keyslots.with_keyring(full, new)
    assert keyslots.unlock_with_keyring(renewed, bytes([1] * 32)) == made().data_key
    with pytest.raises(WrongPassphrase):
        keyslots.unlock_with_keyring(renewed, device_key)


def test_slots_drafted_earlier_bring_the_costs_they_were_made_with():
    costly = replace(FLOOR, passes=FLOOR.passes + 1)
    drafted = keyslots.replace_passphrase(made().header, made().data_key, "another one", costly)
    joined = keyslots.with_slots_of(made().header, drafted, SlotType.PASSPHRASE)
    assert joined.highest_costs == made().header.highest_costs.joined(costly) == costly
    assert keyslots.unlock_with_passphrase(joined, "another one") == made().data_key


def test_too_little_memory_is_a_sentence(monkeypatch):
    def refusing(**_):
        raise MemoryError

    monkeypatch.setattr(keyslots, "Argon2id", refusing)
    with pytest.raises(VaultError, match="64 MB of free memory"):
        keyslots.unlock_with_passphrase(made().header, PASSPHRASE)


def test_the_window_stays_alive_while_a_key_is_derived():
    done = threading.Event()

    def derive():
        keyslots.unlock_with_passphrase(made().header, PASSPHRASE)
        done.set()

    worker = threading.Thread(target=derive)  # noqa: TID251  the claim is about threads
    worker.start()
    turns = 0
    while not done.is_set():
        time.sleep(0.001)
        turns += 1
    worker.join()
    assert turns > 10


def bare():
    return new_header(made().header.created_at, rehearsal=True)
