"""Folders that another program copies elsewhere: no place for a vault in use.

They are known by the names such programs give them and by the marks they leave, nothing is asked
of the programs. Names as of 2026: Dropbox, OneDrive, iCloud Drive (``Mobile Documents`` on macOS,
https://support.apple.com/guide/mac-help/mh35731), macOS ``CloudStorage``, Google Drive, Nextcloud,
ownCloud, pCloud, MEGA, Proton Drive, and Syncthing's marker ``.stfolder``.
"""

from pathlib import Path

_NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "cloudstorage": "CloudStorage",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud": "pCloud",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "mega": "MEGA",
    "megasync": "MEGA",
    "proton drive": "Proton Drive",
    "protondrive": "Proton Drive",
}
_MARKS = {".stfolder": "Syncthing", ".dropbox.cache": "Dropbox", ".owncloudsync.log": "ownCloud"}
_QUALIFIERS = (" (", " - ")  # "Dropbox (Personal)", "OneDrive - My Practice"


def syncing_service(folder: Path) -> str:
    """Return the name of what copies ``folder`` elsewhere, as far as can be seen, or ""."""
    whole = Path(folder).expanduser().resolve()
    for place in (whole, *whole.parents):
        service = _by_name(place.name.casefold()) or _by_mark(place)
        if service:
            return service
    return ""


def _by_name(name: str) -> str:
    if name in _NAMES:
        return _NAMES[name]
    return next(
        (
            service
            for known, service in _NAMES.items()
            if name.startswith(tuple(known + qualifier for qualifier in _QUALIFIERS))
        ),
        "",
    )


def _by_mark(place: Path) -> str:
    for mark, service in _MARKS.items():
        try:
            if (place / mark).exists():
                return service
        except OSError:  # not ours to look into
            continue
    return ""
