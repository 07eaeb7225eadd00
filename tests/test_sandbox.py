"""The walls as data: the seccomp filter judged by an interpreter of its own, the tiers and what they start."""

import errno
import os
import struct
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.harness.inside import syscalls, walls
from mochid.harness.running import sandbox
from mochid.harness.running.sandbox import Tier
from mochid.settings import SandboxLevel

pytestmark = pytest.mark.fast

PID = 4321
ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
NUMBERS = {
    "x86_64": {
        "read": 0,
        "write": 1,
        "open": 2,
        "openat": 257,
        "clone": 56,
        "kill": 62,
        "socketpair": 53,
        "mmap": 9,
        "futex": 202,
    }
    | {
        "execve": 59,
        "socket": 41,
        "ptrace": 101,
        "prlimit64": 302,
        "clone3": 435,
        "ioctl": 16,
        "fcntl": 72,
        "prctl": 157,
    },
    "aarch64": {
        "read": 63,
        "write": 64,
        "openat": 56,
        "clone": 220,
        "kill": 129,
        "socketpair": 199,
        "mmap": 222,
        "futex": 98,
    }
    | {
        "execve": 221,
        "socket": 198,
        "ptrace": 117,
        "prlimit64": 261,
        "clone3": 435,
        "ioctl": 29,
        "fcntl": 25,
        "prctl": 167,
    },
}
ALLOW = "allow"
DENY, NO_FILE, UNKNOWN, KILL = (errno.EPERM, errno.EACCES, errno.ENOSYS, "kill")


def judged(machine: str, number: int, *arguments: int, reading: bool = True, arch: int = 0) -> object:
    """Run the BPF program on one system call, as the kernel would."""
    code = syscalls.program(machine, PID, reading=reading)
    steps = [struct.unpack_from("=HBBI", code, at) for at in range(0, len(code), 8)]
    words = [*arguments, 0, 0, 0, 0, 0, 0][:6]
    data = struct.pack("=IIQ6Q", number & 0xFFFFFFFF, arch or ARCHITECTURES[machine], 0, *words)
    at = accumulator = 0
    while True:
        operation, then, other, value = steps[at]
        at += 1
        if operation == 0x20:
            (accumulator,) = struct.unpack_from("=I", data, value)
        elif operation == 0x54:
            accumulator &= value
        elif operation == 0x06:
            kind = value & 0x7FFF0000
            return KILL if value == 0x80000000 else ALLOW if kind == 0x7FFF0000 else value & 0xFFFF
        else:
            holds = {
                0x15: accumulator == value,
                0x25: accumulator > value,
                0x35: accumulator >= value,
                0x45: bool(accumulator & value),
            }
            at += then if holds[operation] else other


@pytest.mark.parametrize("machine", ARCHITECTURES)
@pytest.mark.parametrize(
    ("call", "arguments", "answer"),
    [
        ("read", (0,), ALLOW),
        ("mmap", (), ALLOW),
        ("futex", (), ALLOW),
        ("execve", (), DENY),
        ("socket", (2, 1), DENY),
        ("ptrace", (), DENY),
        ("clone3", (), UNKNOWN),
        ("openat", (0, 0, os.O_RDONLY | os.O_CLOEXEC), ALLOW),
        ("openat", (0, 0, os.O_RDWR), NO_FILE),
        ("openat", (0, 0, os.O_WRONLY | os.O_CREAT), NO_FILE),
        ("openat", (0, 0, os.O_RDONLY | os.O_TRUNC), NO_FILE),
        ("clone", (0x3D0F00,), ALLOW),
        ("clone", (17,), DENY),
        ("clone", (0x3D0F00 | 0x10000000,), DENY),
        ("kill", (PID, 9), ALLOW),
        ("kill", (PID + 1, 9), DENY),
        ("kill", (0xFFFFFFFFFFFFFFFF, 9), DENY),
        ("kill", (0, 9), DENY),
        ("socketpair", (1, 1 | 0o2000000), ALLOW),
        ("socketpair", (1, 2), DENY),
        ("socketpair", (1, 5), DENY),
        ("socketpair", (2, 1), DENY),
        ("prlimit64", (0, 7, 0, 1), ALLOW),
        ("prlimit64", (0, 7, 1, 0), DENY),
        ("prlimit64", (0, 7, 1 << 32, 0), DENY),
        ("prlimit64", (0, 3, 1, 0), ALLOW),
        ("prlimit64", (77, 3, 0, 1), DENY),
        ("ioctl", (0, 0x5401), ALLOW),
        ("ioctl", (0, 0x5412), DENY),
        ("fcntl", (3, 1), ALLOW),
        ("fcntl", (3, 8), DENY),
        ("prctl", (15,), ALLOW),
        ("prctl", (1,), DENY),
    ],
)
def test_the_filter_answers_on_both_machines(
    machine: str, call: str, arguments: tuple[int, ...], answer: object
) -> None:
    assert judged(machine, NUMBERS[machine][call], *arguments) == answer


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_a_foreign_instruction_set_is_fatal_and_a_call_we_never_judged_does_not_exist(machine: str) -> None:
    assert judged(machine, 0, arch=0x40000003) == KILL
    assert judged(machine, syscalls.LAST + 1) == UNKNOWN
    assert judged(machine, 999) == UNKNOWN


