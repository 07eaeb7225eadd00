"""Finds an engine by name: a registered one, or "module:Class" without registration.

Rules:
- Built-in engines use the same entry-point groups (`mochid.tts`, ...) as anybody's.
- `privacy.local_only` is enforced here, where an engine is loaded: a cloud engine is not even constructed.
- Nor does an engine's own library report on its user: whatever switch it has for that is set before it is imported.
- A name is that engine or none with the reason, never silently another. Only "auto" chooses, best first, and says why it
  passed over the better ones. `rehearsal` is never chosen, only named.
"""

import difflib
import importlib
import importlib.util
import logging
import os
import threading
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Any, cast

import anyio.to_thread
import msgspec
from msgspec import Struct

from mochid import installing
from mochid.faults import Fault, faults
from mochid.ports import Engine, Opened, Unavailable
from mochid.settings import Settings

if TYPE_CHECKING:
    from importlib.metadata import EntryPoints

log = logging.getLogger("mochid.plugins")


class Kind(Struct, frozen=True):
    """One kind of engine: where its settings are, what it must be able to do, and the built-in ones, best first."""

    section: str
    called: str
    """What a person calls it."""
    does: str
    """The port's method."""
    sends: str
    """What a cloud engine of this kind would send away."""
    auto: tuple[str, ...] = ()
    sound: bool = False
    """It works on samples, so with numpy."""


KINDS: dict[str, Kind] = {
    "mic": Kind("mic", "microphone", "frames", "what you say", ("pipewire", "pyaudio"), sound=True),
    "speaker": Kind("speaker", "speaker", "play", "what the interviewer says", ("pipewire", "pyaudio"), sound=True),
    "vad": Kind("vad", "voice detector", "probability", "what you say", ("silero", "silero_torch"), sound=True),
    "stt": Kind(
        "stt", "speech recogniser", "transcribe", "what you say", ("whisper", "vosk", "pocketsphinx"), sound=True
    ),
    "turns": Kind("turns", "judge of turns", "complete", "what you say", ("smart_turn", "ngram"), sound=True),
    "tts": Kind(
        "tts", "voice", "speak", "what the interviewer says", ("kokoro", "piper", "espeak", "pyttsx3"), sound=True
    ),
    "coach": Kind("llm", "coach", "reply", "your words and your code", ("local", "anthropic", "openai", "authored")),
    "encoder": Kind("encoder", "sentence encoder", "encode", "your words", ("minilm",), sound=True),
    "language": Kind("harness", "language", "run", "your code"),
}

SPARED = ("stt", "tts")
"""Kinds of which another engine takes over in the middle of an interview: it needs no device, and no consent that was not given."""
SILENCE = {"ORT_DISABLE_TELEMETRY": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}
"""onnxruntime keeps a device id in ~/.cache and reports to its maker unless told otherwise; so does the Hugging Face hub."""

IMPORTING = threading.Lock()
"""numpy can't stand being imported by two threads at once, least of all when onnxruntime is one: both then fail for good."""


def registered(kind: str) -> list[str]:
    """Names of the engines installed for a kind, in alphabetical order."""
    return sorted(point.name for point in _points(kind))


def _points(kind: str) -> "EntryPoints":
    from importlib.metadata import entry_points  # brings the whole of `email` along

    return entry_points(group=f"mochid.{kind}")


def load(kind: str, name: str, options: Mapping[str, Any], *, local_only: bool) -> Engine:
    """The engine called `name`, built but not yet opened. `options` are the keys of its `Settings`.

    Raises `Unavailable`: no such engine, its package is missing, it is a cloud engine and may not be, or an option is wrong.
    """
    return _built(_class(kind, name), kind, name, local_only=local_only, generic={}, options=options)


def _built(
    engine: type[Engine],
    kind: str,
    name: str,
    *,
    local_only: bool,
    generic: Mapping[str, Any],
    options: Mapping[str, Any],
) -> Engine:
    if local_only and engine.cloud:
        raise _forbidden(kind, name)
    found = list(_misfits(engine, KINDS[kind].section, name, generic, options))
    if found:
        raise Unavailable(
            " ".join("[{}] {} {}".format(*fault.key.rsplit(".", 1), fault.what) for fault in found),
            "It is in settings.toml.",
        )
    settings = msgspec.convert({**_shared(engine, generic), **options}, engine.Settings)
    sends_away = getattr(engine, "sends_away", None)
    if local_only and sends_away is not None and sends_away(settings):
        raise _forbidden(kind, name)
    return engine(settings)


def _forbidden(kind: str, name: str) -> Unavailable:
    return Unavailable(
        f"{name} sends {KINDS[kind].sends} to a server, and privacy.local_only = true forbids that.",
        "To allow it, set local_only = false under [privacy] in settings.toml.",
    )


def _shared(engine: type[Engine], generic: Mapping[str, Any]) -> dict[str, Any]:
    """Those of a section's values that the engine's own settings declare."""
    return {key: value for key, value in generic.items() if key in engine.Settings.__struct_fields__}


