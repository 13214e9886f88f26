"""Both headers gone: paper alone opens the vault again."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.headers import made
from therapist_desk.domain.errors import RuleBroken, VaultDamaged, VaultError
from therapist_desk.vault import headerfile, keys, keyslots, kit
from therapist_desk.vault.header import FLOOR, new_header

NOW = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
CODE = kit.code_of(made().header)


def test_code_and_words_open_a_vault_whose_headers_are_gone(tmp_path):
    headerfile.write(tmp_path, made().header, made().data_key)
    for path in tmp_path.iterdir():
        path.unlink()
    (tmp_path / made().header.database).touch()
    with pytest.raises(VaultDamaged, match="recovery kit"):
        headerfile.read(tmp_path)

    header = kit.header_from(CODE, NOW, generation=1)
    data_key = keyslots.unlock_with_recovery(header, made().words)
    header = keyslots.add_passphrase(header, data_key, "a new passphrase", FLOOR)
    headerfile.write(tmp_path, header, data_key)

    opened = headerfile.unlock(tmp_path, made().by_words)
    old, new = (
        keys.database_key(each, vault_id)
        for each, vault_id in (
            (made().data_key, made().header.vault_id),
            (opened.data_key, opened.header.vault_id),
        )
    )
    assert old == new
    assert opened.header.database == made().header.database
    assert keyslots.two_slots_stand(opened.header)


def test_the_code_is_38_short_groups_without_look_alikes():
    assert [len(group) for group in CODE.split(" ")] == [4] * 38
    assert not set(CODE) & set("0189")


def test_the_code_holds_no_secret():
    assert made().data_key.hex() not in CODE
    assert kit.header_from(CODE, NOW, 1).slots == made().header.slots[1:]


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        CODE.replace(" ", "-"),
        CODE.replace(" ", "\n  "),
        CODE.replace("O", "0").replace("I", "1").replace("B", "8"),
    ],
    ids=["small letters", "hyphens", "lines", "look-alikes"],
)
def test_what_people_make_of_a_printed_code_is_read(typed):
    assert kit.header_from(typed, NOW, 1) == kit.header_from(CODE, NOW, 1)


@given(st.integers(0, 151), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_one_wrong_letter_is_always_noticed(place, letter):
    plain = CODE.replace(" ", "")
    typed = plain[:place] + letter + plain[place + 1 :]
    if typed != plain:
        with pytest.raises(RuleBroken, match="Check it against the paper"):
            kit.header_from(typed, NOW, 1)


@given(st.text(max_size=200))
def test_any_other_text_is_refused_with_a_sentence(typed):
    with pytest.raises(RuleBroken):
        kit.header_from(typed, NOW, 1)


def test_a_vault_without_recovery_key_has_no_code():
    with pytest.raises(VaultError, match="no recovery key"):
        kit.code_of(new_header(NOW, rehearsal=False))
