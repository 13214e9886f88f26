"""Places and times in a message: where somebody lives or comes to, and when."""

import re
from collections.abc import Iterator, Sequence

from therapist_desk.whatsapp.word_lists import Hit, Language
from therapist_desk.whatsapp.word_pieces import Piece, begins_sentence, between, parted

_FAR = 5
"""Words between the kind of street and its number."""
_HOUSE = re.compile(r"\d{1,5}[a-z]?")
_CHINESE = re.compile(
    r"[\u3400-\u9fff]{1,8}[路街道巷段弄][\u3400-\u9fff]{0,4}\d{1,5}[\-之]?\d{0,3} ?[号號弄巷]"
    r"(?:\d{1,3}[樓楼室]|之\d{1,3})?"
)
_CHINESE_FLAT = re.compile(
    r"\d{1,4}[号號]?[栋幢棟座](?:\d{1,2}(?:单元|單元))?\d{0,4}[室号號]?|\d{1,2}(?:单元|單元)\d{2,4}[室号號]?"
)
_BOX = re.compile(
    r"\b(?:p\.? ?o\.? ?box|postfach|apartado (?:de correos|postal)|caixa postal|casilla(?: de correo)?)"
    r" (?:n[.º°o]+ ?)?\d[\d ]{0,8}\b",
    re.IGNORECASE,
)
_GRID = re.compile(  # Colombia and its neighbours: Carrera 7 # 71-21
    r"\b(?:calle|carrera|cra|cr|kr|cll|cl|diagonal|transversal|avenida|av)\.? ?\d{1,3}[a-z]? ?"
    r"(?:#|n[o.º°]+) ?\d{1,3}(?:[a-z]?-\d{1,3})?",
    re.IGNORECASE,
)
_STATE_ZIP = re.compile(
    r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT"
    r"|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?\b"
)
_POSTCODE_AND_TOWN = re.compile(
    r"(?<=, )(?:[A-Z]{1,2}-)?\d{5} (?!Euro|EUR|Dollar|Schritt)[A-ZÄÖÜÁÉÍÓÚÑ][^\W\d_]{2,}|\b\d{4}-\d{3} [A-Z][^\W\d_]{2,}"
)
_BRASILIA = re.compile(r"\b(?:SQN|SQS|SHIS|SHIN|CLN|CLS|QNM) ?\d{1,3}\b")
_UK_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
_CEP = re.compile(r"(?<!\d)\d{5}-\d{3}(?!\d)")
_SHAPES = (
    _CHINESE, _CHINESE_FLAT, _UK_POSTCODE, _CEP, _BOX, _GRID, _STATE_ZIP, _POSTCODE_AND_TOWN, _BRASILIA,
)  # fmt: skip
_CLOCK = re.compile(r"(?<![\d:.,])[0-2]?\d(?:[:.][0-5]\d|[hH](?:[0-5]\d)?)(?!\d)")
_CHINESE_CLOCK = re.compile(r"[\d一二三四五六七八九十兩两]{1,3} ?[点點时時]")
_FLATS = frozenset({
    "flat", "apartment", "apt", "apto", "depto", "dpto", "apartamento", "departamento", "suite",
})  # fmt: skip
_ON_THE = frozenset({"am", "an", "auf", "hinter", "im", "in", "unter", "vor", "zum", "zur"})
"""How German street names begin that end as no street does: Unter den Linden 77."""
_ARTICLES = frozenset({"der", "den", "dem", "die", "das"})
_EVERYWHERE = frozenset({"street", "road", "avenue", "boulevard", "lane", "crescent"})


def addresses(text: str, given: Sequence[Piece], languages: Sequence[Language]) -> Iterator[Hit]:
    """Yield the streets with a number, and the postcodes that need no street."""
    yield from _streets(text, given, languages)
    for shape in _SHAPES:
        for found in shape.finditer(text):
            yield Hit("address", *found.span())


def _streets(text: str, given: Sequence[Piece], languages: Sequence[Language]) -> Iterator[Hit]:
    after = _EVERYWHERE.union(*(each.words("street_after") for each in languages))
    before = frozenset[str]().union(*(each.words("street_before") for each in languages))
    endings = tuple(each for one in languages for each in one.words("street_endings"))
    late = frozenset[str]().union(*(each.words("time_after") for each in languages))
    never = frozenset[str]().union(*(each.words("street_not") for each in languages))
    for at, piece in enumerate(given):
        if piece.key in never:
            continue
        if piece.key in after:
            yield from _number_before(text, given, at)
        if piece.key in before or piece.key in _FLATS:
            yield from _number_near(text, given, at, late)
        if endings and piece.key.endswith(endings) and _is_street(text, given, at):
            yield from _number_after(text, given, at, late)
        if endings and piece.key in _ON_THE:
            yield from _on_the(text, given, at, languages)


def _is_street(text: str, given: Sequence[Piece], at: int) -> bool:
    """Return whether a German word is a street's name, or its last part: Busch-Weg, Am Alten Weg."""
    if not given[at].capital:
        return False
    if len(given[at].key) > 4 and given[at].key not in {"strasse", "platz", "allee"}:
        return True
    before = given[at - 1] if at else None
    if before is None or not before.capital or before.number is not None:
        return False
    gap = between(text, before, given[at])
    spelled = given[at].key in {"str", "strasse"}  # no other word is written so
    return gap == "-" or (gap == " " and (spelled or not begins_sentence(text, before)))


