"""A search that finds nothing proves something only if it finds what is there."""

import base64
import gzip
import io
import zipfile
import zlib

import pytest

from tests.support.canary import findings

WORD = "Zephyrine"
TEXT = f"a note about {WORD} and more"


def zipped(content: bytes, name: str = "inside.txt") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr(name, content)
    return file.getvalue()


WRAPPED = {
    "UTF-8": TEXT.encode(),
    "lower case": TEXT.lower().encode(),
    "UTF-16LE": TEXT.encode("utf-16-le"),
    "UTF-16BE": TEXT.encode("utf-16-be"),
    "hex": TEXT.encode().hex().encode(),
    "hex in upper case": TEXT.encode().hex().upper().encode(),
    "base64, 0": base64.b64encode(TEXT.encode()),
    "base64, 1": base64.b64encode(b"1" + TEXT.encode()),
    "base64, 2": base64.b64encode(b"12" + TEXT.encode()),
    "base64 of UTF-16": base64.b64encode(b"1" + TEXT.encode("utf-16-le")),
    "base64 in lines": base64.encodebytes(b"-" * 40 + TEXT.encode()),
    "zlib": b"%PDF stream\n" + zlib.compress(TEXT.encode()) + b"\nendstream",
    "gzip": gzip.compress(TEXT.encode()),
    "zip": zipped(TEXT.encode()),
    "a name in a zip": zipped(b"nothing", f"{WORD}.txt"),
    "zip in a zip": zipped(zipped(base64.b64encode(TEXT.encode()))),
}


@pytest.mark.parametrize("content", WRAPPED.values(), ids=WRAPPED)
def test_a_word_is_found_however_it_is_wrapped(content, tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file.bin").write_bytes(b"\x00\xff" * 999 + content + b"\x07" * 99)
    assert findings([WORD], [tmp_path])


def test_a_word_is_found_in_the_name_of_a_file(tmp_path):
    (tmp_path / f"{WORD}.txt").touch()
    assert findings([WORD], [tmp_path])


def test_what_is_not_there_is_not_found(tmp_path):
    for number, content in enumerate(WRAPPED.values()):
        (tmp_path / str(number)).write_bytes(content)
    assert findings(["Ottoline"], [tmp_path]) == []
