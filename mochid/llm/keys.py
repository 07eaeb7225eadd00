"""The user's keys to model servers: from the environment, a file of their own, or the desktop's keyring.

Rules:
- A key is a `Key`: what is printed, logged or journalled of it is where it came from. Only `reveal` gives the characters.
- A key file that others can read is refused, with the command that mends it. Nothing of its content is in any error.
"""

import os
import stat
import threading
import tomllib
from pathlib import Path
from typing import Any

from mochid import places
from mochid.ports import Unavailable

VARIABLES = {
    "anthropic": "ANTHROPIC_API_KEY",
    "openai": "OPENAI_API_KEY",
    "local": "MOCHI_LOCAL_API_KEY",
    "elevenlabs": "ELEVENLABS_API_KEY",
    "stt": "MOCHI_STT_API_KEY",
}
KEYRING_SERVICE = "mochi"
KEYRING_SECONDS = 5.0
MAX_BYTES = 16_384


class Key:
    """A secret, and where it was found."""

    __slots__ = ("_secret", "source")

    def __init__(self, secret: str, source: str) -> None:
        self._secret = secret
        self.source = source

    def reveal(self) -> str:
        """The characters. For the client library, and for nothing else."""
        return self._secret

    def scrubbed(self, text: str) -> str:
        """`text` without the key, should somebody have repeated it."""
        return text.replace(self._secret, "<key>") if self._secret else text

    def __repr__(self) -> str:
        return f"Key(from {self.source})"


def file() -> Path:
    """Where keys may stand: `mochi/keys.toml` in the XDG configuration folder, a line each: `anthropic = "sk-..."`."""
    return places.config() / "keys.toml"


def find(service: str) -> Key | None:
    """The key for "anthropic", "openai" or "local"; None when there is none. May take a while: for a worker thread.

    Raises `Unavailable` when there is a key file that can't be used.
    """
    variable = VARIABLES[service]
    if secret := os.environ.get(variable, "").strip():
        return Key(secret, variable)
    if secret := _from_file(service):
        return Key(secret, str(file()))
    if secret := _from_keyring(service):
        return Key(secret, "the keyring")
    return None


def wanted(service: str) -> Key:
    """The same. Raises `Unavailable` when there is none, with what to do."""
    key = find(service)
    if key is None:
        raise Unavailable(
            f"{service} needs a key, and there is none.",
            f'Set {VARIABLES[service]}, or write {service} = "..." into {file()} and keep that file to yourself (chmod 600).',
        )
    return key


def _from_file(service: str) -> str:
    path = file()
    try:
        with open(path, "rb", opener=lambda name, flags: os.open(name, flags | os.O_NONBLOCK)) as opened:
            found = os.fstat(opened.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise Unavailable(f"{path} is not an ordinary file.", "Remove it, or put your keys there.")
            if found.st_mode & 0o077 or found.st_uid not in (os.geteuid(), 0):
                raise Unavailable(
                    f"{path} can be read by others, so the keys in it are not used.", f"Run: chmod 600 {path}"
                )
            text = opened.read(MAX_BYTES).decode()
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise Unavailable(f"{path} can't be read ({type(error).__name__}).") from None
    return _entry(text, service, path)


def _entry(text: str, service: str, path: Path) -> str:
    try:
        table: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError:  # its message may quote the line, and the line is a key
        raise Unavailable(f"{path} is not valid TOML.", f'Write a line like: {service} = "your key"') from None
    secret = table.get(service, "")
    if not isinstance(secret, str):
        raise Unavailable(f"In {path}, {service} has to be text in quotes.")
    return secret.strip()


def _from_keyring(service: str) -> str:
    """What the keyring has, if it says so soon: it may be asking somebody for a password."""
    answers: list[str] = []
    asking = threading.Thread(target=lambda: answers.append(_asked_keyring(service)), daemon=True)
    asking.start()
    asking.join(KEYRING_SECONDS)
    return answers[0] if answers else ""


def _asked_keyring(service: str) -> str:
    """A keyring is optional and somebody else's programme: whatever goes wrong there, there is no key in it."""
    try:
        import keyring
    except ImportError:
        return ""
    try:
        return (keyring.get_password(KEYRING_SERVICE, service) or "").strip()
    except Exception:  # noqa: BLE001 - no keyring, a locked one, no desktop to ask on
        return ""
