"""What is chosen for a paper: which one, for whom, and the options of its clauses by section."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from therapist_desk.domain.composition import UNSEEN, Composed, Composition
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.options import Option, OptionType
from therapist_desk.domain.own_clauses import OwnClause, next_id
from therapist_desk.domain.templates import Template
from therapist_desk.services import agreement_templates, agreements
from therapist_desk.services.agreement_templates import Paper
from therapist_desk.services.agreements import Look, Plan, Source
from therapist_desk.services.practice import catalogue
from therapist_desk.ui.kit import tab_order, theme
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.fields import CheckField, PhoneField, TagsField
from therapist_desk.ui.kit.fold import Fold
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.agreements import words
from therapist_desk.ui.pages.agreements.clauses import ClauseTicks
from therapist_desk.ui.pages.agreements.inputs import WordyChoice, input_for, read_value, show_value
from therapist_desk.ui.pages.agreements.language import PaperLanguage
from therapist_desk.ui.pages.agreements.own import OwnClauses, section_words

if TYPE_CHECKING:
    from therapist_desk.ui.kit.fields import Field

_WHEN_NEEDED = ("trusted_person", "emergency_number")
"""Asked for only when the paper lacks them."""


class Choices(QWidget):
    """The inputs beside the text; ``edited`` comes with every change."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._papers = _by_id(agreement_templates.shipped_papers())
        self._from_template: tuple[OwnClause, ...] = ()
        self._plan = Plan(Composition(agreements.USUAL))
        self._chosen: dict[str, Any] = {}
        self._options: dict[str, tuple[Option, Form, Fold]] = {}
        self._shows = False
        self.language = PaperLanguage()
        self._paper = self._paper_form()
        self._people, self._people_fold = Form(), Fold("", QWidget())
        self.clauses, self.own = ClauseTicks(), OwnClauses()
        titles = section_words()
        self._clauses_fold, self._own_fold = (
            Fold(titles[0], self.clauses),
            Fold(titles[1], self.own),
        )
        self._folds = QVBoxLayout()
        self._folds.setSpacing(theme.px(2))
        self.setFocusProxy(self._paper.field("template"))
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, theme.grid(), 0)
        column.setSpacing(theme.px(2))
        column.addWidget(Fold(self.tr("The paper"), self._paper, is_open=True))
        column.addLayout(self._folds)
        column.addWidget(self._clauses_fold)
        column.addWidget(self._own_fold)
        column.addStretch(1)
        self.clauses.edited.connect(self._emit)
        self.own.edited.connect(self._emit)

    def show_papers(self, papers: Sequence[Paper]) -> None:
        """Offer these templates."""
        found = _by_id(papers)
        if found.keys() == self._papers.keys():  # a version never changes
            return
        self._papers = found
        self._shows = True
        cast("WordyChoice", self._paper.field("template")).set_choices(self._paper_choices())
        self._shows = False

    def show_plan(self, plan: Plan) -> None:
        """Show what was chosen so far."""
        self._shows = True
        self._plan = plan
        self._chosen = dict(plan.composition.options)
        made = plan.composition
        self._paper.set_values(
            {
                "template": made.template_id,
                "language": made,
                "form": made.form,
                "ends_on": plan.ends_on,
            }
        )
        self._show_clauses(made)
        self._build()
        self._shows = False

    def plan(self) -> Plan:
        """Return what is chosen now."""
        values = self._paper.values()
        added, left_out = self.clauses.chosen()
        composition = replace(
            self._plan.composition,
            template_id=values["template"],
            form=values["form"],
            options=dict(self._chosen),
            language=values["language"][0],
            in_english=values["language"][1],
            added=added,
            left_out=left_out,
            own=self.own.value(),
        )
        about = {name: _plain(value) for name, value in self._people.values().items() if value}
        return Plan(composition, about, values["ends_on"])

    def show_look(self, look: Look) -> None:
        """Offer what the paper asks for now, with the values it has."""
        self._shows = True
        lacking = {gap.name for gap in look.gaps if gap.source is Source.HERE}
        for name in set(_WHEN_NEEDED) & set(self._people.values()):
            self._people.show_only(name, shown=name in lacking or bool(self._people.values()[name]))
        self.language.show_look(look)
        self._show_known(look.known)
        self._people_fold.setVisible(self._asks_about_people(look))
        self._show_options(look.composed, lacking)
        self.clauses.show_composed(look.composed)
        self._clauses_fold.say(self.clauses.told())
        self._own_fold.say(self.own.told_in_short())
        self._shows = False

    def open_own(self) -> None:
        """Open the part where own clauses are written."""
        self._own_fold.open()

    def check(self) -> bool:
        """Show what was typed and makes no sense; tell whether all does."""
        wrong = [
            fold
            for _, form, fold in self._options.values()
            if any(_problem(form.field(name)) for name in form.values())
        ]
        for fold in wrong[:1]:
            fold.open()
        forms = {id(form): form for _, form, _ in self._options.values()}
        return all([self._paper.check(), *(form.check() for form in forms.values())])

    def show_error(self, error: RuleBroken) -> bool:
        """Show ``error`` at the input it names; False when there is none."""
        if error.field not in self._options:
            return self._people.show_error(error) or self._paper.show_error(error)
        _, form, fold = self._options[error.field]
        fold.open()
        return form.show_error(error)

    def clear_errors(self) -> None:
        """Forget what was wrong."""
        for _, form, _ in self._options.values():
            form.clear_errors()

    def focus(self, name: str) -> QWidget:
        """Go to the input called ``name`` and return it."""
        if name == UNSEEN:
            return self.language.focus_missing()
        if name in self._options:
            _, form, fold = self._options[name]
        else:
            form, fold = self._people, self._people_fold
        fold.open()
        field = form.field(name)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return field

    def _paper_form(self) -> Form:
        form = Form()
        form.add("template", self.tr("Which one"), WordyChoice(self._paper_choices()))
        form.add("language", self.tr("Language of the paper"), self.language)
        form.add("form", self.tr("How long"), WordyChoice(list(words.forms().items())))
        hint = self.tr("Empty: until one of you ends it.")
        form.add("ends_on", self.tr("Ends on"), DateField(), hint=hint)
        for name in ("language", "form", "ends_on"):
            cast("Field", form.field(name)).edited.connect(self._emit)
        cast("Field", form.field("template")).edited.connect(self._on_template)
        form.wrap_labels()
        return form

    def _on_template(self) -> None:
        if self._shows:
            return
        chosen = self.plan()
        made = self._papers[chosen.composition.template_id].composition
        kept = [each for each in chosen.composition.own if each not in self._from_template]
        self._plan = replace(self._plan, composition=made, about=chosen.about)
        self._shows = True
        self._paper.fill({"form": made.form})
        self._show_clauses(replace(made, own=_beside(made.own, kept)))
        self._build()
        self._shows = False
        self.edited.emit()

    def _build(self) -> None:
        """Make the folds of the template chosen."""
        empty(self._folds)
        self._options = {}
        template = self._papers[self._paper.values()["template"]].template
        self.own.show_template(template)
        self._people = self._people_form(template)
        self._people_fold = Fold(self.tr("People"), self._people, is_open=True)
        self._add_fold(self._people_fold, self._paper)
        last = self._people_fold
        for number, (heading, entries) in enumerate(template.sections):
            found = [o for entry in entries for o in catalogue().clauses[entry.clause].options]
            if found:
                fold = self._section(heading, found, is_open=number == 0)
                self._add_fold(fold, last)
                last = fold

    def _paper_choices(self) -> list[tuple[str, str]]:
        return [
            (name, paper.name or words.title_of(paper.template))
            for name, paper in self._papers.items()
        ]

    def _show_clauses(self, made: Composition) -> None:
        self._from_template = self._papers[made.template_id].composition.own
        self.clauses.show_chosen(made)
        self.own.set_value(made.own)

    def _add_fold(self, fold: Fold, above: QWidget) -> None:
        fold.hide()
        self._folds.addWidget(fold)
        tab_order.after(above, fold)

    def _section(self, heading: str, options: list[Option], *, is_open: bool) -> Fold:
        form = Form()
        fold = Fold(heading, form, is_open=is_open)
        for option in options:
            field = input_for(option)
            label, hint = _label(option)
            form.add(option.key, "" if option.type is OptionType.BOOL else label, field, hint=hint)
            show_value(field, option, self._chosen.get(option.key, option.default))
            form.show_only(option.key, shown=False)
            cast("Field", field).edited.connect(lambda key=option.key: self._on_option(key))
            self._options[option.key] = (option, form, fold)
        form.wrap_labels()
        return fold

    def _people_form(self, template: Template) -> Form:
        form = Form()
        labels = words.about()
        for name in agreements.asked_about(template):
            if name == "lives_alone":
                form.add(name, "", CheckField(self.tr("The client lives alone")))
            else:
                form.add(name, labels[name], _about_input(name))
        form.wrap_labels()
        form.set_values(self._plan.about)
        form.edited.connect(self._emit)
        return form

    def _asks_about_people(self, look: Look) -> bool:
        always = [name for name in self._people.values() if name not in _WHEN_NEEDED]
        needed = any(
            gap.source is Source.HERE and gap.name in agreements.ABOUT for gap in look.gaps
        )
        return bool(always) or needed or any(self._people.values().values())

    def _show_known(self, known: Mapping[str, str]) -> None:
        """Show in empty inputs what the paper takes from the record."""
        for name, value in known.items():
            field = self._people.field(name) if name in self._people.values() else None
            if isinstance(field, TextField):
                said = self.tr("From the details: {words}").format(words=value) if value else ""
                field.setPlaceholderText(said)

    def _show_options(self, composed: Composed, lacking: set[str]) -> None:
        offered = {option.key for option in composed.offered} | lacking
        titles: dict[Fold, list[str]] = {}
        for key, (option, form, fold) in self._options.items():
            form.show_only(key, shown=key in offered)
            labels = titles.setdefault(fold, [])
            if key in offered:
                labels.append(_label(option)[0])
                self._show_proposed(option, form.field(key), composed.values)
        for fold, labels in titles.items():
            fold.setVisible(bool(labels))
            fold.say(" · ".join(labels))

    def _show_proposed(self, option: Option, field: QWidget, values: Mapping[str, Any]) -> None:
        focused = QApplication.focusWidget()
        is_typing = focused is not None and (focused is field or field.isAncestorOf(focused))
        if option.key not in self._chosen and not is_typing:
            show_value(field, option, values[option.key])

    def _on_option(self, key: str) -> None:
        if self._shows:
            return
        option, form, _ = self._options[key]
        field = form.field(key)
        if not _problem(field):  # half-typed hours are none yet
            self._chosen[key] = read_value(option, cast("Field", field).value())
            self.edited.emit()

    def _emit(self) -> None:
        if not self._shows:
            self.edited.emit()


def _by_id(papers: Sequence[Paper]) -> dict[str, Paper]:
    return {paper.template.id: paper for paper in papers}


def _beside(own: tuple[OwnClause, ...], kept: Sequence[OwnClause]) -> tuple[OwnClause, ...]:
    """Return the own clauses of a template and, after them, those written for this client."""
    for each in kept:
        own = (*own, replace(each, id=next_id(own)))
    return own


def _label(option: Option) -> tuple[str, str]:
    """Return the option's label and, apart from it, what stands there in brackets."""
    label, _, rest = option.label.partition(" (")
    hint = rest.removesuffix(")")
    return label, hint[:1].upper() + hint[1:]


def _about_input(name: str) -> QWidget:
    if name == "names":
        return TagsField()
    return PhoneField() if name == "emergency_number" else TextField(limit=200)


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _problem(field: QWidget) -> str:
    sentence: str = getattr(field, "problem", str)()
    return sentence
