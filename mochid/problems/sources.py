"""The Python of a problem: read and parsed, never imported or run, and found to define what its signature says."""

import ast
from pathlib import Path

from mochid.problem import Parameter, Signature
from mochid.problems.lined_yaml import PageError, beginning

MAX_SOURCE = 128 * 1024
"""Bytes of one Python file."""

GENERATOR = Signature("generate", (Parameter("n", "int"), Parameter("seed", "int")), "any")
CHECKER = Signature("check", tuple(Parameter(name, "any") for name in ("given", "expected", "got")), "any")


def source(file: Path, signature: Signature) -> str:
    """The text of a Python file that defines the function or the class at its top level."""
    text, tree = _parsed(file)
    if not signature.methods:
        _check_defined(file, tree.body, signature.name, _names(signature.parameters), "at its top level")
        return text
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == signature.name]
    if not classes:
        raise PageError(file, 0, (), f"does not define a class {signature.name} at its top level.")
    for method in signature.methods:
        name = "__init__" if method.name == signature.name else method.name
        _check_defined(
            file, classes[-1].body, name, ("self", *_names(method.parameters)), f"in its class {signature.name}"
        )
    return text


def _check_defined(file: Path, body: list[ast.stmt], name: str, arguments: tuple[str, ...], where: str) -> None:
    found = [node for node in body if isinstance(node, ast.FunctionDef) and node.name == name]
    wanted = f"{name}({', '.join(arguments)})"
    if not found:
        raise PageError(file, 0, (), f"does not define {wanted} {where}.")
    has = found[-1].args
    names = tuple(argument.arg for argument in has.posonlyargs + has.args)
    if names != arguments or has.vararg or has.kwonlyargs or has.kwarg:
        raise PageError(file, found[-1].lineno, (), f"defines {ast.unparse(has)!r} where problem.yaml says {wanted}.")


def _parsed(file: Path) -> tuple[str, ast.Module]:
    try:
        raw = beginning(file, MAX_SOURCE + 1)
        if len(raw) > MAX_SOURCE:
            raise PageError(file, 0, (), f"is larger than {MAX_SOURCE // 1024} KB.")
        text = raw.decode()
        return text, ast.parse(text)
    except OSError as error:
        raise PageError(file, 0, (), f"can't be read ({error.strerror or error}).") from error
    except UnicodeDecodeError as error:
        raise PageError(file, 0, (), "holds characters that are not plain UTF-8 text.") from error
    except SyntaxError as error:
        raise PageError(file, error.lineno or 0, (), f"is not Python: {error.msg}.") from error
    except (ValueError, RecursionError, MemoryError) as error:
        raise PageError(file, 0, (), "is not Python that can be read.") from error


def _names(parameters: tuple[Parameter, ...]) -> tuple[str, ...]:
    return tuple(parameter.name for parameter in parameters)
