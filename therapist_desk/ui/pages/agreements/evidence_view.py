"""How it was agreed: in which way, by whom, what shows it, and what exactly was sealed."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.evidence import Scan, Signature
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.veiling import veiled
from therapist_desk.services.agreements import Folder
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.flow import FlowLayout
from therapist_desk.ui.kit.fold import Fold
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel, plain_tooltip
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.agreements import words
from therapist_desk.ui.pages.agreements.language import add_notice, name_of
from therapist_desk.ui.pages.agreements.signing import SignatureView
from therapist_desk.ui.pages.agreements.withdrawing import words_for_the_end


class EvidenceView(QWidget):
    """Shows the evidence of one accepted agreement; ``go`` asks for the file of its paper."""

    go = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._agreement: Agreement | None = None
        self.how = PlainLabel("", wraps=True)
        self.then = PlainLabel("", wraps=True)
        self.scan_button = buttons.quiet(self.tr("Open the signed paper"), self._open, "folder")
        self._later = QVBoxLayout()
        self._signatures = QVBoxLayout()
        self._signatures.setSpacing(theme.px(4))
        self.seal = Muted("").selectable()
        self.sealed = Muted("").selectable()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid())
        column.addWidget(Heading(self.tr("How this was agreed"), 3))
        column.addWidget(self.how)
        column.addWidget(self.then)
        row = FlowLayout()
        row.addWidget(self.scan_button)
        column.addLayout(row)
        column.addLayout(self._later)
        column.addLayout(self._signatures)
        column.addWidget(self.seal)
        column.addWidget(Fold(self.tr("What exactly was sealed"), self.sealed))

    def show_agreement(self, folder: Folder, agreement: Agreement, veil: str) -> None:
        """Show one of ``folder``; the name ``veil`` is hidden where names are, "" hides none."""
        self._agreement = agreement
        told = words.acceptance_told(agreement)
        self.how.setText(_discreet(told, agreement, veil))
        add_notice(self.how, agreement.language)
        self._show_the_end(agreement, veil)
        given = agreement.acceptance
        self.scan_button.setVisible(given is not None and given.scan is not None)
        self._show_later_scans(agreement, veil)
        self._show_signatures(agreement, veil)
        self.seal.setText(self.tr("Sealed: SHA-256 {start}…").format(start=agreement.sha256[:16]))
        template = _template_named(folder, agreement)
        template = veiled(template, veil) if veil else template
        sealed = "\n".join(self._sealed(agreement, template))
        self.sealed.setText(_discreet(sealed, agreement, veil))

    def _show_the_end(self, agreement: Agreement, veil: str) -> None:
        """Show what was agreed for the end, once it has come."""
        ended = agreement.state is AgreementState.WITHDRAWN
        then = "\n\n".join(words_for_the_end(agreement)) if ended else ""
        self.then.setText(veiled(then, veil) if veil else then)
        self.then.setVisible(bool(then))

    def _show_later_scans(self, agreement: Agreement, veil: str) -> None:
        """Offer the papers of those who signed later, each by itself."""
        empty(self._later)
        given = agreement.acceptance
        for yes in given.yeses if given else ():
            if yes.scan is not None:
                who = _discreet(yes.name, agreement, veil)
                label = self.tr("Open the paper of {who}").format(who=who)
                button = buttons.quiet(label, partial(self._open_file, yes.scan), "folder")
                # A long name may not widen the card beyond its room; the tooltip has it whole.
                button.setMinimumWidth(theme.px(160))
                button.setToolTip(plain_tooltip(label))
                self._later.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_signatures(self, agreement: Agreement, veil: str) -> None:
        empty(self._signatures)
        given = agreement.acceptance
        for each in given.signatures if given else ():
            self._show_signature(each, given.zone if given else "UTC", veil)

    def _show_signature(self, signature: Signature, zone: str, veil: str) -> None:
        who = words.signer(signature.role, signature.name)
        view = SignatureView()
        view.show_signature(signature)
        self._signatures.addWidget(PlainLabel(veiled(who, veil) if veil else who, wraps=True))
        if not veil:  # a signature is the name
            self._signatures.addWidget(view)
        self._signatures.addWidget(Muted(when.full_there(signature.at, zone)))

    def _sealed(self, agreement: Agreement, template: str) -> Iterator[str]:
        """Yield what is kept for ever, line by line."""
        yield self.tr("SHA-256 of the words: {whole}").format(
            whole=words.in_groups(agreement.sha256)
        )
        given = agreement.acceptance
        yield from map(words.yes_noted, given.yeses if given else ())
        if given is not None and given.scan:
            yield words.scan_noted(given.scan)
        yield self.tr("Template: {title}, version {version}").format(
            title=template, version=agreement.template_version
        )
        yield self.tr("Language: {language}").format(language=name_of(agreement.language))
        versions = sorted(agreement.clause_versions.items())
        listed = QLocale().createSeparatedList(
            [f"{clause} {number}" for clause, number in versions]
        )
        yield self.tr("Clauses and their versions: {list}").format(list=listed)

    def _open(self) -> None:
        given = self._agreement.acceptance if self._agreement else None
        if given and given.scan:
            self._open_file(given.scan)

    def _open_file(self, scan: Scan) -> None:
        if self._agreement:
            place = Place(View.FILES, self._agreement.client_id, scan.attachment_id)
            self.go.emit(place)


def _discreet(told: str, agreement: Agreement, veil: str) -> str:
    """Return ``told`` with the names of all who agreed veiled, where the client's ``veil`` is."""
    given = agreement.acceptance
    names = [each.name for each in given.yeses] if given else []
    for name in filter(None, [veil, *names] if veil else ()):
        told = veiled(told, name)
    return told


def _template_named(folder: Folder, agreement: Agreement) -> str:
    """Return the name of the template it was made from: an own one has the therapist's."""
    for paper in folder.papers:
        if paper.template.id == agreement.template_id:
            return paper.name or words.title_of(paper.template)
    return agreement.template_id
