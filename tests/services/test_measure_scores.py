"""Scores: kept as they were read, amended and never overwritten, and no answer that wants a talk is lost."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.measure_pack import written
from tests.support.records import NOON, ask, do, saved_client
from therapist_desk.domain import measure_packs
from therapist_desk.domain import measure_scores as rules
from therapist_desk.domain.errors import ImportRefused, RuleBroken
from therapist_desk.domain.measure_scores import Way
from therapist_desk.domain.risk import RiskLevel
from therapist_desk.domain.scoring import Result, Status
from therapist_desk.domain.tasks import TaskKind
from therapist_desk.domain.topics import Topic
from therapist_desk.services import (
    bin as bins,
)
from therapist_desk.services import (
    checkins,
    client_merges,
    measure_scores,
    measures,
    search,
    tasks,
    timeline,
    verification,
)

FINE = (1, 1, 1, 1, 0, 0, 0, 0, 0)
ZONE = "Europe/Berlin"


def form(store, owner, name="phq9", way=Way.PAPER, days=0, scoring="", **fields):
    measure = ask(store, measures.named_in, name)
    at = (NOON + timedelta(days=days), ZONE)
    return replace(rules.fresh(measure, owner.id, way, at, scoring), **fields)


def kept(store, owner, answers=FINE, **fields):
    return do(store, measure_scores.save, form(store, owner, answers=answers, **fields))


def entry(store, score):
    return ask(store, measure_scores.get, score.id)


def test_a_score_is_kept_with_its_answers_version_language_and_way(store, ada):
    score = kept(store, ada, extras={"difficulty": 1})
    assert entry(store, score).score == score
    assert (score.version, score.scoring, score.language) == ("1.0", "sum", "en")
    assert (score.answers, score.extras, score.way) == (FINE, {"difficulty": 1}, Way.PAPER)
    assert (score.reading.total, score.reading.band) == (4.0, "None–minimal")


def test_every_score_has_the_seal_it_was_kept_with(store, ada):
    kept(store, ada)
    do(store, measures.switch, "core10", on=True)
    kept(store, ada, (3, None, *(3,) * 8), name="core10")
    kept(store, ada, (1, 2, 3, 2, 1), name="who5")
    do(store, measure_scores.save, form(store, ada, "isi", Way.TOTAL, given_total=15))
    do(store, measures.load, measure_packs.read(written()))
    kept(store, ada, (2, 1, 2), name="lantern3")
    found = verification.Verification(deep=True, at_once=True).finish(store)
    assert found.is_healthy
    assert found.unsealed == 0


def test_an_answer_that_wants_a_talk_is_a_task_even_on_a_form_left_half_blank(store, ada):
    blank = (None,) * 8
    score = kept(store, ada, (*blank, 1))
    assert (score.reading.status, score.reading.total) == (Status.INCOMPLETE, None)
    (todo,) = ask(store, tasks.of_client, ada.id)
    assert (todo.kind, todo.subject) == (TaskKind.SCORE, score.id)
    assert not todo.kind.can_wait
    with pytest.raises(RuleBroken):
        do(store, measure_scores.bin_score, score.id)
    with pytest.raises(RuleBroken) as caught:
        do(store, measure_scores.note_talk, score.id, "  ")
    assert caught.value.field == "talk_note"
    do(store, measure_scores.note_talk, score.id, "Passing thoughts, no plan.")
    assert ask(store, tasks.of_client, ada.id) == []
    assert ask(store, search.find, "passing thoughts")[0].noun is Topic.MEASURE_SCORE
    do(store, measure_scores.reopen_talk, score.id)
    assert len(ask(store, tasks.of_client, ada.id)) == 1


def test_an_answer_that_wants_a_talk_at_once_proposes_concern_and_sets_nothing(store, ada):
    score = kept(store, ada, (*(None,) * 8, 1))
    do(store, measure_scores.begin_checkin, score.id)
    draft = ask(store, checkins.draft, ada.id)
    assert draft.checkin.risk_level is RiskLevel.CONCERN
    assert score.name in draft.checkin.summary
    assert ask(store, checkins.of_client, ada.id) == []
    with pytest.raises(RuleBroken, match="why you set"):  # the level alone is never enough
        do(store, checkins.save, draft.checkin)
    with pytest.raises(RuleBroken, match="waits here"):
        do(store, measure_scores.begin_checkin, score.id)


def test_an_answer_to_be_looked_at_proposes_no_level(store, ada):
    later = form(store, ada, "pcl5")
    score = do(store, measure_scores.save, replace(later, answers=(*(0,) * 15, 4, *(0,) * 4)))
    assert [one.level for one in score.reading.flags] == ["review"]
    do(store, measure_scores.begin_checkin, score.id)
    assert ask(store, checkins.draft, ada.id).checkin.risk_level is RiskLevel.NONE_SEEN


def test_a_draft_left_by_a_crash_is_a_task_too_if_an_answer_in_it_wants_a_talk(store, ada):
    answers = (*FINE[:8], 2)
    do(store, measure_scores.keep_draft, form(store, ada, way=Way.SCREEN, answers=answers))
    (todo,) = ask(store, tasks.of_client, ada.id)
    assert todo.kind is TaskKind.SCORE
    draft, measure = ask(store, measure_scores.waiting, ada.id)
    assert draft.answers == answers
    assert measure.id == "phq9"
    do(store, measure_scores.save, draft)
    assert ask(store, measure_scores.waiting, ada.id) is None
    assert len(ask(store, tasks.of_client, ada.id)) == 1


def test_what_was_wrong_is_amended_and_what_stood_before_stays(store, ada):
    first = kept(store, ada)
    wrong = replace(rules.over(first), answers=(*FINE[:8], 3), amend_reason="")
    with pytest.raises(RuleBroken) as caught:
        do(store, measure_scores.save, wrong)
    assert caught.value.field == "amend_reason"
    second = do(store, measure_scores.save, replace(wrong, amend_reason="Misread the 9th."))
    found = entry(store, first)
    assert (found.score, found.before) == (second, (first,))
    assert ask(store, measure_scores.of_client, ada.id) == [second.id]
    assert second.wants_talk
    with pytest.raises(RuleBroken):
        do(store, measure_scores.save, replace(wrong, amend_reason="Once more."))


def test_a_talk_is_about_the_very_answers_it_was_about(store, ada):
    first = kept(store, ada, (*FINE[:8], 1))
    do(store, measure_scores.note_talk, first.id, "Talked.")
    now = entry(store, first).score
    remark = replace(rules.over(now), remark="On the phone.", amend_reason="Forgotten.")
    same = do(store, measure_scores.save, remark)
    assert same.talk_note == "Talked."
    other = replace(rules.over(same), answers=(*FINE[:8], 3), amend_reason="Misread.")
    assert do(store, measure_scores.save, other).wants_talk


def test_change_is_reliable_only_where_a_figure_says_so(store, ada):
    kept(store, ada, (2, 2, 2, 2, 2, 2, 2, 0, 0), days=-28)
    last = kept(store, ada, FINE)
    since = entry(store, last).since_first
    assert (since.change, since.result, since.reliable_recovery) == (-10, Result.IMPROVED, True)
    kept(store, ada, (3,) * 8, name="phq8", days=-28)
    last = kept(store, ada, (0,) * 8, name="phq8")
    since = entry(store, last).since_first
    assert (since.change, since.result, since.recovered) == (-24, None, None)


def test_scores_of_different_scorings_are_never_held_beside_each_other(store, ada):
    kept(store, ada, (5,) * 10, name="k10", days=-7)
    other = kept(store, ada, (0,) * 10, name="k10", scoring="0-4")
    found = entry(store, other)
    assert [each.id for each in found.series] == [other.id]
    assert found.since_first is None


def test_a_blank_form_stands_in_no_chart_and_moves_no_change(store, ada):
    first = kept(store, ada, days=-14)
    kept(store, ada, (None, *FINE[1:]), days=-7)
    last = kept(store, ada)
    found = entry(store, last)
    assert [each.id for each in found.series] == [first.id, last.id]
    assert found.since_last.change == 0


@pytest.mark.parametrize(
    ("name", "fields", "field"),
    [
        ("phq9", {"answers": (None,) * 9}, "answers"),
        ("phq9", {"answers": (4, *FINE[1:])}, "answers"),
        ("phq9", {"answers": (-1, *FINE[1:])}, "answers"),
        ("phq9", {"answers": FINE[:8]}, "answers"),
        ("isi", {"way": Way.TOTAL, "given_total": None}, "given_total"),
        ("isi", {"way": Way.TOTAL, "given_total": 29.0}, "given_total"),
        ("phq9", {"way": Way.TOTAL, "given_total": 3.5}, "given_total"),
    ],
)
def test_what_can_not_be_is_said_at_its_field(store, ada, name, fields, field):
    way = fields.pop("way", Way.PAPER)
    with pytest.raises(RuleBroken) as caught:
        do(store, measure_scores.save, form(store, ada, name, way, **fields))
    assert caught.value.field == field


def test_core_10_is_offered_only_once_it_was_switched_on(store):
    def names():
        return {one.id for one in ask(store, measures.offered)}

    assert "core10" not in names()
    do(store, measures.switch, "core10", on=True)
    assert "core10" in names()
    do(store, measures.switch, "core10", on=False)
    assert "core10" not in names()
    assert len(names()) == 20


def test_a_removed_measure_leaves_its_scores_to_be_read(store, ada):
    pack = do(store, measures.load, measure_packs.read(written()))
    score = kept(store, ada, (2, 2, 2), name="lantern3")
    do(store, measures.remove, pack.id)
    found = entry(store, score)
    assert found.measure is None
    assert (found.score.reading.total, found.score.reading.band) == (6.0, "High")
    with pytest.raises(RuleBroken):
        do(store, measure_scores.save, replace(score, id=0))
    do(store, measures.put_back, pack.id)
    assert entry(store, score).measure is not None


def test_a_new_version_of_a_pack_takes_its_place_and_reads_nothing_anew(store, ada):
    do(store, measures.load, measure_packs.read(written()))
    score = kept(store, ada, (2, 2, 2), name="lantern3")
    with pytest.raises(ImportRefused):
        do(store, measures.load, measure_packs.read(written(stem="Other words")))
    bands = [{"min": 0, "max": 6, "label": "Any"}]
    do(store, measures.load, measure_packs.read(written(version="3", bands=bands)))
    assert [one.version for one in ask(store, measures.packs)] == ["3"]
    assert entry(store, score).score.reading.band == "High"
    later = kept(store, ada, (0, 0, 0), name="lantern3", days=1)
    assert later.reading.band == "Any"
    assert entry(store, later).since_first is None
    (old,) = ask(store, bins.listed)
    with pytest.raises(RuleBroken):
        do(store, bins.restore, old)


def test_a_pack_never_takes_the_place_of_a_measure_that_comes_along(store):
    with pytest.raises(ImportRefused, match="such as phq9_own"):
        do(store, measures.load, measure_packs.read(written(id="phq9")))
    do(store, measures.load, measure_packs.read(written(id="phq9_own")))


def test_the_bin_takes_a_score_and_gives_it_back(store, ada):
    score = kept(store, ada, remark="lanternword")
    do(store, measure_scores.bin_score, score.id)
    assert ask(store, measure_scores.of_client, ada.id) == []
    assert ask(store, search.find, "lanternword") == []
    (key,) = ask(store, bins.listed)
    do(store, bins.restore, key)
    assert ask(store, measure_scores.of_client, ada.id) == [score.id]
    assert len(ask(store, search.find, "lanternword")) == 1


def test_it_stands_in_the_timeline_at_the_time_it_was_taken(store, ada):
    score = kept(store, ada, days=-3)
    rows = ask(store, timeline.keys, ada.id, ZONE)
    shown = ask(store, timeline.page, [row for row in rows if row > 0])
    assert [(one.noun, one.at) for one in shown.values()] == [(Topic.MEASURE_SCORE, score.taken_at)]


def test_merging_two_records_carries_scores_and_what_is_half_answered(store, ada):
    other = saved_client(store, "Ada M.")
    score = kept(store, other)
    do(store, measure_scores.keep_draft, form(store, other, answers=FINE))
    do(store, client_merges.merge, ada.id, other.id, {})
    assert ask(store, measure_scores.of_client, ada.id) == [score.id]
    assert ask(store, measure_scores.draft, ada.id).client_id == ada.id
