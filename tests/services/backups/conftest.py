"""A vault of forty clients, made once and copied for each test."""

import shutil

import pytest

from tests.support.backed_up import FILLING, Kept, kept_vault


@pytest.fixture(scope="module")
def made_once(tmp_path_factory):
    return kept_vault(tmp_path_factory.mktemp("vaults") / "practice", *FILLING).folder


@pytest.fixture
def kept(made_once, tmp_path):
    shutil.copytree(made_once, tmp_path / "practice")
    return Kept(tmp_path / "practice")
