"""Whatever a path names, reading it ends soon and in a snapshot or a sentence."""

import ast
import os
import socket
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mochid.watching.reading import LIMIT, Signature, Snapshot, Unreadable, decode, read, signature, way_to
from tests.permissions import as_nobody

pytestmark = pytest.mark.fast


@pytest.fixture
def solution(tmp_path: Path) -> Path:
    return tmp_path / "solution.py"


def text_of(path: Path) -> str:
    found = read(path)
    assert isinstance(found, Snapshot), found
    return found.text


def why_not(path: Path) -> str:
    found = read(path)
    assert isinstance(found, Unreadable), found
    return found.why


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"x = 1\n", "x = 1\n"),
        ("naïve = 'é'\n".encode(), "naïve = 'é'\n"),
        (b"\xef\xbb\xbfx = 1\n", "x = 1\n"),
        (b"# -*- coding: latin-1 -*-\nx = '\xe9'\n", "# -*- coding: latin-1 -*-\nx = 'é'\n"),
        (
            b"#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nx = '\x80'\n",
            "#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nx = '€'\n",
        ),
        (b"x = 1\ry = 2\r", "x = 1\ry = 2\r"),
        (b"x = 1\r\n", "x = 1\r\n"),
    ],
    ids=["empty", "ascii", "utf-8", "mark", "latin-1", "cp1252", "returns only", "windows"],
)
def test_text_is_read_as_python_would_read_it(solution: Path, data: bytes, text: str) -> None:
    solution.write_bytes(data)
    found = read(solution)
    assert isinstance(found, Snapshot)
    assert (found.text, found.data) == (text, data)
    assert ast.dump(ast.parse(found.text)) == ast.dump(ast.parse(data))
    assert decode(data, "solution.py") == text


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("x = 1\n".encode("utf-16"), "solution.py is saved as UTF-16 or UTF-32; please save it as UTF-8."),
        ("x = 1\n".encode("utf-32"), "solution.py is saved as UTF-16 or UTF-32; please save it as UTF-8."),
        (
            "x = 1\n".encode("utf-16-le"),
            "solution.py has a NUL byte in line 1, so it is not a text that Python would run.",
        ),
        (b"x = 1\ny = 2\0\n", "solution.py has a NUL byte in line 2, so it is not a text that Python would run."),
        (b"x = 1\n\n\ny = '\xe9'\n", "solution.py is not valid utf-8 (byte 0xe9 in line 4); please save it as UTF-8."),
        (b"x = '\xe9'\n", "solution.py is not valid utf-8 (byte 0xe9 in line 1); please save it as UTF-8."),
        (
            b"# coding: klingon\n",
            "solution.py names an encoding in its first two lines that Python doesn't know; please save it as UTF-8.",
        ),
        (
            b"# coding: rot13\n",
            "solution.py names an encoding in its first two lines that Python doesn't know; please save it as UTF-8.",
        ),
        (
            b"# coding: unicode_escape\n\\x41\n",
            "solution.py asks to be read as unicode-escape, which is not for source code; please save it as UTF-8.",
        ),
        (
            b"# coding: ascii\nx = '\xc3\xa9'\n",
            "solution.py is not valid ascii (byte 0xc3 in line 2); please save it as UTF-8.",
        ),
    ],
    ids=[
        "utf-16",
        "utf-32",
        "utf-16 unmarked",
        "nul",
        "late byte",
        "early byte",
        "unknown",
        "no text",
        "escape",
        "false ascii",
    ],
)
def test_text_that_can_not_be_read_is_said_with_its_place(solution: Path, data: bytes, why: str) -> None:
    solution.write_bytes(data)
    assert why_not(solution) == why


