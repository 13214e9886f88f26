"""A PDF behind a password: the inputs that ask for one, and the file."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from therapist_desk.exporting import files
from therapist_desk.exporting.document import Document
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.pdf import render_pdf
from therapist_desk.ui.kit.text_field import SecretField


def add_password(form: Form) -> None:
    """Add the tick that protects the file, and the password that is asked for with it."""
    translate = QCoreApplication.translate
    tick = CheckField(translate("PaperPanel", "Protect the file with a password"))
    form.add("protects", "", tick)
    hint = translate("PaperPanel", "Tell it by phone, never in the message that carries the file.")
    form.add("password", translate("PaperPanel", "Password"), SecretField(), hint=hint)
    tick.edited.connect(lambda: form.show_only("password", shown=tick.value()))
    form.show_only("password", shown=False)


def password_of(values: Mapping[str, Any]) -> str:
    """Return the password typed, "" where none is wanted; RuleBroken for one not all can type."""
    if not values["protects"]:
        return ""
    password = str(values["password"])
    files.check_password(password)
    return password


def locked_pdf(document: Document, password: str) -> bytes:
    """Return the document as a PDF, which anyone can open where ``password`` is ""."""
    pdf = render_pdf(document)
    return files.encrypted(pdf, password) if password else pdf
