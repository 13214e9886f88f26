"""A summary holds what was chosen and nothing else, whoever it is for."""

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from tests.support.clock import FixedClock
from tests.support.records import ask, do, saved_client, saved_note, vault
from therapist_desk.domain import measure_scores as rules
from therapist_desk.domain.clinical_facts import ClinicalFact, ClinicalFactId, FactKind
from therapist_desk.domain.disclosures import Recipient
from therapist_desk.domain.measure_scores import Way
from therapist_desk.domain.notes import (
    Amendment,
    Note,
    NoteId,
    ProcessNote,
    ProcessNoteId,
)
from therapist_desk.domain.practice import Practice
from therapist_desk.domain.sessions import Attendance, Session, SessionId
from therapist_desk.exporting import summary
from therapist_desk.exporting.document import Heading, Paper, Paragraph, Plotted, Table
from therapist_desk.exporting.summary import AMENDMENTS, Reference, SummaryRequest
from therapist_desk.exporting.summary_facts import FACTS
from therapist_desk.exporting.summary_scores import SCORES
from therapist_desk.exporting.summary_words import Words
from therapist_desk.services import (
    clinical_facts,
    measure_scores,
    measures,
    note_formats,
    notes,
    practice,
    redacting,
    summaries,
)
from therapist_desk.services.notes import Entry, NewAmendment
from therapist_desk.ui.kit.pdf import render_pdf

START = datetime(2026, 11, 5, 13, 0, tzinfo=UTC)
DAP = {"data": "Talked of the heron.", "assessment": "Low mood persists.", "plan": "Walk daily."}
PRACTICE = Practice(
    therapist_name="Dr. Ines Vidal", practice_name="Riverside Practice", zone="Europe/Berlin"
)


@pytest.fixture
def clock():
    return FixedClock(START + timedelta(hours=2))


@pytest.fixture
def store(clock):
    made = vault(clock)
    do(made, practice.keep, PRACTICE)
    return made


@pytest.fixture
def owner(store):
    return saved_client(store)


def held(store, owner, **fields):
    note = Note(NoteId(0), owner.id, "dap", START, "Europe/Berlin", sections=DAP)
    attendance = fields.pop("attendance", Attendance.ATTENDED)
    number = fields.pop("number", 1)
    note = replace(note, **fields)
    session = Session(
        *(SessionId(0), owner.id, note.occurred_at, note.occurred_at + timedelta(minutes=50)),
        *("Europe/Berlin", number),
        attendance=attendance,
    )
    return do(store, notes.write, Entry(note, (), session)).note


def signed(store, owner, **fields):
    return do(store, notes.sign, held(store, owner, **fields).id, "Dr. Ines Vidal")


def request(store, owner, recipient=Recipient.COLLEAGUE, **fields):
    found = ask(store, summaries.material, owner.id)
    formats = note_formats.shipped()
    made = SummaryRequest(
        *(found.client, found.practice, formats, recipient, found.entries),
        summary.usual_sections(recipient, found.entries, formats),
        *(START + timedelta(days=3), "Europe/Berlin", "Dr. Okafor", "Handover"),
    )
    return replace(made, **fields)


def words_of(document):
    """Return every word a document prints."""
    found = [document.header, document.footer, document.title]
    for block in document.blocks:
        if isinstance(block, Heading | Paragraph):
            found.append(block.text)
        elif isinstance(block, Table):
            found += [cell for row in (block.header, *block.rows) for cell in row]
        elif hasattr(block, "rows"):
            found += [cell for row in block.rows for cell in row]
    return "\n".join(found)


def printed(store, owner, *arguments, **fields):
    return words_of(summary.build(request(store, owner, *arguments, **fields), Words()))


def test_a_colleague_gets_the_record_with_author_date_and_hash(store, owner):
    note = signed(store, owner)
    text = printed(store, owner)
    for words in (*DAP.values(), "Signed by Dr. Ines Vidal", note.sha256, "Riverside Practice"):
        assert words in text
    assert "Session 1 · 50 minutes · In the room · Attended · DAP" in text
    assert "5 November 2026, 14:00" in text


