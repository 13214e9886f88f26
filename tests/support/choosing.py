"""Choices for papers in tests: everything on, and values a client must be able to tell apart."""

import json
from itertools import combinations

from tests.support.papers import CATALOGUE
from therapist_desk.domain.options import OptionType

USES = list(CATALOGUE.options()["allowed_uses"].choices)
ALL_ON = {"allowed_uses": USES, "allowed_people": ["Ann Example"], "disappearing_setting": "7 days"}


def tries(option):
    """Values of an option that a client must be able to tell apart."""
    if option.choices:
        singles = list(option.choices)
        if option.type is OptionType.CHOICE:
            return singles
        return [[each] for each in singles] + [list(pair) for pair in combinations(singles, 2)]
    return {
        OptionType.BOOL: [True, False],
        OptionType.NUMBER: sorted({option.min, option.min + 1, option.min + 5, option.max}),
        OptionType.TEXT: ["one thing", "another thing"] + [""] * option.may_be_empty,
        OptionType.LONGTEXT: ["One thing.", "Another thing."] + [""] * option.may_be_empty,
        OptionType.LIST: [[], ["Ann"], ["Bo"], ["Ann", "Bo"]],
        OptionType.WEEKLY_HOURS: [{"mon": ["09:00-12:00"]}, {"tue": ["09:00-12:00"]}],
        OptionType.DATES: [[], ["2026-12-24"], ["2026-12-24", "2026-12-27"]],
        OptionType.ZONE: ["Europe/London", "Asia/Taipei"],
    }[option.type]


def same(values):
    """Pairs of equal values, by what JSON would say."""
    texts = [json.dumps(each, sort_keys=True) for each in values]
    return [pair for pair in combinations(texts, 2) if pair[0] == pair[1]]
