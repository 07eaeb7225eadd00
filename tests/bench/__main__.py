"""`make bench`: runs every `bench_*.py` beside this file, one after the other, and lets each print its table.

Rules: numbers are medians with the machine's floor beside them. Nothing is asserted; a bench that breaks says so, the next runs.
Words choose: `python -m tests.bench voice ears`. What takes half an hour runs only when it is chosen.
"""

import subprocess
import sys
from pathlib import Path

LONG = {"bench_self_talk"}


def main(chosen: list[str]) -> int:
    failed = 0
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        if path.stem in LONG if not chosen else not any(word in path.stem for word in chosen):
            continue
        print(f"\n== {path.stem.removeprefix('bench_')} ==", flush=True)
        failed += subprocess.run([sys.executable, "-m", f"tests.bench.{path.stem}"], check=False).returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