def test_the_x32_door_is_shut() -> None:
    assert judged("x86_64", 0x40000000 | 59) == KILL


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_on_the_floor_no_file_can_be_opened_at_all(machine: str) -> None:
    assert judged(machine, NUMBERS[machine]["openat"], 0, 0, os.O_RDONLY, reading=False) == NO_FILE


@given(
    machine=st.sampled_from(list(ARCHITECTURES)),
    number=st.integers(0, 600),
    words=st.lists(st.integers(0, 2**64 - 1), max_size=6),
)
def test_every_call_has_an_answer_and_no_jump_leaves_the_program(machine: str, number: int, words: list[int]) -> None:
    assert judged(machine, number, *words) in (ALLOW, DENY, NO_FILE, UNKNOWN, KILL)


def test_the_two_tables_agree_on_what_is_denied() -> None:
    rows = [row.split(":") for line in syscalls.DENIED.splitlines() if line and line[0] != "#" for row in line.split()]

    assert all(len(row) == 3 for row in rows)
    assert len({name for name, _, _ in rows}) == len(rows)
    for column in (1, 2):
        numbers = [row[column] for row in rows if row[column] != "-"]
        assert len(set(numbers)) == len(numbers)


def test_only_the_standard_library_may_be_read_not_the_packages_beside_it() -> None:
    paths = list(walls.readable())
    library = Path(os.__file__).parent

    assert str(library / "heapq.py") in paths
    checkout = str(Path(__file__).parents[1])  # may be called mochi itself, and holds what this process has loaded
    assert not [path for path in paths if path.endswith("-packages") or "mochi" in path.removeprefix(checkout)]
    assert not [path for path in paths if path in ("/usr/lib", "/usr", "/", "/etc")]


def test_levels_name_the_tiers_to_try_best_first() -> None:
    assert sandbox.tiers("auto") == (Tier.BUBBLEWRAP, Tier.PROCESS, Tier.FLOOR)
    assert sandbox.tiers("subprocess") == (Tier.PROCESS, Tier.FLOOR)
    assert sandbox.tiers("floor") == (Tier.FLOOR,)
    assert sandbox.tiers("wasm") == (Tier.WASM,)
    assert sandbox.tiers("container") == (Tier.CONTAINER,)


def test_a_level_is_a_tier_by_its_own_name_or_auto() -> None:
    levels = set(get_args(SandboxLevel))

    assert levels - {"subprocess"} == {"auto", *Tier} - {Tier.NONE}
    assert all(sandbox.tiers(tier) == (tier,) for tier in levels & set(Tier))


def test_what_is_said_of_the_floor_is_so_where_it_was_asked_for_too() -> None:
    assert "kernel" not in sandbox.remark(Tier.FLOOR)


def test_the_interpreter_is_the_real_one_and_not_a_link_in_a_virtual_environment() -> None:
    assert Path(sandbox.INTERPRETER).exists()
    assert not Path(sandbox.INTERPRETER).is_symlink()


def test_bubblewrap_is_given_neither_a_home_nor_the_folders_that_hold_answers() -> None:
    if not any(Path(folder, "bwrap").exists() for folder in os.environ["PATH"].split(":")):
        pytest.skip("bubblewrap is not installed")
    words = sandbox.command(Tier.BUBBLEWRAP)
    bound = [words[i + 1] for i, word in enumerate(words) if word in ("--ro-bind", "--dev-bind", "--ro-bind-try")]
    hidden = [words[i + 1] for i, word in enumerate(words) if word == "--tmpfs"]

    own = {str(sandbox.HERE / part) for part in sandbox.INSIDE}
    assert own <= set(bound), "what the driver needs of mochi, wherever the checkout lies, and no more of it"
    assert "--clearenv" in words
    assert not [
        path
        for path in set(bound) - own
        if path.startswith(("/home", "/root/.ssh", "/run", "/tmp", "/var")) or path in ("/", "/etc", "/root")
    ]
    library = Path(os.__file__).parent / "site-packages"
    assert not library.is_dir() or str(library) in hidden
