"""Every widget of the kit in one window, to look at and to walk through.

``python -m tests.support.gallery FOLDER [dark] [rtl]`` leaves its pictures in FOLDER.
"""

import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from tests.support.late_tasks import PromptTasks
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.topics import Topic
from therapist_desk.ui.kit import buttons, choosers, fields, icons, moments, text_field, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import (
    ElidedLabel,
    Heading,
    Muted,
    Picture,
    Pill,
    PlainLabel,
    line,
)
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.page import PageHeader, column, scrolled
from therapist_desk.ui.kit.record_model import Column, RecordModel
from therapist_desk.ui.kit.record_table import RecordTable
from therapist_desk.ui.kit.toast import Toasts


@dataclass(frozen=True)
class Sample:
    title: str
    subtitle: str
    aside: str
    mark: str
    tone: str


SAMPLES = {
    1: Sample("A.M.", "Homework: breathing log", "Thu 14:00", "", "muted"),
    2: Sample("B.K.", "Check-in overdue by 2 days", "8 Nov", "warning", "warn"),
    3: Sample("J.R.", "1 draft note", "today", "edit", "muted"),
    4: Sample(
        "S.T. <b>", "No agreement yet, and a subtitle too long for its line", "", "ask", "warn"
    ),
    5: Sample("王小明", "同意書已簽署", "19 Nov", "ok", "good"),
    6: Sample("ليلى ح.", "تم توقيع الاتفاقية", "19 Nov", "ok", "good"),
    **{n: Sample(f"C.{n}", "Agreement signed", f"{n} Oct", "ok", "good") for n in range(7, 30)},
}


def nothing() -> None:
    """What a button of the gallery does."""


