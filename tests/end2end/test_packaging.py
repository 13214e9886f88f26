"""The two README commands: what they install is pinned, and they install only what is missing."""

import importlib.util
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from therapist_desk import paths
from therapist_desk.cli import display

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "packaging" / "lock").glob("*.txt"))


@pytest.fixture(scope="module")
def run():
    spec = importlib.util.spec_from_file_location("run", ROOT / "packaging" / "run.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def empty_venv(run, tmp_path, monkeypatch):
    """A ``.venv`` whose Python answers, and in which nothing was installed yet."""
    monkeypatch.setattr(run, "VENV", tmp_path)
    monkeypatch.setattr(run, "works", lambda *_: True)
    return tmp_path


def locked(name: str, python: str = "3.11") -> dict[str, str]:
    """Return what the lock gives that Python; systems are not told apart."""
    text = (ROOT / "packaging" / "lock" / name).read_text()
    rows = re.findall(r"^([a-z0-9.-]+)==([^ ]+)(?: ; ([^\\\n]+))?", text, re.MULTILINE)
    there = {"python_version": python, "python_full_version": f"{python}.0"}
    return {
        name: version
        for name, version, marker in rows
        if "python" not in marker or Marker(marker).evaluate(there)
    }


def test_the_program_names_no_system_package_that_the_first_command_does_not_know(run):
    lines = {name: line.split() for name, line in display._LINES.items()}
    assert set(lines.pop("apt-get")[2:]) <= {entry.split(" | ")[0] for entry in run.APP_PACKAGES}
    assert set(lines) == set(run.INSTALL_LINES)
    for name, words in lines.items():
        assert set(words) <= set(run.INSTALL_LINES[name].split())


def wanted(*groups: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    lines = list(project["project"]["dependencies"])
    for group in groups:
        lines += [line for line in project["dependency-groups"][group] if isinstance(line, str)]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize(
    ("lock", "groups"), [("requirements.txt", ["build"]), ("test.txt", ["build", "test"])]
)
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.14"])
def test_every_dependency_is_locked_at_a_version_it_allows(lock, groups, python):
    versions = locked(lock, python)
    for requirement in wanted(*groups):
        if requirement.marker and not requirement.marker.evaluate({"python_version": python}):
            continue
        version = versions.get(canonicalize_name(requirement.name))
        assert version, f"{requirement} is not locked: run packaging/lock.py"
        assert requirement.specifier.contains(version), f"{requirement}: run packaging/lock.py"


def test_the_tests_run_against_the_versions_that_people_get():
    assert locked("requirements.txt").items() <= locked("test.txt").items()


def test_the_licence_of_every_package_is_told():
    told = (ROOT / "packaging" / "THIRD_PARTY.md").read_text()
    names = {
        name
        for row in re.findall(r"^\| ([^|]+) \|", told, re.MULTILINE)
        for name in row.split(", ")
    }
    assert locked("requirements.txt").keys() <= names


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_package_has_a_hash_and_comes_from_no_named_place(lock):
    text = lock.read_text()
    packages = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert packages
    assert all("--hash=sha256:" in package for package in packages)
    assert "://" not in text
    assert "index-url" not in text


def fake_dpkg(folder: Path, monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    program = folder / "dpkg-query"
    program.write_text("#!/bin/sh\ncat <<END\n" + "\n".join(lines) + "\nEND\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_a_package_counts_by_any_of_its_names_and_only_when_installed(run, tmp_path, monkeypatch):
    fake_dpkg(tmp_path, monkeypatch, "libglib2.0-0t64 installed", "xclip config-files")
    asked = ["libglib2.0-0 | libglib2.0-0t64", "xclip", "libgl1"]
    assert run.missing_debian_packages(asked) == ["xclip", "libgl1"]


def test_nothing_is_installed_when_nothing_is_missing(run, tmp_path, monkeypatch):
    fake_dpkg(tmp_path, monkeypatch, "libgl1 installed")
    monkeypatch.setattr(run, "venv_package", list)
    monkeypatch.setattr(run, "apt_install", lambda _: pytest.fail("asked for packages"))
    run.prepare_debian(["libgl1"])


def test_without_root_or_sudo_it_says_the_line_to_run(run, tmp_path, monkeypatch, capsys):
    fake_dpkg(tmp_path, monkeypatch)
    monkeypatch.setattr(run, "venv_package", list)
    monkeypatch.setattr(run, "as_root", lambda: None)
    run.prepare_debian(["libgl1", "libegl1"])
    assert "apt-get install libgl1 libegl1" in capsys.readouterr().out


def test_an_installation_that_was_killed_is_done_again_from_the_start(run, empty_venv, monkeypatch):
    made = []
    monkeypatch.setattr(run, "make_venv", lambda *, anew: made.append(anew))

    def killed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "pip_install", killed)
    with pytest.raises(KeyboardInterrupt):
        run.prepare_python(run.APP)
    assert not run.is_installed(run.APP)
    monkeypatch.setattr(run, "pip_install", lambda *_: True)
    run.prepare_python(run.APP)
    assert run.is_installed(run.APP)
    run.prepare_python(run.APP)
    assert made == [False, True]


def test_what_could_not_be_fetched_is_tried_again_without_losing_the_rest(
    run, empty_venv, monkeypatch, capsys
):
    made = []
    monkeypatch.setattr(run, "make_venv", lambda *, anew: made.append(anew))
    monkeypatch.setattr(run, "pip_install", lambda *_: False)
    for _ in range(2):
        with pytest.raises(SystemExit):
            run.prepare_python(run.APP)
    assert made == [False, False]
    assert "could not be installed" in capsys.readouterr().err


def test_a_changed_lock_is_installed_and_the_tests_contain_the_app(run, empty_venv, tmp_path):
    run.stamp(run.TEST).write_text(run.fingerprint(run.TEST))
    assert run.is_installed(run.APP)
    assert run.is_installed(run.TEST)
    run.stamp(run.TEST).write_text("another lock")
    assert not run.is_installed(run.APP)


def test_an_old_python_gets_a_sentence(run, monkeypatch, capsys):
    monkeypatch.setattr("sys.version_info", (3, 9, 1, "final", 0))
    with pytest.raises(SystemExit):
        run.main([])
    assert "needs Python 3.11 or newer; this is 3.9" in capsys.readouterr().err


def test_a_mistyped_command_installs_nothing(run, capsys, monkeypatch):
    monkeypatch.setattr(run, "prepare_system", lambda _: pytest.fail("went on"))
    with pytest.raises(SystemExit):
        run.main(["tests"])
    assert "Unknown: tests" in capsys.readouterr().err


def test_the_desktop_files_name_programs_and_pictures_that_exist():
    linux = ROOT / "packaging" / "linux"
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    entry = (linux / "therapist-desk.desktop").read_text()
    program = re.search(r"^Exec=(\S+)", entry, re.MULTILINE)
    assert program
    assert program[1] in scripts["gui-scripts"]
    metainfo = ET.parse(linux / "therapist-desk.metainfo.xml").getroot()
    assert {binary.text for binary in metainfo.iter("binary")} == {
        *scripts["scripts"],
        *scripts["gui-scripts"],
    }
    mime = (linux / "therapist-desk.mime.xml").read_text()
    assert 'type="application/x-therapist-desk-backup"' in mime
    assert "application/x-therapist-desk-backup" in entry
    assert (paths.resources() / "icons" / "app.svg").is_file()


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="Linux desktop tools only")
def test_the_desktop_entry_is_valid():
    entry = ROOT / "packaging" / "linux" / "therapist-desk.desktop"
    done = subprocess.run(["desktop-file-validate", entry], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")
