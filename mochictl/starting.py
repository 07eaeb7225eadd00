"""Starting a daemon when there is none: the systemd user unit if it is installed, else a process of its own.

Rules: the daemon outlives the terminal it was started from, and holds on to nothing of it.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from mochictl.client import Client, NoAnswer, NoDaemon
from mochid.protocol import ALREADY_RUNNING, GetStatus

UNIT = "mochid.service"
PATIENCE_S = 20.0
"""How long a daemon may take until its socket answers."""
TAKEN_S = 1.0
"""How long one is given that has the place of the one we started, before we try again."""
FULL = 1_000_000
"""Bytes; with less than this left on its disk, a log that is empty says nothing of what went wrong."""
LONGEST_LOG = 1_000_000
"""Bytes; a longer log is put aside when a daemon starts."""


def ensure(client: Client) -> bool:
    """Make sure that a daemon answers. True if it had to be started. Raises `NoDaemon` when it won't come."""
    try:
        client.ask(GetStatus())
    except NoAnswer:
        raise  # another one would find its place taken
    except NoDaemon:
        _start(client)
        return True
    return False


def installed_unit() -> Path | None:
    """The systemd user unit, when it is installed and would serve the folder that we look in."""
    if shutil.which("systemctl") is None or os.environ.get("XDG_RUNTIME_DIR") != f"/run/user/{os.getuid()}":
        return None
    folders = (
        Path(os.environ.get("XDG_CONFIG_HOME") or "~/.config") / "systemd/user",
        Path("/etc/systemd/user"),
        Path(os.environ.get("XDG_DATA_HOME") or "~/.local/share") / "systemd/user",
        Path("/usr/local/lib/systemd/user"),
        Path("/usr/lib/systemd/user"),
    )
    return next((unit for folder in folders if (unit := folder.expanduser() / UNIT).is_file()), None)


def log_file() -> Path:
    """Where a daemon without systemd writes its log."""
    base = Path(os.environ.get("XDG_STATE_HOME", ""))
    return (base if base.is_absolute() else Path("~/.local/state").expanduser()) / "mochi" / "mochid.log"


def _start(client: Client) -> None:
    gives_up = time.monotonic() + PATIENCE_S
    if installed_unit():
        done = subprocess.run(["systemctl", "--user", "start", UNIT], capture_output=True, text=True, check=False)
        if done.returncode:
            raise NoDaemon(
                f"systemd could not start mochid: {done.stderr.strip() or 'it did not say why'}",
                f"`journalctl --user -u {UNIT} -n 20` tells more.",
            )
        if not _answers(client, None, gives_up):
            raise NoDaemon("mochid did not start.", f"`journalctl --user -u {UNIT}`")
        return
    log = _fresh_log()
    begins = log.stat().st_size
    while True:
        daemon = _spawned(log)
        if _answers(client, daemon, gives_up):
            daemon.returncode = 0  # it is nobody's child to wait for: it stays when we go
            return
        # Where one that is stopping still had its place, there is room for another now.
        if daemon.poll() != ALREADY_RUNNING or time.monotonic() >= gives_up:
            raise NoDaemon("mochid did not start.", f"It said: {_last_words(log, begins)}")


def _spawned(log: Path) -> "subprocess.Popen[bytes]":
    with log.open("ab") as out:
        os.chmod(out.fileno(), 0o600)
        return subprocess.Popen(
            [sys.executable, "-m", "mochid"],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            cwd="/",
            start_new_session=True,
        )


def _answers(client: Client, daemon: "subprocess.Popen[bytes] | None", gives_up: float) -> bool:
    """Whether one answers before that time: ours, or where ours found its place taken, the one that has it."""
    while time.monotonic() < gives_up:
        ended = daemon.poll() if daemon is not None else None
        try:
            client.ask(GetStatus())
        except NoDaemon:
            if ended == ALREADY_RUNNING:
                # Another `start` was a moment quicker, and its daemon is about to answer; or there is one that is about to go.
                gives_up = min(gives_up, time.monotonic() + TAKEN_S)
                daemon = None
            elif ended is not None:
                return False
            time.sleep(0.02)
        else:
            return True
    return False


def _fresh_log() -> Path:
    log = log_file()
    try:
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > LONGEST_LOG:
            log.replace(log.with_suffix(".log.old"))
        log.open("ab").close()
    except OSError as error:
        raise NoDaemon(
            f"mochid has nowhere to write its log: {log}: {error.strerror}.",
            "Make room there, or set XDG_STATE_HOME to a folder of yours.",
        ) from None
    return log


def _last_words(log: Path, begins: int) -> str:
    with log.open("rb") as written:
        written.seek(begins)
        lines = written.read().decode(errors="replace").strip().splitlines()
    if lines:
        return lines[-1]
    full = shutil.disk_usage(log.parent).free < FULL
    return (
        f"nothing, for the disk that {log} is on is full. Make room there." if full else f"nothing; its log is {log}."
    )
