"""Keys: found in the environment, a file of one's own or the keyring, refused where others could read them, and never shown."""

import logging
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.llm import keys
from mochid.llm.keys import Key
from mochid.ports import Unavailable

SECRET = "sk-a-secret-that-nobody-may-see"

RING = '''
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

class Ring(KeyringBackend):
    """A keyring that holds one key; locked for openai."""
    priority = 1
    def get_password(self, service, username):
        if username == "openai":
            raise KeyringLocked("unlock me")
        return "from-the-ring" if (service, username) == ("mochi", "anthropic") else None
    def set_password(self, service, username, password): ...
    def delete_password(self, service, username): ...
'''


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in keys.VARIABLES.values():
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


def write(text: str, mode: int = 0o600) -> Path:
    path = keys.file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)
    return path


def refusal(service: str = "anthropic") -> str:
    with pytest.raises(Unavailable) as caught:
        keys.find(service)
    return str(caught.value)


@pytest.mark.parametrize(("service", "variable"), keys.VARIABLES.items())
def test_the_environment_comes_first(service: str, variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    write(f'{service} = "from the file"')
    monkeypatch.setenv(variable, f" {SECRET}\n")
    found = keys.find(service)

    assert found is not None
    assert (found.reveal(), found.source) == (SECRET, variable)


def test_a_file_of_ones_own_comes_next() -> None:
    path = write(f'anthropic = "{SECRET}"\nopenai = ""\n')
    found = keys.find("anthropic")

    assert found is not None
    assert (found.reveal(), found.source) == (SECRET, str(path))
    assert keys.find("openai") is None


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o666])
def test_a_file_that_others_can_read_is_refused_with_the_remedy(mode: int) -> None:
    path = write(f'anthropic = "{SECRET}"', mode)

    said = refusal()
    assert "can be read by others" in said
    assert f"chmod 600 {path}" in said
    assert SECRET not in said


@pytest.mark.parametrize(
    "text", [f"anthropic = {SECRET}", f'anthropic = ["{SECRET}"]', "anthropic = 3", f'"{SECRET}', f"= {SECRET}"]
)
def test_a_file_that_can_not_be_used_is_refused_without_showing_what_is_in_it(text: str) -> None:
    write(text)

    assert SECRET not in refusal()
    assert "a-secret" not in refusal()


def test_what_is_no_file_is_refused(own_home: Path) -> None:
    keys.file().parent.mkdir(parents=True)
    keys.file().symlink_to("/dev/zero")
    assert "not an ordinary file" in refusal()
    keys.file().unlink()
    keys.file().mkdir()
    assert "ordinary file" in refusal() or "can't be read" in refusal()


def test_without_a_key_there_is_none() -> None:
    assert keys.find("anthropic") is None
    with pytest.raises(Unavailable, match="ANTHROPIC_API_KEY"):
        keys.wanted("anthropic")


def test_the_keyring_is_asked_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring

    (tmp_path / "a_ring.py").write_text(RING)
    monkeypatch.syspath_prepend(str(tmp_path))
    import a_ring  # type: ignore[import-not-found]

    before = keyring.get_keyring()
    keyring.set_keyring(a_ring.Ring())
    try:
        found = keys.find("anthropic")
        assert found is not None
        assert (found.reveal(), found.source) == ("from-the-ring", "the keyring")
        assert keys.find("local") is None
        assert keys.find("openai") is None, "a locked keyring has no key"
    finally:
        keyring.set_keyring(before)
        sys.modules.pop("a_ring", None)


def test_a_keyring_that_asks_for_a_password_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "KEYRING_SECONDS", 0.1)
    monkeypatch.setattr(keys, "_asked_keyring", lambda _: threading.Event().wait(2))

    assert keys.find("anthropic") is None


def test_a_key_does_not_show_itself(caplog: pytest.LogCaptureFixture) -> None:
    key = Key(SECRET, "somewhere")
    caplog.set_level(logging.DEBUG)
    logging.getLogger("mochid").error("%s %r %s", key, key, [key])

    assert SECRET not in f"{key} {key!r} {[key]}{caplog.text}"
    assert "Key(from somewhere)" in caplog.text
    assert key.scrubbed(f"you sent {SECRET}!") == "you sent <key>!"


@given(st.text(max_size=200))
def test_any_text_in_the_file_is_a_key_or_a_sentence(text: str) -> None:
    with suppress(Unavailable):
        assert isinstance(keys._entry(text, "anthropic", Path("keys.toml")), str)
