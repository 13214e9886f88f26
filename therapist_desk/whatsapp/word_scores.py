"""Scores in a message: a measure by its name, a rating with its number, 7/10 where it is no date."""

import re
from collections.abc import Iterator, Sequence

from therapist_desk.whatsapp.word_lists import Common, Hit, Language
from therapist_desk.whatsapp.word_pieces import Piece, between, parted

_NEAR = 4
"""Pieces between a name and its number."""
_TOPS = frozenset({10, 15, 20, 21, 24, 27, 30, 40, 42, 50, 63, 80, 100})
_CHINESE_POINTS = re.compile(
    r"(?<!考了)(?<!考)(?<![\d点點时時:\uff1a])\d{1,3} ?分(?![钟鐘鍾之享别別開开店公司手部数數母子])|\d{1,3}分之\d{1,3}"
)
_MASS = re.compile(r"\d{1,4}(?:mg|mcg|ug|μg)")
_MASSES = frozenset(
    {"mg", "mcg", "ug", "μg", "milligram", "milligrams", "milligramm", "miligramos"}
)
_RANGE_WORDS = frozenset(
    {"to", "bis", "auf", "a", "al", "ate", "para", "und", "and", "y", "e", "ou", "or", "إلى", "الي"}
)
_TO = frozenset({"to", "auf", "a", "al", "para"})
_FROM = frozenset({"from", "von", "de", "do", "da", "desde"})
_SCALES_BEGIN = 1
"""A scale begins at 0 or 1; what goes from 3 to 6 has changed."""


def medicines(given: Sequence[Piece]) -> Iterator[Hit]:
    """Yield amounts in milligrams: nothing else one writes to a client is weighed so."""
    for at, piece in enumerate(given):
        if _MASS.fullmatch(piece.key):
            yield Hit("medicine", piece.start, piece.end)
        elif piece.key in _MASSES and at and given[at - 1].number is not None:
            yield Hit("medicine", given[at - 1].start, piece.end)


def hits(
    text: str, given: Sequence[Piece], languages: Sequence[Language], common: Common
) -> Iterator[Hit]:
    """Yield the scores of ``text``."""
    named = [*_measures(text, given, languages, common), *_rated(text, given, languages)]
    sure = bool(named) or _speaks_of_a_test(given, languages)
    yield from named
    yield from _fractions(text, given, languages, sure=sure)
    yield from _points(text, given, languages, sure=sure)
    for found in _CHINESE_POINTS.finditer(text):
        yield Hit("score", *found.span())


def _speaks_of_a_test(given: Sequence[Piece], languages: Sequence[Language]) -> bool:
    """Return whether a questionnaire or the like is named: what is counted there is a result."""
    tests = frozenset[str]().union(*(one.words("test_words") for one in languages))
    return any(
        each.key in tests or (each.spaceless and any(one in each.key for one in tests))
        for each in given
    )


def _points(
    text: str, given: Sequence[Piece], languages: Sequence[Language], *, sure: bool
) -> Iterator[Hit]:
    """Yield 22 of 63 points, 12 points out of 27, and points wherever a test is spoken of."""
    points = frozenset[str]().union(*(one.words("points") for one in languages))
    out_of = frozenset(each[-1] for one in languages for each in one.terms.get("out_of", ()))
    for at, piece in enumerate(given):
        if piece.key not in points or at == 0 or given[at - 1].number is None:
            continue
        near = [each for each in (at - 2, at + 1) if 0 <= each < len(given)]
        counted = [each for each in near if given[each].key in out_of]
        counted += [each for each in (at + 2,) if each < len(given) and given[at + 2].key in out_of]
        beyond = [place + 1 if place > at else place - 1 for place in counted]
        beyond = [each for each in beyond if 0 <= each < len(given) and given[each].number]
        if beyond or sure or _is_compared(given, at, languages):
            places = [at - 1, at, *beyond[:1]]
            if not parted(text, given[min(places)], given[min(places) + 1]):
                yield Hit("score", given[min(places)].start, given[max(places)].end)


