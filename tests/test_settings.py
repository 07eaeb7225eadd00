"""Settings: the file at the top is the truth about the defaults, and whatever is wrong with yours is said in one go."""

import os
import re
import tomllib
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from mochid.settings import Change, Settings, SettingsError, Tts, diff, load, parse, user_file

pytestmark = pytest.mark.fast

FILE = Path(__file__).resolve().parents[1] / "settings.toml"

SPECIFIED = {
    "app": {"workspace_dir", "session_db", "auto_save_interval_s"},
    "coach": {
        "helpfulness",
        "personality",
        "interrupt_after_silence_ms",
        "nudge_interval_s",
        "force_big_o_at_end",
        "allow_code_hints",
        "enforce_test_first",
    },
    "coach.timing": {
        "intro_duration_s",
        "coding_duration_s",
        "testing_duration_s",
        "complexity_duration_s",
        "warning_at_remaining_min",
    },
    "coach.behavioral": {"confusion_phrases", "confidence_phrases", "thinking_sounds", "stuck_indicators"},
    "coach.intervention": {
        "silence_before_nudge_ms",
        "max_hints_before_subproblem",
        "abandon_threshold_min",
        "repeated_approach_limit",
    },
    "stt": {"engine", "model_path", "language", "noise_threshold"},
    "tts": {"engine", "voice", "rate_wpm", "pause_after_question_ms"},
    "llm": {"engine", "model", "temperature", "max_tokens", "timeout_s"},
    "harness": {"language", "timeout_ms", "memory_mb", "max_output_lines", "sandbox_level"},
    "calibration": {"baseline_recorded", "noise_profile", "speech_patterns"},
    "privacy": {"record_audio", "redact_pii", "local_only"},
}
"""Every section and key of the product specification."""


def complaint(text: str) -> str:
    with pytest.raises(SettingsError) as caught:
        parse(text)
    return str(caught.value)


def keys(struct: Struct, where: str = "") -> dict[str, set[str]]:
    """Section -> its keys, as the Structs have them; `options` tables are each engine's own."""
    found: dict[str, set[str]] = {where: set()}
    for name in struct.__struct_fields__:
        value = getattr(struct, name)
        if isinstance(value, Struct):
            found |= keys(value, f"{where}.{name}".removeprefix("."))
        elif name != "options":
            found[where].add(name)
    return {section: names for section, names in found.items() if names}


def tables(value: dict[str, Any], where: str = "") -> dict[str, set[str]]:
    found: dict[str, set[str]] = {where: {key for key, each in value.items() if not isinstance(each, dict)}}
    for key, each in value.items():
        if isinstance(each, dict):
            found |= tables(each, f"{where}.{key}".removeprefix("."))
    return {section: names for section, names in found.items() if names}


# -- the file at the top -----------------------------------------------------------------------------------------------


def test_the_file_holds_every_setting_at_its_default() -> None:
    assert load(FILE) == Settings()
    assert tables(tomllib.loads(FILE.read_text())) == keys(Settings())


def test_every_setting_in_the_file_has_a_comment_on_its_line() -> None:
    bare = [line for line in FILE.read_text().splitlines() if re.match(r"\w+ = ", line) and "  # " not in line]

    assert not bare


@pytest.mark.parametrize("section", SPECIFIED)
def test_every_setting_of_the_specification_is_there(section: str) -> None:
    assert keys(Settings())[section] >= SPECIFIED[section]


# -- what may be wrong -------------------------------------------------------------------------------------------------


def test_a_misspelt_key_is_named_with_its_line_and_the_right_one() -> None:
    assert complaint('[tts]\nvoice = "x"\nrate_wmp = 100\n') == (
        'settings.toml, line 3: tts.rate_wmp is not a setting. Did you mean "rate_wpm"?'
    )


def test_a_misspelt_section_is_named_with_its_line_and_the_right_one() -> None:
    assert complaint("# mine\n[harnes]\ntimeout_ms = 100\n") == (
        'settings.toml, line 2: harnes is not a setting. Did you mean "harness"?'
    )


def test_a_key_like_no_other_gets_the_list() -> None:
    assert "There are: local_only, record_audio, redact_pii." in complaint("[privacy]\nzzz = 1\n")


def test_options_of_one_engine_in_the_wrong_place_are_told_the_right_one() -> None:
    assert "[tts.options.kokoro]" in complaint('[tts.kokoro]\nvoice = "x"\n')


def test_a_value_out_of_bounds_is_told_the_bounds() -> None:
    assert complaint("[tts]\nrate_wpm = 20\n").endswith("tts.rate_wpm = 20 has to be a whole number from 80 to 450.")
    assert complaint("[vad]\nthreshold = 1\n").endswith("vad.threshold = 1 has to be a number above 0 and below 1.")


def test_a_value_of_the_wrong_type_is_told_the_right_one() -> None:
    assert complaint("[privacy]\nlocal_only = 1\n").endswith("privacy.local_only = 1 has to be true or false.")
    assert complaint("[tts]\nvoice = 3\n").endswith("tts.voice = 3 has to be text in quotes.")
    assert complaint("tts = 3\n").endswith("tts is a section, not a value: write [tts] above its keys.")


def test_a_word_that_is_not_among_the_choices_gets_the_choices_and_a_guess() -> None:
    said = complaint('[coach]\nhelpfulness = "gentel"\n')

    assert '"gentle" or "balanced" or "insistent"' in said
    assert 'Did you mean "gentle"?' in said
    assert 'Did you mean "container"?' in complaint('[harness]\nsandbox_level = "docker"\n')


