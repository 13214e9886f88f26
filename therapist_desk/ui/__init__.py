"""The window: Qt lives in this package and nowhere else."""

import linecache

import PySide6.QtCore  # noqa: F401  brings the hook that is changed below
from shibokensupport import feature  # type: ignore[import-not-found]

# PySide reads the source of every module that is imported after it, to see whether it may want
# snake_case names, and keeps what it read: 7 MB and a tenth of the start [measured]. Ours never do.
feature._mod_uses_pyside = lambda _module: False  # noqa: SLF001 - Qt has no public way
linecache.clearcache()
