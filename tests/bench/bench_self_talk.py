"""Twenty real minutes of mochid talking to itself: how often does it take its own voice for somebody's?

A real mochid with the packaged engines, in a PipeWire room whose microphone hears its speaker 12 dB quieter and 60 ms late, with a
little hiss. Three rooms: without echo cancelling (so half duplex), with PipeWire's (full duplex, a quarter of the time), and with a
canceller that does nothing but say that it does (full duplex, a quarter).

    python -m tests.bench.bench_self_talk [minutes]     # 20 if not given: half an hour in all

It needs no quiet machine. A plain `make bench` leaves it out; `python -m tests.bench self_talk` runs it.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mochid.soundcheck import canceller
from tests.mochid_process import Mochid, own_home
from tests.room import MIC, NEEDS, missing
from tests.self_talk import SETTINGS, TURNS, Canceller, Talked, coupled_room, talk

ROOMS: tuple[tuple[str, Canceller, float], ...] = (
    ("no canceller, half duplex", "none", 1.0),
    ("PipeWire's canceller, full duplex", "webrtc", 0.25),
    ("a canceller that does nothing", "null", 0.25),
)


@contextmanager
def load(count: int) -> Iterator[None]:
    """So many programs that only compute, while the context lasts."""
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for each in busy:
            each.kill()
            each.wait()


def measure(cancelling: Canceller, seconds: float, log: Path | None) -> Talked:
    with own_home() as home, coupled_room(cancelling) as room:
        os.environ.update({name: value for name, value in room.environment.items() if name != "XDG_RUNTIME_DIR"})
        with Mochid(home, SETTINGS.format(duplex="auto")) as daemon:
            try:
                return talk(daemon, room, seconds, MIC if cancelling == "none" else canceller.SOURCE)
            finally:
                if log is not None:
                    shutil.copy(daemon.log, log)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_self_talk", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("minutes", nargs="?", type=float, default=20.0, help="of the first room (20)")
    parser.add_argument("--room", choices=[cancelling for _, cancelling, _ in ROOMS], help="only this one")
    parser.add_argument(
        "--load", type=int, default=0, help="so many busy programs beside it: a canceller that starves leaves echo"
    )
    parser.add_argument("--log", type=Path, help="keep mochid's log of the last room in this file")
    asked = parser.parse_args()
    if lacking := missing(*NEEDS):
        print(f"left out: {', '.join(lacking)} not installed")
        return 0
    print(f"{'room':<36} {'minutes':>8} {'spoken':>8} {'came back':>9} {'turns':>6} {'cut':>4}  goal: no turns")
    for name, cancelling, share in ROOMS:
        if asked.room in (None, cancelling):
            with load(asked.load):
                found = measure(cancelling, 60 * asked.minutes * share, asked.log)
            parts = (found.seconds / 60, found.spoken / 60, found.came_back / 60)
            numbers = " ".join(f"{part:{width}.1f}" for part, width in zip(parts, (8, 8, 9), strict=True))
            of_these = ", ".join(f"{found.events[event]} {event}" for event in TURNS if found.events[event])
            print(f"{name:<36} {numbers} {found.turns:6} {found.events['cut']:4}  {of_these}", flush=True)
            for line in (*sorted(filter(None, found.notes)), *(f"heard: {text}" for text in found.heard)):
                print(f"    {line}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
