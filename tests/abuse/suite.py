"""The cases as data: read from the `.cases` files beside this one."""

import re
from pathlib import Path
from typing import NamedTuple

from mochid.reports import Verdict

HERE = Path(__file__).parent
GROUPS = sorted(path.stem for path in HERE.glob("*.cases"))
LANGUAGES = sorted(path.stem for path in HERE.glob("languages/*.cases"))
"""Groups in another language than Python."""


class Case(NamedTuple):
    name: str
    allowed: frozenset[Verdict]
    what: str
    source: str


IN_WASM = {
    **dict.fromkeys(("signal_without_a_name", "signal_last"), "WRONG"),  # no such signals, so nothing happens
    "segfault": "INVALID",  # address 0 is memory like any other
    **dict.fromkeys(
        ("unix_stream_pair_named", "tcp_listen", "setown_kill", "ioctl_setown_kill", "fd_passing"), "CRASH"
    ),
    "x32": "RE",  # no system calls by number
    **dict.fromkeys(("threading_lock", "threadpool", "print_in_order", "thread_lingers"), "RE"),  # no threads
    "thread_writes_after_done": "RE",
    **dict.fromkeys(("stack_rlimit", "signal_alarm_used_well"), "RE"),  # no resource limits, no timers
    "trace_flood": "RE",  # no descriptor 4
    "stop_self": "PASS",  # nobody can stop it
    "mem_one_shot": "RE",  # an index has 32 bits
    "mlock_all": "WRONG",  # it says that it has locked memory, and has not
}
"""What these get from a machine that has no processes, threads, signals or 64 bits: other than elsewhere, and no worse."""


def cases(group: str) -> list[Case]:
    """The cases of one file, in its order."""
    found: list[Case] = []
    folder = HERE / "languages" if group in LANGUAGES else HERE
    text = (folder / f"{group}.cases").read_text(encoding="utf-8")
    for block in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        head, _, source = block.partition("\n")
        name, allowed, what = (part.strip() for part in head.split("|", 2))
        found.append(Case(name, frozenset(map(Verdict, allowed.split())), what, source))
    return found