def _is_compared(given: Sequence[Piece], at: int, languages: Sequence[Language]) -> bool:
    """Return whether points are set against others: 15 points, five fewer than in May."""
    near = [each.key for each in given[at + 1 : at + _NEAR]]
    return any(key in one.words("changes") for one in languages for key in near)


def _measures(
    text: str, given: Sequence[Piece], languages: Sequence[Language], common: Common
) -> Iterator[Hit]:
    firsts = {each[0] for each in common.measures}
    for at, piece in enumerate(given):
        for length in (3, 2, 1) if piece.key in firsts else ():
            name = tuple(each.key for each in given[at : at + length])
            if len(name) < length or name not in common.measures:
                continue
            number = _number_after(text, given, at + length - 1, common.measures[name])
            is_rated = _is_rated(given, at + length, languages)
            if number is not None or is_rated or name not in common.measures_with_number:
                last = at + length - 1 + is_rated if number is None else number
                yield Hit("score", given[at].start, given[last].end)
            break
        else:
            if (
                piece.key in firsts
                and piece.written.isupper()
                and _is_rated(given, at + 1, languages)
            ):
                yield Hit("score", piece.start, given[at + 1].end)


def _is_rated(given: Sequence[Piece], at: int, languages: Sequence[Language]) -> bool:
    """Return whether a word of results follows a measure: the GAD score was eleven."""
    follows = given[at].key if at < len(given) else ""
    return any(follows in one.words("score_words") for one in languages)


def _rated(text: str, given: Sequence[Piece], languages: Sequence[Language]) -> Iterator[Hit]:
    terms = {each for one in languages for each in one.terms.get("score_words", ())}
    times = {
        each
        for one in languages
        for name in ("time_before", "time_after")
        for each in one.words(name)
    }
    firsts = {each[0] for each in terms}
    for at, piece in enumerate(given):
        if piece.spaceless:
            yield from _rated_in_run(text, given, at, terms)
            continue
        for length in (3, 2, 1) if piece.key in firsts else ():
            if tuple(each.key for each in given[at : at + length]) not in terms:
                continue
            number = _number_after(text, given, at + length - 1, 100)
            if number is not None and (
                _is_change(given, number, languages) or not _is_time(text, given, number, times)
            ):
                yield Hit("score", piece.start, given[number].end)
            break


def _rated_in_run(
    text: str, given: Sequence[Piece], at: int, terms: set[tuple[str, ...]]
) -> Iterator[Hit]:
    """Yield 心情7: the word ends the run, or all but a sign or two of it."""
    run = given[at].key
    for word, *more in terms:
        place = -1 if more else run.rfind(word)
        if place < 0 or len(run) - place - len(word) > 2 or at + 1 == len(given):
            continue
        number = _number_after(text, given, at, 100)
        if number == at + 1 and not _begins_with_unit(given, number):
            yield Hit("score", given[at].start + place, given[number].end)


def _begins_with_unit(given: Sequence[Piece], number: int) -> bool:
    follows = given[number + 1] if number + 1 < len(given) else None
    return follows is not None and follows.key[0] in "点點时時月日号號年到至"


def _number_after(text: str, given: Sequence[Piece], at: int, most: int) -> int | None:
    """Return which piece is the number that belongs to the name ending at ``at``."""
    for place in range(at + 1, min(len(given), at + 1 + _NEAR)):
        if parted(text, given[place - 1], given[place]):
            return None
        value = given[place].number
        if value is not None:
            return place if value <= most and not _is_range(text, given, place) else None
    return None


def _is_range(text: str, given: Sequence[Piece], at: int) -> bool:
    """Return whether two numbers span a scale (0 to 10) or a result of a match (2-1)."""
    if at + 1 == len(given):
        return False
    gap = between(text, given[at], given[at + 1]).strip()
    if given[at + 1].number is not None:
        return gap in {"-", "–", "—", "~", ":", "..."}
    follows = given[at + 2].number if at + 2 < len(given) else None
    if follows is None or given[at + 1].key not in _RANGE_WORDS:
        return False
    first = given[at].number or 0
    changed = given[at + 1].key in _TO and at > 0 and given[at - 1].key in _FROM
    return not (changed and first > _SCALES_BEGIN)


