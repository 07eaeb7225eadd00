"""One run, inside the walls: load the candidate's text, call its function on each input, send a frame for each.

It knows inputs and types, never an expected answer, so there is nothing here to steal or to forge: a frame says what a call
gave, and the daemon decides what that is worth. Whatever the candidate breaks in this process, it breaks only its own run.
Rules: standard library only. `run` is called in a forked child and never returns to the server's loop.
"""

import ast
import errno
import importlib
import json
import sys
import types
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from mochid.harness.inside import shapes, wire
from mochid.harness.inside.spelling import camel

FILE = "solution.py"
"""How the candidate's file is called in tracebacks."""
MAX_MESSAGE = 400
BALLAST = 8 << 20
"""Memory given back when a solution has eaten the rest, so that we can still say so."""
SIDE_EFFECTS = {"antigravity", "this", "idlelib", "turtledemo", "test"}
"""Standard modules that do something when they are imported."""
SIMPLE = (type(None), bool, int, float, str)
DENIED = (errno.EPERM, errno.EACCES, errno.EROFS)


class Missing(Exception):
    """The file has no function of the name asked for."""


class Program:
    """A candidate's file, loaded."""

    def __init__(self, code: types.CodeType) -> None:
        """Runs the file. Raises whatever it raises."""
        self.module = types.ModuleType("solution")
        self.names = self.module.__dict__
        exec(shapes.NODES, self.names)
        sys.modules["solution"] = self.module  # dataclasses and typing look their module up
        exec(code, self.names)

    def function(self, name: str, methods: dict[str, list[Any]] | None = None) -> Callable[..., Any]:
        """What to call for each case: the function, or that method of a fresh `Solution`. Raises `Missing`.

        `methods`, if any: `name` is a class, and these are its methods, as a job has them (see `wire`).
        """
        if methods:
            return self._calls(name, methods)
        found = self.names.get(name)
        if callable(found):
            return found  # type: ignore[no-any-return]  # callable() says no more about Any
        solution = self.names.get("Solution")
        if isinstance(solution, type):
            for spelling in (name, camel(name)):
                if callable(getattr(solution, spelling, None)):
                    return lambda *given: getattr(solution(), spelling)(*given)
        raise Missing(self._missing(name))

    def _calls(self, name: str, methods: dict[str, list[Any]]) -> Callable[[list[str], list[Any]], list[Any]]:
        """What makes an object of a class and calls its methods in turn."""
        made = self.names.get(name)
        if not isinstance(made, type):
            raise Missing(f"I don't find a class called {name} in your file")
        spelled = {}
        for method in methods:
            found = [spelling for spelling in (method, camel(method)) if callable(getattr(made, spelling, None))]
            if method != name and not found:
                raise Missing(f"Your class {name} has no method called {method}")
            spelled[method] = found[0] if found else method
        types = {method: ([*map(wire.kind, takes)], wire.kind(gives)) for method, (takes, gives) in methods.items()}

        def call(operations: list[str], arguments: list[Any]) -> list[Any]:
            thing: Any = None
            gave: list[Any] = []
            for operation, sent in zip(operations, arguments, strict=True):
                takes, gives = types[operation]
                given = [shapes.build(kind, value, self.names) for kind, value in zip(takes, sent, strict=True)]
                if operation == name:
                    thing = made(*given)
                    gave.append(None)
                    continue
                answer = getattr(thing, spelled[operation])(*given)
                gave.append(None if gives.name == "none" else _kept(shapes.strip(gives, answer)))
            return gave

        return call

    def _missing(self, name: str) -> str:
        mine = [
            key
            for key, value in self.names.items()
            if isinstance(value, types.FunctionType) and value.__module__ == "solution"
        ]
        other = f"; I see {', '.join(mine[:3])}" if mine else ""
        return f"I don't find a function called {name} in your file{other}"


def _kept(answer: Any) -> Any:
    """The answer as it is now: a later call may change a list that an earlier one gave. Raises `Unsendable`."""
    return answer if type(answer) in SIMPLE else wire.decode(json.loads(json.dumps(wire.encode(answer))))


