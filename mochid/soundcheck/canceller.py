"""`mochictl audio setup`: let PipeWire take the interviewer's voice out of the microphone, by a drop-in of one file.

Rules:
- Our file is ours to write and to remove; a file that somebody changed or wrote is left as it is, and said.
- A module that PipeWire lacks must not keep it from starting, so ours may be missing or fail.
- The module listens to what the default speaker plays (`monitor.mode`), so nothing has to be played through it; it listens to the
  microphone that mochid would open anyway, never to a Bluetooth one. mochid takes its source by itself, without a setting.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import anyio
import msgspec
from msgspec import Struct

from mochid import places, plugins
from mochid.ports import Device, Devices, Unavailable
from mochid.sound import echoes

NAME = "60-mochi-echo-cancel.conf"
SOURCE = "mochi_microphone_without_echo"
UNITS = ("pipewire.service", "wireplumber.service", "pipewire-pulse.service")
RESTART = f"systemctl --user restart {' '.join(UNITS)}"
APPEARS_S = 12.0
"""How long PipeWire may take to come back with the new source."""

TEMPLATE = """# Written by `mochictl audio setup`; `mochictl audio setup --remove` takes it away.
# PipeWire takes what the default speaker plays out of the microphone, so that mochi's interviewer does not hear itself.
context.modules = [
    {   name = libpipewire-module-echo-cancel
        flags = [ ifexists nofail ]
        args = {
            monitor.mode = true
            audio.channels = 1
            audio.position = [ MONO ]
            capture.props = { node.name = "mochi_echo_cancel_capture" target.object = %s node.passive = true }
            source.props = { node.name = "%s" node.description = %s }
            sink.props = { node.name = "mochi_echo_cancel_sink" node.passive = true }
        }
    }
]
"""


class CannotSetUp(Exception):
    """Why not, and what to do."""


class Done(Struct, frozen=True):
    """What was done."""

    message: str
    file: str
    changed: bool
    source: str
    """The microphone without echo that is there now; "" for none."""
    restart: str = ""
    """What to run for it to take effect; "" when it has."""


def main(*, remove: bool, restart: bool, as_json: bool) -> int:
    """Set up or remove, print, and return the exit code."""
    try:
        may = (lambda: True) if restart else (lambda: _asked(as_json))
        done = anyio.run(take_away if remove else set_up, may)
    except (CannotSetUp, Unavailable) as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename} can't be written: {error.strerror}.", file=sys.stderr)
        return 1
    print(
        msgspec.json.encode(done).decode()
        if as_json
        else "\n".join(filter(None, (done.message, done.restart and f"    {done.restart}")))
    )
    return 0


def _asked(as_json: bool) -> bool:
    """Whether the person at the terminal lets us restart PipeWire; elsewhere nobody is asked, and it is not done."""
    if as_json or not (sys.stdin.isatty() and sys.stdout.isatty() and _units()):
        return False
    try:
        return input("May PipeWire be restarted for it? All sound stops for a second. [Y/n] ").strip().lower() in (
            "",
            "y",
            "yes",
        )
    except EOFError:
        return False


def drop_in() -> Path:
    """Our file."""
    return places.config("pipewire") / "pipewire.conf.d" / NAME


def written(microphone: Device) -> str:
    """What the file holds for that microphone."""
    named = msgspec.json.encode(f"{microphone.description} (without echo)").decode()
    return TEMPLATE % (msgspec.json.encode(microphone.name).decode(), SOURCE, named)


async def set_up(may_restart: Callable[[], bool]) -> Done:
    """Write the file, and see the source appear. Raises `CannotSetUp`, `Unavailable`, `OSError`."""
    file, devices = drop_in(), await microphones()
    there = next((each.name for each in devices.found if each.echo_cancelled), "")
    if there and not file.exists():
        return Done(f"There is a microphone without echo already, {there}: mochid takes it.", "", False, there)
    microphone = _real(devices)
    changed = _write(file, written(microphone))
    if there and not changed:
        return Done(f"It is set up already: mochid listens through {there}.", str(file), False, there)
    echoes.forget(SOURCE)  # what came back through it before counts no more
    if not may_restart():
        return Done(f"Wrote {file}.\nIt takes effect when PipeWire starts anew:", str(file), changed, there, RESTART)
    _restart()
    source = await _appeared()
    return Done(
        f"Done: PipeWire takes the echo out of {microphone.description}, and mochid listens through that.",
        str(file),
        changed,
        source,
    )


async def take_away(may_restart: Callable[[], bool]) -> Done:
    """Remove the file. Raises `CannotSetUp`, `OSError`."""
    file = drop_in()
    if not file.exists():
        return Done("There is nothing of mochi's to take away.", str(file), False, "")
    if not _ours(file.read_text(encoding="utf-8")):
        raise CannotSetUp(f"{file} was changed since mochi wrote it, so it is left to you to remove.")
    file.unlink()
    if not may_restart():
        return Done(f"Removed {file}.\nIt takes effect when PipeWire starts anew:", str(file), True, "", RESTART)
    _restart()
    return Done(f"Removed {file}; PipeWire was restarted.", str(file), True, "")


async def microphones() -> Devices:
    """What PipeWire has. Raises `Unavailable`."""
    engine = plugins.load("mic", "pipewire", {}, local_only=True)
    devices: Devices = await engine.devices()  # type: ignore[attr-defined]  # load gives any engine; this one is a Mic
    return devices


def _real(devices: Devices) -> Device:
    """The microphone to listen to: the default one if it may be, never a Bluetooth one."""
    real = [each for each in devices.found if not each.bluetooth and not each.echo_cancelled]
    if not real:
        raise CannotSetUp(
            "There is no microphone to take the echo from. Plug one in that is not Bluetooth, then do this again."
        )
    return next((each for each in real if each.default), real[0])


def _write(file: Path, text: str) -> bool:
    """Write our file unless somebody else's is there. Returns whether it changed."""
    if file.exists():
        before = file.read_text(encoding="utf-8")
        if before == text:
            return False
        if not _ours(before):
            raise CannotSetUp(
                f"{file} was changed since mochi wrote it, so it is left as it is. Remove it, then do this again."
            )
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(file.name + ".new")
    new.write_text(text, encoding="utf-8")
    new.rename(file)
    return True


