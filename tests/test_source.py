"""Promises that a look at the source keeps better than any run of it."""

import ast
import gc
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = sorted((ROOT / "therapist_desk").rglob("*.py"))
NETWORK = {
    "socket", "ssl", "http", "urllib", "urllib3", "requests", "httpx", "aiohttp", "asyncio",
    "smtplib", "poplib", "imaplib", "ftplib", "telnetlib", "xmlrpc", "socketserver", "webbrowser",
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets", "PySide6.QtHttpServer",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebView",
}  # fmt: skip
HARMLESS = {"urllib.parse"}
"""It only takes addresses apart."""


@cache
def trees() -> dict[str, ast.Module]:
    parsed = {f.relative_to(ROOT).as_posix(): ast.parse(f.read_text("utf-8")) for f in OURS}
    gc.freeze()  # half a million nodes, which stay: no collection after a test need look at them
    return parsed


def screens() -> dict[str, ast.Module]:
    return {name: tree for name, tree in trees().items() if "/ui/" in name}


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call with the last word of what is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield getattr(node.func, "attr", getattr(node.func, "id", "")), node


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{name.name}" for name in node.names)


def is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_network(module: str) -> bool:
    if any(f"{module}.".startswith(f"{each}.") for each in HARMLESS):
        return False
    return any(f"{module}.".startswith(f"{each}.") for each in NETWORK)


def test_there_is_source_to_look_at():
    assert len(OURS) > 150
    assert "therapist_desk/ui/shell/shell.py" in screens()


def test_no_sentence_is_put_together_before_it_is_translated():
    said = [
        (name, word)
        for name, tree in screens().items()
        for called, node in calls(tree)
        for word in node.args[: {"tr": 1, "translate": 2}.get(called, 0)]
    ]
    assert len(said) > 300
    strings = [(name, word) for name, word in said if any(map(is_text, ast.walk(word)))]
    assert [one for one in strings if not isinstance(one[1], ast.Constant)] == []


def test_no_module_of_ours_can_speak_to_a_network():
    found = [(name, each) for name, tree in trees().items() for each in imported(tree)]
    assert [one for one in found if is_network(one[1])] == []


@pytest.mark.parametrize(
    "source", ["import socket", "from urllib import request", "import http.client"]
)
def test_a_module_that_could_would_be_found(source):
    assert any(map(is_network, imported(ast.parse(source))))


def test_only_plain_labels_are_made_on_the_pages():
    pages = {name: tree for name, tree in screens().items() if "/ui/kit/" not in name}
    made = [
        (name, node.lineno)
        for name, tree in pages.items()
        for called, node in calls(tree)
        if called in {"QLabel", "QMessageBox"}
    ]
    assert made == []


def is_fixed_or_plain(words: ast.expr) -> bool:
    """Whether a tooltip is a sentence of ours, or made so that no markup is read into it."""
    if isinstance(words, ast.IfExp):
        return is_fixed_or_plain(words.body) and is_fixed_or_plain(words.orelse)
    if isinstance(words, ast.Call):
        called = getattr(words.func, "attr", getattr(words.func, "id", ""))
        return called in {"tr", "plain_tooltip"}
    return isinstance(words, ast.Constant)


def loose_tooltips(tree: ast.AST) -> list[int]:
    return [
        node.lineno
        for called, node in calls(tree)
        if called == "setToolTip" and not is_fixed_or_plain(node.args[-1])
    ]


def test_no_tooltip_reads_markup_into_what_a_person_typed():
    assert [(name, line) for name, tree in screens().items() for line in loose_tooltips(tree)] == []


@pytest.mark.parametrize(
    "source", ["b.setToolTip(client.name)", "b.setToolTip(self.tr('{who}').format(who=name))"]
)
def test_a_tooltip_that_guesses_would_be_found(source):
    assert loose_tooltips(ast.parse(source))


def test_no_title_of_a_window_or_a_question_holds_more_than_fixed_words():
    """Titles of windows are told to every program on the screen."""
    asking = {"Question", "save_file", "choose_file", "choose_files", "choose_folder"}
    titles = [
        (name, node.args[0])
        for name, tree in screens().items()
        for called, node in calls(tree)
        if called in asking and node.args and "/ui/pages/" in name
    ]
    assert len(titles) > 15
    loose = [(name, one.lineno) for name, one in titles if not is_fixed_or_plain(one)]
    assert loose == []


def test_nothing_asks_qt_for_the_next_in_its_focus_chain():
    """PySide makes that one a part of the asked widget, and dead when the asked one goes."""
    chain = {"nextInFocusChain", "previousInFocusChain"}
    assert [
        name for name, tree in trees().items() for called, _ in calls(tree) if called in chain
    ] == []


def test_only_the_clock_tells_the_time():
    asked = {
        name
        for name, tree in trees().items()
        for called, node in calls(tree)
        if called in {"now", "utcnow", "today"}
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"datetime", "date"}
    }
    assert asked == {"therapist_desk/domain/clock.py"}


def test_nothing_is_printed_past_those_who_own_the_output():
    assert [
        name for name, tree in trees().items() for called, _ in calls(tree) if called == "print"
    ] == []


SILENCED = re.compile(r"# (?:ruff: )?noqa(?!: [A-Z]+\d+(?:, [A-Z]+\d+)*(?: - |  )\w)")
"""A warning that is silenced without a reason in the same line, or all of them at once."""


def test_no_warning_is_silenced_without_a_reason():
    everything = [
        file for room in ("therapist_desk", "tests") for file in (ROOT / room).rglob("*.py")
    ]
    assert [
        (file.name, line)
        for file in everything
        for line in file.read_text("utf-8").splitlines()
        if SILENCED.search(line)
    ] == []


@pytest.mark.parametrize("codes", ["", ": F401", ": F401, E402", ": F401 -", " - for a reason"])
def test_a_silenced_warning_would_be_found(codes):
    assert SILENCED.search(f"import name  # no{'qa'}{codes}")


def test_every_module_says_what_it_is_for():
    assert [
        name for name, tree in trees().items() if tree.body and not ast.get_docstring(tree)
    ] == []


SQL = re.compile(
    r"^\s*(SELECT|INSERT( OR \w+)? INTO|REPLACE INTO|UPDATE|DELETE FROM|CREATE|DROP|ALTER|PRAGMA|WITH"
    r"|BEGIN|COMMIT|ATTACH|VACUUM)\b|\b(IS (NOT )?NULL|ORDER BY|= \?)"
)
"""How a statement, or the condition of one, begins or goes on; SQL here is written in capitals."""


def says_sql(tree: ast.AST) -> list[int]:
    """Return the lines on which a text is SQL; docstrings speak of it and are none."""
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in told
        and SQL.search(node.value)
    ]


def test_no_sql_stands_outside_the_vault():
    outside = {name: tree for name, tree in trees().items() if "/vault/" not in name}
    assert [(name, line) for name, tree in outside.items() for line in says_sql(tree)] == []


@pytest.mark.parametrize(
    "source",
    [
        "ask('SELECT value FROM setting')",
        "sql = f'DELETE FROM {noun}'",
        "shelf.where(reader, 'client_id = ? AND binned_at IS NULL')",
        "sql = 'INSERT OR REPLACE INTO setting VALUES (?, ?)'",
        "sql = 'PRAGMA journal_size_limit = 0'",
    ],
)
def test_sql_would_be_found(source):
    assert says_sql(ast.parse(source))
