"""The member list of a WhatsApp group, as pasted from its info page, held against who has agreed.

The page names a contact by the name in the phone, everyone else by number and by the name they gave
themselves (with a tilde), and sets what they say of themselves below. Nothing in it proves who
somebody is, so only a number, or a whole name nobody else has, counts as met. All else is asked.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import phonenumbers

from therapist_desk.domain import folding, phones
from therapist_desk.domain.peer_groups import GroupMember

_SELF = frozenset(
    folding.fold(word)
    for word in (
        "you",
        "du",
        "sie",
        "ich",
        "tú",
        "tu",
        "você",
        "vous",
        "toi",
        "你",
        "您",
        "أنت",
        "انت",
    )
)
_ADMIN = frozenset(
    folding.fold(word)
    for word in (
        *("group admin", "admin", "community admin", "gruppenadmin", "administrador"),
        *("admin. del grupo", "admin del grupo", "administrador del grupo", "admin do grupo"),
        *(
            "administrador do grupo",
            "admin du groupe",
            "群組管理員",
            "群组管理员",
            "管理员",
            "管理員",
        ),
        *("مشرف المجموعة", "مشرف"),
    )
)
_SAID_BY_WHATSAPP = frozenset(
    folding.fold(words)
    for words in (
        *("Hey there! I am using WhatsApp.", "Available", "Busy", "At work", "Sleeping"),
        *("Hallo! Ich benutze WhatsApp.", "Verfügbar", "Beschäftigt", "Bei der Arbeit"),
        *("¡Hola! Estoy usando WhatsApp.", "Disponible", "Olá! Eu estou usando o WhatsApp."),
        *("Disponível", "Add members", "Invite via link", "Past members", "Search"),
    )
)
"""What stands below a name without anybody having written it, and the buttons of the page."""
_COUNT = re.compile(r".*\b\d+\s+(members?|mitglieder|participants?|participantes|membros|miembros)")
_BETWEEN = re.compile("[,،、;\N{FULLWIDTH SEMICOLON}]")
_OLD_TILDE = "~\N{FULLWIDTH TILDE}\N{TILDE OPERATOR}\N{WAVE DASH}"


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody in a pasted list: a name, a number (E.164), or both.

    A name somebody gave themselves is not ``is_contact``: anybody may call themselves anything.
    """

    name: str = ""
    phone: str = ""
    is_contact: bool = True
    is_admin: bool = False

    @property
    def words(self) -> str:
        """What the list shows of them."""
        return " · ".join(part for part in (self.name, phones.shown(self.phone)) if part)


