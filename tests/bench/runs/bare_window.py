"""A window of PySide6 with nothing of the desk, as large as the desk's: what all is compared with."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from tests.bench.probe import tell_first_paint

application = QApplication(sys.argv)
window = QWidget()
layout = QVBoxLayout(window)
layout.addWidget(QLabel("A bare window"))
layout.addWidget(QLineEdit())
window.resize(1180, 760)
window.show()
tell_first_paint(application, window)
application.exec()
