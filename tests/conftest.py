"""What every test gets: Qt without a screen unless the environment names one, and our look."""

import functools
import gc
import os
import shutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from therapist_desk.ui.kit import theme
from therapist_desk.vault import keyslots

# How quick something is, is measured beside a bare counterpart; a busy machine is nobody's mistake.
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("desk")

_derived_once = functools.cache(keyslots._derived)


def pytest_collection_finish() -> None:
    """Leave what all tests share out of every later collection: there are hundreds of thousands."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """Leave nothing on the clipboard: without a screen it goes after Python has, which is a crash."""
    if isinstance(app := QApplication.instance(), QApplication):
        app.clipboard().clear()


@pytest.fixture(scope="module", autouse=True)
def _what_outlived_a_module():
    """Leave it out of later collections too: by the thousandth test each would take a tenth of a second."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _garbage_on_this_thread():
    """Collect garbage between tests and on this thread, as the app does: see ui/kit/garbage.py."""
    gc.disable()
    yield
    gc.collect()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["therapist-desk-tests"]


@pytest.fixture
def desk_app(qapp: QApplication) -> theme.Appearance:
    """Dress the one application in the light theme, left to right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    dressed = qapp.findChild(theme.Appearance) or theme.Appearance(qapp)
    dressed.dress(theme.Scheme.LIGHT)
    return dressed


@pytest.fixture
def keys_derived_once(monkeypatch):
    """Derive the key of each passphrase and salt but once, for tests of copies of one vault."""
    monkeypatch.setattr(keyslots, "_derived", _derived_once)


@pytest.fixture(scope="session")
def vault_of_two(tmp_path_factory):
    """Make a closed vault of two clients once; return what copies it to a folder."""
    from tests.support.backed_up import Kept, kept_vault

    made = kept_vault(tmp_path_factory.mktemp("two") / "vault", "Ada", "Bo").folder
    return lambda folder: Kept(shutil.copytree(made, folder))


@pytest.fixture
def seat(qtbot, qapp: QApplication, desk_app: theme.Appearance, tmp_path):
    """A seat before a page, over a real vault in memory."""
    from tests.support.window import Seat

    taken = Seat(qtbot, qapp, tmp_path)
    yield taken
    taken.leave()
