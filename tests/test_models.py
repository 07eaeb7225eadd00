"""`mochictl models`: what is pulled is whole and right, what breaks off is gone on with, and nothing comes unasked."""

import hashlib
import io
import json
import os
import pty
import shutil
import signal
import subprocess
import sys
import termios
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from mochictl.__main__ import run
from mochid.models import catalogue
from mochid.models.catalogue import CatalogueError, File
from mochid.models.downloading import CannotPull, pull
from mochid.models.shelf import MANIFEST, Shelf
from mochid.settings import user_file
from tests import tiny_models
from tests.model_host import ModelHost, Served

pytestmark = pytest.mark.fast

DATA = bytes(range(256)) * 1200
FILE = File("model.bin", len(DATA), hashlib.sha256(DATA).hexdigest())
AT = "/tiny/model.bin"


@pytest.fixture
def host() -> Iterator[ModelHost]:
    with ModelHost().serving() as host:
        host.files[AT] = Served(DATA)
        yield host


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "model.bin"


def get(host: ModelHost, target: Path, file: File = FILE) -> str:
    return pull(host.url + AT, file, target, pause=0.01).sha256


def part(target: Path) -> Path:
    return target.with_name(target.name + ".part")


def a_model(*, sha256: str = FILE.sha256, size: int = len(DATA), extra: str = "") -> None:
    """A catalogue of the user's own with one small model."""
    user_file().parent.mkdir(parents=True, exist_ok=True)
    catalogue.own_file().write_text(
        f"""[[model]]
name = "tiny"
kind = "recogniser"
about = "for tests"
from = "http://127.0.0.1:9/nowhere"
into = "tiny"
opens = "tiny"
files = [ {{ name = "model.bin", size = {size}, sha256 = "{sha256}" }} ]
{extra}"""
    )


# -- one file ----------------------------------------------------------------------------------------------------------


def test_a_file_comes_whole_and_under_its_own_name_only_then(host: ModelHost, target: Path) -> None:
    assert get(host, target) == FILE.sha256
    assert target.read_bytes() == DATA
    assert not part(target).exists()


def test_what_broke_off_is_gone_on_with(host: ModelHost, target: Path) -> None:
    host.files[AT] = Served(DATA, cut_after=100_000, cuts=2)

    get(host, target)

    assert target.read_bytes() == DATA
    assert [asked for _, asked in host.asked] == ["", "bytes=100000-", "bytes=200000-"]


def test_a_part_from_yesterday_is_gone_on_with(host: ModelHost, target: Path) -> None:
    part(target).write_bytes(DATA[:250_000])

    get(host, target)

    assert host.asked == [(AT, "bytes=250000-")]
    assert target.read_bytes() == DATA


def test_a_server_without_ranges_sends_it_all_again(host: ModelHost, target: Path) -> None:
    host.files[AT] = Served(DATA, ranges=False)
    part(target).write_bytes(b"x" * 1000)

    get(host, target)

    assert target.read_bytes() == DATA


def test_a_part_that_is_whole_needs_no_server(target: Path) -> None:
    part(target).write_bytes(DATA)
    assert pull("http://127.0.0.1:9/nowhere", FILE, target).sha256 == FILE.sha256


def test_a_part_that_is_longer_than_the_file_is_begun_again(host: ModelHost, target: Path) -> None:
    part(target).write_bytes(DATA + b"more")
    get(host, target)
    assert target.read_bytes() == DATA


def test_a_part_that_the_server_can_not_go_on_with_is_begun_again(host: ModelHost, target: Path) -> None:
    host.files[AT] = Served(DATA[:1000])
    part(target).write_bytes(DATA[:2000])

    with pytest.raises(CannotPull, match=r"another model\.bin: 1,000 bytes, not 307,200"):
        get(host, target)

    assert [asked for _, asked in host.asked] == ["bytes=2000-", ""]
    assert not target.exists()


def test_the_wrong_bytes_are_thrown_away(host: ModelHost, target: Path) -> None:
    host.files[AT] = Served(DATA[::-1])
    with pytest.raises(CannotPull, match="not what it should be"):
        get(host, target)
    assert not target.exists()
    assert part(target).stat().st_size == 0

    host.files[AT] = Served(DATA)
    get(host, target)


