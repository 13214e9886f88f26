"""Files are added, seen inside the window only, renamed, exported and put away from one tab."""

from pathlib import Path
from zlib import crc32

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter

from tests.support.records import NOON, client
from therapist_desk import paths
from therapist_desk.domain.attachments import MIB
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.services import attachments, clients, disclosures, notes
from therapist_desk.services.attachments import Link
from therapist_desk.ui.pages.attachments import looking
from therapist_desk.ui.pages.attachments.tab import FilesTab
from therapist_desk.vault import contents


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client())


@pytest.fixture
def tab(seat, ada):
    page = FilesTab(seat.tasks, seat.outside)
    seat.show(page)
    page.show_client(ada.id)
    seat.settle()
    return page


def png(width=8, height=8):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(held.data())


def add(seat, tab, *paths: Path):
    seat.asker.answers.append(paths)
    tab.begin_new()
    seat.wait(lambda: not tab.adding.work.is_busy)
    seat.settle()


def kept(seat, ada):
    ids = seat.ask(attachments.of_client, ada.id)
    return [seat.ask(attachments.get, one) for one in ids]


def written(tmp_path, name="letter.txt", content=b"Dear colleague"):
    path = tmp_path / name
    path.write_bytes(content)
    return path


def test_an_added_text_is_shown_and_the_original_is_said_to_lie_there_still(
    seat, tab, ada, tmp_path
):
    add(seat, tab, written(tmp_path))
    seat.wait(lambda: tab.reader.preview.text.value() == "Dear colleague")
    assert [one.name for one in kept(seat, ada)] == ["letter.txt"]
    assert "delete it there" in tab.banner.words
    assert seat.told[-1][0].endswith("added")
    seat.told[-1][1]()
    seat.settle()
    assert kept(seat, ada) == []


def test_the_papers_of_an_intake_are_added_in_one_go(seat, tab, ada, tmp_path):
    names = ["form.txt", "letter.txt", "list.txt"]
    add(seat, tab, *(written(tmp_path, name, name.encode()) for name in names))
    seat.wait(lambda: len(kept(seat, ada)) == len(names))
    assert sorted(one.name for one in kept(seat, ada)) == names


def test_what_is_refused_is_said_with_its_reason_and_the_others_are_kept(seat, tab, ada, tmp_path):
    tab.add_paths([written(tmp_path, "empty.txt", b""), tmp_path, written(tmp_path)])
    seat.wait(lambda: kept(seat, ada))
    seat.settle()
    assert [one.name for one in kept(seat, ada)] == ["letter.txt"]
    assert "empty.txt: This file is empty" in tab.banner.words
    assert "This is a folder" in tab.banner.words


def test_files_are_dropped_as_copies(seat, tab, ada, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(written(tmp_path)))])
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    state = (actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPointF(5, 5).toPoint(), *state)
    tab.dragEnterEvent(entering)
    dropping = QDropEvent(QPointF(5, 5), *state)
    tab.dropEvent(dropping)
    assert dropping.dropAction() is Qt.DropAction.CopyAction
    seat.wait(lambda: [one.name for one in kept(seat, ada)] == ["letter.txt"])
    seat.settle()


def test_a_picture_is_pasted_by_its_key_and_shown(seat, tab, ada):
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(image)
    tab.files.setFocus()
    seat.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    seat.wait(lambda: kept(seat, ada))
    seat.wait(lambda: tab.reader.preview.sheets.shown == 1)
    assert kept(seat, ada)[0].name.startswith("Pasted picture 2026-11-19")
    seat.settle()


def test_a_program_called_a_letter_is_said_to_be_one(seat, tab, ada, tmp_path):
    add(seat, tab, written(tmp_path, "letter.pdf", b"\x7fELF\x02\x01" + bytes(64)))
    seat.wait(lambda: tab.reader.mistake.words)
    assert "By its name: PDF. By its content: Program." in tab.reader.mistake.words


