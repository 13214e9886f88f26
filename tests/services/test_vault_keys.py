"""Another passphrase, a new kit, the kit alone: what opens the vault afterwards, and what no more."""

import unicodedata

import pytest

from tests.support import canary
from tests.support.clock import FixedClock
from tests.support.real_vault import complaints
from tests.support.vaults import FAST, NEW, PASSPHRASE, deeds, made_vault, records
from therapist_desk.domain.errors import (
    DeskError,
    RuleBroken,
    VaultDamaged,
    VaultError,
    VaultUnwritable,
    WrongPassphrase,
)
from therapist_desk.services import vault_keys, vault_recovery
from therapist_desk.vault import headerfile, keyslots, recovery

CLOCK = FixedClock()

pytestmark = pytest.mark.usefixtures("keys_derived_once")


@pytest.fixture(scope="module")
def pattern(tmp_path_factory):
    return made_vault(tmp_path_factory.mktemp("pattern") / "v", records=5)


@pytest.fixture
def made(pattern, tmp_path):
    return pattern.copied_to(tmp_path / "v")


def recovered(made, words=None, passphrase=NEW, code=""):
    vault_recovery.recover(
        made.folder, words or made.words, passphrase, code=code, clock=CLOCK, costs=FAST
    )


def without_headers(made):
    for name in (headerfile.NAME, headerfile.COPY):
        (made.folder / name).unlink(missing_ok=True)


# The passphrase


def test_a_new_passphrase_opens_and_the_old_one_nothing_while_the_kit_stays_good(made):
    vault = made.opened()
    vault_keys.change_passphrase(vault, PASSPHRASE, NEW, CLOCK, FAST)
    kept = records(vault)
    assert deeds(vault)[-1] == "passphrase_changed"
    vault.close()
    with pytest.raises(WrongPassphrase):
        made.opened(PASSPHRASE)
    again = made.opened(NEW)
    assert records(again) == kept
    again.close()
    headerfile.unlock(made.folder, lambda header: keyslots.unlock_with_recovery(header, made.words))
    assert headerfile.stands_twice(made.folder)


def test_a_wrong_present_passphrase_changes_nothing_and_is_remembered(made):
    before = headerfile.read(made.folder).header.slots
    vault = made.opened()
    with pytest.raises(RuleBroken) as refused:
        vault_keys.change_passphrase(vault, "not the one", NEW, CLOCK, FAST)
    assert refused.value.field == vault_keys.FIELD
    with pytest.raises(RuleBroken):
        vault_keys.draft_kit(vault, "not the one", CLOCK)
    vault.close()
    assert headerfile.read(made.folder).header.slots == before
    again = made.opened()
    assert deeds(again).count("unlock_failed") == 2
    again.close()


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_an_accent_opens_however_the_keyboard_makes_it(made, form):
    typed = "crème brûlée für Åse"
    vault = made.opened()
    new = unicodedata.normalize("NFD" if form == "NFC" else "NFC", typed)
    vault_keys.change_passphrase(vault, PASSPHRASE, new, CLOCK, FAST)
    vault.close()
    made.opened(unicodedata.normalize(form, typed)).close()


def test_a_full_disk_leaves_the_present_passphrase(made, monkeypatch):
    vault = made.opened()

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as failing:
        failing.setattr("os.fsync", full)
        with pytest.raises(VaultUnwritable, match="disk may be full"):
            vault_keys.change_passphrase(vault, PASSPHRASE, NEW, CLOCK, FAST)
    vault.close()
    made.opened(PASSPHRASE).close()


# A new kit


def test_a_new_kit_counts_only_once_it_is_taken_and_the_old_one_opens_nothing_then(made):
    vault = made.opened()
    draft = vault_keys.draft_kit(vault, PASSPHRASE, CLOCK)

    def old():
        return headerfile.unlock(
            made.folder, lambda header: keyslots.unlock_with_recovery(header, made.words)
        )

    old()
    vault_keys.take_kit(vault, draft)
    assert deeds(vault)[-1] == "kit_renewed"
    vault.close()
    with pytest.raises(WrongPassphrase):
        old()
    with pytest.raises(WrongPassphrase):
        recovered(made)
    with pytest.raises(WrongPassphrase, match="replaced by a newer one"):
        recovered(made, code=made.kit.code)
    made.opened(PASSPHRASE).close()
    recovered(made, " ".join(draft.on_paper.words))
    made.opened(NEW).close()


