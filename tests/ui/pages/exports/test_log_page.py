"""What left the desk, and what of it is seen while names are hidden."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.support.records import client
from tests.ui.pages.exports.test_export_page import fill, log, saved, unprotect
from therapist_desk.domain.disclosures import Disclosure, DisclosureId, Recipient
from therapist_desk.services import clients, disclosures
from therapist_desk.ui.kit.places import View
from therapist_desk.ui.pages.exports.log_page import ExportsPage


def test_the_log_shows_initials_when_names_are_hidden_and_gives_the_whole_hash(
    qtbot, desk, page, tmp_path
):
    fill(qtbot, page, recipient=Recipient.CLIENT, to_whom="Ada <b>Moreau</b>")
    unprotect(page)
    saved(qtbot, desk, page, tmp_path / "out.pdf", True)
    next(each for each in page.banner.findChildren(QPushButton) if each.text()).click()
    assert desk.places[0][0].view is View.EXPORTS
    table = ExportsPage(desk.tasks, desk.outside)
    qtbot.addWidget(table)
    table.show()
    cells = table.model
    qtbot.waitUntil(lambda: cells.rowCount() == 1)
    qtbot.waitUntil(lambda: cells.index(0, 1).data() == "Ada <b>Moreau</b>")
    desk.outside.preferences.change(hide_names=True)
    qtbot.waitUntil(lambda: cells.index(0, 1).data() == "A.<.")
    assert not any("Moreau" in cells.index(0, column).data() for column in range(7))
    table.table.selectRow(0)
    table._copy.click()
    (line,) = log(desk)
    assert QApplication.clipboard().text() == line.sha256
    assert table._stack.currentWidget() is table.table


@pytest.mark.parametrize(
    "named", ["File “{}” (PDF, 3 kB)", "Datei „{}“ (PDF, 3 kB)", "الملف «{}» (PDF، 3 kB)"]
)
def test_with_names_hidden_the_log_names_no_file_and_no_client_in_a_reason(qtbot, desk, named):
    ada = desk.do(clients.save, client("Ada Moreau"))
    leaving = Disclosure(
        DisclosureId(0),
        ada.id,
        desk.clock.now(),
        named.format("Moreau_Befund “neu”.pdf"),
        Recipient.COLLEAGUE,
        "Doctor of Ada Moreau",
        "Ada Moreau asked for it",
        format="PDF",
        sha256="0" * 64,
        encrypted=False,
    )
    desk.do(disclosures.log, leaving)
    desk.outside.preferences.change(hide_names=True)
    table = ExportsPage(desk.tasks, desk.outside)
    qtbot.addWidget(table)
    table.show()
    cells = table.model
    qtbot.waitUntil(lambda: cells.rowCount() == 1 and cells.index(0, 2).data() is not None)
    qtbot.waitUntil(lambda: "PDF" in cells.index(0, 2).data())
    table.table.selectRow(0)
    said = [cells.index(0, column).data() for column in range(7)]
    said += [cells.index(0, 2).data(Qt.ItemDataRole.ToolTipRole), table._facts.text()]
    assert not any("Moreau" in one for one in said)


def test_an_empty_log_says_so(qtbot, desk):
    table = ExportsPage(desk.tasks, desk.outside)
    qtbot.addWidget(table)
    table.show()
    qtbot.waitUntil(lambda: table.model.is_loaded)
    assert table._stack.currentWidget() is table._empty
