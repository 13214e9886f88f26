"""A header in a folder, for the tests that need no database beside it."""

import pytest

from tests.support.headers import made
from therapist_desk.vault import headerfile


@pytest.fixture
def vault(tmp_path):
    headerfile.write(tmp_path, made().header, made().data_key)
    return tmp_path
