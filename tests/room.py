"""A room without walls: a PipeWire of its own with a virtual microphone and a virtual speaker, for tests that need real sound.

`room` is one room for a whole test process. Speech goes into the microphone with `say_into_mic`, what the speaker gave is kept by
`record_speaker`. Flite's voice slt is the candidate: a human-like one that a recogniser understands.
"""

import json
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import wave
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
import pytest

from mochid.ports import Device
from mochid.soundcheck import canceller

RATE = 16_000
NEEDS = (
    "pipewire",
    "wireplumber",
    "pipewire-pulse",
    "pactl",
    "dbus-daemon",
    "pw-record",
    "pw-play",
    "pw-dump",
    "stdbuf",
)
SPEAKER, MIC_IN, MIC = "room_speaker", "room_mic_in", "room_mic"


def missing(*programs: str) -> list[str]:
    return [name for name in programs if not shutil.which(name)]


def candidate_says(text: str, *, voice: str = "slt", before: float = 0.0, after: float = 0.0) -> np.ndarray:
    """The words as flite says them: float32 at 16 kHz. Skips the test where there is no flite."""
    if missing("flite"):
        pytest.skip("no human-like voice: flite is not installed (apt install flite)")
    with tempfile.TemporaryDirectory(prefix="mochi-flite-") as folder:
        file = Path(folder, "said.wav")
        subprocess.run(["flite", "-voice", voice, "-t", text, "-o", str(file)], check=True, timeout=30)
        samples, rate = read_wav(file)
    places = np.arange(0, len(samples), rate / RATE)
    speech = np.interp(places, np.arange(len(samples)), samples).astype(np.float32)
    return np.concatenate([silence(before), speech, silence(after)])


def silence(seconds: float) -> np.ndarray:
    return np.zeros(round(seconds * RATE), np.float32)


def read_wav(file: Path) -> tuple[np.ndarray, int]:
    with wave.open(str(file)) as sound:
        pcm = np.frombuffer(sound.readframes(sound.getnframes()), "<i2")
        return pcm.astype(np.float32) / np.float32(32768), sound.getframerate()


def loudness(samples: np.ndarray) -> float:
    """Root mean square."""
    return float(np.sqrt(np.mean(np.square(samples)))) if len(samples) else 0.0


