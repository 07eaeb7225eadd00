"""What `mochictl` itself adds to the words on the socket: the verbs only a client has, and the flags beside a command's fields."""

from types import UnionType
from typing import Annotated, Literal, get_args

from msgspec import Meta, Struct

from mochid.protocol import GetTranscript, Hint, Next, Query, Run, Say, SessionCommand


class Watch(Struct, frozen=True, tag="watch"):
    """Print the status line each time it changes, for tmux's `#(mochictl watch)`."""

    format: Annotated[
        Literal["auto", "tmux", "plain", "json"], Meta(description="auto: plain in a terminal, tmux in a pipe")
    ] = "auto"


class Attach(Struct, frozen=True, tag="attach"):
    """Talk with the interviewer in this terminal, by typing."""


class Doctor(Struct, frozen=True, tag="doctor"):
    """Look at this machine: what works, what is missing, what would be better."""


class Logs(Struct, frozen=True, tag="logs"):
    """Show what mochid wrote to its log."""

    follow: Annotated[bool, Meta(description="go on as it grows")] = False


class Demo(Struct, frozen=True, tag="demo"):
    """Watch a rehearsed candidate take a whole interview, in under a minute."""


class Completion(Struct, frozen=True, tag="completion"):
    """Print what makes Tab complete `mochictl` in your shell."""

    shell: Annotated[
        Literal["bash", "zsh", "fish"],
        Meta(description='bash: eval "$(mochictl completion bash)" in ~/.bashrc', extra={"positional": True}),
    ]


class HarnessTest(Struct, frozen=True, tag="harness-test"):
    """Judge a solution by a problem's tests, without an interview."""

    file: Annotated[str, Meta(description="the solution")]
    tests: Annotated[str, Meta(description="a problem, its folder, or the tests.yaml in it")]
    language: Annotated[str, Meta(description="taken from the file's name if not given")] = ""


class AudioDevices(Struct, frozen=True, tag="audio-devices"):
    """List microphones and speakers, and which of them mochid opens, and why."""


class AudioTest(Struct, frozen=True, tag="audio-test"):
    """Test that you are heard, that you hear, and that the interviewer does not hear itself."""


class AudioSetup(Struct, frozen=True, tag="audio-setup"):
    """Let PipeWire take the interviewer's voice out of your microphone."""

    remove: Annotated[bool, Meta(description="undo it")] = False
    restart: Annotated[bool, Meta(description="restart PipeWire for it, without asking")] = False


class Calibrate(Struct, frozen=True, tag="calibrate"):
    """Teach mochi your room, your voice and your keyboard: a minute."""

    reset: Annotated[bool, Meta(description="forget what was learned")] = False
    from_wav: Annotated[str, Meta(description="a folder of recordings, instead of the microphone")] = ""
    device: Annotated[str, Meta(description="keep it for this microphone; the one in use if not given")] = ""


class RecordingsList(Struct, frozen=True, tag="recordings-list"):
    """List what was recorded of your voice: nothing, unless privacy.record_audio says so."""

    session: Annotated[str, Meta(description="session id; all if not given", extra={"positional": True})] = ""


class RecordingsDelete(Struct, frozen=True, tag="recordings-delete"):
    """Delete recordings of your voice."""

    session: Annotated[str, Meta(description="those of this session", extra={"positional": True})] = ""
    all: Annotated[bool, Meta(description="those of all sessions")] = False


class ModelsList(Struct, frozen=True, tag="models-list"):
    """List the models for recognition and voices, and which are here."""

    check: Annotated[bool, Meta(description="read those that are here whole, and find damage")] = False


class ModelsPull(Struct, frozen=True, tag="models-pull"):
    """Fetch a model. What broke off is gone on with."""

    name: Annotated[str, Meta(description="as `mochictl models list` names it", extra={"positional": True})]
    mirror: Annotated[str, Meta(description="fetch from MIRROR/NAME instead; also $MOCHI_MODELS_URL")] = ""


class ModelsRemove(Struct, frozen=True, tag="models-remove"):
    """Take a model off the disk."""

    name: Annotated[str, Meta(description="as `mochictl models list` names it", extra={"positional": True})]


