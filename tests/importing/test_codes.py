"""Lists of codes come in the shapes that offices have them in."""

import pytest

from therapist_desk.domain.clinical_facts import CodeSystem
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.importing import codes

ICD_10 = CodeSystem.ICD_10


@pytest.mark.parametrize(
    "content",
    [
        b"F41.0,Panic\nF41.1,GAD\n",
        b"code,title\r\nF41.0,Panic\r\nF41.1,GAD\r\n",
        b"\xef\xbb\xbfF410;Panic;x\nf411;GAD;y\n",
        b"F41.0\tPanic\nF41.1\t  GAD \nF41\n\n",
        b'"F41.0","Panic"\n"F41.1","GAD"\n',
    ],
)
def test_every_usual_shape_is_read(tmp_path, content):
    path = tmp_path / "codes.csv"
    path.write_bytes(content)
    assert codes.read(path, ICD_10) == [("F41.0", "Panic"), ("F41.1", "GAD")]


def test_letters_of_an_older_spreadsheet_are_read(tmp_path):
    path = tmp_path / "codes.csv"
    path.write_bytes("F41.0;Panikstörung\n".encode("cp1252"))
    assert codes.read(path, ICD_10) == [("F41.0", "Panikstörung")]


@pytest.mark.parametrize("content", [b"", b"dear diary\n", b"6B01,ICD-11\n", b"\x00\x01\x02" * 99])
def test_a_file_without_codes_is_refused_in_a_sentence(tmp_path, content):
    path = tmp_path / "codes.csv"
    path.write_bytes(content)
    with pytest.raises(RuleBroken, match="No codes were found"):
        codes.read(path, ICD_10)


def test_a_quote_that_is_never_closed_is_a_sentence(tmp_path):
    path = tmp_path / "codes.csv"
    path.write_bytes(b'F41.0,"Panic\n' + b"F41.1,GAD\n" * 20_000)
    with pytest.raises(RuleBroken, match="not a table"):
        codes.read(path, ICD_10)


def test_a_file_that_is_not_there_is_a_sentence(tmp_path):
    with pytest.raises(RuleBroken, match="can't be read"):
        codes.read(tmp_path / "none.csv", ICD_10)


def test_a_file_too_large_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(codes, "LARGEST", 10)
    path = tmp_path / "codes.csv"
    path.write_bytes(b"F41.0,Panic disorder\n")
    with pytest.raises(RuleBroken, match="larger"):
        codes.read(path, ICD_10)
