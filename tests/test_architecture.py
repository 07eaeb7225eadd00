"""The house rules, held: who may import whom, what stays empty, how long a module may grow."""

import ast
import functools
import os
import re
import tomllib
from pathlib import Path

import pytest

from mochid.interview.calibrator import Performance
from mochid.interview.state import State

pytestmark = pytest.mark.fast

ROOT = Path(__file__).resolve().parents[1]

WORDS = {
    "protocol",
    "events",
    "settings",
    "problem",
    "reports",
    "talk",
    "redaction",
    "typewords",
    "version",
    "faults",
    "places",
    "effects",
}
BODY = {
    "sound.listening",
    "sound.speaking",
    "sound.recordings",
    "sound.soundcache",
    "watching.solution",
    "watching.beside",
    "watching.reading",
    "control",
    "journal",
    "problems",
    "harness",
}
HANDS = {
    "engines",
    "sound.ears",
    "sound.voice",
    "daemon.asking",
    "daemon.examining",
    "daemon.preparing",
    "daemon.queries",
    "daemon.tasks",
}
"""What deeds are done with, besides the body: they may know the body, the mind and each other, but never the daemon's loop."""

ROOMS_OF_MANY_RULES = {"sound", "watching", "daemon"}
"""Folders whose modules have a place each in the table below."""

MAY_IMPORT: dict[str, set[str]] = {
    **dict.fromkeys(WORDS, WORDS),
    "interview": WORDS,
    "ports": WORDS,
    "models": WORDS | {"interview", "graphs"},
    "installing": set(),
    "graphs": set(),
    "spawning": set(),
    "plugins": WORDS | {"ports", "installing"},
    **dict.fromkeys(BODY, WORDS | {"ports"}),
    "harness": WORDS | {"ports", "spawning"},
    "problems": WORDS,
    "calibration": {"ports", "settings", "places"},
    "engines": WORDS | {"ports", "calibration"},
    "sound.clauses": set(),
    "sound.inventions": set(),
    "sound.pauses": set(),
    "sound.turns": WORDS | {"ports", "sound.pauses"},
    "sound.ownvoice": {"ports"},
    "sound.echoes": {"ports", "calibration"},
    "sound.noisegate": {"ports"},
    "sound.utterance": {"ports", "sound.turns"},
    "sound.recognising": WORDS | {"ports", "sound.pauses", "sound.utterance"},
    "sound.listening": WORDS
    | {"ports", "sound.turns", "sound.pauses", "sound.ownvoice", "sound.utterance", "sound.recognising"},
    "sound.relay": {"ports", "engines", "sound.soundcache"},
    "sound.ears": WORDS
    | {"ports", "engines", "sound.echoes", "sound.listening", "sound.noisegate", "sound.ownvoice", "sound.relay"},
    "sound.voice": WORDS | {"ports", "interview", "engines", "sound.relay", "sound.soundcache", "sound.speaking"},
    "watching.reading": WORDS,
    "watching.beside": {"watching.reading"},
    "watching.folders": {"watching.reading"},
    "watching.solution": {"watching.reading", "watching.folders"},
    "llm": WORDS | {"ports", "interview"},
    "debrief": WORDS | {"interview", "journal", "problems", "harness"},
    "daemon.tasks": set(),
    "daemon.foresight": WORDS | {"ports", "daemon.tasks"},
    "daemon.meaning": {"ports", "places", "interview", "engines"},
    "daemon.preparing": WORDS | {"problems", "watching.reading", "harness"},
    "daemon.replying": WORDS | {"ports", "interview"},
    "daemon.examining": WORDS | {"ports", "interview", "watching.reading", "harness", "engines"},
    "daemon.queries": WORDS | {"interview", "journal", "problems", "watching.reading", "harness"},
    "daemon.earlier": {"interview", "journal", "daemon.queries"},
    "daemon.asking": WORDS
    | {"ports", "interview", "journal", "engines", "models"}
    | {"daemon.foresight", "daemon.queries", "daemon.replying", "daemon.tasks"},
    "daemon.mishaps": {"protocol", "journal"},
    "daemon.requests": {"protocol"},
    "daemon.showing": {"protocol", "ports", "interview", "harness", "engines"},
    "daemon.unheard": {"protocol"},
    "daemon.understanding": WORDS | {"ports", "interview", "journal", "engines", "daemon.meaning", "daemon.queries"},
    "daemon.performing": WORDS | {"ports", "interview", "debrief"} | BODY | HANDS,
    "daemon.loop": WORDS
    | {"ports", "interview", "journal", "engines", "sound.ears", "sound.voice", "sound.recordings"}
    | {
        "daemon.earlier",
        "daemon.mishaps",
        "daemon.performing",
        "daemon.showing",
        "daemon.understanding",
        "daemon.queries",
        "daemon.requests",
        "daemon.tasks",
        "daemon.unheard",
    },
    "faces": {"protocol", "debrief"},
    "adapters": {"ports", "installing", "graphs", "spawning"} | WORDS,
}
"""Part of `mochid` -> the parts it may import, besides itself if it is a folder without rules of its own."""

