"""`mochictl config edit|validate|show|path`: the user's settings file, made, opened, checked and shown.

Rules: the file is written only when there is none, as a template in which every line is a comment: what is not changed stays at
its default, also when a later mochi has a better one. Everything wrong with a file is told at once, engines' own options included.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from mochid import calibration, plugins, settings
from mochid.settings import Change, Settings, SettingsError

TEMPLATE = Path(__file__).parents[1] / "shipped" / "settings.toml"
EDITORS = ("sensible-editor", "nano", "vim", "vi", "emacs")
"""Tried in turn where neither VISUAL nor EDITOR names one."""


class Effective(Struct, frozen=True):
    """The settings in force, and where they come from."""

    file: str
    exists: bool
    values: Settings
    changed: tuple[Change, ...]


def path(*, as_json: bool) -> int:
    """Print where the settings file is, or would be."""
    file = settings.user_file()
    print(msgspec.json.encode({"path": str(file), "exists": file.exists()}).decode() if as_json else file)
    return 0


def validate(file: str, *, as_json: bool) -> int:
    """Say everything that is wrong with the file; exit code 1 if anything is."""
    named = Path(file).expanduser() if file else None
    shown = named or settings.user_file()
    try:
        wishes = check(named)
    except SettingsError as error:
        faults = str(error).splitlines()
        if as_json:
            print(msgspec.json.encode({"file": str(shown), "valid": False, "faults": faults}).decode())
        else:
            print("\n".join(faults), file=sys.stderr)
        return 1
    if as_json:
        print(msgspec.json.encode({"file": str(shown), "valid": True, "faults": []}).decode())
    elif not shown.exists():
        print(f"There is no {shown}: every setting is at its default. `mochictl config edit` makes one.")
    else:
        print(f"{shown} is right: {_count(len(settings.diff(Settings(), wishes)))} of your own.")
    return 0


def check(file: Path | None) -> Settings:
    """The settings of a file, checked as far as can be without opening a device. Raises `SettingsError`."""
    wishes = settings.load(file)
    file = file or settings.user_file()
    faults = tuple(plugins.faults_of_engines(wishes))
    if faults:
        raise settings.complaint(file.read_text(encoding="utf-8"), str(file), faults)
    return wishes


def show(*, as_json: bool) -> int:
    """Print every setting in force, and mark those that are not at their default."""
    file = settings.user_file()
    try:
        wishes = settings.load()
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 1
    changed = settings.diff(Settings(), wishes)
    if as_json:
        print(msgspec.json.encode(Effective(str(file), file.exists(), wishes, changed)).decode())
    else:
        print(_shown(wishes, changed, file))
    return 0


def edit() -> int:
    """Open the settings file in the user's editor, and check what comes of it."""
    file = settings.user_file()
    try:
        made = _make(file)
    except OSError as error:
        print(f"{file} can't be made: {error.strerror}.", file=sys.stderr)
        return 1
    if made:
        print(f"Made {file}: every setting is in it, as a comment. Take the # off a line to change it.")
    while True:
        if (code := _open_editor(file)) != 0:
            return code
        if (code := validate("", as_json=False)) == 0 or not _again():
            return code


def _make(file: Path) -> bool:
    """Write the template if there is no file. Returns whether it did."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with open(file, "x", encoding="utf-8", opener=lambda name, flags: os.open(name, flags, 0o600)) as new:
            new.write(template())
    except FileExistsError:
        return False
    return True


def template() -> str:
    """settings.toml with its sections as they are and every value behind a #."""
    text = TEMPLATE.read_text(encoding="utf-8")
    return re.sub(r"^(?=[a-z_]+ = )", "# ", text, flags=re.MULTILINE)


def _open_editor(file: Path) -> int:
    command = editor()
    if not command:
        print("No editor was found. Set EDITOR to yours: `EDITOR=vim mochictl config edit`.", file=sys.stderr)
        return 1
    try:
        code = subprocess.run([*command, str(file)], check=False).returncode
    except OSError as error:
        print(f"{command[0]} could not be started: {error.strerror}. Set EDITOR to your editor.", file=sys.stderr)
        return 1
    if code:
        print(f"{command[0]} ended with {code}; {file} is as it left it.", file=sys.stderr)
    return 1 if code else 0


def editor() -> list[str]:
    """The user's editor as a command; empty when there is none."""
    for name in ("VISUAL", "EDITOR"):
        if command := shlex.split(os.environ.get(name, "")):
            return command
    return next(([name] for name in EDITORS if shutil.which(name)), [])


def _again() -> bool:
    """Whether to open the editor again on a file that is wrong. Only a person is asked."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    try:
        return input("Edit it again? [Y/n] ").strip().lower() in ("", "y", "yes")
    except EOFError:
        return False


def _shown(wishes: Settings, changed: tuple[Change, ...], file: Path) -> str:
    own = {change.key: change.before for change in changed}
    lines = [f"# {file}{'' if file.exists() else ' (not there yet)'}, {_count(len(changed))} of your own"]
    _section(wishes, "", own, lines)
    for each in calibration.known():
        learned = settings.diff(wishes, calibration.in_force(wishes, each.device))
        stand_in = [
            f"{change.key} = {_toml(change.after)}" for change in learned if not change.key.startswith("calibration")
        ]
        lines += [
            "",
            f"# With the microphone {each.device}, as it was calibrated:",
            *(f"#   {line}" for line in stand_in),
        ]
    return "\n".join(lines)


def _section(values: Struct, where: str, own: dict[str, Any], into: list[str]) -> None:
    """One table and those in it, as TOML; what the user changed says what it was."""
    inner: list[tuple[str, Struct]] = []
    for name in values.__struct_fields__:
        value, key = getattr(values, name), f"{where}{name}"
        if isinstance(value, Struct):
            inner.append((key, value))
            continue
        note = f"  # yours; the default is {_toml(own[key])}" if key in own else ""
        into.append(f"{name} = {_toml(value)}{note}")
    for key, table in inner:
        into += ["", f"[{key}]"]
        _section(table, f"{key}.", own, into)


def _toml(value: Any) -> str:
    """A value as TOML has it, on one line."""
    if isinstance(value, float) and value.is_integer():
        return f"{value:.0f}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(_toml(each) for each in value)}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {_toml(each)}' for key, each in value.items())} }}" if value else "{}"
    return msgspec.json.encode(value).decode()


def _count(settings_changed: int) -> str:
    return f"{settings_changed} setting{'' if settings_changed == 1 else 's'}"
