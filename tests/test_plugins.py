"""Engines by name: whoever wrote them, each is found, checked, permitted or refused in a sentence."""

import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path

import msgspec
import pytest

from mochid import installing, plugins
from mochid.plugins import KINDS, load, opened, registered
from mochid.ports import Opened, Unavailable
from mochid.settings import Llm, Privacy, Settings, Tts, Vad

PYPROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"

SOMEBODYS = '''
from msgspec import Struct

LOG = []

class Voice:
    """A voice somebody else wrote, outside of mochi."""
    name, cloud = "somebodys", False

    class Settings(Struct, frozen=True):
        voice: str = "plain"
        rate_wpm: int = 100
        pitch: int = 0

    def __init__(self, settings):
        self.settings = settings

    async def __aenter__(self):
        LOG.append("opened")
        return self

    async def __aexit__(self, *error):
        LOG.append("closed")

    async def speak(self, text):
        yield None

class Cloudy(Voice):
    name, cloud = "cloudy", True
    def __init__(self, settings):
        raise AssertionError("a cloud engine must not even be made")

class Unlucky(Voice):
    async def __aenter__(self):
        raise RuntimeError("the model file is broken")

class Grouped(Voice):
    async def __aenter__(self):
        from mochid.ports import Unavailable
        raise ExceptionGroup("its tasks", [Unavailable("The device is taken.", "Close the other program.")])

class Needy(Voice):
    async def __aenter__(self):
        import a_package_nobody_has

class NoVoice:
    name, cloud, Settings = "no", False, Voice.Settings
    async def __aenter__(self): ...
'''


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """Only the control socket needs asyncio."""
    return str(request.param)