def test_a_client_starts_with_plans_and_not_with_assessments(store, owner):
    signed(store, owner)
    text = printed(store, owner, Recipient.CLIENT)
    assert "Walk daily." in text
    assert "Low mood" not in text
    assert "heron" not in text


def test_an_insurer_gets_dates_minutes_and_attendance_and_no_story(store, owner):
    signed(store, owner)
    held(
        store, owner, occurred_at=START + timedelta(days=7), number=2, attendance=Attendance.MISSED
    )
    document = summary.build(request(store, owner, Recipient.INSURER), Words())
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert table.rows == (
        ("1", "2026-11-05", "50", "In the room", "Attended", "DAP, signed"),
        ("2", "2026-11-12", "", "In the room", "Missed", "DAP, draft, not signed"),
        ("Total", "", "50", "", "", ""),
    )
    assert not any(text in words_of(document) for text in DAP.values())


def test_an_insurer_gets_the_sections_one_adds_and_no_others(store, owner):
    signed(store, owner)
    text = printed(store, owner, Recipient.INSURER, sections=frozenset({"Plan"}))
    assert "Walk daily." in text
    assert "Low mood" not in text


@given(chosen=st.frozensets(st.sampled_from(["Data", "Assessment", "Plan"])))
def test_exactly_the_ticked_sections_are_printed(chosen):
    store = vault(FixedClock(START))
    owner = saved_client(store)
    signed(store, owner)
    text = printed(store, owner, sections=chosen)
    for key, label in (("data", "Data"), ("assessment", "Assessment"), ("plan", "Plan")):
        assert (DAP[key] in text) == (label in chosen)


def test_neither_process_notes_nor_supervision_nor_other_clients_are_printed(store, owner):
    signed(store, owner)
    process = ProcessNote(ProcessNoteId(0), owner.id, START, "Europe/Berlin", text="CANARY-process")
    do(store, notes.save_process_note, process)
    saved_note(store, owner, format_id="supervision", sections={"cases": "CANARY-supervision"})
    saved_note(store, owner, format_id="process", sections={"reflection": "CANARY-flag"})
    stranger = saved_client(store, "Bo Stranger")
    strange = saved_note(store, stranger, "CANARY-stranger")
    everything = request(store, owner)
    entries = (*everything.entries, Entry(strange))
    everything = replace(
        everything,
        entries=entries,
        sections=frozenset(summary.sections_of(entries, everything.formats)) | {"Cases by code"},
    )
    text = words_of(summary.build(everything, Words()))
    assert "heron" in text
    assert "CANARY" not in text
    assert "Stranger" not in text


def test_a_binned_draft_is_not_printed(store, owner):
    do(store, notes.bin_note, held(store, owner).id)
    assert "heron" not in printed(store, owner)


def test_a_draft_says_that_it_is_one(store, owner):
    held(store, owner)
    text = printed(store, owner)
    assert "DRAFT, NOT SIGNED" in text
    assert "Signed by" not in text


def test_what_was_added_later_follows_in_order_with_reason_author_and_lateness(store, owner, clock):
    note = signed(store, owner)
    for days, kind in ((2, Amendment.LATE_ENTRY), (3, Amendment.CORRECTION)):
        clock.move(days=days)
        new = NewAmendment(kind, f"because {kind}", f"said {kind}")
        do(store, notes.amend_and_sign, note.id, new)
    text = printed(store, owner)
    places = [text.index(each) for each in ("heron", "said late_entry", "said correction")]
    assert places == sorted(places)
    assert "Reason: because late_entry" in text
    assert "7 November 2026, 16:00, written 2 days later" in text
    for amendment in ask(store, notes.get, note.id).amendments:
        assert amendment.sha256 in text


def test_what_was_added_later_can_be_left_out_but_not_in_silence(store, owner):
    note = signed(store, owner)
    new = NewAmendment(Amendment.CORRECTION, "wrong word", "Assessment: CANARY")
    do(store, notes.amend_and_sign, note.id, new)
    text = printed(store, owner, Recipient.CLIENT)
    assert "CANARY" not in text
    assert "left out here: 1" in text
    assert "CANARY" in printed(store, owner, sections=frozenset({AMENDMENTS}))


