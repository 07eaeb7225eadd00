"""The numbers of the whole program: a real mochid, its real socket, a real file."""

import subprocess
import sys
import time
from pathlib import Path

import psutil

from mochid import protocol
from mochid.protocol import LineSpoken, StatusChanged
from tests.bench.table import heading, row
from tests.mochid_process import SILENT, Mochid, own_home

SAVES = 40
FLOOR = "import zmq, msgspec, argparse"

CODE = '''\
def two_sum(nums, target):
    """Attempt {n}."""
    seen = {{}}
    for i, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], i]
        seen[number] = i
    return []
'''


def seconds_of(argv: list[str], times: int = 15) -> list[float]:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        subprocess.run(argv, check=False, capture_output=True)
        taken.append(1000 * (time.perf_counter() - began))
    return taken


def starts(home: Path) -> None:
    python = seconds_of([sys.executable, "-c", "import zmq, msgspec, lmdb, anyio"])
    taken = []
    for _ in range(7):
        with Mochid(home, SILENT) as daemon:
            taken.append(answered_after(daemon))
    floor = sorted(python)[len(python) // 2]
    row("socket answers after mochid starts", taken, goal="<= 400 ms", floor=f"its imports alone {floor:.0f} ms")


def answered_after(daemon: Mochid) -> float:
    daemon.kill()
    return 1000 * daemon.start()


def saves(home: Path) -> None:
    solution = home / "solution.py"
    with Mochid(home, SILENT) as daemon:
        daemon.ask(protocol.Start("two_sum", str(solution)))
        for _ in range(3):
            daemon.ask(protocol.Next())
        time.sleep(1.5)
        socket = daemon.subscribe()
        time.sleep(0.3)
        taken = [save(daemon, socket, solution, n) for n in range(SAVES)]
        socket.close()
    fork = seconds_of(["/bin/true"])
    row(
        "save of the file -> verdict of analysis and tests",
        taken,
        goal="p50 <= 12, p90 <= 20 ms",
        floor=f"starting /bin/true {sorted(fork)[len(fork) // 2]:.1f} ms",
    )


def save(daemon: Mochid, socket: object, solution: Path, n: int) -> float:
    """Milliseconds from the end of the write to the published verdict."""
    while daemon.published(socket, 0.05) is not None:  # type: ignore[arg-type]
        pass
    solution.write_text(CODE.format(n=n))
    began = time.perf_counter()
    running = False
    while True:
        seen = daemon.published(socket)  # type: ignore[arg-type]
        assert seen is not None, "no verdict came"
        if isinstance(seen, StatusChanged):
            running = running or seen.status.testing
            if running and not seen.status.testing:
                return 1000 * (time.perf_counter() - began)


def replies(home: Path) -> None:
    with Mochid(home, SILENT) as daemon:
        daemon.ask(protocol.Start("two_sum", str(home / "solution.py")))
        time.sleep(1)
        taken, first = [], []
        for _ in range(50):
            began = time.perf_counter()
            daemon.ask(protocol.GetStatus())
            taken.append(1000 * (time.perf_counter() - began))
        socket = daemon.subscribe()
        time.sleep(0.3)
        for text in ("can the list be empty?", "are there duplicates?", "may I sort it?", "is the list sorted?"):
            while daemon.published(socket, 0.2) is not None:
                pass
            began = time.perf_counter()
            daemon.ask(protocol.Say(text))
            while True:
                seen = daemon.published(socket)
                if seen is None or (isinstance(seen, LineSpoken) and seen.line.who == "interviewer"):
                    break
            first.append(1000 * (time.perf_counter() - began))
        socket.close()
        row("a question over the socket", taken)
        row("something said by text -> first sentence of the answer", first)
        time.sleep(15)  # until all is loaded
        process = psutil.Process(daemon.pid)
        process.cpu_percent()
        time.sleep(10)
        row("idle in a session without a microphone: cpu", [process.cpu_percent()], "%", goal="<= 2 %")
        row("  memory, with PocketSphinx loaded", [process.memory_info().rss / 1e6], "MB")
        ctl = seconds_of([str(Path(sys.executable).with_name("mochictl")), "status"])
        floor = seconds_of([sys.executable, "-c", FLOOR])
        ratio = sorted(ctl)[len(ctl) // 2] / sorted(floor)[len(floor) // 2]
        row("mochictl status, whole process", ctl, goal="<= 1.3 x its imports", floor=f"{ratio:.2f} x {FLOOR!r}")


def main() -> None:
    heading()
    for measure in (starts, saves, replies):
        with own_home() as home:
            measure(home)


if __name__ == "__main__":
    main()
