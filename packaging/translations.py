"""Renew the window's translations after its words were changed.

Run ``python packaging/translations.py``. It reads every word the window shows, lets Qt's lupdate
merge them into ``resources/translations/therapist_desk_<language>.ts`` and lrelease compile those
into the ``.qm`` files that the window loads. ``docs/translating.md`` tells the rest.

The sources are read here and not by lupdate itself, which in Python misses the plurals of
``QCoreApplication.translate`` and cannot know the sentences that stand in the domain in English and
are translated when the window shows them.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, TypeGuard

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "therapist_desk"
FOLDER = ROOT / "resources" / "translations"
SOURCE_LANGUAGE = "en"
LANGUAGES = (SOURCE_LANGUAGE, "ar", "de")
SILENT_ROOMS = ("cli", "walk")
"""Parts of the desk whose errors no window shows."""
CODED = frozenset({"ChatRefused", "LinkRefused", "PhoneRefused"})
"""Failures that are made with a code and look their sentence up by it."""

GUARD, ERRORS, RATINGS, NOTES = "guard", "errors", "ratings", "note_formats"
READINESS, QUESTIONS, RETENTION = "readiness", "questions", "retention"
"""Contexts whose texts stand in the lower rooms and in resources, which know no translator."""
NOT_LOOKED_UP = "not looked up"
"""What stands where a retention rule has no citation; citations are quoted as they are."""


class Words(NamedTuple):
    """One text to translate: where it belongs, how it reads in English, whether it counts."""

    context: str
    text: str
    plural: bool


def file_of(language: str, folder: Path = FOLDER, suffix: str = ".ts") -> Path:
    """Return the catalogue of ``language``."""
    return folder / f"therapist_desk_{language}{suffix}"


def collect(sources: Path = SOURCES) -> list[Words]:
    """Return every text of the window, sorted; raises ValueError for one that can't be found."""
    trees = {file: ast.parse(file.read_text("utf-8")) for file in sorted(sources.rglob("*.py"))}
    failures = _failures(trees.values())
    found: set[Words] = set()
    for file, tree in trees.items():
        try:
            found.update(_shown(tree, ""))
            if file.relative_to(sources).parts[0] not in SILENT_ROOMS:
                found.update(_told(tree, failures))
        except ValueError as error:
            raise ValueError(f"{file}:{error}") from None
    found.update(_guard_words(trees[sources / "domain" / "guard_words.py"]))
    found.update(_ratings(), _note_formats(), _question_sets(), _readiness(), _retention())
    return sorted(found)


def update(folder: Path = FOLDER) -> None:
    """Merge the words of the sources into the ``.ts`` files of ``folder``."""
    words = collect()
    with tempfile.TemporaryDirectory() as beside:
        plain = Path(beside) / "words.py"
        plain.write_text("".join(map(_call, words)), "utf-8")
        for language in LANGUAGES:
            only = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
            _run(
                "lupdate", *only, "-silent", "-no-obsolete", "-locations", "none",
                "-source-language", SOURCE_LANGUAGE, "-target-language", language,
                str(plain), "-ts", str(file_of(language, folder)),
            )  # fmt: skip


def release(folder: Path = FOLDER) -> None:
    """Compile the ``.ts`` files of ``FOLDER`` into ``.qm`` files in ``folder``."""
    for language in LANGUAGES:
        compiled = file_of(language, folder, ".qm")
        _run("lrelease", "-silent", str(file_of(language)), "-qm", str(compiled))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True)


def _call(words: Words) -> str:
    counted = ', "", 1' if words.plural else ""
    return f"translate({_quoted(words.context)}, {_quoted(words.text)}{counted})\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _shown(node: ast.AST, context: str) -> Iterator[Words]:
    """Yield what ``tr`` and ``translate`` are given below ``node``, of the class ``context``."""
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        yield from _asked(node, context)
    for child in ast.iter_child_nodes(node):
        yield from _shown(child, context)


def _asked(call: ast.Call, context: str) -> Iterator[Words]:
    """Yield the text of a call to ``tr`` or ``translate``; those of the lower rooms come apart."""
    arguments = call.args
    match _name(call), arguments:
        case "translate", [ast.Constant(str(context)), *arguments]:
            pass
        case "tr", _:
            pass
        case _:  # a painter's translate, or a string's
            return
    if context not in (GUARD, ERRORS, RATINGS, NOTES, READINESS, QUESTIONS, RETENTION):
        yield Words(context, _literal(arguments[0]), plural=len(arguments) > 1)


def _guard_words(tree: ast.Module) -> Iterator[Words]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) == "Words":
            why, _, button = node.args
            yield Words(GUARD, _literal(why), plural=False)
            yield Words(GUARD, _literal(button), plural=False)