def import_ahead(source: str) -> None:
    """Where no file may be opened during the run: import the standard modules that the text names, before the walls close."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return  # the run itself will say so
    for node in ast.walk(tree):
        names = [part.name for part in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module]
        for name in names:
            if name.partition(".")[0] in sys.stdlib_module_names - SIDE_EFFECTS:
                with suppress(ImportError):
                    importlib.import_module(name)


def run(job: dict[str, Any], send: Callable[[str], None]) -> None:
    """Load the file and report every case. `send` takes one frame, as JSON."""
    dumps, flush = json.dumps, sys.stdout.flush  # the candidate may replace the ones in the modules
    ballast: list[bytes] = [bytes(BALLAST)]
    try:
        code = compile(wire.decode(job["source"]), FILE, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
        send(dumps({"bad": unreadable(error)}))
        return
    try:
        program = Program(code)
        call = program.function(job["entry"], job.get("methods"))
    except BaseException as error:  # noqa: BLE001  # whatever the candidate raises is a result
        ballast.clear()
        send(dumps({"bad": bad(error)}))
        return
    parameters = [wire.kind(words) for words in job["parameters"]]
    returns = parameters[0] if job["in_place"] else wire.kind(job["returns"])
    for index, sent in enumerate(job["inputs"]):
        given: list[Any] = []
        gave = None
        try:
            values = zip(parameters, sent, strict=True)
            given = [shapes.build(kind, wire.decode(value), program.names) for kind, value in values]
            gave = call(*given)
            answer = shapes.strip(returns, given[0] if job["in_place"] else gave)
            frame = dumps({"i": index, "out": wire.encode(answer)})
        except BaseException as error:  # noqa: BLE001
            given, gave = [], None
            what = bad(error)
            if what["kind"] == "MLE":
                ballast.clear()
                send(dumps({"i": index, "bad": what}))
                return  # the next case would only fill memory again
            frame = dumps({"i": index, "bad": what})
        with suppress(OSError, ValueError):  # the candidate may have closed it
            flush()
        send(frame)
    send(dumps({"done": len(job["inputs"])}))


def unreadable(error: Exception) -> dict[str, Any]:
    """Why the text does not compile."""
    if isinstance(error, SyntaxError):
        return {"kind": "COMPILE_ERROR", "text": _clean(error.msg), "line": error.lineno or 0}
    if isinstance(error, ValueError):
        return {"kind": "COMPILE_ERROR", "text": _clean(str(error)), "line": 0}
    return {"kind": "COMPILE_ERROR", "text": "it is nested too deeply to read", "line": 0}


def bad(error: BaseException) -> dict[str, Any]:
    """What an exception means for the candidate: a verdict's name, a sentence, a line of the file."""
    line = _line(error)
    error.__traceback__ = error.__context__ = None  # their frames may hold all the memory there is
    kind = type(error)
    if issubclass(kind, MemoryError):
        return {"kind": "MLE", "text": "memory ran out", "line": line}
    if issubclass(kind, Missing):
        return {"kind": "COMPILE_ERROR", "text": _string(error), "line": 0}
    if issubclass(kind, wire.Unsendable):
        return {"kind": error.kind, "text": _string(error), "line": 0}  # type: ignore[attr-defined]
    if issubclass(kind, SystemExit):
        return {"kind": "EARLY_EXIT", "text": "it called exit()", "line": line}
    message = _string(error)
    text = f"{_clean(kind.__name__)}: {message}" if message else _clean(kind.__name__)
    denied = isinstance(error, OSError) and (error.errno in DENIED or isinstance(error, FileNotFoundError))
    return {"kind": "DENIED" if denied else "RE", "text": text, "line": line}


def _line(error: BaseException) -> int:
    """The deepest line of the candidate's own file in the traceback."""
    line, step = 0, error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == FILE:
            line = step.tb_lineno
        step = step.tb_next
    return line


def _string(error: BaseException) -> str:
    try:
        return _clean(str(error)[:MAX_MESSAGE])
    except BaseException:  # noqa: BLE001  # a __str__ of the candidate's own
        return "(its message could not be read)"


def _clean(text: str) -> str:
    return text[:MAX_MESSAGE].encode(errors="backslashreplace").decode()
