"""The microphones and speakers that PipeWire has, by `pw-dump`, and which microphone is the one to open.

Rules: a Bluetooth microphone is opened only when the settings name it; one from which PipeWire takes the echo (see `mochictl audio
setup`) is taken before others.
"""

import subprocess
from typing import Any, Literal

import anyio
import msgspec

from mochid.ports import Device, Devices, Unavailable


async def _dump() -> list[dict[str, Any]]:
    """Everything PipeWire has now. Raises `Unavailable` without a server."""
    for _ in range(3):
        try:
            dump = await anyio.run_process(["pw-dump"], check=True)
            things: list[dict[str, Any]] = msgspec.json.decode(dump.stdout)
            return things
        except (OSError, subprocess.CalledProcessError):
            break
        except msgspec.DecodeError:
            await anyio.sleep(0.1)  # what it prints while nodes come and go is not always whole
    raise Unavailable("PipeWire is not running.", "Try: systemctl --user start pipewire wireplumber.")


async def nodes(kind: Literal["Source", "Sink"]) -> tuple[Device, ...]:
    """Sources or sinks that PipeWire has now. Raises `Unavailable` without a server."""
    things = await _dump()
    headphones = _plugged_headphones(things)
    default = ""
    for thing in things:
        for entry in thing.get("metadata") or ():
            if entry.get("key") == f"default.audio.{kind.lower()}" and isinstance(entry.get("value"), dict):
                default = str(entry["value"].get("name", ""))
    found = []
    for thing in things:
        properties = (thing.get("info") or {}).get("props") or {}
        name = str(properties.get("node.name", ""))
        if str(properties.get("media.class", "")).startswith(f"Audio/{kind}") and name != "auto_null":
            found.append(
                Device(
                    name,
                    str(properties.get("node.description", name)),
                    default=name == default,
                    bluetooth=properties.get("device.api") == "bluez5" or name.startswith("bluez_"),
                    private=_is_private(properties, headphones),
                    echo_cancelled=kind == "Source" and str(properties.get("node.group", "")).startswith("echo-cancel"),
                )
            )
    return tuple(found)


_WORN = ("headphone", "headset")


def _plugged_headphones(things: list[dict[str, Any]]) -> set[tuple[Any, Any]]:
    """The outputs of sound cards whose headphone socket is in use: id of the card, and number of its output."""
    found = set()
    for thing in things:
        for route in ((thing.get("info") or {}).get("params") or {}).get("Route") or ():
            worn = any(word in str(route.get("name", "")).lower() for word in _WORN)
            if worn and route.get("direction") == "Output" and route.get("available") != "no":
                found.add((thing.get("id"), route.get("device")))
    return found


def _is_private(properties: dict[str, Any], headphones: set[tuple[Any, Any]]) -> bool:
    """Only who wears it hears it: by what the device says it is, or by what is plugged into its card."""
    named = " ".join(
        str(properties.get(f"device.{key}", "")) for key in ("form-factor", "form_factor", "icon-name", "icon_name")
    )
    if any(word in named.lower() for word in _WORN):
        return True
    return (properties.get("device.id"), properties.get("card.profile.device")) in headphones


def choose_mic(sources: tuple[Device, ...], target: str) -> Devices:
    """The one that is set; else one without echo, as long as there is a real one behind it; else the default; never Bluetooth."""
    if target:
        if any(source.name == target for source in sources):
            return Devices(sources, target, "mic.options.pipewire.target names it")
        return Devices(
            sources,
            "",
            f"No microphone: there is no device named {target}.",
            f"There is: {', '.join(source.name for source in sources) or 'none'}. Set mic.options.pipewire.target.",
        )
    real = sorted((each for each in sources if not each.bluetooth and not each.echo_cancelled), key=_not_default)
    if real:
        without_echo = [each for each in sources if each.echo_cancelled]
        if without_echo:
            return Devices(sources, without_echo[0].name, "the speaker's sound is taken out of it")
        if real[0].default:
            return Devices(sources, real[0].name, "it is the default")
        skipped = any(each.default and each.bluetooth for each in sources)
        why = "the default is a Bluetooth one, and opening that would spoil its sound" if skipped else "it is there"
        return Devices(sources, real[0].name, why)
    bluetooth = [each for each in sources if each.bluetooth]
    if bluetooth:
        return Devices(
            sources,
            "",
            "No microphone but a Bluetooth one, and opening that would spoil its sound.",
            f"Plug one in, or set mic.options.pipewire.target to {bluetooth[0].name}.",
        )
    return Devices(
        sources, "", "No microphone: PipeWire has no input device.", "Plug one in, or talk by text: mochictl say."
    )


def _not_default(device: Device) -> bool:
    return not device.default