def _ratings() -> Iterator[Words]:
    """Yield the names of ratings and risk levels, and what a level means and asks for."""
    shipped = _resource("checkins/log_fields.json")
    texts = [entry["label"] for entry in shipped["ratings"]]
    for level in shipped["levels"]:
        texts += [level["label"], level["meaning"], *level["do"], level["latest"]]
    yield from (Words(RATINGS, text, plural=False) for text in texts if text)


def _question_sets() -> Iterator[Words]:
    """Yield what the therapist is told of the question sets; what goes out has words of its own."""
    shipped = _resource("checkins/sets.json")
    texts = [
        text
        for one in shipped["sets"]
        for text in (one["use"], one["when"], *one["needs"], one["caution"])
    ]
    yield from (Words(QUESTIONS, text, plural=False) for text in texts if text)


def _note_formats() -> Iterator[Words]:
    """Yield the names of the note formats and of their sections, with what belongs in each."""
    shipped = _resource("note_formats/note_formats.json")
    texts = list(shipped["process_note_exclusions"])
    for form in shipped["formats"]:
        texts += [form["title"], form["when_to_use"], form["avoid"]]
        texts += [part[word] for part in form["sections"] for word in ("label", "guidance")]
    yield from (Words(NOTES, text, plural=False) for text in texts if text)


def _readiness() -> Iterator[Words]:
    """Yield the questions of both checks, with why they matter, what to do and what follows."""
    shipped = _resource("readiness/readiness.json")
    for item in shipped["client_items"] + shipped["therapist_items"]:
        for part in ("question", "why", "what_to_do", "then"):
            if part in item:
                yield Words(READINESS, item[part], plural=False)


def _retention() -> Iterator[Words]:
    """Yield what is shown of the retention rules; the row of no place has words of the window."""
    for row in _resource("retention/retention.json")["rows"]:
        texts = [row["start"], row["minor_rule"]["text"], row["basis"]]
        if row["code"] != "OTHER":
            texts += [row["label"], row["note"]]
        if row["source"] == NOT_LOOKED_UP:
            texts.append(row["source"])
        yield from (Words(RETENTION, text, plural=False) for text in texts if text)


def _resource(path: str) -> Any:
    return json.loads((ROOT / "resources" / path).read_text("utf-8"))


def _failures(trees: Iterable[ast.Module]) -> set[str]:
    """Return the names of ``DeskError`` and all that descends from it."""
    bases = {
        node.name: {getattr(base, "id", "") for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {"DeskError"}
    while more := {name for name, above in bases.items() if above & known} - known:
        known |= more
    return known


def _told(tree: ast.Module, failures: set[str]) -> Iterator[Words]:
    """Yield the sentences that failures are made with; ValueError for one that can't be found."""
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for call in _made(tree, failures):
        yield from (
            Words(ERRORS, text, plural=False) for text in _sentences(call.args[0], constants)
        )


def _made(tree: ast.Module, failures: set[str]) -> Iterator[ast.Call]:
    """Yield each call that makes a failure, also from within the ``__init__`` of an heir."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in failures - CODED and node.args:
            yield node
        if isinstance(node, ast.ClassDef) and node.name in CODED:
            yield from (each for each in ast.walk(node) if _is_made_above(each))


def _is_made_above(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and _name(node) == "__init__"


def _sentences(node: ast.expr, constants: dict[str, ast.expr]) -> Iterator[str]:
    match node:
        case ast.Name(id=name) if name in constants:
            yield from _sentences(constants[name], {})
        case ast.Subscript(value=ast.Name(id=name)) if name in constants:
            yield from _sentences(constants[name], {})
        case ast.Dict(values=values):
            yield from (_literal(value) for value in values)
        case ast.IfExp(body=one, orelse=other):
            yield from _sentences(one, constants)
            yield from _sentences(other, constants)
        case ast.Attribute(attr=name) if name.isupper() or name == "sentence":
            pass  # a constant of another module, or of another failure: found there
        case ast.Call() if _name(node) == "Shipped" or _is_translated(node):
            pass  # found as what it is
        case _:
            yield _literal(node)


def _is_translated(call: ast.Call) -> bool:
    """Return whether a text was translated before it became a failure: ``tr(…).format(…)``."""
    if _name(call) == "format" and isinstance(call.func, ast.Attribute):
        return isinstance(call.func.value, ast.Call) and _is_translated(call.func.value)
    return _name(call) in ("tr", "translate")


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise ValueError(f"{node.lineno}: only a plain text can be translated")


def main() -> int:
    """Renew the catalogues and return 0."""
    FOLDER.mkdir(exist_ok=True)
    update()
    release()
    return 0


if __name__ == "__main__":
    sys.exit(main())