class Recording:
    """What the speaker gives, with the time at which each piece came."""

    def __init__(self) -> None:
        self.pieces: list[tuple[float, np.ndarray]] = []

    @property
    def samples(self) -> np.ndarray:
        return np.concatenate([piece for _, piece in self.pieces] or [silence(0)])

    def voiced(self, level: float = 0.01) -> np.ndarray:
        """The samples from the first loud piece to the last."""
        loud = [at for at, (_, piece) in enumerate(self.pieces) if np.abs(piece).max(initial=0) > level]
        return np.concatenate([piece for _, piece in self.pieces[loud[0] : loud[-1] + 1]]) if loud else silence(0)

    def loud_seconds(self, level: float = 0.01) -> float:
        """How long it was loud; the gaps where sound stuttered do not count."""
        samples = self.samples
        steps = np.abs(samples[: len(samples) // 160 * 160]).reshape(-1, 160).max(axis=1, initial=0)
        return float(np.count_nonzero(steps > level)) * 160 / RATE

    def loud_until(self, level: float = 0.01) -> float:
        """When it was last loud, by `time.monotonic`; 0 if never."""
        return max((at for at, piece in self.pieces if np.abs(piece).max(initial=0) > level), default=0.0)

    def loud_since(self, after: float, level: float = 0.01) -> float:
        """When it was first loud after that moment; infinity if never."""
        times = (at for at, piece in self.pieces if at >= after and np.abs(piece).max(initial=0) > level)
        return min(times, default=float("inf"))


class Meter:
    """How long something was loud."""

    STEP = RATE // 10

    def __init__(self, level: float) -> None:
        self.level = level
        self.seconds = 0.0

    def read(self, recorder: subprocess.Popen[bytes]) -> None:
        assert recorder.stdout
        while data := recorder.stdout.read(2 * self.STEP):
            pcm = np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(np.float32) / np.float32(32768)
            self.seconds += (loudness(pcm) > self.level) * len(pcm) / RATE


class Room:
    """One running PipeWire. `environment` is what a program needs to be in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            "XDG_RUNTIME_DIR": str(folder),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/bus",
            "PIPEWIRE_RUNTIME_DIR": str(folder),
            "PULSE_RUNTIME_PATH": str(folder / "pulse"),
        }
        self._running: list[subprocess.Popen[bytes]] = []

    def open(self) -> None:
        self.start("dbus-daemon", "--session", f"--address=unix:path={self.folder}/bus", "--nofork")
        self._await(lambda: (self.folder / "bus").exists(), "dbus-daemon")
        self.start_pipewire()
        self.furnish()

    def furnish(self) -> None:
        """The virtual microphone and speaker."""
        for sink, layout in ((SPEAKER, "stereo"), (MIC_IN, "mono")):
            self.pactl("load-module", "module-null-sink", f"sink_name={sink}", f"channel_map={layout}")
        self.pactl(
            "load-module", "module-remap-source", f"master={MIC_IN}.monitor", f"source_name={MIC}", "channel_map=mono"
        )
        # On a busy machine the session manager may not be there yet, and nobody else knows of defaults.
        for default, name in (("set-default-sink", SPEAKER), ("set-default-source", MIC)):
            self._await(lambda words=(default, name): self._run("pactl", *words).returncode == 0, default)

    def restart(self) -> None:
        """Stop PipeWire and start it anew, as after `systemctl --user restart pipewire`."""
        for process in reversed([each for each in self._running if each.args[0] != "dbus-daemon"]):
            self.stop(process)
        self.start_pipewire()
        self.furnish()

    def couple(self, *, loss_db: float = 0.0, delay_ms: int = 20) -> str:
        """Let the microphone hear the speaker, as without headphones. Returns the module, for `unload-module`."""
        latency = f"latency_msec={delay_ms}"
        module = self.pactl("load-module", "module-loopback", f"source={SPEAKER}.monitor", f"sink={MIC_IN}", latency)
        if loss_db:
            streams = json.loads(self.pactl("-f", "json", "list", "sink-inputs"))
            (stream,) = (str(each["index"]) for each in streams if each["owner_module"] == module)
            self.pactl("set-sink-input-volume", stream, f"{10 ** (-loss_db / 20):.4f}")
        return module

    def cancel_echo(self, method: str = "webrtc") -> None:
        """Before `open`: PipeWire takes the echo out of the microphone. Method "null" only says that it does."""
        folder = self.folder / "pipewire" / "pipewire.conf.d"
        folder.mkdir(parents=True)
        library = f"monitor.mode = true\n            library.name = aec/libspa-aec-{method}"
        text = canceller.written(Device(MIC, "the room's microphone")).replace("monitor.mode = true", library)
        (folder / canceller.NAME).write_text(text)

    def start_pipewire(self) -> None:
        self.start("pipewire")
        self._await(lambda: (self.folder / "pipewire-0").exists(), "pipewire")
        self.start("wireplumber")
        # Made beforehand: both pipewire-pulse and pactl make it where it is not, and the slower of two gives up with "File exists".
        Path(self.environment["PULSE_RUNTIME_PATH"]).mkdir(mode=0o700, exist_ok=True)
        self.start("pipewire-pulse")
        self._await(lambda: self._run("pactl", "info").returncode == 0, "pipewire-pulse")

    def close(self) -> None:
        for process in reversed(self._running):
            self.stop(process)

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        # Session managers remember devices and defaults in the home; this room's must not.
        own = self._full() | {name: str(self.folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
        with (self.folder / f"{command[0]}.log").open("ab") as log:
            process = subprocess.Popen(
                command, env=own, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
        self._running.append(process)
        return process

    def stop(self, process: subprocess.Popen[bytes]) -> None:
        """End it and what it started."""
        for stop, patience in ((signal.SIGTERM, 3), (signal.SIGKILL, 3)):
            if process.poll() is None:
                os.killpg(process.pid, stop)
                try:
                    process.wait(patience)
                except subprocess.TimeoutExpired:
                    continue
        if process in self._running:
            self._running.remove(process)

    def pactl(self, *words: str) -> str:
        done = self._run("pactl", *words)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode().strip()

    @contextmanager
    def hiss(self, level: float) -> Iterator[None]:
        """Noise of this root mean square in the microphone while the context lasts, as every real one has."""
        noise = np.random.default_rng(1).normal(0, level * 32767, 8 * RATE).astype("<i2").tobytes()
        player = self._pipe("pw-play", "--target", MIC_IN, *_format(), "-", stdin=subprocess.PIPE)

        def feed() -> None:
            assert player.stdin
            with suppress(BrokenPipeError):
                while True:
                    player.stdin.write(noise)
                    player.stdin.flush()

        feeding = threading.Thread(target=feed, name="hiss")
        feeding.start()
        try:
            yield
        finally:
            player.kill()
            player.wait()
            feeding.join()
            with suppress(BrokenPipeError):
                assert player.stdin
                player.stdin.close()

    @contextmanager
    def loudness_meter(self, source: str, level: float) -> Iterator["Meter"]:
        """Counts how long a source is louder than `level` while the context lasts, and keeps none of its sound."""
        meter = Meter(level)
        capture = ("-P", "{ stream.capture.sink = true }") if source == SPEAKER else ()
        recorder = self._pipe("pw-record", "--target", source, *capture, *_format(), "-", stdout=subprocess.PIPE)
        keeper = threading.Thread(target=meter.read, args=(recorder,), name="meter")
        keeper.start()
        try:
            yield meter
        finally:
            recorder.kill()
            recorder.wait()
            keeper.join()
            assert recorder.stdout
            recorder.stdout.close()

    def say_into_mic(self, speech: np.ndarray) -> subprocess.Popen[bytes]:
        """Play float32 samples at 16 kHz into the microphone, in the background."""
        player = self._pipe("pw-play", "--target", MIC_IN, *_format(), "-", stdin=subprocess.PIPE)
        pcm = (np.clip(speech, -1, 1) * 32767).astype("<i2").tobytes()

        def feed() -> None:
            assert player.stdin
            with suppress(BrokenPipeError):  # the room was closed in the middle of a word
                player.stdin.write(pcm)
            with suppress(BrokenPipeError):  # and what could not be written is tried once more
                player.stdin.close()
            player.wait()

        threading.Thread(target=feed, name="candidate").start()
        return player

    @contextmanager
    def record_speaker(self) -> Iterator[Recording]:
        """Keep what the speaker gives while the context lasts."""
        recording = Recording()
        capture = ("-P", "{ stream.capture.sink = true }")
        recorder = self._pipe(
            "stdbuf", "-o0", "pw-record", "--target", SPEAKER, *capture, *_format(), "-", stdout=subprocess.PIPE
        )
        keeper = threading.Thread(target=self._keep, args=(recorder, recording), name="recording")
        keeper.start()
        try:
            self._await(lambda: bool(recording.pieces), "the speaker's recorder")
            yield recording
        finally:
            recorder.kill()
            recorder.wait()
            keeper.join()
            assert recorder.stdout
            recorder.stdout.close()

    @staticmethod
    def _keep(recorder: subprocess.Popen[bytes], recording: Recording) -> None:
        assert recorder.stdout
        while data := os.read(recorder.stdout.fileno(), 4096):
            pcm = np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(np.float32) / np.float32(32768)
            recording.pieces.append((time.monotonic(), pcm))

    def _pipe(self, *command: str, **pipes: int) -> subprocess.Popen[bytes]:
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        return subprocess.Popen(command, env=self._full(), **{**quiet, **pipes})

    def _run(self, *command: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(command, env=self._full(), capture_output=True, timeout=20, check=False)

    def _full(self) -> dict[str, str]:
        return {**os.environ, **self.environment}

    def _await(self, ready, what: str) -> None:
        end = time.monotonic() + 40
        while time.monotonic() < end:
            if ready():
                return
            time.sleep(0.05)
        logs = "\n".join(f"{file.name}: {file.read_text()[-300:]}" for file in self.folder.glob("*.log"))
        raise AssertionError(f"{what} did not come up in forty seconds\n{logs}")


def _format() -> tuple[str, ...]:
    shape = ("--rate", str(RATE), "--channels", "1", "--format", "s16", "--latency", "10ms")
    return ("--raw", *shape) if "--raw" in _help() else shape


def _help() -> str:
    return subprocess.run(["pw-cat", "--help"], capture_output=True, text=True, timeout=10, check=False).stdout


@pytest.fixture(scope="session")
def open_room() -> Iterator[Room]:
    """The room of this test process. Skips, naming what is missing, where there can't be one."""
    if lacking := missing(*NEEDS):
        pytest.skip(
            f"no virtual room: {', '.join(lacking)} not installed (apt: pipewire wireplumber pipewire-pulse pulseaudio-utils dbus)"
        )
    folder = Path(tempfile.mkdtemp(prefix="mochi-room-", dir="/tmp"))
    room = Room(folder)
    try:
        room.open()
        yield room
    finally:
        room.close()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def room(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> Room:
    """The room, with this test in it."""
    for name, value in open_room.environment.items():
        monkeypatch.setenv(name, value)
    return open_room
