"""The measures of the desk: those that come with it and those loaded, and which are offered."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from therapist_desk import paths
from therapist_desk.domain import measure_files, measure_packs
from therapist_desk.domain.errors import ImportRefused, RuleBroken
from therapist_desk.domain.measure_packs import MeasurePack, MeasurePackId
from therapist_desk.domain.measures import Measure
from therapist_desk.services import settings
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.settings import Setting
from therapist_desk.vault.shelves import measures as shelf


@dataclass(frozen=True, slots=True)
class Held:
    """A measure on this desk; ``pack`` is the file it was loaded from, None where it came along."""

    measure: Measure
    is_offered: bool
    pack: MeasurePack | None = None


@cache
def shipped() -> Mapping[str, Measure]:
    """Return all measures by id: those with their text, CORE-10, then those without."""
    folder = paths.resources()
    files = [
        *sorted((folder / "measures").glob("*.json")),
        *sorted((folder / "measures-optional").glob("*.json")),
    ]
    found = [measure_files.read(each.read_text("utf-8")) for each in files]
    scores = (folder / "measures-scores" / "scores.json").read_text("utf-8")
    return {each.id: each for each in (*found, *measure_files.read_scores(scores))}


def named(name: str) -> Measure:
    """Return the shipped measure with the id ``name``; raise RuleBroken for one there is not."""
    return _named(shipped(), name)


def named_in(reader: Reader, name: str) -> Measure:
    """Return the measure with the id ``name``, shipped or loaded; RuleBroken for none."""
    return _named(known(reader), name)


def known(reader: Reader) -> Mapping[str, Measure]:
    """Return all measures by id, shipped and loaded."""
    loaded = (measure_packs.measure_of(each) for each in shelf.loaded(reader))
    return {**shipped(), **{each.id: each for each in loaded}}


def offered(reader: Reader) -> tuple[Measure, ...]:
    """Return the measures that can be given: those on by default, loaded, and switched on."""
    on = settings.get(reader, Setting.MEASURES_ON).split()
    return tuple(each for each in known(reader).values() if each.on_by_default or each.id in on)


def held(reader: Reader) -> tuple[Held, ...]:
    """Return every measure of the desk with the file it was loaded from, and whether it is offered."""
    loaded = {each.measure: each for each in shelf.loaded(reader)}
    on = {each.id for each in offered(reader)}
    return tuple(Held(each, each.id in on, loaded.get(each.id)) for each in known(reader).values())


def switch(writer: Writer, name: str, *, on: bool) -> None:
    """Offer a measure that is off by default, or offer it no more; its scores stay."""
    named_in(writer, name)
    before = settings.get(writer, Setting.MEASURES_ON).split()
    after = [each for each in before if each != name] + ([name] if on else [])
    settings.put(writer, Setting.MEASURES_ON, " ".join(after))
    writer.touched.add(shelf.packs.noun)


def packs(reader: Reader) -> list[MeasurePack]:
    """Return what was loaded."""
    return shelf.loaded(reader)


def load(writer: Writer, pack: MeasurePack) -> MeasurePack:
    """Keep a pack that was read, in place of one of the same measure; ImportRefused if it can't be."""
    if pack.measure in shipped():
        raise ImportRefused(
            "The desk comes with a measure of this id already. Give the file an id of its own, such as "
            "{id}.",
            0,
            id=f"{pack.measure[:33]}_own",
        )
    for before in shelf.loaded(writer):
        if before.measure == pack.measure:
            if before.text == pack.text:
                return before
            if before.version == pack.version:
                raise ImportRefused(
                    "This measure is here already with the same version and another content."
                )
            shelf.packs.bin(writer, before.id)
    return shelf.packs.add(writer, replace(pack, id=MeasurePackId(0)))


def remove(writer: Writer, pack_id: MeasurePackId) -> MeasurePack:
    """Put a pack into the bin; the scores made with it stay as they were read."""
    return shelf.packs.bin(writer, pack_id)


def put_back(writer: Writer, pack_id: MeasurePackId) -> MeasurePack:
    """Take a pack back out of the bin; RuleBroken where another version took its place."""
    pack = shelf.packs.get(writer, pack_id)
    if any(each.measure == pack.measure for each in shelf.loaded(writer)):
        raise RuleBroken("Another version of this measure is loaded. Remove it first.")
    return shelf.packs.restore(writer, pack_id)


def _named(found: Mapping[str, Measure], name: str) -> Measure:
    try:
        return found[name]
    except KeyError:
        raise RuleBroken("There is no measure of that name here.", "measure") from None
