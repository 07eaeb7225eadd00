"""What the README says is so: its picture, its house, its commands and its snippets."""

import re
import subprocess
from pathlib import Path
from typing import get_args

import pytest

from mochictl.parser import help_text
from mochid.harness.running.sandbox import Tier
from mochid.interview.meaning import inquiries, proceedings
from mochid.interview.meaning.intents import Intent, read
from mochid.interview.phases import diagram
from mochid.interview.words.wording import opening
from mochid.settings import SandboxLevel

pytestmark = pytest.mark.fast

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SETTINGS_TOML = (ROOT / "settings.toml").read_text(encoding="utf-8")


def section(name: str) -> str:
    found = re.search(rf"<!-- {name} -->\n(.*?)<!-- /{name} -->", README, re.DOTALL)
    assert found, f"the README lost its section {name}"
    return found[1]


def test_the_picture_of_the_phases_is_drawn_from_the_table() -> None:
    assert section("phases") == f"```mermaid\n{diagram()}```\n", (
        "paste mochid.interview.phases.diagram() into the README"
    )


def test_every_room_of_the_house_is_named_and_every_name_is_a_room() -> None:
    named = set(
        re.findall(r"\b[a-z_]+\b/?", "".join(line.split("    ")[0] + " " for line in section("house").splitlines()))
    )
    named = {name.rstrip("/") for name in named}
    rooms = {path.stem for path in (ROOT / "mochid").glob("*.py")} | {
        path.name for path in (ROOT / "mochid").iterdir() if path.is_dir() and (path / "__init__.py").exists()
    }
    rooms |= {path.name for path in (ROOT / "mochid/interview").iterdir() if (path / "__init__.py").exists()}
    rooms -= {"__init__"}

    assert rooms - named == set(), "rooms the README does not name"
    assert named - rooms - {"mochictl"} == set(), "names in the README that are no rooms"


def test_the_table_of_the_walls_has_every_tier_and_settings_toml_every_level() -> None:
    told = README.split("### The walls around your code")[1].split("\n## ")[0]
    comment = next(line for line in SETTINGS_TOML.splitlines() if line.startswith("sandbox_level")).partition("#")[2]

    assert set(re.findall(r"^\| ([a-z]+) \|", told, re.MULTILINE)) == set(Tier)
    assert set(re.findall(r'"(\w+)"', comment)) == set(get_args(SandboxLevel)) - {"subprocess"}


def test_every_verb_in_the_readme_is_one_mochictl_knows() -> None:
    known = set(re.findall(r"^ +([a-z][a-z-]*)", help_text(), re.MULTILINE))

    assert set(re.findall(r"mochictl ([a-z][a-z-]*)", README)) - known == set()


def test_the_files_to_read_in_order_exist() -> None:
    for path in re.findall(r"`((?:mochid|mochictl|tests)/[\w/.]+\.py)`", README):
        assert (ROOT / path).is_file(), path


@pytest.mark.thorough
def test_the_make_targets_in_the_readme_exist() -> None:
    for target in set(re.findall(r"(?:^|`)make ([a-z]+)", README, re.MULTILINE)):
        done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"make {target}: {done.stderr}"


def test_what_the_readme_says_to_say_is_understood() -> None:
    told = README.split("What to say:")[1].split("\n\n")[0]
    phrases = [phrase.replace("\n", " ") for phrase in re.findall(r'"([^"]+)"', told)]

    assert len(phrases) >= 10
    assert [phrase for phrase in phrases if read(phrase) in (Intent.OTHER, Intent.CLARIFY)] == ["what failed?"]
    assert inquiries.asks(opening("what failed?"))
    assert read("Stop") is Intent.HUSH
    assert proceedings.about("let's move on") is proceedings.About.ON
