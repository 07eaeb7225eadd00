"""The systemd user unit: valid, private, restarted when it hangs, and no obstacle to the sandbox."""

import configparser
import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from tests.mochid_process import Mochid

UNIT = Path(__file__).resolve().parents[1] / "systemd" / "mochid.service"


def service() -> configparser.SectionProxy:
    unit = configparser.ConfigParser(interpolation=None, comment_prefixes=("#",))
    unit.optionxform = str  # type: ignore[assignment, method-assign]
    unit.read(UNIT)
    return unit["Service"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_systemd_finds_nothing_to_complain_about(tmp_path: Path) -> None:
    # The program is not where the unit will find it once it is installed; everything else is as it is.
    unit = tmp_path / UNIT.name
    unit.write_text(UNIT.read_text().replace("%h/.local/bin/mochid", "/bin/true"))

    done = subprocess.run(
        ["systemd-analyze", "--user", "verify", str(unit)], capture_output=True, text=True, timeout=60, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.fast
def test_it_is_ready_when_it_says_so_and_restarted_when_it_hangs_or_crashes() -> None:
    assert service()["Type"] == "notify"
    assert int(service()["WatchdogSec"]) >= 10
    assert service()["Restart"] == "on-failure"


@pytest.mark.fast
def test_its_runtime_folder_is_where_mochictl_looks_and_for_its_owner_only() -> None:
    assert service()["RuntimeDirectory"] == "mochi"
    assert service()["RuntimeDirectoryMode"] == "0700"
    assert service()["UMask"] == "0077"


@pytest.mark.fast
def test_nothing_in_it_takes_the_sandbox_its_namespaces_or_sound_its_socket() -> None:
    in_the_way = {
        "RestrictNamespaces",
        "PrivateUsers",
        "ProtectKernelTunables",
        "ProtectHome",
        "ProtectProc",
        "MemoryDenyWriteExecute",
        "SystemCallFilter",
        "PrivateDevices",
    }

    assert not in_the_way & set(service())
    assert {"AF_UNIX", "AF_NETLINK"} <= set(service()["RestrictAddressFamilies"].split())


def test_the_daemon_says_when_it_is_ready_and_then_that_it_lives(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(own_home / "notify"))
        manager.settimeout(20)
        monkeypatch.setenv("NOTIFY_SOCKET", str(own_home / "notify"))
        monkeypatch.setenv("WATCHDOG_USEC", "900000")
        with Mochid(own_home):
            said = [manager.recv(100) for _ in range(3)]

    assert said == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
