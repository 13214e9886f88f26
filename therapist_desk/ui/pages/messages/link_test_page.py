"""What works on this computer: which program takes WhatsApp links, and one test chat to oneself."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain import link_trials as rules
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.link_trials import Trial
from therapist_desk.domain.messages import CallKind, LinkStyle
from therapist_desk.domain.topics import Topic
from therapist_desk.services import link_trials, links, settings
from therapist_desk.services.desk import Reader
from therapist_desk.services.links import Opening
from therapist_desk.services.settings import Setting
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import PhoneField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted, Picture, PlainLabel
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.messages import words
from therapist_desk.ui.pages.messages.call_links import CallLinks
from therapist_desk.ui.pages.messages.trial_row import TrialRow


class LinkTestPage(Page):
    """Remembers what was found out beside the vault, for it belongs to the computer."""

    topics = frozenset({Topic.SETTING, Topic.PRACTICE})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("WhatsApp on this computer")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._wanted = LinkStyle.APP
        self.banner = Banner()
        self.form = Form()
        self.number = PhoneField()
        self.form.add(
            "number",
            self.tr("Your own WhatsApp number"),
            self.number,
            hint=self.tr("Only used for the test; it is not kept here."),
        )
        self.rows = {style: self._row(style) for style in rules.TRIED}
        self.handler, self.result = PlainLabel("", wraps=True), PlainLabel("", wraps=True)
        self.calls = CallLinks(tasks, outside)
        self._lay_out()
        outside.preferences.changed.connect(self._show_trials)
        self._show_trials()

    @property
    def first_stop(self) -> QWidget:
        """Where one begins: not at the button that forgets everything."""
        return self.number

    def refresh(self) -> None:
        """Ask what takes links here, which way the practice uses, and its own number."""
        self._look()
        self.tasks.ask(self, _kept, lambda found: self._show_kept(*found))

    def _look(self) -> None:
        can_open = self._outside.links.can_open
        self.tasks.work(
            self, lambda: (can_open("whatsapp"), can_open("https")), lambda got: self._show(*got)
        )

    def _show(self, has_app: bool, has_browser: bool) -> None:
        app = (
            self.tr("A program on this computer takes WhatsApp links.")
            if has_app
            else self.tr("No program on this computer takes WhatsApp links.")
        )
        browser = (
            self.tr("A browser opens web pages.")
            if has_browser
            else self.tr("No browser was found.")
        )
        self.handler.setText(f"{app} {browser}")
        self._mark.show_icon(*(("ok", "good") if has_app else ("warning", "warn")))
        self.rows[LinkStyle.APP].try_button.setEnabled(has_app)
        for style in (LinkStyle.WEB, LinkStyle.WA_ME):
            self.rows[style].try_button.setEnabled(has_browser)

    def _show_kept(self, style: LinkStyle, number: str, calls: dict[CallKind, str]) -> None:
        self._wanted = style
        if not self.number.value():
            self.form.set_values({"number": number})
        self.calls.show_links(calls)
        self._show_trials()

    def _show_trials(self) -> None:
        found = rules.read(self._outside.preferences.state.link_trials)
        for style, row in self.rows.items():
            row.show_trial(found.get(style), self._today)
        here, ways = rules.style_here(self._wanted, found), words.styles()
        if here is not self._wanted:
            said = self.tr("{wanted} opens no chat here, so this computer opens chats with {here}.")
        else:
            said = self.tr("Chats open with {here} here, as set in Settings.")
        self.result.setText(said.format(wanted=ways[self._wanted], here=ways[here]))

    def _try(self, style: LinkStyle) -> None:
        self.banner.hide()
        self.form.clear_errors()
        raw = self.number.value()
        self.tasks.ask(
            self,
            lambda reader: link_trials.trial(reader, raw, style),
            lambda opening: self._open(style, opening),
            self._refuse,
        )

    def _open(self, style: LinkStyle, opening: Opening) -> None:
        if self._outside.links.open(opening.link):
            self.rows[style].ask()
            return
        self._remember(style, works=False)
        self.banner.tell(self.tr("The system did not take the link."), "warn")

    def _refuse(self, trouble: Exception) -> None:
        if isinstance(trouble, RuleBroken) and self.form.show_error(trouble):
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            show_error(trouble, self.banner)

    def _remember(self, style: LinkStyle, *, works: bool) -> None:
        preferences = self._outside.preferences
        found = rules.read(preferences.state.link_trials) | {style: Trial(works, self._today)}
        preferences.change(link_trials=rules.write(found))

    def _forget(self) -> None:
        before = self._outside.preferences.state.link_trials
        self._outside.preferences.change(link_trials="")
        self.told.emit(
            self.tr("What was tried here is forgotten"),
            lambda: self._outside.preferences.change(link_trials=before),
        )

    @property
    def _today(self) -> date:
        return when.wall_clock(self._outside.clock.now(), when.local_zone()).date()

    def _row(self, style: LinkStyle) -> TrialRow:
        abouts = {
            LinkStyle.APP: self.tr("Nothing leaves this computer before you press send."),
            LinkStyle.WEB: self.tr("The browser’s history and Meta’s servers see the number."),
            LinkStyle.WA_ME: self.tr("A page of Meta that leads to the app or to the web."),
        }
        row = TrialRow(style, words.styles()[style], abouts[style])
        row.wanted.connect(self._try)
        row.told.connect(lambda one, works: self._remember(one, works=works))
        return row

    def _lay_out(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(1.5))
        inside.addWidget(self._found())
        inside.addWidget(Heading(self.tr("One test chat to yourself"), 2))
        inside.addWidget(
            Muted(self.tr("It opens empty, and nothing is sent. Close it again after."))
        )
        inside.addWidget(self.form)
        for row in self.rows.values():
            inside.addWidget(row)
        inside.addWidget(self.result)
        inside.addSpacing(theme.grid(2))
        inside.addWidget(self.calls)
        inside.addStretch(1)
        self.calls.told.connect(self.told)
        forget = buttons.plain(self.tr("Forget what was tried"), self._forget)
        layout = column(self)
        subtitle = self.tr("Remembered for this computer alone, beside the vault.")
        layout.addWidget(PageHeader(self.title, subtitle, [forget]))
        layout.addWidget(self.banner)
        layout.addWidget(scrolled(content), 1)

    def _found(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(*[theme.grid(2)] * 4)
        row.setSpacing(theme.grid(1.5))
        self._mark = Picture("info", "muted")
        row.addWidget(self._mark)
        row.addWidget(self.handler, 1)
        row.addWidget(buttons.quiet(self.tr("Look again"), self._look, "refresh"))
        return card


def _kept(reader: Reader) -> tuple[LinkStyle, str, dict[CallKind, str]]:
    style = LinkStyle(settings.get(reader, Setting.LINK_STYLE))
    return style, link_trials.own_number(reader), dict(links.call_links(reader))