def test_the_walls_are_called_here_as_the_status_calls_them_and_as_they_were_called_before() -> None:
    for level in ("auto", "bubblewrap", "process", "floor", "container", "wasm", "subprocess"):
        assert parse(f'[harness]\nsandbox_level = "{level}"\n').harness.sandbox_level == level
    assert "sandbox_level" in complaint('[harness]\nsandbox_level = "none"\n'), "that is found, not asked for"
    assert 'Did you mean "bubblewrap"?' in complaint('[harness]\nsandbox_level = "bwrap"\n')


def test_numbers_that_never_end_are_refused() -> None:
    for number in ("inf", "-inf", "nan"):
        assert "has to be" in complaint(f"[llm]\ntimeout_s = {number}\n")


def test_all_that_is_wrong_is_told_at_once() -> None:
    said = complaint("[tts]\nrate_wpm = 20\nvoise = 1\n[privacy]\nlocal_only = 1\n")

    assert [line.partition(":")[0] for line in said.splitlines()] == [
        "settings.toml, line 2",
        "settings.toml, line 3",
        "settings.toml, line 5",
    ]


def test_what_is_not_toml_is_told_where() -> None:
    assert "line 2" in complaint("[tts]\nvoice = \n")


# -- contradictions ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("section", "engine"), [("llm", "openai"), ("llm", "anthropic"), ("tts", "elevenlabs"), ("stt", "api")]
)
def test_a_cloud_engine_and_local_only_contradict_each_other(section: str, engine: str) -> None:
    text = f'[{section}]\nengine = "{engine}"\n'

    assert "privacy.local_only" in complaint(text)
    parse(text + "[privacy]\nlocal_only = false\n")


def test_a_server_elsewhere_and_local_only_contradict_each_other() -> None:
    assert "another machine" in complaint('[llm]\nbase_url = "http://example.org/v1"\n')
    for here in ("http://localhost:8080/v1", "http://127.0.0.1:11434/v1", "http://[::1]/v1"):
        parse(f'[llm]\nbase_url = "{here}"\n')


def test_a_warning_before_the_interview_begins_is_a_contradiction() -> None:
    said = complaint("[coach.timing]\nwarning_at_remaining_min = [10, 60]\n")

    assert "line 2" in said
    assert "35 minutes" in said


def test_a_nudge_before_silence_is_noticed_is_a_contradiction() -> None:
    assert "end_silence_ms" in complaint("[vad]\nend_silence_ms = 9000\n")


# -- where it comes from -----------------------------------------------------------------------------------------------


def test_without_a_file_of_your_own_all_is_at_its_default() -> None:
    assert not user_file().exists()
    assert load() == Settings()
    assert load(user_file()) == Settings()


def test_your_file_overrides_only_what_it_says() -> None:
    user_file().parent.mkdir()
    user_file().write_text('[tts]\nvoice = "af_heart"\n')

    assert load() == msgspec.structs.replace(Settings(), tts=Tts(voice="af_heart"))


def test_a_file_that_is_named_must_be_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError, match="no such file"):
        load(tmp_path / "none.toml")
    monkeypatch.setenv("MOCHI_SETTINGS", str(tmp_path / "none.toml"))
    with pytest.raises(SettingsError, match="no such file"):
        load()


def test_mochi_settings_names_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.toml").write_text("[tts]\nrate_wpm = 200\n")
    monkeypatch.setenv("MOCHI_SETTINGS", str(tmp_path / "mine.toml"))

    assert load().tts.rate_wpm == 200


def test_a_file_that_is_no_text_is_said_kindly(tmp_path: Path) -> None:
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(SettingsError, match="UTF-8"):
        load(tmp_path / "binary.toml")


def test_a_folder_in_place_of_the_file_is_said_kindly(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="can't be read"):
        load(tmp_path)


@given(st.text(max_size=200))
def test_any_text_is_settings_or_a_sentence(text: str) -> None:
    with suppress(SettingsError):
        assert isinstance(parse(text), Settings)


# -- what changed ------------------------------------------------------------------------------------------------------


def test_a_difference_names_the_keys_with_before_and_after() -> None:
    new = parse('[tts]\nvoice = "x"\n[coach.timing]\ncoding_duration_s = 1200\n[tts.options.kokoro]\nspeed = 2\n')

    assert diff(Settings(), new) == (
        Change("coach.timing.coding_duration_s", 1500.0, 1200.0),
        Change("tts.voice", "en-US", "x"),
        Change("tts.options", {}, {"kokoro": {"speed": 2}}),
    )
    assert diff(new, new) == ()


def test_what_is_not_an_ordinary_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe, endless, huge = tmp_path / "pipe", tmp_path / "endless", tmp_path / "huge"
    os.mkfifo(pipe)
    endless.symlink_to("/dev/zero")
    huge.write_text("#" * 300_000)
    for file, said in (
        (pipe, "ordinary"),
        (endless, "ordinary"),
        (tmp_path, "folder|directory|ordinary"),
        (huge, "larger"),
    ):
        with pytest.raises(SettingsError, match=said):
            load(file)


@pytest.mark.parametrize(
    "text",
    [
        "[turns]\ncomplete_ms = 1000\n",
        "[turns]\nunfinished_ms = 750\n",
        "[turns]\nthinking_ms = 2000\n",
        "[vad]\nend_silence_ms = 600\n",
    ],
)
def test_waits_that_contradict_each_other_are_refused(text: str) -> None:
    assert "is given more time" in complaint(text)
