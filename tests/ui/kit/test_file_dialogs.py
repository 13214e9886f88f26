"""Where the person looked for a file stays nobody's business: a folder may be named after a client."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QTreeView, QWidget

from therapist_desk.ui.kit.dialogs import DialogAsker


@pytest.fixture
def settings(tmp_path):
    """Where Qt's own settings lie while this test runs."""
    there = tmp_path / "config"
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, user, str(there))
    yield there
    QSettings.setPath(native, user, "")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    home = tmp_path / "home"
    made = home / "Clients" / "Ada Moreau"
    made.mkdir(parents=True)
    (made / "letter.pdf").write_bytes(b"%PDF")
    monkeypatch.setattr(Path, "home", lambda: home)
    return made


@pytest.fixture
def asker(qtbot, desk_app):
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    return DialogAsker(host)


def look_into(folder, name):
    """Walk into ``folder`` in the dialog that is about to open, and choose ``name`` there."""

    def act():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(folder.parent))
        dialog.setDirectory(str(folder))
        if name is None:
            dialog.reject()
            return
        if dialog.fileMode() is not QFileDialog.FileMode.Directory:
            typed = dialog.findChild(QLineEdit, "fileNameEdit")
            assert typed
            typed.setText(name)
        dialog.accept()

    QTimer.singleShot(100, act)


def kept(settings) -> str:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return "\n".join(each.read_text("utf-8") for each in settings.rglob("*") if each.is_file())


@pytest.mark.parametrize(
    ("ask", "name"),
    [
        (lambda asker, _: asker.choose_file("File", ["All (*)"]), "letter.pdf"),
        (lambda asker, _: asker.choose_files("Files", ["All (*)"]), "letter.pdf"),
        (lambda asker, _: asker.choose_file("File", ["All (*)"]), None),
        (lambda asker, _: asker.choose_folder("Folder"), ""),
        (lambda asker, where: asker.save_file("Save", where / "new.pdf", ["All (*)"]), "new.pdf"),
    ],
)
def test_no_folder_that_was_walked_through_is_written_down(asker, settings, folder, ask, name):
    look_into(folder, name)
    answer = ask(asker, folder.parent)
    expected = folder / name if name else folder
    assert answer == (
        None if name is None else [expected] if isinstance(answer, list) else expected
    )
    written = kept(settings)
    assert "FileDialog" in written
    assert "Ada" not in written
    assert "Clients" not in written


def test_each_file_dialog_offers_the_home_folder_and_shows_sizes_whole(asker, settings, folder):
    (folder.parents[1] / "a letter to read.pdf").write_bytes(b"%PDF" * 9_000)
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        files = dialog.findChild(QTreeView)
        assert files
        header = files.header()
        whole = header.sectionSize(1) >= header.sectionSizeHint(1)
        seen.append((whole, [url.toLocalFile() for url in dialog.sidebarUrls()]))
        dialog.reject()

    for _ in range(2):  # the second one, too, which Qt builds as the first was left
        QTimer.singleShot(200, look)
        asker.choose_file("File", ["All (*)"])
        kept(settings)
    assert [whole for whole, _ in seen] == [True, True]
    assert all(str(folder.parents[1]) in places for _, places in seen)


@pytest.mark.parametrize(
    ("typed", "named"), [("summary", "summary.pdf"), ("summary.PDF", "summary.PDF")]
)
def test_a_name_typed_without_its_ending_gets_the_one_suggested(
    asker, settings, folder, typed, named
):
    look_into(folder, typed)
    assert asker.save_file("Save", folder / "new.pdf", ["PDF (*.pdf)"]) == folder / named
    kept(settings)


def test_what_is_there_under_the_name_with_its_ending_is_not_written_over_unasked(
    asker, settings, folder
):
    def say_no():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.reject()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.reject()

    look_into(folder, "letter")
    QTimer.singleShot(400, say_no)
    assert asker.save_file("Save", folder / "new.pdf", ["PDF (*.pdf)"]) is None
    kept(settings)