class Gallery(QWidget):
    """The kit at one look."""

    def __init__(self, tasks: Any) -> None:
        super().__init__()
        self.setWindowTitle("Gallery")
        self.toasts = Toasts(self)
        split = QSplitter()
        split.addWidget(self._rail())
        split.addWidget(self._list(tasks))
        split.addWidget(self._detail(tasks))
        split.setSizes([theme.px(168), theme.px(320), theme.px(792)])
        split.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)

    def _rail(self) -> QWidget:
        rail = QFrame()
        rail.setProperty("surface", "rail")
        box = column(rail, steps=1.5, spacing=0.5)
        for name, words in (
            ("today", "Today"),
            ("clients", "Clients"),
            ("check-in", "Check-ins"),
            ("agreement", "Agreements"),
            ("export", "Exports"),
        ):
            button = buttons.rail(words, nothing, name)
            button.setChecked(name == "clients")
            box.addWidget(button)
        box.addStretch(1)
        for name, words in (("bin", "Bin"), ("settings", "Settings"), ("lock", "Lock now")):
            box.addWidget(buttons.rail(words, nothing, name))
        return rail

    def _list(self, tasks: Any) -> QWidget:
        pane = QWidget()
        box = column(pane, steps=2, spacing=1.5)
        search = fields.SearchField("Search everything", "Ctrl+F")
        box.addWidget(search)
        row = QHBoxLayout()
        row.addWidget(Heading("Clients", 2), 1)
        row.addWidget(buttons.quiet("New", nothing, "add", "Ctrl+N"))
        box.addLayout(row)
        clients = RecordList(sample_model(tasks), "Clients")
        clients.selection.choose(2)
        box.addWidget(clients, 3)
        none = RecordModel[Sample](
            tasks, frozenset({Topic.CLIENT}), lambda r: (), lambda r, ids: {}, [list_column(as_row)]
        )
        empty = EmptyState("message", "No messages yet. Write the first one.", "Write…", nothing)
        box.addWidget(RecordList(none, "Messages", empty), 2)
        return pane

    def _detail(self, tasks: Any) -> QWidget:
        pane = QWidget()
        box = column(pane)
        actions = (
            buttons.quiet("WhatsApp…", nothing, "message", "Ctrl+Shift+W"),
            buttons.quiet("Export…", nothing, "export", "Ctrl+E"),
            buttons.icon_button("more", "More actions", nothing),
        )
        box.addWidget(PageHeader("A.M.", "Active · since March 2026 · session 14", actions))
        tabs = QTabWidget()
        tabs.setAccessibleName("Parts of the record")
        tabs.addTab(scrolled(self._form()), "Details")
        tabs.addTab(self._words(), "Words")
        tabs.addTab(self._table(tasks), "Check-ins")
        tabs.addTab(self._icons(), "Icons")
        self.tabs = tabs
        box.addWidget(tabs, 1)
        return pane

    def _form(self) -> QWidget:
        form = Form()
        form.add_section("About the client", "Only you see this.")
        form.add(
            "name",
            "Name or pseudonym",
            text_field.TextField(),
            required=True,
            hint="What you call the client in this desk.",
        )
        form.add("phone", "Phone", fields.PhoneField("+49 151 2345678"))
        form.add(
            "kind", "Kind", fields.ChoiceField([("m", "Mobile"), ("h", "Home")]), same_line=True
        )
        form.add("born", "Date of birth", moments.DateField(date(1990, 2, 3)))
        form.add("at", "Usual time", moments.TimeField(), same_line=True)
        form.add(
            "count", "Sessions agreed", fields.NumberField(1, 99, optional=True), same_line=True
        )
        form.add("whatsapp", "", fields.CheckField("May be written to on WhatsApp"))
        form.add(
            "next", "Next session", moments.MomentField(datetime(2026, 11, 19, 14, 0, tzinfo=UTC))
        )
        form.add("notes", "Safety", fields.LongTextField("What to mind when writing"))
        form.add("tags", "Tags", fields.TagsField(["anxiety", "couple"]))
        form.add("zone", "Time zone", choosers.ZoneField("Europe/Berlin"))
        countries = choosers.FoundByTyping(choosers.countries())
        countries.set_value("DE")
        form.add("country", "Country", countries, same_line=True)
        form.add("language", "Language", choosers.LanguageField(["en", "de", "ar", "zh_TW"], "de"))
        form.add_section("Contact hours")
        form.add("hours", "When messages may go out", moments.WeekHoursField())
        form.set_values({"hours": {"mon": ("09:00-12:30", "14:00-18:00")}, "whatsapp": True})
        form.show_error(
            RuleBroken("This is no phone number. Start with the country code.", "phone")
        )
        self.form = form
        return form

    def _words(self) -> QWidget:
        pane = QWidget()
        box = column(pane, steps=2)
        box.setContentsMargins(0, theme.grid(2), 0, 0)
        for kind, words, action in (
            ("info", "Locked after 5 minutes without activity.", "Change…"),
            ("warn", "This folder is synced by a cloud service. Choose another one.", "Choose…"),
            (
                "error",
                "The disk is full. Your text is still here; it is saved as soon as there is "
                "room again.",
                "",
            ),
        ):
            banner = Banner()
            banner.tell(words, kind, action, nothing)
            box.addWidget(banner)
        pills = QHBoxLayout()
        for status, words in (
            ("good", "Agreed"),
            ("warn", "Overdue"),
            ("danger", "Not agreed"),
            ("ask", "Ask first"),
            ("info", "Draft"),
            ("quiet", "Archived"),
        ):
            pills.addWidget(Pill(words, status))
        pills.addStretch(1)
        box.addLayout(pills)
        card = QFrame()
        card.setProperty("surface", "card")
        inside = column(card, steps=2.5, spacing=1)
        inside.addWidget(Heading("A card", 2))
        inside.addWidget(
            PlainLabel("A name that is <b>HTML</b> stands as it was typed.", wraps=True)
        )
        inside.addWidget(Muted("Secondary words say what is behind it, and wrap when they must."))
        inside.addWidget(line())
        inside.addWidget(ElidedLabel("One line that is cut off when there is no room for it " * 3))
        inside.addWidget(Picture("shield", "accent"))
        box.addWidget(card)
        box.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(buttons.danger("Delete for good…", nothing, "bin"))
        row.addWidget(buttons.plain("Why?", nothing))
        row.addStretch(1)
        row.addWidget(buttons.quiet("Cancel", nothing))
        off = buttons.quiet("Preview", nothing, "eye")
        off.setEnabled(False)
        row.addWidget(off)
        row.addWidget(buttons.primary("Sign note", nothing, "sign"))
        box.addLayout(row)
        return pane

    def _table(self, tasks: Any) -> QWidget:
        model = RecordModel[Sample](
            tasks,
            frozenset({Topic.CHECKIN}),
            lambda r: tuple(SAMPLES),
            lambda r, ids: {one: SAMPLES[one] for one in ids},
            [
                Column("Client", lambda s: s.title),
                Column("State", lambda s: s.subtitle),
                Column("Since", lambda s: s.aside, numeric=True),
            ],
        )
        return RecordTable(model, "Check-ins", stretch=1)

    def _icons(self) -> QWidget:
        pane = QWidget()
        box = QVBoxLayout(pane)
        names = list(icons.FILES)
        for start in range(0, len(names), 12):
            row = QHBoxLayout()
            for name in names[start : start + 12]:
                row.addWidget(Picture(name, pixels=24))
            row.addStretch(1)
            box.addLayout(row)
        box.addStretch(1)
        return pane


def as_row(sample: Sample) -> Row:
    return Row(sample.title, sample.subtitle, sample.aside, sample.mark, sample.tone)


def sample_model(tasks: Any) -> RecordModel[Sample]:
    return RecordModel(
        tasks,
        frozenset({Topic.CLIENT}),
        lambda r: tuple(SAMPLES),
        lambda r, ids: {one: SAMPLES[one] for one in ids},
        [list_column(as_row)],
    )


def main() -> None:
    folder, ways = Path(sys.argv[1]), sys.argv[2:]
    app = QApplication([])
    dressed = theme.Appearance(app)
    dressed.dress(theme.Scheme.DARK if "dark" in ways else theme.Scheme.LIGHT)
    if "rtl" in ways:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    gallery = Gallery(PromptTasks())
    gallery.resize(1280, 800)
    gallery.show()
    gallery.toasts.show("Note moved to the bin", nothing)
    for number in range(gallery.tabs.count()):
        gallery.tabs.setCurrentIndex(number)
        app.processEvents()
        gallery.grab().save(str(folder / f"{'-'.join(['gallery', *ways])}-{number}.png"))


if __name__ == "__main__":
    main()