def _is_time(text: str, given: Sequence[Piece], at: int, times: set[str]) -> bool:
    near = [given[place].key for place in (at - 1, at + 1) if 0 <= place < len(given)]
    clock = at + 1 < len(given) and between(text, given[at], given[at + 1]) in {":", "."}
    return clock or not times.isdisjoint(near)


def _is_change(given: Sequence[Piece], at: int, languages: Sequence[Language]) -> bool:
    """Return whether a result went up or down by a number: um 5 gesunken."""
    follows = given[at + 1].key if at + 1 < len(given) else ""
    return any(follows in one.words(name) for one in languages for name in ("changes", "points"))


def _fractions(
    text: str, given: Sequence[Piece], languages: Sequence[Language], *, sure: bool
) -> Iterator[Hit]:
    out_of = frozenset(each for one in languages for each in one.terms.get("out_of", ()))
    dated = sure is False and _speaks_of_a_day(text, given, languages)
    for at, piece in enumerate(given[:-1]):
        value, follows = piece.number, given[at + 1]
        if value is None:
            continue
        if follows.number in _TOPS and between(text, piece, follows).strip() in {"/", "／"}:  # noqa: RUF001 - both slashes are typed
            if value <= (follows.number or 0) and (
                sure or not _may_be_day(value, follows, dated=dated)
            ):
                yield Hit("score", piece.start, follows.end)
            continue
        last = _out_of(text, given, at, out_of, sure=sure)
        if last and value <= (given[last].number or 0):
            yield Hit("score", piece.start, given[last].end)


def _out_of(
    text: str, given: Sequence[Piece], at: int, out_of: frozenset[tuple[str, ...]], *, sure: bool
) -> int:
    """Return which piece is the ten of "7 out of 10"; 0 where there is none.

    After one word alone (7 von 10) nothing may follow: that would be what is counted.
    """
    for length in (2, 1):
        last = at + length + 1
        name = tuple(each.key for each in given[at + 1 : last])
        if last >= len(given) or name not in out_of or given[last].number not in _TOPS:
            continue
        alone = last + 1 == len(given) or parted(text, given[last], given[last + 1])
        gap = between(text, given[at], given[at + 1])
        if gap == " " and (length == 2 or alone or sure) and not _is_price(text, given[last]):
            return last
    return 0


def _may_be_day(value: int, top: Piece, *, dated: bool) -> bool:
    """Return whether 7/10 may be a day, in October or where the month stands first, or a saying."""
    limit = top.number or 0
    if value == limit:
        return True  # ten out of ten, fifty-fifty: what one says of films and of chances
    if limit == 10:
        return dated
    return 1 <= value <= 12 and limit <= 31


def _is_price(text: str, piece: Piece) -> bool:
    return text[piece.end : piece.end + 2].strip()[:1] in {"€", "$", "£", "%"}


_CLOCKS = re.compile(
    r"\d[:：]\d\d|\d ?[hH](?:\d\d)?(?!\w)|\d ?(?:am|pm|a\.m|p\.m)\b|[\d一二三四五六七八九十兩两] ?[点點時时]"  # noqa: RUF001 - as typed in Chinese
)


def _speaks_of_a_day(text: str, given: Sequence[Piece], languages: Sequence[Language]) -> bool:
    """Return whether the message has a word of days, an hour, and no word of ratings."""
    if any(each.key in one.words("score_words") for one in languages for each in given):
        return False
    if _CLOCKS.search(text):
        return True
    terms = {
        each
        for one in languages
        for name in ("date_words", "when")
        for each in one.terms.get(name, ())
    }
    in_runs = [each[0] for each in terms if len(each) == 1 and not each[0].isascii()]
    return any(
        tuple(each.key for each in given[at : at + length]) in terms
        for at in range(len(given))
        for length in (1, 2)
    ) or any(each.spaceless and any(day in each.key for day in in_runs) for each in given)