class Doubt(StrEnum):
    """Why a match is asked about."""

    NAME_ALONE = "name_alone"
    OTHER_NUMBER = "other_number"
    OTHER_NAME = "other_name"
    TWO_NUMBERED = "two_numbered"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Question:
    """Whether the one seen is this member is asked, and why."""

    seen: Seen
    member: GroupMember
    doubt: Doubt


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody seen who is this member."""

    seen: Seen
    member: GroupMember


@dataclass(frozen=True, slots=True)
class Compared:
    """A list against the consents; ``missing`` agreed and are not in the list.

    ``unread`` are lines without a number that name no member: a person, or words about one.
    """

    agreed: tuple[Met, ...] = ()
    not_agreed: tuple[Met, ...] = ()
    unknown: tuple[Seen, ...] = ()
    unread: tuple[Seen, ...] = ()
    missing: tuple[GroupMember, ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def is_right(self) -> bool:
        """Whether the chat holds those who agreed and nobody else."""
        wrong = (self.not_agreed, self.unknown, self.unread, self.missing, self.questions)
        return bool(self.agreed) and not any(wrong)


def read(text: str, region: str) -> tuple[Seen, ...]:
    """Return who stands in a pasted list, each once; ``region`` is where numbers without + are."""
    found: list[Seen] = []
    lines = list(_lines(text))
    name_first = _begins_with_name(lines, region)
    for line in lines:
        if name_first and line[:1] in _OLD_TILDE and found and found[-1].phone:
            found.append(Seen())  # the number above has its name already, or gave none
        _take(found, line, region)
    return tuple(_once(found))


def _begins_with_name(lines: Sequence[str], region: str) -> bool:
    """Return whether the names people gave themselves stand before their numbers, not after."""
    for line in lines:
        if line[:1] in _OLD_TILDE:
            return True
        if _number(line, region)[0]:
            return False
    return False


def compare(
    seen: Sequence[Seen],
    members: Sequence[GroupMember],
    numbers: dict[int, frozenset[str]],
    said: Sequence[tuple[Seen, int]] = (),
    denied: Sequence[tuple[Seen, int]] = (),
) -> Compared:
    """Return who of ``members`` is in the list; ``numbers`` are those of each, by place in it.

    ``said`` and ``denied`` are answers to questions: this one is, or is not, the member at a place.
    """
    met: dict[int, Seen] = {}
    questions: list[tuple[int, Question]] = []
    strangers: list[Seen] = []
    for one in seen:
        place, doubt = _member(one, members, numbers, said, denied)
        if place is None:
            strangers.append(one)
        elif doubt is None and (place not in met or _are_one(met[place], one)):
            met[place] = one if one.phone else met.get(place, one)
        else:
            questions.append((place, Question(one, members[place], doubt or Doubt.TWICE)))
    asked = {place for place, _ in questions}
    pairs = [Met(one, members[place]) for place, one in met.items()]
    return Compared(
        agreed=tuple(each for each in pairs if each.member.has_agreed),
        not_agreed=tuple(each for each in pairs if not each.member.has_agreed),
        unknown=tuple(one for one in strangers if one.phone or not one.is_contact),
        unread=tuple(one for one in strangers if not one.phone and one.is_contact),
        missing=tuple(
            member
            for place, member in enumerate(members)
            if member.has_agreed and place not in met and place not in asked
        ),
        questions=tuple(question for _, question in questions),
    )


def _are_one(first: Seen, second: Seen) -> bool:
    """Return whether a line with a name and a line with a number can be of one and the same."""
    return bool(first.phone) != bool(second.phone)


def _member(
    seen: Seen,
    members: Sequence[GroupMember],
    numbers: dict[int, frozenset[str]],
    said: Sequence[tuple[Seen, int]],
    denied: Sequence[tuple[Seen, int]],
) -> tuple[int | None, Doubt | None]:
    """Return the place of whom this is or may be, and why that is in doubt."""
    for one, place in said:
        if one == seen:
            return place, None
    refused = {place for one, place in denied if one == seen}
    by_number = [
        place
        for place in range(len(members))
        if place not in refused
        and numbers.get(place, frozenset()) & {*phones.spellings(seen.phone)}
    ]
    named = [
        place
        for place in range(len(members))
        if place not in refused and _same_name(seen.name, members[place].name)
    ]
    if by_number:
        if len(by_number) > 1:
            both = [place for place in by_number if place in named]
            return (both or by_number)[0], Doubt.TWO_NUMBERED
        if seen.is_contact and seen.name and named and by_number[0] not in named:
            return by_number[0], Doubt.OTHER_NAME
        return by_number[0], None
    if named:
        if seen.phone and numbers.get(named[0]):
            return named[0], Doubt.OTHER_NUMBER
        is_sure = seen.is_contact and len(named) == 1 and not seen.phone and not refused
        whole = _words(seen.name) == _words(members[named[0]].name) and len(_words(seen.name)) > 1
        return named[0], None if is_sure and whole else Doubt.NAME_ALONE
    return None, None


def _same_name(seen: str, known: str) -> bool:
    """Return whether one may be called the other: all the words of the shorter are in the longer."""
    ours, theirs = _words(seen), _words(known)
    if not ours or not theirs:
        return False
    return ours <= theirs or theirs <= ours


def _words(name: str) -> frozenset[str]:
    words = (folding.fold(word) for word in re.findall(r"\w+", name))
    return frozenset(word for word in words if word)


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        clean = _clean(line)
        parts = [part.strip() for part in _BETWEEN.split(clean)]
        many = len(parts) > 2 or any(_is_self(part) or _is_number(part) for part in parts)
        yield from (part for part in (parts if many else [clean]) if part)


def _clean(line: str) -> str:
    seen = (sign for sign in line if unicodedata.category(sign) not in ("Cf", "Cc") or sign == "\t")
    return " ".join("".join(seen).split())


def _take(found: list[Seen], line: str, region: str) -> None:
    """Add what a line tells: somebody, more of the one before, or nothing."""
    folded = folding.fold(line)
    if folded in _ADMIN:
        if found:
            found[-1] = replace(found[-1], is_admin=True)
    elif _is_self(line):
        found.append(Seen())  # nobody: what stands below is about the therapist
    elif folded not in _SAID_BY_WHATSAPP and not _COUNT.fullmatch(line.casefold()):
        _add(found, *_number(line, region))


def _add(found: list[Seen], number: str, rest: str) -> None:
    """Add a number and a name, or one of them to the one before where that lacks just it."""
    is_own = rest[:1] in _OLD_TILDE if rest else False
    name = rest.lstrip(_OLD_TILDE).strip(" -–·:()\t")
    last = found[-1] if found else Seen()
    if number and not name and not last.phone and not last.is_contact:
        found[-1] = replace(last, phone=number)
    elif number:
        found.append(Seen(name, number, is_contact=bool(name) and not is_own))
    elif is_own and last.phone and not last.name:
        found[-1] = replace(last, name=name, is_contact=False)
    elif name:
        found.append(Seen(name, is_contact=not (is_own or _is_number(name))))


def _number(line: str, region: str) -> tuple[str, str]:
    """Return the number in a line (E.164) or "", and what else stands there."""
    plain = "".join(str(unicodedata.decimal(sign, sign)) for sign in line)
    for match in phonenumbers.PhoneNumberMatcher(plain, region or None):
        try:
            phone = phones.parse(match.raw_string, region or None)
        except phones.PhoneRefused:
            continue
        return phone.e164, (line[: match.start] + " " + line[match.end :]).strip()
    try:
        return phones.parse(plain, region or None).e164, ""
    except phones.PhoneRefused:
        return "", line


def _is_number(part: str) -> bool:
    return sum(sign.isdecimal() for sign in part) >= 7 and not re.search(r"[^\W\d_]{2}", part)


def _is_self(line: str) -> bool:
    return folding.fold(line) in _SELF


def _once(found: Sequence[Seen]) -> Iterator[Seen]:
    known: set[tuple[str, str]] = set()
    for one in found:
        key = ("", one.phone) if one.phone else (folding.fold(one.name), "")
        if key not in known and any(key):
            known.add(key)
            yield one
