"""Where what the guard and the depth card offer leads to, outside of this page."""

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.depth import Instead
from therapist_desk.domain.guard import Request
from therapist_desk.domain.guard_words import Action
from therapist_desk.domain.messages import Draft
from therapist_desk.services import agreement_versions
from therapist_desk.services.judging import Reason
from therapist_desk.services.messages import Situation
from therapist_desk.ui.kit.places import Place, View

_NEW_PAPER = {Action.MAKE_AGREEMENT, Action.RENEW_AGREEMENT}
_PAPER = {
    Action.ACCEPT_AGREEMENT,
    Action.COLLECT_SIGNATURES,
    Action.REVIEW_AGREEMENT,
    Action.ASK_MEMBERS,
}
_INSTEAD = {
    Instead.SAFETY_PLAN: View.SAFETY_PLAN,
    Instead.CALL: View.DETAILS,
    Instead.LONGER_SESSION: View.CALENDAR,
}


def place_of(reason: Reason, client_id: ClientId, found: Situation | None) -> Place:
    """Return where the button of ``reason`` leads."""
    action = reason.words.action
    if action in _NEW_PAPER:
        return Place(View.AGREEMENTS, client_id, new=True)
    if action in _PAPER:
        return Place(View.AGREEMENTS, client_id, _paper(found))
    if action is Action.PLAN_SESSION:
        return place_instead(Instead.LONGER_SESSION, client_id)
    return Place(View.DETAILS, client_id)


def place_of_version(reason: Reason, client_id: ClientId | None, draft: Draft) -> Place:
    """Return where a new version begins that agrees to what is written now."""
    asked = Request(draft.channel, draft.purpose)
    wanted = agreement_versions.wanted_for(reason.finding.name, asked)
    return Place(View.AGREEMENTS, client_id, new=True, wanted=wanted)


def place_instead(instead: Instead, client_id: ClientId) -> Place:
    """Return where that begins which is better than a message."""
    return Place(_INSTEAD[instead], client_id)


def _paper(found: Situation | None) -> int | None:
    return found.agreement.id if found and found.agreement else None