def test_a_kit_drafted_before_the_passphrase_changed_keeps_the_change(made):
    vault = made.opened()
    draft = vault_keys.draft_kit(vault, PASSPHRASE, CLOCK)
    vault_keys.change_passphrase(vault, PASSPHRASE, NEW, CLOCK, FAST)
    vault_keys.take_kit(vault, draft)
    vault.close()
    made.opened(NEW).close()
    with pytest.raises(WrongPassphrase):
        made.opened(PASSPHRASE)


def test_a_new_kit_opens_with_both_headers_gone(made):
    vault = made.opened()
    draft = vault_keys.draft_kit(vault, PASSPHRASE, CLOCK)
    vault_keys.take_kit(vault, draft)
    vault.close()
    without_headers(made)
    recovered(made, " ".join(draft.on_paper.words), code=draft.on_paper.code)
    made.opened(NEW).close()


# The kit alone


def test_the_kit_alone_opens_when_both_headers_are_gone(made):
    before = headerfile.read(made.folder).header
    vault = made.opened()
    kept = records(vault)
    vault.close()
    without_headers(made)
    assert vault_recovery.needs_code(made.folder)
    with pytest.raises(VaultDamaged, match="recovery kit"):
        recovered(made)
    recovered(made, code=made.kit.code)
    again = made.opened(NEW)
    assert records(again) == kept
    assert "recovered" in deeds(again)
    assert again.desk.check(complaints).result() == []
    again.close()
    after = headerfile.read(made.folder).header
    told = ("vault_id", "created_at", "rehearsal", "generation")
    assert [getattr(after, name) for name in told] == [getattr(before, name) for name in told]
    recovered(made, passphrase=PASSPHRASE)  # the words alone do again
    made.opened(PASSPHRASE).close()


@pytest.mark.parametrize(
    "spoil", [lambda raw: b"", lambda raw: raw.replace(b'"mac":"', b'"mac":"0')]
)
def test_headers_damaged_beyond_the_copy_are_as_good_as_gone(made, spoil):
    for name in (headerfile.NAME, headerfile.COPY):
        (made.folder / name).write_bytes(spoil((made.folder / name).read_bytes()))
    recovered(made, code=made.kit.code)
    made.opened(NEW).close()


def test_a_slot_spoilt_in_both_headers_opens_with_the_code(made):
    slot = headerfile.read(made.folder).header.slots[-1].nonce.hex().encode()
    for name in (headerfile.NAME, headerfile.COPY):
        raw = (made.folder / name).read_bytes()
        (made.folder / name).write_bytes(raw.replace(slot, b"0" * len(slot)))
    with pytest.raises(WrongPassphrase):
        recovered(made)
    recovered(made, code=made.kit.code)
    made.opened(NEW).close()


def test_words_or_code_of_another_vault_get_a_sentence_and_change_nothing(made, tmp_path):
    other = made_vault(tmp_path / "other", records=0)
    without_headers(made)
    names = made.names()
    with pytest.raises(WrongPassphrase, match="do not open this vault"):
        recovered(made, other.words, code=made.kit.code)
    with pytest.raises(WrongPassphrase):
        recovered(made, code=other.kit.code)
    with pytest.raises(VaultError, match="another vault than this database"):
        recovered(made, other.words, code=other.kit.code)
    letter = "A" if made.kit.code[0] != "A" else "B"
    with pytest.raises(RuleBroken, match="not a whole recovery code"):
        recovered(made, code=letter + made.kit.code[1:])
    assert made.names() == names


def test_words_that_belong_to_nobody_never_open(made):
    for number in range(100):
        words = " ".join(recovery.words_of(bytes([number]) * 32))
        with pytest.raises(DeskError):
            recovered(made, words, code=made.kit.code)


# What stays on the disk


def test_no_word_of_kit_or_passphrase_stays_on_the_disk(made, tmp_path):
    vault = made.opened()
    vault_keys.change_passphrase(vault, PASSPHRASE, NEW, CLOCK, FAST)
    draft = vault_keys.draft_kit(vault, NEW, CLOCK)
    vault_keys.take_kit(vault, draft)
    vault.close()
    words = draft.on_paper.words
    secrets = [PASSPHRASE, NEW, " ".join(words), " ".join(made.kit.words)]
    looked_for = [*secrets, " ".join(words[:3]), " ".join(words[9:12])]
    assert canary.findings(looked_for, [tmp_path]) == []
    (tmp_path / "control").write_text(" ".join(words))
    assert canary.findings(looked_for, [tmp_path])
