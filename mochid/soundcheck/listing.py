"""`mochictl audio devices`: microphones and speakers, and which of them mochid would open, and why."""

from typing import Any

import anyio
import msgspec
from msgspec import Struct

from mochid import plugins, settings
from mochid.ports import Device, Devices, Unavailable
from mochid.verbs.checks import complain

KINDS = {"mic": "microphone", "speaker": "speaker"}


class Listed(Struct, frozen=True):
    """What there is of one kind."""

    kind: str
    engine: str
    """What asked: "pipewire", "pyaudio"; "" where none could."""
    devices: Devices


def main(*, as_json: bool) -> int:
    """Print them. Returns the exit code: 0 when there is something to talk through."""
    try:
        wishes = settings.load()
    except settings.SettingsError as error:
        return complain(error)
    found = anyio.run(look, wishes)
    print(msgspec.json.encode(found).decode() if as_json else text(found))
    return 0 if all(each.devices.chosen for each in found) else 1


async def look(wishes: settings.Settings) -> tuple[Listed, ...]:
    """Microphones, then speakers."""
    return tuple([await _of(kind, wishes) for kind in KINDS])


async def _of(kind: str, wishes: settings.Settings) -> Listed:
    section = getattr(wishes, kind)
    if section.engine == "none":
        return Listed(kind, "none", Devices((), "", f"{kind}.engine = none: none is wanted.", ""))
    why = Unavailable(f"There is no engine for a {KINDS[kind]}.", "See `mochictl doctor`.")
    for name in plugins.KINDS[kind].auto if section.engine == "auto" else (section.engine,):
        try:
            engine: Any = plugins.load(kind, name, section.options.get(name, {}), local_only=wishes.privacy.local_only)
            return Listed(kind, name, await engine.devices())
        except Unavailable as error:
            why = error if name == plugins.KINDS[kind].auto[0] or section.engine != "auto" else why
    return Listed(kind, "", Devices((), "", why.why, why.remedy))


def text(found: tuple[Listed, ...]) -> str:
    """All of it for a person."""
    lines: list[str] = []
    for each in found:
        through = f" (through {each.engine})" if each.engine not in ("", "none") else ""
        lines.append(f"{KINDS[each.kind].capitalize()}s{through}:")
        lines += [_line(device, each.devices) for device in each.devices.found]
        if not each.devices.chosen:
            lines.append(f"   {each.devices.why} {each.devices.remedy}".rstrip())
        lines.append("")
    return "\n".join(lines).rstrip()


def _line(device: Device, devices: Devices) -> str:
    words = {"default": device.default, "Bluetooth": device.bluetooth, "echo-cancelled": device.echo_cancelled}
    notes = [word for word, so in words.items() if so]
    chosen = device.name == devices.chosen
    ours = f"   <- mochid opens this one: {devices.why}" if chosen else ""
    about = f"{device.description}{f' [{chr(44).join(notes)}]' if notes else ''}".replace(",", ", ")
    return f" {'*' if chosen else ' '} {device.name:<40} {about}{ours}"
