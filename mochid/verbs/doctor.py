"""`mochictl doctor`: looks at this machine and says what it found, what is missing and what would be better.

Rules:
- It opens what an interview would open, the same way: an engine that is only installed is not yet one that works.
- Advice is something to do. Exit code 0 when an interview can be held, be it by text alone.
"""

import locale
import logging
import os
import platform
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from re import match

import anyio
import anyio.to_thread
import msgspec
from msgspec import Struct

from mochid import calibration, installing, journal, plugins, settings
from mochid.harness.running.sandbox import remark
from mochid.harness.running.toolchain import TOOLS
from mochid.llm import keys
from mochid.ports import Device, Opened, Unavailable
from mochid.protocol import command_address, runtime_dir
from mochid.sound import echoes
from mochid.verbs.checks import Check, rows

PATIENCE_S = 30.0
"""Seconds an engine may take to open."""
FEW_WATCHES = 1024
FEWEST_BYTES = 10_000_000
"""An interview's record, code and debrief take less."""
PLACES = {"record": "app.session_db", "debrief": "app.workspace_dir"}
"""The setting that says where each is written."""
TMUX_LINE = "set -g status-right '#(mochictl watch)'"
WITHOUT = {
    "mic": "; you type",
    "vad": "; you type",
    "stt": "; you type",
    "speaker": "; you read what the interviewer says",
    "tts": "; you read what the interviewer says",
    "turns": "; how long a pause may be is told by grammar alone",
    "encoder": "; the rules alone say what you mean",
}
"""Engines that an interview can do without, and how."""


class Diagnosis(Struct, frozen=True):
    """All of them."""

    can_interview: bool
    checks: tuple[Check, ...]


def main(as_json: bool = False) -> int:
    """Look, print, and return the exit code."""
    # What an engine logs on failing is in its advice, too.
    logging.getLogger("mochid").addHandler(logging.NullHandler())
    diagnosis = anyio.run(look)
    if as_json:
        print(msgspec.json.encode(diagnosis).decode())
    else:
        print(text(diagnosis))
    return 0 if diagnosis.can_interview else 1


async def look() -> Diagnosis:
    """Look at everything, engines at the same time."""
    wishes, ours = _settings()
    engines: dict[str, Check] = {}
    async with anyio.create_task_group() as group:
        for kind in plugins.KINDS:
            group.start_soon(_engine, kind, wishes, engines)
        group.start_soon(_room, wishes, engines)
    quick: tuple[Callable[[], Check], ...] = (_other_languages, _sockets, _inotify, _encoding, _tmux, _daemon)
    ears = ("room",) if engines["mic"].found != f"none{WITHOUT['mic']}" else ()
    checks = (
        _python(),
        _packages(),
        ours,
        *(engines[kind] for kind in (*plugins.KINDS, *ears)),
        _disk(wishes),
        *(check() for check in quick),
    )
    return Diagnosis(all(check.state != "bad" for check in checks), checks)


def text(diagnosis: Diagnosis) -> str:
    """The diagnosis for a person."""
    lines = []
    for check in diagnosis.checks:
        lines += rows(check)
    closing = "You can hold an interview." if diagnosis.can_interview else "Mend what is marked !! first."
    return "\n".join([*lines, "", closing])


def _python() -> Check:
    return Check("Python", "good", f"{platform.python_version()} ({sys.executable})")


def _packages() -> Check:
    names = [match(r"[\w.-]+", line) for line in requires(installing.DISTRIBUTION) or () if "extra ==" not in line]
    missing = [name[0] for name in names if name and not _installed(name[0])]
    if missing:
        return Check(
            "packages", "bad", f"missing: {', '.join(missing)}", f"Try `{installing.package(installing.DISTRIBUTION)}`."
        )
    return Check("packages", "good", f"all {len(names)}, mochi {version(installing.DISTRIBUTION)}")


def _installed(name: str) -> bool:
    try:
        return bool(version(name))
    except PackageNotFoundError:
        return False