def test_the_wrong_size_is_said_before_it_is_fetched(host: ModelHost, target: Path) -> None:
    host.files[AT] = Served(DATA + b"!")
    with pytest.raises(CannotPull, match=r"another model\.bin: 307,201 bytes"):
        get(host, target)
    assert part(target).stat().st_size == 0


@pytest.mark.parametrize(
    ("status", "words"), [(404, r"has no model.bin \(404"), (403, "does not give model.bin to us")]
)
def test_what_is_not_there_is_said_at_once(host: ModelHost, target: Path, status: int, words: str) -> None:
    host.files[AT] = Served(DATA, status=status)
    with pytest.raises(CannotPull, match=words):
        get(host, target)
    assert len(host.asked) == 1


def test_a_server_that_is_busy_is_asked_again(host: ModelHost, target: Path) -> None:
    host.files[AT] = Served(DATA, fail_first=2)
    get(host, target)
    assert len(host.asked) == 3


def test_a_server_that_stays_broken_is_given_up_and_the_part_is_kept(host: ModelHost, target: Path) -> None:
    part(target).write_bytes(DATA[:5000])
    host.files[AT] = Served(DATA, status=500)
    with pytest.raises(CannotPull, match=r"keeps breaking off.*5,000 of its 307,200 bytes are kept"):
        get(host, target)
    assert part(target).read_bytes() == DATA[:5000]


def test_a_file_that_has_moved_is_followed_and_the_hub_s_digest_is_held(host: ModelHost, target: Path) -> None:
    host.files["/elsewhere"] = Served(DATA)
    host.files[AT] = Served(b"", moved_to="/elsewhere", headers={"X-Linked-Etag": f'"{FILE.sha256}"'})
    unknown = File("model.bin", len(DATA))

    assert pull(host.url + AT, unknown, target).vouched

    host.files["/elsewhere"] = Served(DATA[::-1])
    with pytest.raises(CannotPull, match="not what it should be"):
        get(host, target.with_name("other.bin"), unknown)


def test_an_address_that_leads_nowhere_is_said_at_once(host: ModelHost, target: Path) -> None:
    host.files[AT] = Served(b"", moved_to=AT)
    with pytest.raises(CannotPull, match="leads nowhere"):
        get(host, target)
    for url in ("http://[", "http://", "http://127.0.0.1:99999/x"):
        with pytest.raises(CannotPull, match=r"leads nowhere|can't be reached"):
            pull(url, FILE, target)


def test_a_digest_that_nobody_knows_is_pinned_by_the_first_download(host: ModelHost, target: Path) -> None:
    pulled = pull(host.url + AT, File("model.bin", len(DATA)), target)
    assert (pulled.sha256, pulled.vouched) == (FILE.sha256, False)


def test_two_at_once_do_not_write_into_each_other(host: ModelHost, target: Path) -> None:
    host.files[AT] = Served(DATA, hold=30.0)
    first = threading.Thread(target=lambda: get(host, target))
    first.start()
    while not host.asked:  # the part is the first one's own before it asks
        assert first.is_alive(), "the first has ended before it began to write"
        time.sleep(0.01)

    with pytest.raises(CannotPull, match="another mochictl"):
        get(host, target)

    host.files[AT] = Served(DATA)
    host.let_go.set()
    first.join(20)
    assert target.read_bytes() == DATA


# -- the verbs ---------------------------------------------------------------------------------------------------------


