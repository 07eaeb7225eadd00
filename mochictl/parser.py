"""The command line, read off the Structs of the protocol: docstrings are the help, fields are the arguments.

Only the parser of the verb in use is built: a status line may call `mochictl` every second.
"""

import argparse
import re
from collections.abc import Sequence
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec
from msgspec import Meta, Struct

from mochictl.verbs import FLAGS, GROUPS, NAMES, AnyFlags, AnyVerb, Flags, members

WIDTH = 100
KIN = {"debrief": "list-sessions", "report": "list-sessions", "history": "list-sessions", "sessions": "list-sessions"}
"""What people type for a verb whose name is not like it."""


class Usage(Exception):
    """The command line is not one; the sentence says why. Exit code 2."""


class Helped(Exception):
    """Help was asked for; here it is."""


class Argument(Struct, frozen=True):
    """One field of a verb as it is typed."""

    name: str
    kind: Any
    """Its type, without `Annotated`."""
    help: str
    required: bool
    default: Any
    positional: bool
    rest: bool
    """Takes all the words that are left, so that a sentence needs no quotes."""

    @property
    def choices(self) -> tuple[str, ...]:
        return tuple(choice for choice in get_args(self.kind) if choice) if get_origin(self.kind) is Literal else ()

    @property
    def flag(self) -> str:
        return "--" + self.name.replace("_", "-")

    @property
    def shape(self) -> str:
        """How it looks in the usage line: "[PROBLEM]", "[--mode normal|tdd]"."""
        if self.positional:
            word = self.name.upper() + (" ..." if self.rest else "")
            return word if self.required else f"[{word}]"
        return self.typed if self.required else f"[{self.typed}]"

    @property
    def typed(self) -> str:
        """How it looks in the list: "PROBLEM", "--mode normal|tdd", "--json"."""
        if self.positional:
            return self.name.upper()
        return self.flag if self.kind is bool else f"{self.flag} {'|'.join(self.choices) or self.name.upper()}"


def parse(words: Sequence[str]) -> tuple[AnyVerb, AnyFlags]:
    """The verb and its flags. Raises `Usage`, or `Helped` with the text to print."""
    verb, rest = _verb(words)
    if any(word in ("-h", "--help") for word in rest):
        raise Helped(verb_help(verb))
    flags = FLAGS.get(verb, Flags)
    values = _read(verb, rest) if rest else {}
    return _convert(verb, values), _convert(flags, values)


def _read(verb: type[Struct], words: Sequence[str]) -> dict[str, str]:
    """The fields that were typed, by name, as text."""
    name = " ".join(["mochictl", *NAMES[verb]])
    parser = argparse.ArgumentParser(
        name,
        usage=_usage(verb),
        add_help=False,
        allow_abbrev=False,
        exit_on_error=False,
        # Its own formatter asks how wide the terminal is, which costs more than all the rest; the help here is not its own.
        formatter_class=lambda prog: argparse.HelpFormatter(prog, width=WIDTH),
    )
    for argument in taken(verb):
        _add(parser, argument)
    try:
        given, unknown = parser.parse_known_args(words)
    except argparse.ArgumentError as error:
        raise Usage(f"{str(error).removeprefix('argument ')}\nusage: {_usage(verb)}") from None
    if unknown:
        raise Usage(f"{name} does not take {' '.join(unknown)}.\nusage: {_usage(verb)}")
    return {key: " ".join(value) if isinstance(value, list) else value for key, value in vars(given).items()}


def help_text() -> str:
    """All verbs, a line each."""
    lines = ["mochictl: a mock coding interview beside your own editor.", "", "usage: mochictl VERB [...]"]
    for title, union in GROUPS:
        lines += ["", f"{title}:"]
        lines += [f"  {' '.join(NAMES[verb]):<15} {summary(verb)}" for verb in members(union)]
    lines += [
        "",
        "`mochictl VERB --help` tells more. A first interview: mochictl start two_sum solution.py",
        "Exit codes: 0 done, 1 refused (the reason is on stderr), 2 not a command, 3 mochid is not running.",
    ]
    return "\n".join(lines)


def verb_help(verb: type[Struct]) -> str:
    """One verb and all it takes."""
    arguments = taken(verb)
    lines = [f"usage: {_usage(verb)}", "", summary(verb)]
    if arguments:
        wide = max(len(argument.typed) for argument in arguments) + 2
        lines.append("")
        for argument in arguments:
            default = "" if argument.required or not argument.default else f" (default: {_short(argument.default)})"
            lines.append(f"  {argument.typed:<{wide}}{argument.help}{default}")
    both = [argument.flag for argument in arguments if argument.positional and not argument.rest]
    if both:
        lines += ["", f"Also as {' and '.join(both)}."]
    return "\n".join(lines)