@pytest.fixture
def somebodys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A third party's module on the path; gives what its engines log."""
    (tmp_path / "somebodys.py").write_text(SOMEBODYS)
    (tmp_path / "halfmade.py").write_text("import a_package_nobody_has\n")
    (tmp_path / "scribble.py").write_text("def (\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    import somebodys  # type: ignore[import-not-found]

    yield somebodys.LOG
    for name in ("somebodys", "halfmade", "scribble"):
        sys.modules.pop(name, None)


def with_tts(engine: str, *, local_only: bool = True, **more: object) -> Settings:
    tts = msgspec.convert({"engine": engine, **more}, Tts)
    return msgspec.structs.replace(Settings(), tts=tts, privacy=Privacy(local_only=local_only))


async def open_tts(settings: Settings) -> Opened:
    async with opened("tts", settings) as found:
        return found


def refusal(kind: str, name: str, *, local_only: bool = True, **options: object) -> str:
    with pytest.raises(Unavailable) as caught:
        load(kind, name, options, local_only=local_only)
    return str(caught.value)


# -- by name -----------------------------------------------------------------------------------------------------------


def test_the_installed_metadata_is_that_of_the_checkout() -> None:
    groups = tomllib.loads(PYPROJECT.read_text())["project"]["entry-points"]
    installed = {group: {point.name: point.value for point in entry_points(group=group)} for group in groups}

    assert {group: groups[group].items() - installed[group].items() for group in groups} == {
        group: set() for group in groups
    }, f"pyproject.toml has entry points that are not installed yet: {installing.checkout()}"


def test_every_registered_engine_is_one_of_a_kind_we_know() -> None:
    groups = tomllib.loads(PYPROJECT.read_text())["project"]["entry-points"]

    assert {group.removeprefix("mochid.") for group in groups} == set(KINDS)
    assert all(set(KINDS[kind].auto) <= set(registered(kind)) for kind in KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_the_rehearsed_engine_of_every_kind_loads_and_is_never_chosen(kind: str) -> None:
    assert load(kind, "rehearsal", {}, local_only=True).name == "rehearsal"
    assert "rehearsal" not in KINDS[kind].auto


def test_a_name_nobody_has_is_answered_with_what_there_is() -> None:
    said = refusal("tts", "kokro")

    assert said.startswith('There is no voice "kokro". Did you mean "kokoro"?')
    assert ", ".join(registered("tts")) in said
    assert installing.checkout() not in said


def test_whoever_wrote_an_adapter_and_did_not_register_it_is_told_how() -> None:
    assert installing.checkout() in refusal("tts", "pipewire"), "there is such a module, and it is no registered voice"


def test_a_class_anywhere_needs_no_registration(somebodys: list[str]) -> None:
    engine = load("tts", "somebodys:Voice", {"pitch": 3}, local_only=True)

    assert msgspec.structs.asdict(engine.settings) == {"voice": "plain", "rate_wpm": 100, "pitch": 3}  # type: ignore[attr-defined]
    assert somebodys == []


def test_what_can_not_be_loaded_is_said_in_a_sentence(somebodys: list[str]) -> None:
    assert "needs the Python package a_package_nobody_has" in refusal("tts", "halfmade:Voice")
    assert "needs the Python package nowhere" in refusal("tts", "nowhere:Voice")
    assert "can't be loaded from somebodys" in refusal("tts", "somebodys:Nothing")
    assert "can't be loaded from scribble" in refusal("tts", "scribble:Voice")


def test_a_class_that_can_not_do_the_work_is_told_what_it_lacks(somebodys: list[str]) -> None:
    assert refusal("tts", "somebodys:NoVoice") == "somebodys:NoVoice is no voice: somebodys:NoVoice has no speak."
    assert "has no transcribe" in refusal("stt", "somebodys:Voice")


# -- permitted ---------------------------------------------------------------------------------------------------------


def test_a_cloud_engine_is_not_even_made_under_local_only(somebodys: list[str]) -> None:
    said = refusal("tts", "somebodys:Cloudy")

    assert "privacy.local_only = true" in said
    assert "local_only = false under [privacy]" in said


def test_a_cloud_engine_is_made_when_it_may_be(somebodys: list[str]) -> None:
    with pytest.raises(AssertionError):
        load("tts", "somebodys:Cloudy", {}, local_only=False)


# -- options -----------------------------------------------------------------------------------------------------------


def test_a_misspelt_option_is_told_its_table_and_the_right_one(somebodys: list[str]) -> None:
    assert '[tts.options.somebodys:Voice] pich is not a setting. Did you mean "pitch"?' in refusal(
        "tts", "somebodys:Voice", pich=3
    )


async def test_an_engine_gets_the_keys_of_its_section_that_it_declares(somebodys: list[str]) -> None:
    found = await open_tts(with_tts("somebodys:Voice", voice="en-GB", rate_wpm=150))

    assert msgspec.structs.asdict(found.engine.settings) == {"voice": "en-GB", "rate_wpm": 150, "pitch": 0}


async def test_its_own_options_go_before_those_of_the_section(somebodys: list[str]) -> None:
    own = {"somebodys:Voice": {"voice": "low", "pitch": -2}, "kokoro": {"nonsense": 1}}

    found = await open_tts(with_tts("somebodys:Voice", rate_wpm=150, options=own))

    assert msgspec.structs.asdict(found.engine.settings) == {"voice": "low", "rate_wpm": 150, "pitch": -2}


async def test_a_wrong_option_leaves_an_interview_without_the_engine_and_with_the_reason(somebodys: list[str]) -> None:
    found = await open_tts(with_tts("somebodys:Voice", options={"somebodys:Voice": {"pitch": "high"}}))

    assert found.engine is None
    assert '[tts.options.somebodys:Voice] pitch = "high" has to be a whole number.' in found.tried[0]


# -- opened ------------------------------------------------------------------------------------------------------------


async def test_an_engine_is_open_as_long_as_it_is_used(somebodys: list[str]) -> None:
    async with opened("tts", with_tts("somebodys:Voice")) as found:
        assert (found.name, found.tried) == ("somebodys:Voice", ())
        assert somebodys == ["opened"]
    assert somebodys == ["opened", "closed"]


async def test_none_is_none_and_nothing_is_tried() -> None:
    assert await open_tts(with_tts("none")) == Opened(None, "none")


async def test_a_name_that_fails_is_not_replaced_by_another(somebodys: list[str]) -> None:
    found = await open_tts(with_tts("kokro"))

    assert (found.engine, found.name) == (None, "none")
    assert found.tried[0].startswith('kokro: There is no voice "kokro".')


@pytest.mark.parametrize(
    ("engine", "reason"),
    [
        ("somebodys:Unlucky", "RuntimeError: the model file is broken"),
        ("somebodys:Grouped", "somebodys:Grouped: The device is taken. Close the other program."),
        ("somebodys:Needy", "needs the Python package a_package_nobody_has"),
        ("somebodys:Cloudy", "privacy.local_only"),
    ],
)
async def test_whatever_an_engine_raises_the_interview_goes_on(
    engine: str, reason: str, somebodys: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    found = await open_tts(with_tts(engine))

    assert found.engine is None
    assert reason in found.tried[0]


async def test_auto_takes_the_best_that_works_and_says_why_not_the_better_ones(
    somebodys: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    order = ("somebodys:Unlucky", "somebodys:Cloudy", "somebodys:Voice", "somebodys:Needy")
    kinds = {**KINDS, "tts": msgspec.structs.replace(KINDS["tts"], auto=order)}
    monkeypatch.setattr(plugins, "KINDS", kinds)

    found = await open_tts(with_tts("auto"))

    assert found.name == "somebodys:Voice"
    assert [why.partition(": ")[0] for why in found.tried] == ["somebodys:Unlucky", "somebodys:Cloudy"]


async def test_a_language_goes_by_its_name_and_a_coach_by_the_section_llm() -> None:
    async with opened("language", Settings()) as language, opened("coach", Settings()) as coach:
        assert language.name == "python"
        assert coach.name == "authored"
    chosen = msgspec.structs.replace(Settings(), llm=Llm(engine="none"))
    async with opened("coach", chosen) as coach:
        assert coach == Opened(None, "none")


async def test_what_goes_wrong_while_an_engine_is_used_is_not_taken_for_its_opening(somebodys: list[str]) -> None:
    with pytest.raises(Unavailable, match="gone"):
        async with opened("tts", with_tts("somebodys:Voice")):
            raise Unavailable("The speaker is gone.")
    assert somebodys == ["opened", "closed"]


async def test_every_section_reaches_its_kind() -> None:
    chosen = msgspec.structs.replace(Settings(), vad=Vad(engine="rehearsal"))
    async with opened("vad", chosen) as found:
        assert found.name == "rehearsal"


def test_an_engine_s_library_does_not_report_on_its_user(own_home: Path) -> None:
    program = """
from mochid import installing, plugins
import anyio, time
async def main():
    async with plugins.load("vad", "silero", {}, local_only=True):
        time.sleep(0.2)
anyio.run(main)
"""
    environment = {name: value for name, value in os.environ.items() if not name.endswith("TELEMETRY")}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True, timeout=60)
    assert not [path for path in own_home.rglob("*") if path.is_file()], "a device id, or what is to be sent"


def test_numpy_is_there_before_two_engines_can_race_for_it(own_home: Path) -> None:
    (own_home / "racing.py").write_text(f"import sys\nTHERE = 'numpy' in sys.modules\n{SOMEBODYS}")
    program = """
import sys
from mochid import installing, plugins
plugins.load("tts", "racing:Voice", {}, local_only=True)
assert sys.modules["racing"].THERE
"""
    environment = {**os.environ, "PYTHONPATH": str(own_home)}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True, timeout=60)


async def test_an_engine_comes_with_those_that_may_take_over(somebodys: list[str]) -> None:
    order = KINDS["tts"].auto

    assert (await open_tts(with_tts("espeak"))).spares == (
        *order[order.index("espeak") + 1 :],
        *order[: order.index("espeak")],
    )
    assert (await open_tts(with_tts("somebodys:Voice"))).spares == order
    async with opened("vad", Settings()) as vad:
        assert vad.spares == (), "a device or a detector is not replaced behind its back"
