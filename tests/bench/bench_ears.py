"""What the sound check brings: false wake-ups and missed speech before and after calibrating, and the echo that PipeWire takes out.

Judged on sound that was not learned from: other words, other noise, other typing.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import anyio

from mochid.adapters.silero import Silero
from mochid.calibration import Score
from mochid.settings import Settings
from mochid.soundcheck import fitting
from mochid.soundcheck.wizard import NOISES, PROMPTS, STEPS, read_wav
from tests.room import NEEDS, Room, candidate_says, missing
from tests.test_calibration import OTHERS
from tests.test_calibration import Room as Surroundings

ROOMS = {
    "a soft voice": Surroundings(peak=0.02, hum=0.0004, typing=0.004),
    "a radio next door": Surroundings(peak=0.5, hum=0.001, radio=0.06),
    "a loud fan and a loud keyboard": Surroundings(peak=0.4, hum=0.01, typing=0.3),
    "a quiet room": Surroundings(peak=0.5, hum=0.001),
}


async def calibrated(surroundings: Surroundings, folder: Path) -> tuple[Score, Score]:
    """Before and after, on another day."""
    surroundings.recordings(folder)
    now = Settings()
    async with Silero() as vad:
        learned = {step.name: fitting.recorded(vad, read_wav(folder / f"{step.name}.wav")) for step in STEPS}
        noises, prompts = [learned[name] for name in NOISES], [learned[name] for name in PROMPTS]
        fit = fitting.fit(noises, prompts, now, fitting.pauses_of([learned["explaining"], learned["thinking"]]))
        later = [
            fitting.recorded(vad, surroundings.silence(20.0, 21, "the match ended without a goal, and it rained")),
            fitting.recorded(vad, surroundings.keyboard(20.0, 22, "in the second half both teams were tired")),
        ]
        said = [fitting.recorded(vad, surroundings.speech(words, 23)) for words in OTHERS]
    return tuple(fitting.score(later, said, each, now) for each in (fitting.of(now), fit))  # type: ignore[return-value]


def echo(room: Room) -> tuple[float, float]:
    """dBFS of the interviewer's voice in the microphone, and the share of it that passes for speech."""
    command = [sys.executable, "-m", "mochictl", "audio", "test", "--json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stderr
    assert process.stdout
    for line in process.stderr:
        if "Now say" in line:
            room.say_into_mic(candidate_says("testing, one two three", before=0.3))
    found = json.loads(process.stdout.read())
    process.wait()
    return found["echo_level"], found["self_hearing"]


def main() -> int:
    if missing("flite"):
        print("left out: no human-like voice (apt install flite)")
        return 0
    print(
        f"{'40 s of noise and typing, 4 utterances':<40} {'woken before':>13} {'now':>5} {'missed before':>15} {'now':>5}"
    )
    for name, surroundings in ROOMS.items():
        with tempfile.TemporaryDirectory() as folder:
            before, after = anyio.run(calibrated, surroundings, Path(folder, "wav"))
        print(f"{name:<40} {before.wake_ups:>13} {after.wake_ups:>5} {before.missed:>15} {after.missed:>5}", flush=True)
    if lacking := missing(*NEEDS):
        print(f"left out: the echo, for want of {', '.join(lacking)}")
        return 0
    folder = tempfile.mkdtemp(prefix="mochi-bench-", dir="/tmp")
    try:
        with closing(Room(Path(folder))) as room:
            room.open()
            os.environ.update(room.environment, XDG_CONFIG_HOME=folder)
            print(f"\n{'a microphone beside the speaker':<40} {'echo':>10} {'passes for the candidate':>30}")
            for what in ("as it is", "after `mochictl audio setup`"):
                room.couple()
                level, share = echo(room)
                print(f"{what:<40} {level:>7.0f} dB {100 * share:>28.0f} %", flush=True)
                subprocess.run(
                    [sys.executable, "-m", "mochictl", "audio", "setup"], check=True, stdout=subprocess.DEVNULL
                )
                room.restart()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