def test_a_file_is_renamed_linked_and_put_into_the_bin_by_the_keyboard(seat, tab, ada, tmp_path):
    note = seat.do(notes.save, Note(NoteId(0), ada.id, "dap", NOON, "UTC", sections={"data": "x"}))
    add(seat, tab, written(tmp_path))
    tab.reader.name.setFocus()
    tab.reader.name.selectAll()
    seat.type("Letter of the GP.txt")
    seat.press(Qt.Key.Key_Return)
    seat.settle()
    tab.reader.link.set_value(Link(note_id=note.id))
    seat.settle()
    one = kept(seat, ada)[0]
    assert (one.name, one.note_id) == ("Letter of the GP.txt", note.id)
    tab.files.setFocus()
    seat.press(Qt.Key.Key_Delete)
    seat.settle()
    assert kept(seat, ada) == []
    seat.told[-1][1]()
    seat.settle()
    assert [one.name for one in kept(seat, ada)] == ["Letter of the GP.txt"]


@pytest.mark.parametrize("typed", ["  ", "/", "\u202e", "\u200b / "])
def test_no_name_is_a_sentence_at_the_field_and_the_old_one_stays(seat, tab, ada, tmp_path, typed):
    add(seat, tab, written(tmp_path))
    tab.reader.name.set_value(typed)
    tab.reader.keep()
    seat.settle()
    assert kept(seat, ada)[0].name == "letter.txt"
    assert not tab.has_unsaved_words  # it keeps nobody from locking


def test_a_name_is_kept_before_the_vault_is_locked(seat, tab, ada, tmp_path):
    add(seat, tab, written(tmp_path))
    tab.reader.name.set_value("GP/letter: two.txt")
    assert tab.has_unsaved_words
    tab.keep()
    seat.settle()
    assert not tab.has_unsaved_words
    assert kept(seat, ada)[0].name == "letter: two.txt"


def test_an_export_warns_writes_the_very_bytes_privately_and_is_logged(seat, tab, ada, tmp_path):
    add(seat, tab, written(tmp_path, "scan.png", png()))
    tab.reader.export_button.click()
    seat.wait(lambda: tab.leaving.isVisible())
    assert "not encrypted" in tab.leaving.warning.words
    tab.leaving.save_button.click()
    assert tab.leaving.isVisible()  # for whom and why are still missing
    tab.leaving.form.fill({"to_whom": "Dr Hale", "why": "She asked for it"})
    out = tmp_path / "out.png"
    seat.asker.answers.append(out)
    tab.leaving.save_button.click()
    seat.wait(out.exists)
    seat.settle()
    assert out.read_bytes() == png()
    assert out.stat().st_mode & 0o777 == 0o600
    (logged,) = seat.ask(
        lambda reader: disclosures.page(reader, disclosures.listed(reader))
    ).values()
    assert (logged.disclosure.to_whom, logged.disclosure.why) == ("Dr Hale", "She asked for it")
    assert logged.disclosure.sha256 == kept(seat, ada)[0].sha256
    suggested = next(one for one in seat.asker.asked if isinstance(one, tuple))[1]
    assert "scan" not in suggested.name
    assert suggested.suffix == ".png"


def test_a_name_after_the_last_dot_is_no_ending_to_suggest(seat, tab, ada, tmp_path):
    add(seat, tab, written(tmp_path, "Letter about Ms. Ada Quill"))
    tab.reader.export_button.click()
    seat.wait(lambda: tab.leaving.isVisible())
    tab.leaving.form.fill({"to_whom": "Dr Hale", "why": "She asked for it"})
    seat.asker.answers.append(None)
    tab.leaving.save_button.click()
    suggested = next(one for one in seat.asker.asked if isinstance(one, tuple))[1]
    assert (suggested.stem[:5], suggested.suffix) == ("file-", "")


def test_scans_are_offered_never_taken_and_known_again(seat, tab, ada, tmp_path):
    folder = tmp_path / "scans"
    folder.mkdir()
    written(folder, "one.txt", b"first")
    written(folder, "two.txt", b"second")
    seat.asker.answers.append(folder)
    tab.scanning.choose_folder()
    seat.wait(lambda: tab.scanning.files.count() == 2)
    assert kept(seat, ada) == []
    names = [tab.scanning.files.item(row).text() for row in range(2)]
    row = next(row for row, name in enumerate(names) if name.startswith("two"))
    tab.scanning.files.item(row).setCheckState(Qt.CheckState.Checked)
    tab.scanning.add_button.click()
    seat.wait(lambda: [one.name for one in kept(seat, ada)] == ["two.txt"])
    seat.settle()
    tab.scanning.begin()
    seat.wait(
        lambda: any("in the vault" in tab.scanning.files.item(row).text() for row in range(2))
    )
    assert (folder / "two.txt").exists()