def _settings() -> tuple[settings.Settings, Check]:
    path = settings.user_file()
    try:
        wishes = settings.load()
    except settings.SettingsError as error:
        return settings.Settings(), Check("settings", "bad", "can't be used", str(error))
    changed = len(settings.diff(settings.Settings(), wishes))
    found = f"{path}, {changed} of your own" if path.exists() else f"all at their defaults ({path} would override them)"
    return wishes, Check("settings", "good", found)


async def _engine(kind: str, wishes: settings.Settings, into: dict[str, Check]) -> None:
    name = plugins.KINDS[kind].called
    into[kind] = Check(name, "better" if kind in WITHOUT else "bad", f"did not open within {PATIENCE_S:g} s")
    with anyio.move_on_after(PATIENCE_S):
        async with plugins.opened(kind, wishes) as opened:
            into[kind] = _judge(kind, opened)
            if kind == "coach":
                into[kind] = await _model(opened, into[kind])


async def _model(opened: Opened, check: Check) -> Check:
    """What a coach with a model behind it says when it is asked whether it would serve, and which keys there are."""
    name = getattr(opened.engine, "model", "") or "its first model"
    if hasattr(opened.engine, "check"):
        try:
            await opened.engine.check()
        except Unavailable as error:
            advice = f"{error}\nUntil then the authored coach speaks."
            return Check(check.name, "better", f"{opened.name}, which does not answer", advice)
        name = opened.engine.model or name
        return Check(check.name, "good", f"{opened.name}, {name}")
    known = await anyio.to_thread.run_sync(_keys, abandon_on_cancel=True)
    return msgspec.structs.replace(check, advice="\n".join((*check.advice.splitlines(), *known)))


def _keys() -> list[str]:
    """Which keys there are, and where; never what they are."""
    found = []
    for service in ("anthropic", "openai"):
        try:
            key = keys.find(service)
        except Unavailable as error:
            return [str(error)]
        found += [f"There is a key for {service}, from {key.source}."] if key else []
    return found


async def _room(wishes: settings.Settings, into: dict[str, Check]) -> None:
    """Has mochi learned this room, and may the interviewer hear itself in it?"""
    from mochid.soundcheck.listing import look as devices

    mic, speaker = (each.devices.device for each in await devices(wishes))
    known = calibration.load(mic.name) if mic else None
    advice = (
        []
        if known or wishes.calibration.baseline_recorded
        else ["mochictl calibrate: a minute, and mochi knows your room and your voice."]
    )
    echo, remedy = _echo(mic, speaker)
    advice += [remedy] if remedy else []
    found = f"{mic.description if mic else 'no microphone'}, {'calibrated' if known else 'not calibrated'}, {echo}"
    into["room"] = Check("room", "better" if advice else "good", found, "\n".join(advice))


def _echo(mic: Device | None, speaker: Device | None) -> tuple[str, str]:
    """Whether the interviewer may hear itself, and what to do about it."""
    if echoes.pair(mic, speaker) in echoes.known():
        return (
            "the interviewer heard itself, so it does not hear you while it speaks",
            "Headphones, or less volume, help; when mochictl audio test finds no echo, it tries again.",
        )
    if mic and (mic.echo_cancelled or (speaker and speaker.private)):
        return "no echo", ""
    return (
        "the microphone may hear the speaker",
        "mochictl audio test tells; headphones or mochictl audio setup help.",
    )


def _judge(kind: str, opened: Opened) -> Check:
    called, advice = plugins.KINDS[kind].called, "\n".join(opened.tried)
    if opened.engine is None:
        return Check(called, "better" if kind in WITHOUT else "bad", f"none{WITHOUT.get(kind, '')}", advice)
    sandbox = getattr(opened.engine, "sandbox", "")
    found = f"{opened.name}, sandbox {sandbox}" if sandbox else opened.name
    tried = getattr(opened.engine, "tried", ())
    if sandbox == "none":
        better = "\n".join(tried) or "Linux 5.13 or later, or bubblewrap, would do."
        return Check(called, "bad", found, f"{remark(sandbox)}\n{better}")
    advice = "\n".join(line for line in (advice, remark(sandbox)) if line)
    return Check(called, "better" if opened.tried or sandbox == "floor" else "good", found, advice)


