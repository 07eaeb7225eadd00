"""The words on the socket: whole, documented, and readable across versions."""

from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Meta, Struct

from mochid.protocol import (
    AnyCommand,
    AnyReply,
    GetStatus,
    Publication,
    Query,
    Request,
    Response,
    SessionCommand,
    Status,
    command_address,
    publish_address,
    runtime_dir,
)

pytestmark = pytest.mark.fast

COMMANDS = get_args(AnyCommand)


def some(kind: Any) -> st.SearchStrategy[Any]:
    """Values of a field's type, within its bounds."""
    if get_origin(kind) is Annotated:
        kind, *notes = get_args(kind)
        meta = next(note for note in notes if isinstance(note, Meta))
        if kind is int:
            return st.integers(meta.ge or 0, meta.le or 2**31)
        if kind is float:
            return st.floats(meta.ge, meta.le, allow_nan=False)
        if kind is str and meta.max_length:
            return st.text(min_size=meta.min_length or 0, max_size=50)
    if get_origin(kind) is Literal:
        return st.sampled_from(get_args(kind))
    if get_origin(kind) is tuple:
        return st.lists(some(get_args(kind)[0]), max_size=3).map(tuple)
    if isinstance(kind, type) and issubclass(kind, Struct):
        return any_of(kind)
    plain: dict[Any, st.SearchStrategy[Any]] = {
        str: st.text(max_size=20),
        int: st.integers(0, 2**31),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
        float | None: st.none() | st.floats(allow_nan=False, allow_infinity=False),
        dict[str, str]: st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=3),
    }
    return plain[kind]


def any_of(struct: type[Struct]) -> st.SearchStrategy[Any]:
    return st.builds(struct, **{field.name: some(field.type) for field in msgspec.structs.fields(struct)})


@given(st.one_of([any_of(each) for each in COMMANDS]))
def test_every_command_arrives_as_it_was_sent(command: Any) -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(Request(command)), type=Request).command == command


@given(st.one_of([any_of(each) for each in get_args(AnyReply)]))
def test_every_reply_arrives_as_it_was_sent(reply: Any) -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(Response(reply)), type=Response).reply == reply
    assert msgspec.json.decode(msgspec.json.encode(reply), type=AnyReply) == reply


@given(st.one_of([any_of(each) for each in get_args(Publication)]))
def test_every_publication_arrives_as_it_was_sent(publication: Any) -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(publication), type=Publication) == publication


def test_a_newer_daemon_may_say_more_than_we_know() -> None:
    newer = {**msgspec.to_builtins(Status(as_of=1.0)), "mood": "sunny"}

    assert msgspec.msgpack.decode(msgspec.msgpack.encode({"reply": newer, "extra": 1}), type=Response).reply == Status(
        1.0
    )


def test_a_newer_client_may_ask_with_more_than_we_know() -> None:
    asked = msgspec.msgpack.encode({"command": {"verb": "status", "colour": True}, "version": 1})

    assert msgspec.msgpack.decode(asked, type=Request).command == GetStatus()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each.__name__)
def test_every_command_says_what_it_does_and_what_each_field_is(command: type[Struct]) -> None:
    assert command.__doc__
    assert command.__doc__.strip().endswith(".")
    for field in msgspec.structs.fields(command):
        assert get_origin(field.type) is Annotated, f"{field.name} has no description"
        assert any(isinstance(note, Meta) and note.description for note in get_args(field.type)), field.name


def test_no_two_commands_are_typed_alike_and_none_is_both_a_question_and_a_deed() -> None:
    tags = [command.__struct_config__.tag for command in COMMANDS]

    assert len(set(tags)) == len(tags)
    assert not set(get_args(SessionCommand)) & set(get_args(Query))


def test_what_came_after_text_is_bounded() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"command": {"verb": "say", "text": "x" * 8001}}, Request)


def test_the_sockets_are_in_the_runtime_folder_or_in_one_of_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/7")
    assert runtime_dir() == Path("/run/user/7/mochi")
    assert command_address(runtime_dir()) == "ipc:///run/user/7/mochi/command.sock"
    assert publish_address(runtime_dir()) == "ipc:///run/user/7/mochi/publish.sock"

    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert runtime_dir().parent == Path("/tmp")
    assert runtime_dir().name.startswith("mochi-")