def test_another_clients_files_are_not_shown(seat, tab, ada, tmp_path):
    add(seat, tab, written(tmp_path))
    seat.wait(lambda: tab.reader.preview.text.value())
    other = seat.do(clients.save, client("Ben Other", code="C-0900"))
    tab.show_client(other.id)
    seat.settle()
    assert tab.files.model().rowCount() == 0
    assert tab.reader.preview.text.value() == ""


def test_a_file_on_its_way_goes_to_the_client_it_was_added_to_and_opens_nowhere_else(
    seat, tab, ada, tmp_path
):
    ben = seat.do(clients.save, client("Ben Okafor"))
    tab.add_paths([written(tmp_path)])
    tab.show_client(ben.id)
    seat.wait(lambda: kept(seat, ada))
    seat.settle()
    assert [one.name for one in kept(seat, ada)] == ["letter.txt"]
    assert kept(seat, ben) == []
    assert tab._stack.currentWidget() is tab._nothing
    assert tab.files.selection.current is None
    assert tab.banner.words == ""


def test_with_names_hidden_the_list_says_what_a_file_is_and_not_its_name(seat, tab, ada, tmp_path):
    add(seat, tab, written(tmp_path, "Ada Moreau to Dr. Osei.txt"))
    (one,) = kept(seat, ada)
    assert tab._row(one).title == "Ada Moreau to Dr. Osei.txt"
    seat.outside.preferences.change(hide_names=True)
    row = tab._row(one)
    assert row.title
    assert "Moreau" not in f"{row.title} {row.subtitle} {row.aside} {row.words}"


def test_a_large_file_waits_to_be_asked_for(seat, tab, tmp_path, monkeypatch):
    monkeypatch.setattr("therapist_desk.ui.pages.attachments.preview.AT_ONCE", 10)
    add(seat, tab, written(tmp_path, "scan.png", png()))
    assert tab.reader.preview.sheets.shown == 0
    tab.files.setFocus()
    seat.press(Qt.Key.Key_Return)
    seat.wait(lambda: tab.reader.preview.sheets.shown == 1)


def test_a_picture_that_claims_too_many_pixels_is_not_decoded(qapp):
    small = bytearray(png())
    small[16:24] = (60_000).to_bytes(4, "big") * 2  # what a decompression bomb says of itself
    small[29:33] = crc32(small[12:29]).to_bytes(4, "big")
    found = looking.picture(bytes(small))
    assert found == looking.Nothing(FileKind.IMAGE, large=True)
    wide = looking.picture(png(5000, 20))
    assert isinstance(wide, QImage)
    assert wide.width() <= 2400


@pytest.mark.parametrize("cut", [30, 400, 9000])
def test_a_damaged_pdf_is_a_sentence_and_no_crash(seat, tab, tmp_path, cut):
    whole = (paths.resources() / "rehearsal" / "files" / "letter.pdf").read_bytes()
    add(seat, tab, written(tmp_path, "letter.pdf", whole[:cut]))
    preview = tab.reader.preview
    seat.wait(lambda: preview.sheets.shown or "damaged" in preview.nothing.accessibleName())


def test_a_page_as_thin_as_a_thread_is_no_picture_of_gigabytes(qapp):
    thin = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]"
        b"/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 1 14400]>>endobj\n"
        b"trailer<</Root 1 0 R>>"
    )
    (picture,) = looking.sheets(thin, 600)
    assert picture.height() <= 3600


def test_locking_in_the_middle_of_an_import_waits_for_nothing_and_keeps_no_half(
    seat, tab, tmp_path, monkeypatch
):
    put, written_slices = contents.put, []

    def counted(writer, content_id, number, part):
        written_slices.append(number)
        put(writer, content_id, number, part)

    monkeypatch.setattr(contents, "put", counted)
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(60 * MIB)
    tab.add_paths([path])
    seat.wait(lambda: written_slices)
    seat.tasks.close()
    assert 0 < len(written_slices) < 60
