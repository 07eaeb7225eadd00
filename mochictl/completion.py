"""`mochictl completion`: what makes Tab complete verbs, flags, problems and sessions, for bash, zsh and fish.

Rules: read off the same Structs as the parser. What differs from machine to machine (problems, sessions) is asked of `mochictl` at
each Tab; it answers without a daemon.
"""

import argparse

import shtab
from msgspec import Struct

from mochictl.parser import Argument, summary, taken
from mochictl.verbs import GROUPS, NAMES, ModelsPath, ModelsPull, ModelsRemove, members

PROBLEMS = shtab.cmd("mochictl problems list 2>/dev/null | cut -d' ' -f1")
SESSIONS = shtab.cmd("mochictl list-sessions 2>/dev/null | cut -d' ' -f1")
MODELS = shtab.cmd("mochictl models list 2>/dev/null | cut -c4- | cut -d' ' -f1")
WORDS = {
    "problem": PROBLEMS,
    "tests": PROBLEMS,
    "names": PROBLEMS,
    "session": SESSIONS,
    "file": shtab.FILE,
    "folder": shtab.DIRECTORY,
    "from_wav": shtab.DIRECTORY,
}
"""What a field may hold, by its name; "name" is a model's."""


def script(shell: str) -> str:
    """The text for the shell to evaluate."""
    return shtab.complete(_parser(), shell)


def _parser() -> argparse.ArgumentParser:
    """The whole command line as one parser, which only `shtab` reads."""
    whole = argparse.ArgumentParser("mochictl")
    verbs = whole.add_subparsers()
    nouns: dict[str, argparse._SubParsersAction[argparse.ArgumentParser]] = {}
    for _, union in GROUPS:
        for verb in members(union):
            noun, *rest = NAMES[verb]
            if rest and noun not in nouns:
                nouns[noun] = verbs.add_parser(noun, help=f"About {noun}.").add_subparsers()
            _add(nouns[noun] if rest else verbs, verb)
    return whole


def _add(to: "argparse._SubParsersAction[argparse.ArgumentParser]", verb: type[Struct]) -> None:
    parser = to.add_parser(NAMES[verb][-1], help=summary(verb))
    for argument in taken(verb):
        if argument.kind is bool:
            parser.add_argument(argument.flag, action="store_true", help=argument.help)
            continue
        name = argument.name if argument.positional else argument.flag
        nargs = ("*" if argument.rest else "?") if argument.positional else None
        added = parser.add_argument(name, nargs=nargs, help=argument.help, choices=argument.choices or None)
        if words := _words(verb, argument):
            added.complete = words  # type: ignore[attr-defined]  # shtab looks there


def _words(verb: type[Struct], argument: Argument) -> object:
    if verb in (ModelsPull, ModelsRemove, ModelsPath) and argument.name == "name":
        return MODELS
    return WORDS.get(argument.name)