def _on_the(
    text: str, given: Sequence[Piece], at: int, languages: Sequence[Language]
) -> Iterator[Hit]:
    """Unter den Linden 77, Am Bach 3: the preposition has a capital though no sentence begins."""
    name = at + 2 if at + 1 < len(given) and given[at + 1].key in _ARTICLES else at + 1
    if not given[at].capital or name + 1 >= len(given) or not given[name].capital:
        return
    before = text[: given[at].start].rstrip()
    if not before or (begins_sentence(text, given[at]) and not before.endswith(":")):
        return
    days = frozenset[str]().union(*(one.words("when") | one.words("months") for one in languages))
    late = frozenset[str]().union(*(one.words("time_after") for one in languages))
    house = _HOUSE.fullmatch(given[name + 1].key) and not _is_time(text, given, name + 1, late)
    if house and given[name].key not in days:
        yield Hit("address", given[at].start, given[name + 1].end)


def _number_before(text: str, given: Sequence[Piece], at: int) -> Iterator[Hit]:
    """12 Elm Street: the name has a capital, and so has what it is, unless it is written out."""
    name = at - 2 if at > 1 and given[at - 1].key == "s" else at - 1  # Queen's Road
    if name < 0 or not given[name].capital or given[name].number is not None:
        return
    if not given[at].capital and given[at].key not in _EVERYWHERE:
        return
    for back in range(name - 1, max(-1, at - 5), -1):
        if parted(text, given[back], given[back + 1]) or not _of_a_name(given[back + 1]):
            return
        if _HOUSE.fullmatch(given[back].key):
            yield Hit("address", given[back].start, given[at].end)
            return


def _number_near(text: str, given: Sequence[Piece], at: int, late: frozenset[str]) -> Iterator[Hit]:
    """Calle Mayor 5, or 12 rue de la Paix, where the name has a capital."""
    for to in range(at + 1, min(len(given), at + 1 + _FAR)):
        if parted(text, given[to - 1], given[to]):
            break
        if _HOUSE.fullmatch(given[to].key):
            flat = given[at].key in _FLATS and to == at + 1
            named = flat or _has_name(given[at + 1 : to])
            if named and not _is_time(text, given, to, late):
                yield Hit("address", given[at].start, given[to].end)
                return
    if at == 0 or not _HOUSE.fullmatch(given[at - 1].key) or parted(text, given[at - 1], given[at]):
        return
    if _has_name(given[at + 1 : at + 5]):
        yield Hit("address", given[at - 1].start, given[min(at + 2, len(given) - 1)].end)


def _has_name(given: Sequence[Piece]) -> bool:
    return any(each.capital and each.number is None for each in given)


def _of_a_name(piece: Piece) -> bool:
    return piece.capital or piece.key in {"of", "the", "s"}


def _number_after(
    text: str, given: Sequence[Piece], at: int, late: frozenset[str]
) -> Iterator[Hit]:
    """Lindenstraße 12, Hauptstr. 5."""
    if at + 1 == len(given) or between(text, given[at], given[at + 1]).strip(" .\u00a0"):
        return
    if _HOUSE.fullmatch(given[at + 1].key) and not _is_time(text, given, at + 1, late):
        yield Hit("address", given[at].start, given[at + 1].end)


def _is_time(text: str, given: Sequence[Piece], at: int, late: frozenset[str]) -> bool:
    follows = given[at + 1] if at + 1 < len(given) else None
    if follows is None:
        return False
    return follows.key in late or between(text, given[at], follows) == ":"


def times(
    text: str, given: Sequence[Piece], languages: Sequence[Language]
) -> Iterator[tuple[int, int]]:
    """Yield the hours and days of ``text``."""
    for shape in (_CLOCK, _CHINESE_CLOCK):
        for found in shape.finditer(text):
            yield found.span()
    when = frozenset[str]().union(*(each.words("when") for each in languages))
    before = frozenset[str]().union(*(each.words("time_before") for each in languages))
    late = frozenset[str]().union(*(each.words("time_after") for each in languages))
    hours = frozenset[str]().union(*(each.words("hours") for each in languages))
    months = frozenset[str]().union(*(each.words("months") for each in languages))
    for at, piece in enumerate(given):
        if (
            (piece.key in hours and at > 0 and given[at - 1].key in before | hours)
            or (piece.key in months and _is_dated(given, at))
            or piece.key in when
            or (piece.spaceless and any(each in piece.key for each in when))
        ):
            yield piece.start, piece.end
        elif _is_hour(piece):
            near_before = at > 0 and given[at - 1].key in before
            near_after = at + 1 < len(given) and given[at + 1].key in late
            if near_before or near_after:
                yield piece.start, piece.end


def _is_dated(given: Sequence[Piece], at: int) -> bool:
    """Return whether a day stands by a month: 3 March, March 3rd, 3 de marzo."""
    near = given[max(0, at - 2) : at + 2]
    return any(each.key[:1].isdecimal() for each in near)


def _is_hour(piece: Piece) -> bool:
    key = piece.key.removesuffix("am").removesuffix("pm").removesuffix("h")
    return key.isdecimal() and len(key) <= 2 and int(key) <= 24
