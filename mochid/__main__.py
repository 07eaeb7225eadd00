"""The composition root of `mochid`: settings -> journal -> socket -> daemon, started in this order and stopped in reverse.

Rules: only here do adapters, settings files and the wall clock meet. SIGTERM and SIGINT end it cleanly; systemd is told when the
socket answers, and then that the loop still turns.
"""

import argparse
import logging
import os
import signal
import sys
import time
from pathlib import Path

import anyio
import sdnotify

from mochid import plugins, settings
from mochid.control import AlreadyRunning, Control, Unsafe
from mochid.daemon.loop import SETTINGS, Daemon
from mochid.journal import Journal, JournalError, folder
from mochid.protocol import ALREADY_RUNNING, runtime_dir
from mochid.version import VERSION

log = logging.getLogger("mochid")


def main() -> int:
    """Run the daemon in the foreground. Returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="mochid", description="The interviewer's daemon. `mochictl start` starts it for you."
    )
    parser.add_argument("--settings", type=Path, help="a settings.toml to use instead of your own")
    parser.add_argument("--version", action="version", version=VERSION)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    os.umask(0o077)
    try:
        anyio.run(serve, options.settings)
    except (AlreadyRunning, Unsafe, JournalError, settings.SettingsError) as error:
        print(f"mochid: {error}", file=sys.stderr)
        return ALREADY_RUNNING if isinstance(error, AlreadyRunning) else 1
    return 0


async def serve(path: Path | None) -> None:
    """Everything, from the settings file to the last event."""
    path = path or settings.user_file()
    wishes = settings.load(path)
    async with Control(runtime_dir()) as control:
        with Journal(folder(wishes)) as journal:
            daemon = Daemon(
                settings=wishes,
                journal=journal,
                opener=plugins.opened,
                publish=control.publish,
                now=time.time,
                versions={"mochi": VERSION},
                bad_requests=lambda: control.bad_requests,
            )
            async with anyio.create_task_group() as group:
                await group.start(daemon.run)
                group.start_soon(control.serve, daemon.ask)
                group.start_soon(_reload, daemon, path, wishes)
                group.start_soon(_notify_systemd)
                group.start_soon(_stop_on_signal, group.cancel_scope)
                log.info("ready pid=%s", os.getpid())
                await daemon.stopped()
                group.cancel_scope.cancel()


async def _reload(daemon: Daemon, path: Path, known: settings.Settings) -> None:
    """Take the settings file up again whenever it changes; a broken one changes nothing and says why. `known`: what it said."""

    async def changed(_: Path) -> None:
        nonlocal known
        try:
            wishes = settings.load(path)
        except settings.SettingsError as error:
            daemon.note(SETTINGS, str(error))
            return
        daemon.note(SETTINGS, "")
        if wishes != known:
            known = wishes
            await daemon.apply(wishes)

    from mochid.watching import folders  # late: the socket answers without it

    await changed(path)  # it may have, while the daemon started
    await folders.watch_folder([path], changed)


async def _notify_systemd() -> None:
    notifier = sdnotify.SystemdNotifier()
    notifier.notify("READY=1")
    pause = int(os.environ.get("WATCHDOG_USEC", "60000000")) / 3_000_000
    while True:
        await anyio.sleep(pause)
        notifier.notify("WATCHDOG=1")


async def _stop_on_signal(scope: anyio.CancelScope) -> None:
    with anyio.open_signal_receiver(signal.SIGTERM, signal.SIGINT) as signals:
        async for received in signals:
            log.info("stopping signal=%s", received.name)
            scope.cancel()
            return


if __name__ == "__main__":
    sys.exit(main())
