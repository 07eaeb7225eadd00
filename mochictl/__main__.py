"""`mochictl`: one request to the daemon, one answer, one exit code.

Rules:
- Exit codes: 0 done, 1 refused (a sentence and a remedy on stderr), 2 not a command, 3 no daemon.
- Only `mochid.protocol` is imported from the daemon's side; a verb that opens something else imports it when it is used.
"""

import errno
import io
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec

from mochictl.client import Client, NoAnswer, NoDaemon
from mochictl.parser import Helped, Usage, parse
from mochictl.verbs import (
    AnyFlags,
    AnyVerb,
    Attach,
    Completion,
    Demo,
    Doctor,
    Flags,
    HarnessTest,
    Here,
    Logs,
    TranscriptFlags,
    TurnFlags,
    Watch,
)
from mochid.protocol import (
    AnyCommand,
    AnyReply,
    GetEvents,
    GetStatus,
    GetTranscript,
    Hint,
    ListProblems,
    ListSessions,
    Next,
    Refused,
    Resume,
    Run,
    Say,
    ShowProblem,
    SpokenLine,
    Start,
    Status,
    Stop,
    printable,
    runtime_dir,
)

if TYPE_CHECKING:
    from mochictl.statusline import Format
    from mochid.daemon.queries import PastQuery

DONE, REFUSED, USAGE, NO_DAEMON, INTERRUPTED = 0, 1, 2, 3, 130
SLOW_S = 60.0
"""How long the daemon may take to begin an interview or to write a debrief."""


def main() -> int:
    """The console script."""
    _streams()
    try:
        code = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        # `mochictl transcript | head`: nobody reads any more, so nothing is left to say, nor at exit.
        _say_no_more()
        return DONE
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EIO):
            raise
        _say_no_more()
        return _complain(f"The answer could not be written: {error.strerror}.", "", REFUSED)
    return code


def _streams() -> None:
    """Whoever closed one of ours (`mochictl hint >&-`) wants silence; what a terminal's encoding lacks becomes "?"."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115 - for as long as we live
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _say_no_more() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def run(words: Sequence[str]) -> int:
    """Do what the command line says. Returns the exit code."""
    try:
        return _do(*parse(words))
    except Helped as help_:
        print(help_)
        return DONE
    except Usage as error:
        return _complain(error, "", USAGE)
    except NoDaemon as error:
        return _complain(error, error.remedy, NO_DAEMON)
    except KeyboardInterrupt:
        return INTERRUPTED


def _do(verb: AnyVerb, flags: AnyFlags) -> int:
    match verb:
        case Doctor():
            from mochid.verbs import doctor

            return doctor.main(as_json=_wants_json(flags))
        case Demo():
            from mochid.verbs import demo

            return demo.main()
        case Completion(shell=shell):
            from mochictl import completion

            print(completion.script(shell))
            return DONE
        case HarnessTest(file=file, tests=tests, language=language):
            from mochid.verbs import judge

            return judge.main(file, tests, language, as_json=_wants_json(flags))
        case Logs(follow=follow):
            from mochictl import following

            return following.logs(follow)
    if isinstance(verb, Here):
        from mochictl import here

        return here.do(verb, as_json=_wants_json(flags))
    with Client(runtime_dir()) as client:
        match verb:
            case Watch(format=format_):
                from mochictl import statusline

                how: Format = ("plain" if sys.stdout.isatty() else "tmux") if format_ == "auto" else format_
                statusline.watch(client.feed(hangup=sys.stdout.fileno()), how)
                return DONE
            case Attach():
                from mochictl import show
                from mochid.faces import tui

                return tui.chat(client, show.text)
            case _:
                return _finish(_ask(client, verb, flags), flags)


def _ask(client: Client, command: AnyCommand, flags: AnyFlags) -> AnyReply | None:
    """The daemon's answer; None when all of it has been printed on the way."""
    try:
        command = _from_here(command)
    except FileNotFoundError:
        return Refused("The folder that you are in is not there any more.", "Go to one that is: `cd`.")
    match command, flags:
        case ((Start() | Resume()), _):
            from mochictl import starting

            starting.ensure(client)
            return client.ask(command, SLOW_S)
        case ((Say() | Hint() | Run() | Next()), TurnFlags(wait=True, timeout=timeout)):
            from mochictl import following

            reply = following.hear_out(client, command, timeout, _line(flags, bare=True))
            if isinstance(command, Run) and reply is None and not _wants_json(flags):
                _show_printed(client)
            return reply
        case GetTranscript(), TranscriptFlags(follow=True):
            from mochictl import following

            return following.follow_transcript(client, command, _line(flags, bare=False))
        case Stop(), _:
            return client.ask(command, SLOW_S)
        case GetStatus(), _ if _wants_json(flags):
            return _status_for_a_script(client, command)
        case ((GetTranscript() | GetEvents() | ListSessions() | ListProblems() | ShowProblem()), _):
            return _from_the_past(client, command)
    return client.ask(command)


def _status_for_a_script(client: Client, query: GetStatus) -> AnyReply:
    """What reads JSON is told in JSON that no daemon runs; one that runs and doesn't answer is none of these."""
    try:
        return client.ask(query)
    except NoAnswer:
        raise
    except NoDaemon:
        print('{"running":false}')
        raise


def _show_printed(client: Client) -> None:
    """What the candidate's code printed, below what the interviewer said of the tests."""
    from mochictl import show

    status = client.ask(GetStatus())
    if isinstance(status, Status) and status.printed:
        print(show.printed(status.printed))


def _from_the_past(client: Client, query: "PastQuery") -> AnyReply:
    """What mochid knows is on the disk, so nobody has to start it for a look."""
    try:
        return client.ask(query)
    except NoAnswer:
        raise
    except NoDaemon:
        from mochid.verbs import past

        return past.answer(query)


def _finish(reply: AnyReply | None, flags: AnyFlags) -> int:
    from mochictl import show

    if reply is not None:
        if _wants_json(flags):
            print(show.as_json(reply))
        elif not isinstance(reply, Refused):
            print(show.text(reply))
        if isinstance(reply, Refused):
            return _complain(reply.why, reply.remedy, REFUSED)
    return DONE


def _from_here(command: AnyCommand) -> AnyCommand:
    """The daemon works elsewhere, so every path is made absolute; a file that is not named gets a name from it, and is put here."""
    match command:
        case Start(problem=problem, file=file, folder=folder):
            where = {"file": _absolute(file)} if file else {"folder": _absolute(folder)}
            return msgspec.structs.replace(command, problem=_problem(problem), **where)
        case ShowProblem(problem=problem) if problem:
            return msgspec.structs.replace(command, problem=_problem(problem))
    return command


def _problem(name_or_folder: str) -> str:
    is_folder = os.sep in name_or_folder or name_or_folder.startswith((".", "~"))
    return _absolute(name_or_folder) if is_folder else name_or_folder


def _absolute(path: str) -> str:
    return os.path.abspath(os.path.expanduser(path))


def _line(flags: AnyFlags, *, bare: bool) -> Callable[[SpokenLine], None]:
    """How to print a line of the transcript as it comes."""
    from mochictl import show

    def out(line: SpokenLine) -> None:
        print(
            show.as_json(line) if _wants_json(flags) else printable(line.text) if bare else show.line(line),
            flush=True,
        )

    return out


def _wants_json(flags: AnyFlags) -> bool:
    return isinstance(flags, Flags) and flags.json


def _complain(why: object, remedy: str, code: int) -> int:
    print(printable(f"{why}\n{remedy}".strip()), file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
