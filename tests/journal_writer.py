"""A writer to be killed: forks writers onto one journal, kills each at a random instant, and checks what is left.

Run by test_journal.py in a process of its own, because a test runner with threads is nothing to fork. Prints how many writers were
killed and how many events survived, and raises at the first one that was acknowledged and is missing.
"""

import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from mochid.events import Heard, SolutionSaved
from mochid.journal import Journal, digest

SESSION = "20261123-101500-two_sum"
FIRST_MAP = 1 << 16


def code(seq: int) -> bytes:
    return f"attempt = {seq}\n".encode() * (1 + seq % 700)


def writing(folder: Path, acknowledge: int) -> None:
    """Append for ever, two events at a time, and say so on the pipe after each commit."""
    with Journal(folder, first_map=FIRST_MAP) as journal:
        seq = journal.last(SESSION)[0]
        while True:
            heard = Heard(
                at=float(seq + 1), session=SESSION, text=f"word {seq + 1}", seconds=1, confidence=1, engine="test"
            )
            saved = SolutionSaved(
                at=float(seq + 2), session=SESSION, digest=digest(code(seq + 2)), size=len(code(seq + 2))
            )
            seq = journal.append(SESSION, [heard, saved], {saved.digest: code(seq + 2)})
            os.write(acknowledge, b"%d\n" % seq)


def kill_one(folder: Path, appends: int, seconds: float) -> int:
    """Fork a writer, kill it so many `seconds` after so many `appends`, and return the last seq that it acknowledged; 0 if none."""
    heard, said = os.pipe()
    writer = os.fork()
    if writer == 0:
        try:
            writing(folder, said)
        finally:
            os._exit(1)
    os.close(said)
    with open(heard, "rb") as pipe:
        acknowledged = [pipe.readline() for _ in range(appends)]
        time.sleep(seconds)
        os.kill(writer, signal.SIGKILL)
        _, status = os.waitpid(writer, 0)
        assert os.WIFSIGNALED(status), "the writer ended by itself"
        acknowledged += pipe.readlines()
    return int(acknowledged[-1]) if acknowledged else 0


def survivors(folder: Path) -> Iterator[int]:
    """The seqs that the journal has, each event and blob checked."""
    with Journal(folder, first_map=FIRST_MAP) as journal:
        for seq, event in journal.replay(SESSION):
            match event:
                case Heard():
                    assert event.text == f"word {seq}"
                case SolutionSaved():
                    assert journal.blob(event.digest) == code(seq)
            yield seq
        assert journal.last(SESSION)[0] == journal.append(SESSION, [])


def main(folder: Path, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    last = 0
    for _ in range(kills):
        # Some die while they open the journal, most while they write.
        acknowledged = max(last, kill_one(folder, chance.choice((0, 1, chance.randrange(20))), 0.003 * chance.random()))
        seqs = list(survivors(folder))
        assert seqs == list(range(1, len(seqs) + 1)), "a gap"
        assert len(seqs) in (acknowledged, acknowledged + 2), f"{acknowledged} were acknowledged, {len(seqs)} are there"
        last = len(seqs)
    print(kills, last)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