def _ours(text: str) -> bool:
    """Whether this is what we write, for whichever microphone."""
    pattern = re.escape(TEMPLATE).replace(re.escape("%s"), "[^\\n]+?")
    return re.fullmatch(pattern, text) is not None


def _units() -> list[str]:
    """PipeWire's units that run for this user."""
    if not shutil.which("systemctl"):
        return []
    return [
        unit
        for unit in UNITS
        if subprocess.run(["systemctl", "--user", "--quiet", "is-active", unit], check=False).returncode == 0
    ]


def _restart() -> None:
    units = _units()
    if not units:
        raise CannotSetUp(
            f"PipeWire is not run by systemd here, so restart it the way you start it. With systemd: {RESTART}"
        )
    done = subprocess.run(["systemctl", "--user", "restart", *units], capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotSetUp(
            f"PipeWire could not be restarted ({done.stderr.strip()}). See: systemctl --user status pipewire"
        )


async def _appeared() -> str:
    """The name of our source once it is there. Raises `CannotSetUp`."""
    with anyio.move_on_after(APPEARS_S):
        while True:
            try:
                found = [each.name for each in (await microphones()).found if each.echo_cancelled]
            except Unavailable:
                found = []
            if found:
                return found[0]
            await anyio.sleep(0.2)
    raise CannotSetUp(
        f"PipeWire came back without a microphone that has no echo. It may lack the module (Debian, Ubuntu: apt install "
        f"libspa-0.2-modules); `journalctl --user -u pipewire` tells. `mochictl audio setup --remove` takes {drop_in().name} away."
    )
