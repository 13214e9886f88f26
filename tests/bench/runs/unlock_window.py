"""The desk's window asking for the passphrase of the vault in the folder given."""

import therapist_desk.ui  # noqa: F401  first, as __main__ does

# isort: split

import gc
import sys
from importlib import import_module
from pathlib import Path

from tests.bench.probe import tell_first_paint

gc.disable()  # as __main__ does before it loads the rest
desk = import_module("therapist_desk.app")
application = desk.make_application(sys.argv)
app = desk.App(application, desk.SystemClock())
app.show_locked(Path(sys.argv[1]), None)
app.window.show()
tell_first_paint(application, app.start.unlock.passphrase)
application.exec()
app.close()