def _verb(words: Sequence[str]) -> tuple[type[Struct], Sequence[str]]:
    if not words or words[0] in ("-h", "--help", "help"):
        if len(words) > 1 and words[0] == "help":
            raise Helped(verb_help(_verb(words[1:])[0]))
        raise Helped(help_text())
    if words[0] == "--version":
        from mochid.version import VERSION

        raise Helped(f"mochictl {VERSION}")
    for verb, name in NAMES.items():
        if tuple(words[: len(name)]) == name or words[0] == "-".join(name):
            return verb, words[len(name) if words[0] == name[0] else 1 :]
    group = {name: verb for verb, name in NAMES.items() if name[0] == words[0]}
    only_flags = all(word.startswith("--") and word != "--help" for word in words[1:])
    if only_flags and (lists := group.get((words[0], "list"))):
        return lists, words[1:]
    if group:
        raise Usage(f"mochictl {words[0]} what? There are: {', '.join(map(' '.join, group))}.")
    import difflib

    names = [" ".join(name) for name in NAMES.values()]
    near = [KIN[words[0]]] if words[0] in KIN else difflib.get_close_matches(" ".join(words[:2]), names, n=1)
    near = near or difflib.get_close_matches(words[0], names, n=1)
    guess = f" Did you mean `mochictl {near[0]}`?" if near else ""
    raise Usage(f"mochictl has no `{words[0]}`.{guess} `mochictl --help` lists what it does.")


def taken(verb: type[Struct]) -> list[Argument]:
    """All that a verb takes: its fields, then its flags."""
    return [*_arguments(verb), *_arguments(FLAGS.get(verb, Flags))]


def _arguments(struct: type[Struct]) -> list[Argument]:
    arguments = []
    for field in msgspec.structs.fields(struct):
        kind, help_, extra = field.type, "", {}
        if get_origin(kind) is Annotated:
            kind, *notes = get_args(kind)
            meta = next(note for note in notes if isinstance(note, Meta))
            help_, extra = meta.description or "", meta.extra or {}
        positional = bool(extra.get("positional"))
        arguments.append(
            Argument(field.name, kind, help_, field.required, field.default, positional, bool(extra.get("rest")))
        )
    return arguments


def _add(parser: argparse.ArgumentParser, argument: Argument) -> None:
    # Nothing has a default or is required here: what is not typed is not in the namespace, and the Struct knows better.
    if argument.kind is bool:
        parser.add_argument(argument.flag, dest=argument.name, action="store_true", default=argparse.SUPPRESS)
        return
    if argument.positional:
        parser.add_argument(
            argument.name, nargs="*" if argument.rest else "?", action=_once(argument), default=argparse.SUPPRESS
        )
    if not argument.rest:
        parser.add_argument(
            argument.flag,
            dest=argument.name,
            action=_once(argument),
            default=argparse.SUPPRESS,
        )


def _once(argument: Argument) -> type[argparse.Action]:
    class Once(argparse.Action):
        """The same field, by place or by flag, but not by both."""

        def __call__(self, parser: argparse.ArgumentParser, namespace: Any, values: Any, option: Any = None) -> None:
            if hasattr(namespace, self.dest):
                raise argparse.ArgumentError(None, f"{argument.name} is given twice")
            setattr(namespace, self.dest, values)

    return Once


def _convert(struct: type[Struct], values: dict[str, Any]) -> Any:
    fields = {key: value for key, value in values.items() if key in struct.__struct_fields__}
    tag = struct.__struct_config__
    if tag.tag_field is not None:
        fields[tag.tag_field] = tag.tag
    try:
        return msgspec.convert(fields, struct, strict=False)
    except msgspec.ValidationError as error:
        missing = [argument for argument in _arguments(struct) if argument.required and argument.name not in fields]
        if missing:
            name = missing[0].name.upper() if missing[0].positional else missing[0].flag
            raise Usage(f"{name} is missing: {missing[0].help}.\nusage: {_usage(struct)}") from None
        raise Usage(_plainly(str(error), struct)) from None
    except UnicodeEncodeError:
        raise Usage("There is something in that which is not UTF-8.") from None


def _plainly(error: str, struct: type[Struct]) -> str:
    """msgspec's message in plain words: "seconds has to be a number <= 3600"."""
    what, _, where = error.partition(" - at `$.")
    if choices := next((each.choices for each in _arguments(struct) if each.name == where.rstrip("`")), ()):
        what = f"{', '.join(choices[:-1])} or {choices[-1]}"
    for pattern, words in ((r"^Expected `float`", "a number"), (r"^Expected `int`", "a whole number")):
        what = re.sub(pattern, words, what)
    what = re.sub(r"^Expected `str` of length <= (\d+)", r"shorter: at most \1 letters", what)
    what = re.sub(r"^Expected `str` of length >= 1$", "more than nothing", what)
    what = re.sub(r"^(a (whole )?number), got .*", r"\1", what)
    return f"{where.rstrip('`') or 'it'} has to be {re.sub(r'(?<=[0-9])[.]0$', '', what)}."


def summary(verb: type[Struct]) -> str:
    return (verb.__doc__ or "").strip()


def _usage(verb: type[Struct]) -> str:
    arguments = taken(verb)
    return " ".join(["mochictl", *NAMES.get(verb, ()), *(argument.shape for argument in arguments)])


def _short(default: Any) -> str:
    return f"{default:g}" if isinstance(default, float) else str(default)
