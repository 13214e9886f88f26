"""Writing to a client on WhatsApp: what for, what, whether it was agreed, and the link that opens it."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.depth import Instead
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard_words import Action
from therapist_desk.domain.messages import Draft, Message, Outcome
from therapist_desk.domain.phones import shown
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, messages
from therapist_desk.services.desk import Writer
from therapist_desk.services.judging import Reason
from therapist_desk.services.messages import OpenRequest, Situation
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.draft_trouble import DraftTrouble
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, PageHeader, scrolled
from therapist_desk.ui.kit.places import MESSAGES, Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.messages import ways, words
from therapist_desk.ui.pages.messages.composer import Composer
from therapist_desk.ui.pages.messages.guard_panel import GuardPanel
from therapist_desk.ui.pages.messages.halves import WIDEST, Halves
from therapist_desk.ui.pages.messages.keep_until import KeepUntil
from therapist_desk.ui.pages.messages.keeping import Keeping
from therapist_desk.ui.pages.messages.looking import WordsWatch
from therapist_desk.ui.pages.messages.opening import Opening
from therapist_desk.ui.pages.messages.outcome_bar import OutcomeBar
from therapist_desk.ui.pages.messages.recipient import RecipientCard
from therapist_desk.ui.pages.messages.send_row import SendRow
from therapist_desk.ui.pages.messages.text_keeping import TextKeeping

TICK_MS = 20_000
"""Hours pass while one writes; the guard is asked again this often."""


class WritePage(ClientTab):
    """One message to one client, with what the guard says beside it."""

    topics = frozenset(
        {
            *(Topic.CLIENT, Topic.MESSAGE, Topic.AGREEMENT, Topic.OWN_MESSAGE),
            *(Topic.SESSION, Topic.PRACTICE, Topic.SETTING),
        }
    )

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Write on WhatsApp")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._loaded: ClientId | None = None
        self._found: Situation | None = None
        self._question = 0
        self.composer, self.later = Composer(), KeepUntil()
        self.send = SendRow(self.later.keep_button)
        self.guard, self.recipient = GuardPanel(), RecipientCard()
        self.outcome, self.banner = OutcomeBar(), Banner()
        self._opening, self._keeping = Opening(tasks, outside, self), Keeping(tasks, outside, self)
        self.watch = WordsWatch(tasks, self.composer, self)
        self._texts = TextKeeping(tasks, self.composer, self)
        self._autosave = Autosave(tasks, self._verb, self)
        self._tick = QTimer(self, interval=TICK_MS)
        self._asks_again, self._begins = False, False
        self._lay_out()
        self._join()
        outside.preferences.changed.connect(self.refresh)  # names may have to go at once

    def refresh(self) -> None:
        """Ask for the draft when another client is shown, and what the guard says right now."""
        client_id = self.client_id
        if client_id is None:
            return
        if self._loaded == client_id and (self.composer.draft().text or self.has_unsaved_words):
            self._ask_guard()
            return
        self.tasks.ask(
            self,
            lambda reader: messages.draft(reader, client_id),
            lambda draft: self._load(client_id, draft),
        )

    def show_client(self, client_id: ClientId) -> None:
        """Write to this client; what was typed to another one is saved first."""
        if client_id != self.client_id:
            self._autosave.leave()
            self._loaded, self._found = None, None
            self.outcome.done()
            self.later.done()
            self.banner.hide()
            self._content.setEnabled(False)
        super().show_client(client_id)

    def show_place(self, place: Place) -> None:
        if place.new:
            self.begin_new()

    def begin_new(self) -> None:
        """Put the cursor to where writing begins, at once or as soon as it is known what stands there."""
        self._begins = self._found is None
        self._area.verticalScrollBar().setValue(0)  # only Tab brings what it comes to into sight
        self.composer.purpose.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Save the draft into the vault."""
        self._autosave.save_now()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether the draft is not all in the vault."""
        return self._autosave.is_dirty or self._autosave.is_saving

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous() and not self.has_unsaved_words:
            self._loaded = None  # another page may have put something into the draft meanwhile
            self._stale = True
        super().showEvent(event)
        self._tick.start()
        self.tasks.work(
            self,
            lambda: self._outside.links.can_open("whatsapp"),
            lambda found: self.send.show_handler(found=found),
        )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
        self.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._content.fit(self.width())

    def _load(self, client_id: ClientId, draft: Draft) -> None:
        if client_id != self.client_id:
            return
        if self._loaded == client_id and not draft.text:  # nothing was written for it elsewhere
            self._ask_guard()
            return
        self._loaded = client_id
        self.composer.blockSignals(True)
        self.composer.show_draft(draft)
        self.composer.blockSignals(False)
        self._ask_guard()

    def _ask_guard(self) -> None:
        client_id = self.client_id
        if client_id is None or self._loaded != client_id:
            return
        draft = self.composer.draft()
        self._question += 1
        question = self._question
        self.tasks.ask(
            self,
            lambda reader: messages.situation(reader, client_id, draft.channel, draft.purpose),
            lambda found: self._show(question, found),
        )

    def _show(self, question: int, found: Situation) -> None:
        if question != self._question or found.client.id != self.client_id:
            return
        first, self._found = self._found is None, found
        now, hidden = self._now, self._outside.preferences.state.hide_names
        self.recipient.show_situation(found, now, hide_names=hidden)
        self.guard.show_situation(found, now)
        self.composer.show_situation(found)
        self.watch.show_situation(found)
        self.send.show_verdict(found.verdict.verdict, text_in_link=found.text_in_link)
        suggested = found.verdict.next_open or now + timedelta(days=1)
        self.later.show_until(found.kept_until, suggested, now)
        self._content.setEnabled(True)
        if first:
            self.send.style_choice.set_value(words.style_here(found.style, self._outside))
        self._ask_outcome(found)
        if first:
            self._take_focus()

    def _take_focus(self) -> None:
        """Put the cursor to where one goes on; while the page waited it stood on its only button."""
        focused, begins = QApplication.focusWidget(), self._begins
        self._begins = False
        if begins or focused is None or self.isAncestorOf(focused):
            # Not to a question that still waits: the first letter typed would answer it.
            self.composer.purpose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_outcome(self, found: Situation) -> None:
        """Ask about the newest opening nobody told the outcome of, also after a crash."""
        if not found.waiting:
            self.outcome.done()
        elif self.outcome.message not in found.waiting:
            message = found.waiting[0]
            at = words.moment(message, self._now)
            said = self.tr("Opened: {when}").format(when=at)
            self.outcome.ask(message, self._number, said)
            if self._asks_again:  # S, C and N are keys of the bar, not of the text
                self._asks_again = False
                self.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        """Log the opening, then open the link."""
        if self.client_id is None or not self.send.button.isEnabled():
            return
        draft = self.composer.draft()
        self.banner.hide()
        self._autosave.save_now()
        self._opening.open(
            OpenRequest(
                self.client_id,
                draft.channel,
                draft.purpose,
                self.send.link_style,
                draft.text,
                draft.reason,
                self.composer.is_meant,
            )
        )

    def _on_opened(self, message: Message, said: str) -> None:
        self.composer.ask_again()
        self.outcome.ask(message, self._number, said)
        self.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_not_logged(self, trouble: Exception) -> None:
        self._ask_guard()
        if isinstance(trouble, RuleBroken) and self.composer.show_error(trouble):
            return
        show_error(trouble, self.banner)

    def _on_refused(self) -> None:
        said = self.tr("The link could not be opened, so nothing was sent; the log says so.")
        self.banner.tell(said, "error")

    def _on_closed(self, before: Message, closed: Message) -> None:
        if closed.outcome in {Outcome.SENT, Outcome.CHANGED}:
            self._forget_sent(before)
        said = self.tr("Logged: {outcome}").format(outcome=words.outcome_of(closed))
        self.told.emit(said, lambda: self._take_back(before))
        self.composer.go_on()

    def _take_back(self, before: Message) -> None:
        self._asks_again = True
        self._opening.reopen(before)

    def _forget_sent(self, message: Message) -> None:
        """Empty the editor if it still holds what has gone out."""
        if message.client_id == self._loaded and self.composer.draft().text.strip() in {
            message.text,
            "",
        }:
            self._autosave.forget()
            self.composer.blockSignals(True)
            self.composer.clear_text()
            self.composer.blockSignals(False)

    def _later(self) -> None:
        self.outcome.put_off()
        self.told.emit(self.tr("Kept among the openings still to be answered"), None)
        self.composer.go_on()

    def _on_wanted(self, reason: Reason) -> None:
        client_id = self.client_id
        if client_id is None:
            return
        deeds = {
            Action.CHOOSE_PURPOSE: self.composer.purpose.setFocus,
            Action.CHOOSE_CHANNEL: self.composer.channel.setFocus,
            Action.WAIT: self._wait,
            Action.CONFIRM_NUMBER: self._confirm_number,
        }
        place = ways.place_of(reason, client_id, self._found)
        deeds.get(reason.words.action, lambda: self.go.emit(place))()

    def _on_deep(self, instead: Instead) -> None:
        if self.client_id is not None:
            self.go.emit(ways.place_instead(instead, self.client_id))

    def _prepare(self, reason: Reason) -> None:
        self.keep()
        self.go.emit(ways.place_of_version(reason, self.client_id, self.composer.draft()))

    def _wait(self) -> None:
        """Keep it until the next open hour, as far as one is known."""
        opens = self._found.verdict.next_open if self._found else None
        if opens is not None:
            self._keep_until(opens)
            return
        self.keep()
        self.told.emit(self.tr("Kept as a draft; it waits here"), None)

    def _keep_until(self, until: datetime | None) -> None:
        if self.client_id is not None:
            self._keeping.keep(self.client_id, self.composer.draft(), until)

    def _confirm_number(self) -> None:
        client_id = self.client_id
        if client_id is None:
            return
        self.tasks.do(
            self,
            lambda writer: clients.confirm_number(writer, client_id),
            lambda _: self.told.emit(self.tr("Number confirmed with the client"), None),
        )

    def _verb(self) -> Callable[[Writer], None]:
        draft, client_id = self.composer.draft(), self._loaded

        def verb(writer: Writer) -> None:
            if client_id is not None:
                messages.keep_draft(writer, client_id, draft)

        return verb

    @property
    def _now(self) -> datetime:
        return self._outside.clock.now()

    @property
    def _number(self) -> str:
        phone = self._found.client.whatsapp_phone if self._found else None
        return shown(phone.e164) if phone else ""

    def _on_cleared(self) -> None:
        if not self.outcome.isHidden() and self.outcome.message is not None:
            said = self.tr("The clipboard is empty again. Copy the text once more if you need it.")
            self.outcome.ask(self.outcome.message, self._number, said)

    def _on_mended(self) -> None:
        self.told.emit(self.tr("Neutral words put in"), self.composer.undo_text)

    def _on_replaced(self, title: str) -> None:
        said = self.tr("Text replaced by “{title}”").format(title=title)
        self.told.emit(said, self.composer.undo_text)

    def _lay_out(self) -> None:
        self._log = buttons.quiet(self.tr("Contact log"), self._go_to_log, "history")
        beside = (self.recipient, self.watch.depth, self.guard)
        self._content = Halves(self.composer, beside, self.watch.lock_screen)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(3)] * 4)
        column.setSpacing(theme.grid(1.5))
        back = buttons.quiet(self.tr("Back to the client"), self._go_back, "back")
        texts = buttons.plain(self.tr("My texts"), self._go_to_texts, "star")
        column.addWidget(PageHeader(self.title, actions=[back, texts, self._log]))
        column.addWidget(self.banner)
        self._area = scrolled(self._content, WIDEST)
        column.addWidget(self._area, 1)
        column.addWidget(self.outcome)
        column.addWidget(self.send)
        column.addWidget(self.later)

    def _go_back(self) -> None:
        self.go.emit(Place(View.NOTES, self.client_id))

    def _go_to_texts(self) -> None:
        self.go.emit(Place(View.WRITING, record_id=MESSAGES))

    def _go_to_log(self) -> None:
        self.go.emit(Place(View.MESSAGES, self.client_id))

    def _join(self) -> None:
        self.composer.edited.connect(self._autosave.typed)
        self.composer.turned.connect(self._ask_guard)
        self.composer.replaced.connect(self._on_replaced)
        DraftTrouble(self._autosave, self.banner)
        self.guard.wanted.connect(self._on_wanted)
        self.guard.prepared.connect(self._prepare)
        self.watch.depth.wanted.connect(self._on_deep)
        self.watch.replaced.connect(self._on_mended)
        self.send.wanted.connect(self._open)
        self.later.wanted.connect(self._keep_until)
        self._keeping.kept.connect(self.later.done)
        self._keeping.not_kept.connect(self._on_not_logged)
        self._keeping.over.connect(self.later.refuse)
        self._keeping.told.connect(self.told)
        self._texts.told.connect(self.told)
        self.outcome.closed.connect(self._opening.close)
        self._opening.opened.connect(self._on_opened)
        self._opening.not_logged.connect(self._on_not_logged)
        self._opening.refused.connect(self._on_refused)
        self._opening.closed.connect(self._on_closed)
        for part in (self.send, self.later):
            self.outcome.shown.connect(part.setHidden)
        self.outcome.later.connect(self._later)
        self.outcome.copy_wanted.connect(self._outside.clipboard.put)
        self._outside.clipboard.cleared.connect(self._on_cleared)
        self._tick.timeout.connect(self._ask_guard)
