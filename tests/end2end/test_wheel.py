"""``pip install .`` gives a desk that has everything inside it."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

from therapist_desk import paths

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    (built,) = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    with zipfile.ZipFile(built) as opened:
        yield opened


def text(wheel: zipfile.ZipFile, ending: str) -> str:
    (name,) = [name for name in wheel.namelist() if name.endswith(ending)]
    return wheel.read(name).decode()


def test_every_resource_of_the_checkout_is_inside(wheel):
    shipped = paths.resources()
    files = {file.relative_to(shipped).as_posix() for file in shipped.rglob("*") if file.is_file()}
    inside = {name.removeprefix("therapist_desk/resources/") for name in wheel.namelist()}
    assert files
    assert files <= inside


def test_every_migration_is_inside(wheel):
    migrations = (ROOT / "therapist_desk/vault/migrations").glob("*.sql")
    names = {f"therapist_desk/vault/migrations/{file.name}" for file in migrations}
    assert names
    assert names <= set(wheel.namelist())


def test_nothing_but_the_desk_and_its_metadata_is_inside(wheel):
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert tops == {"therapist_desk", "therapist_desk-0.1.0.dist-info"}


def test_the_licence_and_both_programs_come_with_it(wheel):
    assert "GNU GENERAL PUBLIC LICENSE" in text(wheel, "/licenses/LICENSE")
    assert "License-Expression: GPL-3.0-or-later" in text(wheel, "/METADATA")
    entry_points = text(wheel, "/entry_points.txt")
    assert "therapist-desk = therapist_desk.__main__:main" in entry_points
    assert "therapist-desk-window = therapist_desk.__main__:main" in entry_points


def test_an_installed_desk_reads_its_own_resources(wheel, tmp_path):
    wheel.extractall(tmp_path)
    ask = "import sys; sys.path.insert(0, sys.argv[1]); from therapist_desk import paths; "
    command = [sys.executable, "-c", ask + "print(paths.resources())", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert Path(done.stdout.strip()) == tmp_path / "therapist_desk" / "resources"
