"""The container tier: a real podman where one works, what docker would be told, and what is said where neither works."""

import io
import os
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

import anyio
import pytest

from mochid.adapters.python import Python
from mochid.harness.running import container, sandbox
from mochid.ports import Job, Unavailable
from mochid.reports import Verdict

RIGHT = Job("def solve(x):\n    return 2 * x\n", "solve", ("int",), "int", inputs=([1],), timeout_ms=20_000)


def names() -> str:
    return subprocess.run(["podman", "ps", "--all", "--format={{.Names}}"], capture_output=True, text=True).stdout


async def test_a_run_in_a_container_and_nothing_is_left_of_it(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders = own_home / "folders"  # not /tmp, where somebody else's containers may have theirs
    folders.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folders))
    async with Python(Python.Settings(sandbox_level="container")) as python:
        if python.sandbox == "none":
            pytest.skip(" ".join(python.tried))
        assert python.sandbox == "container"
        mine = set(os.listdir(folders)) & set(names().split())
        assert (await python.run(RIGHT)).verdict is Verdict.PASS

    assert mine
    with anyio.fail_after(20):
        while mine & set(names().split()):
            await anyio.sleep(0.1)
    assert not os.listdir(folders)


async def test_without_podman_or_docker_the_level_is_refused_and_nothing_weaker_is_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")

    async with Python(Python.Settings(sandbox_level="container")) as python:
        assert python.sandbox == "none"
        assert python.tried == ("The container sandbox needs podman or docker, and neither is installed.",)
        with pytest.raises(Unavailable, match="needs podman or docker"):
            await python.run(RIGHT)


async def test_what_podman_says_is_passed_on(tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = tmp_path / "podman"
    fake.write_text("#!/bin/sh\necho 'Error: no such kernel' >&2\nexit 125\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    left = own_home / "left"  # short enough for a socket
    left.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(left))

    with pytest.raises(Unavailable, match="no such kernel"):
        await container.start(512)
    assert os.listdir(left) == []


async def test_a_docker_without_its_engine_is_refused_in_its_own_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    docker = shutil.which("docker")
    if docker is None:
        pytest.skip("needs the command docker (package docker.io)")
    (tmp_path / "docker").symlink_to(docker)
    (tmp_path / "left").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "left"))  # not /tmp, where somebody else's containers are
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/nobody-listens-here")

    with pytest.raises(Unavailable, match=r"docker says: .*nobody-listens-here") as refused:
        await container.start(512)
    assert "`docker info`" in refused.value.remedy
    assert os.listdir(tmp_path / "left") == []


async def test_docker_is_asked_where_podman_can_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, says in {"podman": "no such kernel", "docker": "no such engine"}.items():
        fake = tmp_path / name
        fake.write_text(f"#!/bin/sh\necho 'Error: {says}' >&2\nexit 125\n")
        fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(Unavailable, match=r"podman says: .*no such kernel docker says: .*no such engine"):
        await container.start(512)


@pytest.mark.fast
@pytest.mark.parametrize("way", container.WAYS, ids=lambda way: " ".join((way.program, *way.more)))
def test_the_container_has_no_network_no_power_no_room_and_an_end(tmp_path: Path, way: container.Way) -> None:
    words = container.command(way, tmp_path, "root", 512)

    assert words[:3] == [way.program, "run", "--rm"]
    assert {
        "--network=none",
        "--read-only",
        "--cap-drop=all",
        "--security-opt=no-new-privileges",
        "--memory=768m",
        "--memory-swap=768m",
        "--pids-limit=256",
        "--pull=never",
        *way.more,
    } <= set(words)
    assert ("--read-only-tmpfs=false" if way.program == "podman" else "--ipc=none") in words
    writable = [word for word in words if word.startswith("--volume") and word.endswith(":rw")]
    assert writable == [f"--volume={tmp_path}/door:/door:rw"]
    assert not [word for word in words if word.startswith(("--volume=/home", "--volume=/:"))]
    after = words[words.index("root") + 1 :]
    assert after == sandbox.python("/mochi", door="/door/socket")
    assert (words[words.index("root") - 1] == "--rootfs") == (way.program == "podman")


@pytest.mark.fast
def test_dockers_image_holds_nothing_but_links_and_is_the_same_every_time() -> None:
    assert container.layer() == container.layer()
    with tarfile.open(fileobj=io.BytesIO(container.layer())) as tar:
        assert all(member.issym() and not member.linkname.startswith("/") for member in tar)