def test_a_draft_says_too_how_late_it_was_written(store, owner, clock):
    clock.move(days=4)
    held(store, owner)
    assert "written 4 days later" in printed(store, owner)


def test_text_taken_out_is_printed_as_the_reason_why_and_nothing_else(store, owner):
    note = signed(store, owner)
    new = NewAmendment(Amendment.CORRECTION, "CANARY came", "CANARY again")
    added = do(store, notes.amend_and_sign, note.id, new)
    chosen = {note.id: frozenset(note.sections), added.id: frozenset(added.sections)}
    do(store, redacting.redact, chosen, "Wrong record")
    text = printed(store, owner, sections=frozenset({AMENDMENTS}))
    assert text.count("because: Wrong record") == 2
    assert note.sha256 in text
    assert "CANARY" not in text
    assert "heron" not in text


def test_an_unsigned_addition_is_never_printed(store, owner):
    note = signed(store, owner)
    do(store, notes.amend, note.id, NewAmendment(Amendment.ADDENDUM, "why", "CANARY"))
    assert "CANARY" not in printed(store, owner)


@pytest.mark.parametrize(
    ("reference", "there", "absent"),
    [
        (Reference.NAME, "Ada Moreau · File C-0001", "A.M."),
        (Reference.INITIALS, "A.M. · File C-0001", "Moreau"),
        (Reference.NUMBER, "File C-0001", "A.M."),
    ],
)
def test_the_client_is_named_as_asked_on_every_line(store, owner, reference, there, absent):
    signed(store, owner)
    text = printed(store, owner, reference=reference)
    assert there in text
    assert absent not in text.replace("Moreau", "" if reference is Reference.NAME else "Moreau")


def test_the_same_request_makes_the_same_paper(store, owner):
    signed(store, owner)
    asked = request(store, owner)
    again = replace(asked, entries=asked.entries[::-1])
    assert summary.build(asked, Words()) == summary.build(again, Words())


def test_the_log_is_told_what_it_holds_without_a_word_of_it(store, owner):
    signed(store, owner)
    held(store, owner, occurred_at=START + timedelta(days=7), number=2)
    assert summary.described(request(store, owner), Words()) == (
        "Session summary: 2 notes; 1 of them drafts; 5 November 2026 to 12 November 2026; "
        "sections: Data, Assessment, Plan"
    )
    insurer = summary.described(request(store, owner, Recipient.INSURER), Words())
    assert insurer.endswith("no text of the notes")


def fact(store, owner, kind, name, **fields):
    kept = ClinicalFact(ClinicalFactId(0), owner.id, kind, name, **fields)
    return do(store, clinical_facts.save, kept)


def with_facts(store, owner, recipient, *sections):
    found = ask(store, summaries.material, owner.id)
    return request(store, owner, recipient, facts=found.facts, sections=frozenset(sections))


@pytest.mark.parametrize("recipient", list(Recipient))
def test_no_diagnosis_leaves_unless_it_was_chosen(store, owner, recipient):
    signed(store, owner)
    fact(store, owner, FactKind.DIAGNOSIS, "Panic disorder", system="icd10", code="F41.0")
    found = ask(store, summaries.material, owner.id)
    usual = replace(request(store, owner, recipient), facts=found.facts)
    assert "F41.0" not in words_of(summary.build(usual, Words()))
    chosen = with_facts(store, owner, recipient, FACTS)
    assert "F41.0 Panic disorder" in words_of(summary.build(chosen, Words()))


def test_an_insurer_gets_what_holds_now_and_no_word_of_a_note(store, owner):
    signed(store, owner)
    fact(store, owner, FactKind.MEDICATION, "Sertraline", detail="50 mg", by_whom="Dr. Lowe")
    fact(store, owner, FactKind.MEDICATION, "Propranolol", until=START.date() - timedelta(days=1))
    made = with_facts(store, owner, Recipient.INSURER, FACTS)
    text = words_of(summary.build(made, Words()))
    assert "50 mg, Dr. Lowe" in text
    assert "Propranolol" not in text
    assert Words().nothing_here not in text
    assert "Slept" not in text
    assert summary.described(made, Words()).endswith("medication, allergies, referrer")


