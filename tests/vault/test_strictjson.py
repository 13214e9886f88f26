"""What a stranger's file may hold is held to its bounds, to the byte, before any of it is acted on."""

import pytest

from therapist_desk.vault import strictjson
from therapist_desk.vault.strictjson import decode, items, octets, text, truth, whole


def test_a_file_may_be_as_large_as_its_bound_and_no_byte_larger():
    raw = b'{"a":1}'
    assert decode(raw, most_bytes=len(raw), most_depth=1) == {"a": 1}
    with pytest.raises(ValueError, match="too large"):
        decode(raw, most_bytes=len(raw) - 1, most_depth=1)


def test_a_file_may_be_as_deep_as_its_bound_and_no_level_deeper():
    raw = b'[{"a":[]},[[]]]'
    assert decode(raw, most_bytes=99, most_depth=3) == [{"a": []}, [[]]]
    with pytest.raises(ValueError, match="too deep"):
        decode(raw, most_bytes=99, most_depth=2)


def test_brackets_side_by_side_or_within_a_text_are_not_deep():
    assert decode(b"[[],[],[]]", most_bytes=99, most_depth=2) == [[], [], []]
    assert decode(b'["[[[[\\"[["]', most_bytes=99, most_depth=1) == ['[[[["[[']


@pytest.mark.parametrize("raw", [b"1.5", b"1e3", b"[NaN]", b"[Infinity]", b"[-Infinity]"])
def test_a_number_that_is_not_whole_is_refused(raw):
    with pytest.raises(ValueError, match="not a whole number"):
        decode(raw, most_bytes=99, most_depth=1)


def test_an_object_has_exactly_the_keys_it_is_known_by():
    assert strictjson.fields({"a": 1, "b": 2}, "a", "b") == {"a": 1, "b": 2}
    for other in ({"a": 1}, {"a": 1, "b": 2, "c": 3}, ["a", "b"], "ab", None):
        with pytest.raises(ValueError, match="expected keys"):
            strictjson.fields(other, "a", "b")


def test_an_array_has_at_most_so_many_elements():
    assert items([1, 2], most=2) == [1, 2]
    for other in ([1, 2, 3], (1, 2), "12", None):
        with pytest.raises(ValueError, match="array"):
            items(other, most=2)


def test_a_whole_number_lies_within_its_bounds_and_is_neither_true_nor_a_text():
    assert [whole(value, least=1, most=3) for value in (1, 2, 3)] == [1, 2, 3]
    for other in (0, 4, True, "2", None):
        with pytest.raises(ValueError, match="in range"):
            whole(other, least=1, most=3)


def test_a_text_has_at_most_so_many_characters():
    assert text("äb", most=2) == "äb"
    for other in ("abc", 1, None, ["a"]):
        with pytest.raises(ValueError, match="expected length"):
            text(other, most=2)


def test_true_and_false_are_no_numbers():
    assert (truth(True), truth(False)) == (True, False)
    for other in (1, 0, "true", None):
        with pytest.raises(ValueError, match="neither"):
            truth(other)


def test_bytes_are_exactly_as_many_as_they_must_be():
    assert octets("00ff", length=2) == b"\x00\xff"
    for other in ("00", "00ff0", "00ff00", "zzzz", 255, None):
        with pytest.raises(ValueError):  # noqa: PT011  whichever of them is found first
            octets(other, length=2)


def test_a_value_is_written_in_one_way_only():
    assert strictjson.encode({"b": "ä", "a": [1, True]}) == b'{"a":[1,true],"b":"\\u00e4"}'
