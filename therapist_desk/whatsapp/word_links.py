"""Links in a message: which of them tell somebody who opens them, and which show a place."""

from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from therapist_desk.whatsapp.word_lists import Common, Hit

_ENDS = ".,;:!?)]}'\"*_~»”"
_CUTS = frozenset("<>\"'“”«»|\\^`{}")
_LONGEST_HOST = 253
"""Signs of a host name that DNS can have."""
_CLICK_PATHS = ("/ls/click", "/track/click", "/click?", "/wf/click", "/e/er")


def hits(text: str, common: Common) -> Iterator[Hit]:
    """Yield the links of ``text`` that can be followed back, or lead to a place on a map."""
    place = 0
    for chunk in text.split():
        place = text.index(chunk, place)
        if "." in chunk:
            yield from _in_chunk(chunk, place, common)
        place += len(chunk)


def plain(url: str, common: Common) -> str:
    """Return ``url`` without what tells who opens it; "" where that is the whole of it."""
    head, mark, fragment = url.partition("#")
    address, _, query = head.partition("?")
    if _is_tracking_of_any(fragment, common):
        mark = fragment = ""
    kept = "&".join(
        each for each in query.split("&") if each and not _is_tracking_of_any(each, common)
    )
    shorter = f"{address}{'?' if kept else ''}{kept}{mark}{fragment}"
    return "" if shorter == url or _kind(shorter, common) else shorter


def _is_tracking_of_any(query: str, common: Common) -> bool:
    return any(_is_tracking(key, common) for key in _query_keys(query))


def _in_chunk(chunk: str, place: int, common: Common) -> Iterator[Hit]:
    start, end = _limits(chunk)
    url = chunk[start:end]
    kind = _kind(url, common)
    if kind:
        yield Hit(kind, place + start, place + end)


def _limits(chunk: str) -> tuple[int, int]:
    lower = chunk.lower()
    found = [
        at for at in (lower.find("https://"), lower.find("http://"), lower.find("www.")) if at >= 0
    ]
    start = min(found, default=0)
    while (
        not found and start < len(chunk) and not (chunk[start].isascii() and chunk[start].isalnum())
    ):
        start += 1
    end = start
    while end < len(chunk) and chunk[end].isascii() and chunk[end] not in _CUTS:
        end += 1
    while end > start and chunk[end - 1] in _ENDS:
        end -= 1
    return start, end


def _kind(url: str, common: Common) -> str:
    if "." not in url or "@" in url.split("/", maxsplit=1)[0]:
        return ""
    try:
        parts = urlsplit(url if "://" in url else f"//{url}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:  # a bracket left open: no browser opens it either
        return ""
    if any(
        f"{host}{parts.path}".startswith(each) or f".{each}" in host for each in common.map_hosts
    ):
        return "address"
    if len(host) > _LONGEST_HOST:
        return ""
    labels = host.split(".")
    tracks = (
        any(".".join(labels[at:]) in common.short_hosts for at in range(len(labels) - 1))
        or (len(labels) > 2 and labels[0] in common.track_words)
        or any(each in f"{parts.path}?" for each in _CLICK_PATHS)
        or _is_tracking_of_any(f"{parts.query}&{parts.fragment}", common)
    )
    return "tracking_link" if tracks else ""


def _query_keys(query: str) -> list[str]:
    return [key.lower() for key, _ in parse_qsl(query[:4000], keep_blank_values=True)]


def _is_tracking(key: str, common: Common) -> bool:
    return key in common.track_keys or key.startswith(common.track_prefixes)