def test_lines_run_the_way_their_letters_do(store, owner):
    mixed = "Slept better.\nنام بشكل أفضل هذا الأسبوع (PHQ-9: 7).\n\n睡得比較好。"  # noqa: RUF001 - three scripts in one text
    signed(store, owner, sections={"data": mixed})
    blocks = summary.build(request(store, owner), Words()).blocks
    ways = [
        block.right_to_left
        for block in blocks
        if isinstance(block, Paragraph) and block.right_to_left is not None
    ]
    assert ways == [False, True, False]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_visible_sign_of_a_note_is_lost_on_the_way_to_the_paper(text):
    pieces = [each.text for each in summary._paragraphs(text, Words())]
    visible = "".join(summary.printable(text).split())
    assert "".join("".join(pieces).split()) == visible


def test_paper_is_letter_where_letter_is_used(store, owner):
    asked = request(store, owner)
    assert summary.build(asked, Words()).paper is Paper.A4
    at_home = replace(asked, practice=replace(PRACTICE, country="US"))
    assert summary.build(at_home, Words()).paper is Paper.LETTER


def test_the_pdf_says_what_the_document_says(qapp, store):
    owner = saved_client(store, "<b>Ada</b> &amp; <img src=x>")
    texts = {"data": "睡得比較好", "assessment": "<i>more</i>", "plan": "نزهة"}
    signed(store, owner, sections=texts)
    pages = PdfReader(BytesIO(render_pdf(summary.build(request(store, owner), Words())))).pages
    # Arabic and some Chinese signs come out as other signs of the same look.
    text = unicodedata.normalize("NFKC", " ".join(page.extract_text() for page in pages))
    text = " ".join(text.split())
    for words in ("<b>Ada</b> &amp; <img src=x>", "睡得比較好", "<i>more</i>", "Page 1 of 1"):
        assert words in text
    assert set("نزهة") <= set(text)


def test_scores_stand_in_it_only_where_they_were_chosen_and_never_as_a_diagnosis(store, owner):
    signed(store, owner)
    form = rules.fresh(measures.named("phq9"), owner.id, Way.PAPER, (START, "UTC"))
    for last in (None, 0):
        do(store, measure_scores.save, replace(form, answers=(*(2,) * 8, last)))
    scores = ask(store, summaries.material, owner.id).scores
    usual = request(store, owner, scores=scores)
    assert "PHQ-9" not in words_of(summary.build(usual, Words()))
    chosen = replace(usual, sections=frozenset({SCORES}))
    made = words_of(summary.build(chosen, Words()))
    assert "16 of 27" in made
    assert "Moderately severe" in made
    assert "no total" in made
    assert "A score is no diagnosis." in made
    assert "Scores of measures" in summary.described(chosen, Words())


def test_what_can_stand_in_one_chart_is_drawn_in_it_and_a_single_score_is_no_trend(store, owner):
    for days, name, answers in (
        (0, "phq9", (2,) * 9), (14, "phq9", (1,) * 9), (14, "gad7", (1,) * 7),
        (21, "phq9", (1,) * 8 + (None,)), (28, "phq9", (0,) * 9),
    ):  # fmt: skip
        at = (START + timedelta(days=days), "UTC")
        form = rules.fresh(measures.named(name), owner.id, Way.PAPER, at)
        do(store, measure_scores.save, replace(form, answers=answers))
    scores = ask(store, summaries.material, owner.id).scores
    wanted = request(store, owner, scores=scores, sections=frozenset({SCORES}))
    (chart,) = (one.chart for one in summary.build(wanted, Words()).blocks if type(one) is Plotted)
    assert [one.value for one in chart.series[0].points] == [18, 9, 0]
    assert (chart.series[0].scale.least, chart.series[0].scale.most) == (0, 27)