def _other_languages() -> Check:
    """By their tools alone: opening each of them would take seconds, and few people want them all."""
    here = [name for name, (commands, _) in TOOLS.items() if any(map(shutil.which, commands))]
    missing = {name: remedy for name, (_, remedy) in TOOLS.items() if name not in here}
    advice = "\n".join(f"For {name}: {remedy}." for name, remedy in missing.items())
    found = ", ".join(here) or "none"
    return Check("other languages", "better" if missing else "good", f"{found} (and Python always)", advice)


def _sockets() -> Check:
    """Can the sockets be made?"""
    folder = runtime_dir()
    nearest = next(parent for parent in (folder, *folder.parents) if parent.exists())
    if not os.access(nearest, os.W_OK | os.X_OK):
        return Check(
            "sockets", "bad", f"{nearest} is not ours to write in", "Set XDG_RUNTIME_DIR to a folder of yours."
        )
    return Check("sockets", "good", str(folder))


def _disk(wishes: settings.Settings) -> Check:
    """Can the record of an interview and its debrief be written?"""
    wanted = {"record": journal.folder(wishes), "debrief": Path(wishes.app.workspace_dir).expanduser()}
    for what, folder in wanted.items():
        nearest = next(parent for parent in (folder, *folder.parents) if parent.is_dir())
        remedy = f"Choose another folder for the {what} in settings.toml: {PLACES[what]}."
        if not os.access(nearest, os.W_OK | os.X_OK):
            return Check("disk", "bad", f"nothing can be written in {nearest}", remedy)
        if (free := shutil.disk_usage(nearest).free) < FEWEST_BYTES:
            found = f"{free / 1e6:.1f} MB are left for {folder}"
            return Check("disk", "bad", found, f"Make room there, or choose another folder: {PLACES[what]}.")
    return Check("disk", "good", " and ".join(map(str, wanted.values())))


def _inotify() -> Check:
    """Can files be watched without polling?"""
    limits = {}
    for name in ("max_user_watches", "max_user_instances"):
        try:
            limits[name] = int(Path(f"/proc/sys/fs/inotify/{name}").read_text())
        except (OSError, ValueError):
            return Check("file watching", "better", "no inotify here; the file is looked at twice a second")
    found = f"inotify, {limits['max_user_watches']} watches, {limits['max_user_instances']} instances"
    if limits["max_user_watches"] < FEW_WATCHES:
        advice = "Editors and file indexers may use them all up: sudo sysctl fs.inotify.max_user_watches=65536"
        return Check("file watching", "better", found, advice)
    return Check("file watching", "good", found)


def _encoding() -> Check:
    encoding = locale.getpreferredencoding(False)
    if encoding.lower().replace("-", "") != "utf8":
        return Check(
            "locale", "better", encoding, "Set LANG to a UTF-8 locale, such as C.UTF-8, to see every character."
        )
    return Check("locale", "good", encoding)


def _tmux() -> Check:
    path = shutil.which("tmux")
    if path is None:
        return Check("tmux", "better", "not installed", f"With it, a status line: {TMUX_LINE}")
    said = subprocess.run([path, "-V"], capture_output=True, text=True, check=False).stdout.strip()
    return Check("tmux", "good", f"{said or path}; for a status line: {TMUX_LINE}")


def _daemon() -> Check:
    path = command_address(runtime_dir()).removeprefix("ipc://")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(path)
        except OSError:
            return Check("mochid", "good", "not running; `mochictl start` starts it")
    return Check("mochid", "good", "running; `mochictl status` tells more")