COOKIES = st.sampled_from(
    ["utf-8", "latin-1", "punycode", "idna", "utf-7", "undefined", "hex", "mbcs", "utf-16", "raw_unicode_escape"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    data=st.binary(max_size=200)
    | st.tuples(COOKIES, st.binary()).map(lambda it: f"# coding: {it[0]}\n".encode() + it[1])
)
@example(b"# coding: punycode\n" + b"a" * 250_000 + b"-" + b"z" * 5000)
@example(b"\xef\xbb\xbf# coding: latin-1\n")
def test_no_bytes_are_too_strange(solution: Path, data: bytes) -> None:
    solution.write_bytes(data)
    found = read(solution)
    assert isinstance(found, Snapshot | Unreadable)
    if isinstance(found, Snapshot):
        found.text.encode()


def test_a_file_of_the_largest_size_is_read_and_one_byte_more_is_not(solution: Path) -> None:
    solution.write_bytes(b"#" * LIMIT)
    assert len(text_of(solution)) == LIMIT
    solution.write_bytes(b"#" * (LIMIT + 1))
    assert why_not(solution) == "solution.py has 262,145 bytes; I read solutions of up to 256 kB. Is it the right file?"


def test_a_sparse_giant_costs_nothing(solution: Path) -> None:
    with solution.open("wb") as file:
        file.truncate(1 << 40)
    assert why_not(solution).startswith("solution.py has 1,099,511,627,776 bytes")


def test_a_file_that_says_it_is_empty_but_is_not_has_an_end(solution: Path) -> None:
    solution.symlink_to("/proc/self/status")
    assert "Name:" in text_of(solution)


@pytest.mark.parametrize(
    ("make", "what"),
    [
        (lambda path: path.mkdir(), "a folder"),
        (lambda path: os.mkfifo(path), "a pipe"),
        (lambda path: path.symlink_to("/dev/zero"), "a device"),
        (lambda path: path.symlink_to("/dev/tty"), "a device"),
    ],
    ids=["folder", "pipe", "endless device", "terminal"],
)
def test_what_is_no_file_is_named_and_not_opened(solution: Path, make: object, what: str) -> None:
    assert callable(make)
    make(solution)
    assert why_not(solution) == f"solution.py is {what}, not an ordinary file; I can't read a solution from it."


def test_a_socket_is_no_solution(own_home: Path) -> None:
    path = own_home / "solution.py"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        assert "is a socket, not an ordinary file" in why_not(path)


def test_links_that_lead_nowhere_are_told_apart(solution: Path) -> None:
    assert (
        why_not(solution) == f"solution.py is not in {solution.parent} now; I'll read it as soon as you save it there."
    )
    solution.symlink_to("gone.py")
    assert why_not(solution) == "solution.py is a link to gone.py, which is not there."
    solution.unlink()
    solution.symlink_to("solution.py")
    assert why_not(solution) == "solution.py is a link that leads back to itself."


def test_a_file_that_may_not_be_read_says_what_would_help(own_home: Path) -> None:
    own_home.chmod(0o755)
    path = own_home / "solution.py"
    path.write_text("x = 1\n")
    path.chmod(0)
    with as_nobody():
        why = why_not(path)
    assert why == "I may not read solution.py (permission denied); `chmod u+r solution.py` would let me."


@pytest.mark.parametrize(
    "name", ["a\0b.py", "x" * 300 + ".py", "solution.py/below", "../" * 50 + "nowhere/solution.py"]
)
def test_a_name_that_no_file_can_have_is_only_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "solution.py").write_text("")
    path = tmp_path / name
    assert isinstance(read(path), Unreadable)
    assert signature(path).error
    way_to(path)


def test_the_signature_follows_content_and_place(solution: Path) -> None:
    assert signature(solution) == Signature(error=2)
    solution.write_text("x = 1\n")
    first = signature(solution)
    assert first == signature(solution)
    solution.write_text("x = 12\n")
    assert signature(solution) != first


def test_the_way_leads_through_every_link(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
    (tmp_path / "c" / "real.py").write_text("")
    (tmp_path / "b" / "second.py").symlink_to("../c/real.py")
    (tmp_path / "a" / "first.py").symlink_to(tmp_path / "b" / "second.py")

    way = way_to(tmp_path / "a" / "first.py")
    assert sorted(name for names in way.names.values() for name in names) == ["first.py", "real.py", "second.py"]
    assert sorted(path.resolve().name for path in way.paths.values()) == ["a", "b", "c"]
    assert not way.broken

    (tmp_path / "c" / "real.py").unlink()
    (tmp_path / "c").rmdir()
    assert way_to(tmp_path / "a" / "first.py").broken