def _misfits(
    engine: type[Engine], section: str, name: str, generic: Mapping[str, Any], options: Mapping[str, Any]
) -> Iterator[Fault]:
    """What of the section's values and the engine's own options does not fit, each with its dotted key."""
    shared = _shared(engine, generic)
    for fault in faults(engine.Settings, {**shared, **options}):
        inherited = fault.key in shared.keys() - options.keys()
        yield Fault(f"{section}.{fault.key}" if inherited else f"{section}.options.{name}.{fault.key}", fault.what)


def _generic(section: Struct) -> dict[str, Any]:
    """What several engines understand stands in the section itself; each takes what its own `Settings` declares."""
    return {key: value for key, value in msgspec.structs.asdict(section).items() if key not in ("engine", "options")}


def faults_of_engines(settings: Settings) -> Iterator[Fault]:
    """What is wrong with the names of engines and their options. What is not installed is no fault: `doctor` tells of that."""
    for kind, described in KINDS.items():
        section = getattr(settings, described.section)
        named = () if kind == "language" or section.engine in ("auto", "none") else (section.engine,)
        for name in dict.fromkeys((*named, *section.options)):
            key = f"{described.section}.engine" if name in named else f"{described.section}.options.{name}"
            try:
                engine = _class(kind, name)
            except Unavailable as error:
                if ":" in name or name not in registered(kind):
                    yield Fault(key, f'= "{name}" can\'t be. {error}' if name in named else f"is of no use. {error}")
                continue
            yield from _misfits(engine, described.section, name, _generic(section), section.options.get(name, {}))


@asynccontextmanager
async def opened(kind: str, settings: Settings) -> AsyncIterator[Opened]:
    """The engine the settings ask for, open until the end of the block. Never raises for want of an engine: see `Opened`."""
    section = getattr(settings, KINDS[kind].section)
    name = section.language if kind == "language" else section.engine
    generic = _generic(section)
    tried: list[str] = []
    async with AsyncExitStack() as stack:
        found = Opened(None, "none")
        for candidate in {"auto": KINDS[kind].auto, "none": ()}.get(name, (name,)):
            try:
                # Importing an adapter may take a while; the loop has other things to do.
                described = await anyio.to_thread.run_sync(_class, kind, candidate)
                engine = _built(
                    described,
                    kind,
                    candidate,
                    local_only=settings.privacy.local_only,
                    generic=generic,
                    options=section.options.get(candidate, {}),
                )
                found = Opened(await stack.enter_async_context(engine), candidate, spares=_spares(kind, candidate))
                break
            except Exception as error:  # noqa: BLE001 - an engine is somebody else's code; an interview does without it
                tried.append(f"{candidate}: {_why(kind, candidate, error)}")
        yield Opened(found.engine, found.name, tuple(tried), found.spares)


def _spares(kind: str, name: str) -> tuple[str, ...]:
    """Who takes over for an engine that breaks: those that are next to it in the order of "auto", then the better ones."""
    order = KINDS[kind].auto
    if kind not in SPARED:
        return ()
    after = order.index(name) + 1 if name in order else 0
    return tuple(one for one in (*order[after:], *order[:after]) if one != name)


def _why(kind: str, name: str, error: Exception) -> str:
    """Why an engine did not open, as a sentence; the log has the rest of what is a surprise."""
    while isinstance(error, ExceptionGroup) and len(error.exceptions) == 1:
        error = error.exceptions[0]  # an engine with a task group of its own
    match error:
        case Unavailable():
            return str(error)
        case ModuleNotFoundError(name=package):
            return f"needs the Python package {package}, which is not installed."
    log.error("kind=%s engine=%s could not be opened", kind, name, exc_info=error)
    return f"failed to start ({type(error).__name__}: {error}). `mochictl logs` has more."


def _class(kind: str, name: str) -> type[Engine]:
    os.environ.update(SILENCE)
    if ":" in name:
        module, _, attribute = name.partition(":")
    else:
        point = next((point for point in _points(kind) if point.name == name), None)
        if point is None:
            raise _unknown(kind, name)
        module, attribute = point.module, point.attr
    try:
        with IMPORTING:
            if KINDS[kind].sound:
                importlib.import_module("numpy")
            found = getattr(importlib.import_module(module), attribute)
    except ModuleNotFoundError as error:
        raise Unavailable(f"{name} needs the Python package {error.name}, which is not installed.") from error
    except (ImportError, AttributeError, SyntaxError) as error:
        raise Unavailable(f"{name} can't be loaded from {module}: {error}.") from error
    lacks = [part for part in ("name", "cloud", "Settings", "__aenter__", KINDS[kind].does) if not hasattr(found, part)]
    if lacks:
        raise Unavailable(f"{name} is no {KINDS[kind].called}: {module}:{attribute} has no {' and no '.join(lacks)}.")
    return cast(type[Engine], found)


def _unknown(kind: str, name: str) -> Unavailable:
    known = registered(kind)
    near = difflib.get_close_matches(name, known, n=1)
    guess = f'Did you mean "{near[0]}"? ' if near else ""
    written = (
        f" For its line in pyproject.toml to hold, do this in the checkout: `{installing.checkout()}`."
        if name.isidentifier() and importlib.util.find_spec(f"mochid.adapters.{name}")
        else ""
    )
    return Unavailable(
        f'There is no {KINDS[kind].called} "{name}".',
        f'{guess}Installed are: {", ".join(known) or "none"}; or name a class as "module:Class".{written}',
    )
