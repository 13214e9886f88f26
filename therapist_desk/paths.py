"""Where the desk's own files lie: resources shipped with it, vaults and window state of the person."""

from pathlib import Path

import platformdirs

APP = "therapist-desk"


def resources() -> Path:
    """Return the folder of shipped resources, in a wheel or in a checkout."""
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parents[1] / "resources"


def default_vault() -> Path:
    """Return the folder a first vault is suggested in."""
    return platformdirs.user_data_path(APP, appauthor=False) / "vault"


def window_state() -> Path:
    """Return the ini file that keeps window geometry and appearance, never client data."""
    return platformdirs.user_config_path(APP, appauthor=False) / "window.ini"
