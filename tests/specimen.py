"""Plays a small interview against a real mochid and keeps its journal as tests/journals/format_<n>, for every later mochi to read.

Run it once for each format, before its first release: `python -m tests.specimen`. A specimen that is there is never overwritten.
"""

import os
import sys
import tempfile
from pathlib import Path

import lmdb

from mochid import protocol
from mochid.events import FORMAT
from tests.mochid_process import Mochid

JOURNALS = Path(__file__).parent / "journals"

HALF_DONE = """\
def two_sum(nums, target):
    seen = {}
    for i, number in enumerate(nums):
        seen[number] = i
    return []
"""

DONE = """\
def two_sum(nums, target):
    seen = {}
    for i, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], i]
        seen[number] = i
    return []
"""


def play(home: Path) -> Path:
    """An interview with talk, saves, tests, a hint, a restart and an end; the folder of its journal."""
    solution = home / "solution.py"
    with Mochid(home) as daemon:
        daemon.ask(protocol.Start("two_sum", str(solution)))
        for said in ("can the list be empty?", "I would use a hash map from value to index", "let me code"):
            daemon.ask(protocol.Say(said))
        solution.write_text(HALF_DONE)
        daemon.until("a verdict", lambda status: bool(status.verdict))
        daemon.ask(protocol.Hint())
        daemon.ask(protocol.Pause())
        daemon.kill()
        daemon.start()
        daemon.ask(protocol.Resume())
        solution.write_bytes(b"\xff\xfe\0")
        daemon.until("a word about the encoding", lambda status: "UTF-16" in status.note)
        solution.write_text(DONE)
        daemon.until("all tests passed", lambda status: status.total > 0 and status.passed == status.total)
        daemon.ask(protocol.Say("it is O(n) in time and O(n) in space"))
        daemon.ask(protocol.Stop())
        daemon.terminate()
    return home / ".local" / "share" / "mochi"


def main() -> None:
    kept = JOURNALS / f"format_{FORMAT}"
    if kept.exists():
        sys.exit(f"{kept} is there already")
    with tempfile.TemporaryDirectory(prefix="mochi-", dir="/tmp") as folder:
        home = Path(folder)
        os.environ |= {"HOME": folder, "XDG_RUNTIME_DIR": f"{folder}/run", "XDG_DATA_HOME": f"{folder}/.local/share"}
        os.environ |= {"XDG_CONFIG_HOME": f"{folder}/.config", "XDG_STATE_HOME": f"{folder}/.local/state"}
        (home / "run").mkdir(mode=0o700)
        journal = play(home)
        kept.mkdir(parents=True)
        with lmdb.open(str(journal), readonly=True, max_dbs=8) as env:
            env.copy(str(kept), compact=True)


if __name__ == "__main__":
    main()
