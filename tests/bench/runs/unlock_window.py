"""The desk's window asking for the passphrase of the vault in the folder given."""

import sys
from pathlib import Path

from tests.bench.probe import tell_first_paint
from therapist_desk.app import App, make_application
from therapist_desk.domain.clock import SystemClock

application = make_application(sys.argv)
app = App(application, SystemClock())
app.show_locked(Path(sys.argv[1]), None)
app.window.show()
tell_first_paint(application)
application.exec()
app.close()