EVERYTHING = {"__main__", "verbs", "soundcheck"}
"""Composition roots."""

OWN_ENGINE: dict[str, set[str]] = {
    "authored": {"interview"},
    **{name: {"interview", "llm"} for name in ("anthropic", "openai", "local")},
    "elevenlabs": {"llm"},
    "api": {"llm", "sound.inventions"},
    "whisper": {"sound.inventions"},
    **{name: {"sound.clauses"} for name in ("kokoro", "piper")},
    **{name: {"harness"} for name in ("python", "javascript", "java", "go")},
}
"""Adapters whose engine, or a piece of it, is a part of mochi."""

FLOORS_OF_THE_MIND = ("words", "meaning", "", "folds", "rubric", "coach", "gate")
"""Folders of `interview`, each resting on those before it alone; "" is `interview` itself, where it is decided."""

NEVER_IN_THE_MIND = {
    "anyio",
    "asyncio",
    "zmq",
    "time",
    "os",
    "random",
    "pathlib",
    "threading",
    "subprocess",
    "datetime",
}


@functools.cache
def modules(folder: str) -> list[Path]:
    return sorted(path for path in (ROOT / folder).rglob("*.py") if "__pycache__" not in path.parts)


@functools.cache
def imports(path: Path) -> list[str]:
    """Dotted names of everything the module imports, late imports and `if TYPE_CHECKING` too."""
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return found


def part(dotted: str) -> str:
    """The part of the house a `mochid...` name belongs to."""
    pieces = dotted.split(".")[1:]
    return ".".join(pieces[:2]) if pieces and pieces[0] in ROOMS_OF_MANY_RULES else "".join(pieces[:1])


def engine(path: Path) -> str:
    """The engine an adapter's file belongs to: its own name, or its folder's."""
    inside = path.relative_to(ROOT).parts[1:]
    return inside[1].removesuffix(".py") if inside[0] == "adapters" else "no engine"


def strangers(path: Path) -> list[str]:
    """The parts that a module imports and may not."""
    home = part(".".join(path.relative_to(ROOT).with_suffix("").parts))
    if home in EVERYTHING or path.name == "__init__.py":
        return []
    if home not in MAY_IMPORT:
        return [f"{home} has no place in the house yet: give it one in this table, and in the README"]
    allowed = set(MAY_IMPORT[home])
    if (ROOT / "mochid" / home).is_dir():
        allowed.add(home)
    if home == "adapters":
        allowed |= OWN_ENGINE.get(
            engine(path), set()
        )  # of other adapters, `test_nobody_imports_an_adapter` says what it may know
    return sorted({part(name) for name in imports(path) if name.startswith("mochid.")} - allowed)


def test_a_module_imports_only_what_the_house_allows() -> None:
    found = {str(path.relative_to(ROOT)): strangers(path) for path in modules("mochid")}

    assert {path: names for path, names in found.items() if names} == {}


def test_the_mind_knows_no_clock_no_file_and_no_chance() -> None:
    found = {
        path.stem: {name.split(".")[0] for name in imports(path)} & NEVER_IN_THE_MIND
        for path in modules("mochid/interview")
    }

    assert {name: what for name, what in found.items() if what} == {}


def floor(dotted: str) -> int:
    """Which floor of the mind a `mochid.interview...` name is on."""
    first = dotted.split(".")[2]
    return FLOORS_OF_THE_MIND.index(first if first in FLOORS_OF_THE_MIND else "")