def test_pull_fetches_from_a_mirror_and_list_and_path_know_it(
    host: ModelHost, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_model()

    assert run(["models", "pull", "tiny", "--mirror", host.url]) == 0

    assert (own_home / ".models/tiny/model.bin").read_bytes() == DATA
    said = capsys.readouterr().out
    assert "model.bin: 100 % of 0.307 MB" in said
    assert "tiny is here:" in said

    assert run(["models", "pull", "tiny"]) == 0, "what is here needs no server"
    assert "here already" in capsys.readouterr().out
    assert run(["models", "list"]) == 0
    assert "ok tiny " in capsys.readouterr().out
    assert run(["models", "path", "tiny"]) == 0
    assert capsys.readouterr().out == f"{own_home}/.models/tiny\n"


def test_the_mirror_can_be_in_the_environment(
    host: ModelHost, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    a_model(sha256="")
    monkeypatch.setenv("MOCHI_MODELS_URL", host.url + "/")

    assert run(["models", "pull", "tiny", "--json"]) == 0

    *progress, last = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert progress[-1] == {"file": "model.bin", "got": len(DATA), "size": len(DATA)}
    assert (last["name"], last["state"]) == ("tiny", "here")
    pinned = json.loads((Shelf().folder / MANIFEST).read_text())
    assert pinned["tiny/model.bin"] == {"size": len(DATA), "sha256": FILE.sha256, "vouched": False}


def test_without_a_network_a_sentence_says_so_and_that_nothing_is_lost(capsys: pytest.CaptureFixture[str]) -> None:
    a_model()

    assert run(["models", "pull", "tiny"]) == 1

    said = capsys.readouterr().err
    assert "127.0.0.1 can't be reached" in said
    assert "Are you online? Everything goes on working" in said


def test_damage_is_found_by_looking(host: ModelHost, own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a_model(sha256="")
    run(["models", "pull", "tiny", "--mirror", host.url])
    (own_home / ".models/tiny/model.bin").write_bytes(DATA[::-1])

    assert run(["models", "list", "--check"]) == 1

    assert "is damaged" in capsys.readouterr().out
    assert run(["models", "list"]) == 0, "without --check it only looks at sizes"


def test_removing_frees_the_disk_and_keeps_what_is_the_user_s_own(
    host: ModelHost, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_model()
    run(["models", "pull", "tiny", "--mirror", host.url])
    (own_home / ".models/tiny/notes.txt").write_text("mine")

    assert run(["models", "remove", "tiny"]) == 0

    assert os.listdir(own_home / ".models/tiny") == ["notes.txt"]
    assert "0.307 MB freed" in capsys.readouterr().out
    assert run(["models", "remove", "tiny"]) == 1
    assert "tiny is not here" in capsys.readouterr().err


def test_a_file_that_two_models_share_stays_while_one_of_them_does(host: ModelHost, own_home: Path) -> None:
    flat = a_model_text("one", "one.onnx") + a_model_text("two", "two.onnx")
    user_file().parent.mkdir(parents=True, exist_ok=True)
    catalogue.own_file().write_text(flat)
    for model, name in (("one", "one.onnx"), ("two", "two.onnx"), ("one", "voices.bin"), ("two", "voices.bin")):
        host.files[f"/{model}/{name}"] = Served(DATA)
    for model in ("one", "two"):
        assert run(["models", "pull", model, "--mirror", host.url]) == 0

    assert run(["models", "remove", "one"]) == 0
    assert sorted(os.listdir(own_home / ".models")) == [MANIFEST, "two.onnx", "voices.bin"]
    assert run(["models", "remove", "two"]) == 0
    assert os.listdir(own_home / ".models") == [MANIFEST]


def a_model_text(name: str, file: str) -> str:
    return f"""[[model]]
name = "{name}"
kind = "voice"
about = ""
from = "http://127.0.0.1:9"
into = "."
opens = "{file}"
files = [ {{ name = "voices.bin", size = {len(DATA)} }}, {{ name = "{file}", size = {len(DATA)} }} ]
"""


def test_an_archive_is_unpacked_whole_or_not_at_all(
    host: ModelHost, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("tiny/am/final.mdl", b"model")
    data = packed.getvalue()
    a_model(sha256="", size=len(data), extra="unpack = true\n")
    host.files[AT] = Served(data)

    assert run(["models", "pull", "tiny", "--mirror", host.url]) == 0
    assert (own_home / ".models/tiny/am/final.mdl").read_bytes() == b"model"
    assert sorted(os.listdir(own_home / ".models")) == [MANIFEST, "tiny"]
    assert run(["models", "remove", "tiny"]) == 0
    assert os.listdir(own_home / ".models") == [MANIFEST]

    host.files[AT] = Served(b"x" * len(data))
    assert run(["models", "pull", "tiny", "--mirror", host.url]) == 1
    assert "not the archive it should be" in capsys.readouterr().err
    assert not (own_home / ".models/tiny").exists()


def test_a_full_disk_is_known_before_anything_is_fetched(capsys: pytest.CaptureFixture[str]) -> None:
    a_model(size=10**15)

    assert run(["models", "pull", "tiny"]) == 1

    assert "Make room, or set MOCHI_MODELS" in capsys.readouterr().err


def test_a_folder_that_can_not_be_written_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("MOCHI_MODELS", str(tmp_path / "file" / "models"))
    a_model()

    assert run(["models", "pull", "tiny"]) == 1
    assert "can't be written into" in capsys.readouterr().err


@pytest.mark.thorough
def test_ctrl_c_keeps_what_came_and_says_how_to_go_on(host: ModelHost, own_home: Path) -> None:
    a_model()
    host.files[AT] = Served(DATA, hold=0.3)  # a minute and a half in all, long enough on any machine
    command = [sys.executable, "-m", "mochictl", "models", "pull", "tiny", "--mirror", host.url]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    growing = own_home / ".models/tiny/model.bin.part"
    end = time.monotonic() + 60
    while not (growing.exists() and growing.stat().st_size) and time.monotonic() < end:
        time.sleep(0.02)

    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)

    assert process.returncode == 130
    assert "are kept; the same command goes on from there" in said
    assert 0 < (kept := growing.stat().st_size) < len(DATA)
    host.files[AT] = Served(DATA)
    assert run(["models", "pull", "tiny", "--mirror", host.url]) == 0
    assert host.asked[-1] == (AT, f"bytes={kept}-")


@pytest.mark.thorough
def test_in_a_terminal_there_is_a_bar(host: ModelHost, own_home: Path) -> None:
    a_model()
    host.files[AT] = Served(DATA, hold=0.003)
    terminal, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    command = [sys.executable, "-m", "mochictl", "models", "pull", "tiny", "--mirror", host.url]
    process = subprocess.Popen(command, stdout=theirs, stderr=theirs)
    os.close(theirs)
    seen = b""
    try:
        while piece := os.read(terminal, 4096):
            seen += piece
    except OSError:
        pass  # the other end has closed
    os.close(terminal)

    assert process.wait(60) == 0
    assert b"model.bin:" in seen
    assert b"/307k" in seen
    assert (own_home / ".models/tiny/model.bin").exists()


@pytest.mark.parametrize("words", [["pull"], ["remove"], ["path"]])
def test_an_unknown_model_gets_a_guess(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["models", *words, "small.en"]) == 1
    assert 'Did you mean "whisper-small.en"?' in capsys.readouterr().err


def test_a_catalogue_of_one_s_own_that_is_wrong_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    a_model()
    catalogue.own_file().write_text(catalogue.own_file().read_text().replace('into = "tiny"', 'into = "../../etc"'))
    assert run(["models", "list"]) == 1
    assert "is no catalogue of models" in capsys.readouterr().err


def test_the_shipped_catalogue_is_whole() -> None:
    for model in catalogue.models().values():
        assert model.source.startswith("https://"), model
        assert model.kind in ("recogniser", "voice")
        assert any(model.opens in (file.name, model.into) for file in model.files)
        largest = max(model.files, key=lambda file: file.size)
        assert largest.sha256, f"the digest of {model.name}'s weights is published"
    with pytest.raises(CatalogueError):
        catalogue.find("nothing-like-it")


# -- and the engines take it up ----------------------------------------------------------------------------------------


@pytest.mark.thorough
async def test_a_pulled_model_is_taken_up_by_whisper_without_a_setting(
    host: ModelHost, own_home: Path, tmp_path: Path
) -> None:
    from mochid import plugins
    from mochid.settings import Settings

    folder = tiny_models.whisper(tmp_path / "made", "I would use a hash map")
    files = [f'{{ name = "{each.name}", size = {each.stat().st_size} }}' for each in sorted(folder.iterdir())]
    user_file().parent.mkdir(parents=True, exist_ok=True)
    catalogue.own_file().write_text(
        f"""[[model]]
name = "whisper-tiny.en"
kind = "recogniser"
about = ""
from = "http://127.0.0.1:9"
into = "whisper-tiny.en"
opens = "whisper-tiny.en"
files = [ {", ".join(files)} ]
"""
    )
    for each in folder.iterdir():
        host.files[f"/whisper-tiny.en/{each.name}"] = Served(each.read_bytes())
    async with plugins.opened("stt", Settings()) as before:
        assert before.name == "pocketsphinx"
        assert "mochictl models pull whisper-small.en" in before.tried[0]

    assert run(["models", "pull", "whisper-tiny.en", "--mirror", host.url]) == 0

    async with plugins.opened("stt", Settings()) as after:
        assert after.name == "whisper"
    shutil.rmtree(own_home / ".models")