class ModelsPath(Struct, frozen=True, tag="models-path"):
    """Print where a model is, or where all are."""

    name: Annotated[str, Meta(description="as `mochictl models list` names it", extra={"positional": True})] = ""


class ProblemsValidate(Struct, frozen=True, tag="problems-validate"):
    """Say whether problems can be used: the reference passes, every wrong solution fails."""

    names: Annotated[
        str, Meta(description="names or folders; all if not given", extra={"positional": True, "rest": True})
    ] = ""


class ProblemsAdd(Struct, frozen=True, tag="problems-add"):
    """Check a problem's folder, and copy it to your own problems."""

    folder: Annotated[str, Meta(description="with problem.yaml, tests.yaml ...", extra={"positional": True})]
    replace: Annotated[bool, Meta(description="put it in place of one of the same name")] = False


class ConfigEdit(Struct, frozen=True, tag="config-edit"):
    """Open your settings in your editor, and check them when it closes."""


class ConfigValidate(Struct, frozen=True, tag="config-validate"):
    """Say everything that is wrong with your settings, with the line."""

    file: Annotated[str, Meta(description="another file than your own", extra={"positional": True})] = ""


class ConfigShow(Struct, frozen=True, tag="config-show"):
    """Show every setting in force, and which are yours."""


class ConfigPath(Struct, frozen=True, tag="config-path"):
    """Print where your settings file is."""


class Flags(Struct, frozen=True):
    """Flags of every verb that prints an answer."""

    json: Annotated[bool, Meta(description="print the answer as JSON")] = False


class TurnFlags(Flags, frozen=True):
    wait: Annotated[bool, Meta(description="wait for the interviewer and print what it says")] = False
    timeout: Annotated[float, Meta(description="seconds to wait at most", gt=0)] = 60.0


class TranscriptFlags(Flags, frozen=True):
    follow: Annotated[bool, Meta(description="go on as the interview does")] = False


class NoFlags(Struct, frozen=True):
    """The verb has fields only."""


Here = (
    AudioDevices | AudioTest | AudioSetup | Calibrate | RecordingsList | RecordingsDelete |
    ModelsList | ModelsPull | ModelsRemove | ModelsPath
    | ConfigEdit | ConfigValidate | ConfigShow | ConfigPath
    | ProblemsValidate | ProblemsAdd
)  # fmt: skip
"""What looks after this machine; see `here.py`."""
Local = Watch | Attach | Doctor | Logs | Demo | Completion | HarnessTest | Here
AnyVerb = SessionCommand | Query | Local
AnyFlags = Flags | NoFlags

GROUPS: tuple[tuple[str, UnionType], ...] = (
    ("In an interview", SessionCommand),
    ("About it", Query),
    ("At this machine", Local),
)
FLAGS: dict[type[Struct], type[AnyFlags]] = {
    **dict.fromkeys((Say, Hint, Run, Next), TurnFlags),
    GetTranscript: TranscriptFlags,
    Watch: NoFlags,
    Attach: NoFlags,
    Logs: NoFlags,
    Demo: NoFlags,
    Completion: NoFlags,
    ConfigEdit: NoFlags,
}
"""Where they are not the plain `Flags`."""


def members(union: UnionType) -> tuple[type[Struct], ...]:
    return get_args(union)


def typed(verb: type[Struct]) -> tuple[str, ...]:
    """The words a user types for a verb: ("status",), ("problems", "list")."""
    return NAMES[verb]


NOUN_FIRST = frozenset({HarnessTest})
"""Verbs of two words that have no sibling yet."""


def _names() -> dict[type[Struct], tuple[str, ...]]:
    tags = {verb: str(verb.__struct_config__.tag) for _, union in GROUPS for verb in members(union)}
    first = [tag.partition("-")[0] for tag in tags.values()]
    # `problems-list` and `problems-show` share a noun, so they are typed as two words; `list-sessions` is one.
    return {
        verb: tuple(tag.split("-", 1)) if verb in NOUN_FIRST or first.count(tag.partition("-")[0]) > 1 else (tag,)
        for verb, tag in tags.items()
    }


NAMES = _names()