def test_each_floor_of_the_mind_rests_on_those_below() -> None:
    rooms = {path.parent.name for path in modules("mochid/interview") if path.parent.name != "interview"}
    assert rooms == set(FLOORS_OF_THE_MIND) - {""}

    for path in modules("mochid/interview"):
        home = floor(".".join(path.relative_to(ROOT).with_suffix("").parts))
        above = [name for name in imports(path) if name.startswith("mochid.interview.") and floor(name) > home]
        assert not above, f"{path} imports {above}"


def test_the_mind_becomes_nothing_that_its_state_does_not_know() -> None:
    """`replace` takes any keyword and raises at run time, inside `step`, which never raises."""
    known = {"become": set(State.__struct_fields__), "_fact": set(Performance.__struct_fields__)}
    for path in modules("mochid/interview"):
        calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
        for call in calls:
            named = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            given = {keyword.arg for keyword in call.keywords if keyword.arg}
            assert given <= known.get(named, given), f"{path}:{call.lineno}"


def test_mochictl_imports_only_the_protocol_at_its_start() -> None:
    for path in modules("mochictl"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in tree.body:
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mochid"):
                assert {f"{node.module}.{a.name}" for a in node.names} <= {
                    "mochid.protocol"
                } or node.module == "mochid.protocol"


def test_nobody_imports_an_adapter() -> None:
    """But for an engine that fills a folder: its files know each other."""
    for path in modules("mochid") + modules("mochictl"):
        names = [name for name in imports(path) if name.startswith("mochid.adapters")]
        others = [name for name in names if not name.startswith(f"mochid.adapters.{engine(path)}.")]
        assert not others, f"{path} imports {others}"


def test_the_package_files_stay_empty() -> None:
    assert [
        path for path in modules("mochid") + modules("mochictl") if path.name == "__init__.py" and path.read_text()
    ] == []


def test_a_module_opens_with_a_sentence_and_stays_readable() -> None:
    for path in modules("mochid") + modules("mochictl"):
        text = path.read_text(encoding="utf-8")
        if path.name == "__init__.py":
            continue
        doc = ast.get_docstring(ast.parse(text)) or ""
        assert re.match(r"[\w`].+[.:]", doc.split("\n\n")[0].replace("\n", " ")), (
            f"{path}: say in one sentence what it is"
        )
        assert len(text.splitlines()) <= 420, f"{path}: a module of more than 420 lines wants splitting"


def test_a_file_that_a_module_names_is_there() -> None:
    files = [
        f"/{path.relative_to(ROOT)}"
        for folder in ("mochid", "mochictl", "tests", "problems")
        for path in modules(folder)
    ]
    files += ["/test_solution.py"]  # the candidate's
    for path in modules("mochid") + modules("mochictl"):
        for named in re.findall(r"`([\w/.]+\.py)`", path.read_text(encoding="utf-8")):
            assert any(file.endswith(f"/{named}") for file in files), f"{path} names {named}"


def test_there_is_no_drawer_for_odds_and_ends() -> None:
    names = {path.stem for path in modules("mochid") + modules("mochictl")}
    assert not names & {"utils", "util", "helpers", "helper", "misc", "common", "manager"}


def test_the_default_install_brings_no_torch_and_no_compiler() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    default = " ".join(project["dependencies"])
    assert not re.search(r"torch|silero|pyaudio|vosk|trio\b", default)


def test_an_installed_mochi_has_every_file_that_a_checkout_has() -> None:
    """Modules are found by their package's `__init__.py`; whatever is no module is packed by its pattern."""
    setup = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
    packed = {path for pattern in setup["package-data"]["mochid"] for path in (ROOT / "mochid").glob(pattern)}
    files = {path for path in (ROOT / "mochid").rglob("*") if path.is_file() and "__pycache__" not in path.parts}

    assert {path for path in files if path.suffix != ".py"} - packed == set()
    assert [path for path in modules("mochid") if not (path.parent / "__init__.py").exists()] == []


def test_no_file_names_a_package_registry() -> None:
    hosts = ("pypi" + ".org", "python" + "hosted.org", "npmjs" + ".org", "deb." + "debian.org")
    for folder, below, names in os.walk(ROOT):
        below[:] = [
            name for name in below if name not in (".git", ".venv", "__pycache__") and not name.endswith("_cache")
        ]
        for path in (Path(folder, name) for name in names):
            if path.is_file() and path.stat().st_size < 1_000_000:
                text = path.read_bytes()
                assert not [host for host in hosts if host.encode() in text], path
