"""Spoken lines as sound: found again as they were, bounded, and on the disk only what is the same for everybody."""

import os
from pathlib import Path

import numpy as np
import pytest

from mochid.interview.coach import stock
from mochid.interview.words.sounding import sounding
from mochid.ports import Audio
from mochid.sound.soundcache import SoundCache, default_folder

RATE = 24_000


def tone(seconds: float = 0.5, pitch: float = 200) -> Audio:
    return Audio((0.5 * np.sin(2 * np.pi * pitch * np.arange(round(seconds * RATE)) / RATE)).astype(np.float32), RATE)


def lasting(text: str) -> bool:
    return text.startswith("fixed")


def same(found: Audio | None, made: Audio) -> bool:
    return found is not None and found.rate == made.rate and bool(np.allclose(found.samples, made.samples, atol=1e-4))


async def test_a_line_is_found_as_it_was_made_by_the_same_speaker_only() -> None:
    cache = SoundCache(lasting)
    await cache.keep("kokoro", "hello", [tone(0.2), tone(0.3)])

    assert same(
        await cache.find("kokoro", "hello"), Audio(np.concatenate([tone(0.2).samples, tone(0.3).samples]), RATE)
    )
    assert await cache.find("piper", "hello") is None
    assert await cache.find("kokoro", "hello!") is None


async def test_memory_is_bounded_and_what_is_used_stays() -> None:
    cache = SoundCache(lasting, memory_bytes=100_000)
    for index in range(10):
        await cache.keep("kokoro", str(index), [tone(0.5)])
        await cache.find("kokoro", "0")

    assert cache.size <= 100_000
    assert await cache.find("kokoro", "0") is not None
    assert await cache.find("kokoro", "9") is not None
    assert await cache.find("kokoro", "5") is None

    await cache.keep("kokoro", "too long", [tone(10)])
    assert cache.size <= 100_000


async def test_fixed_lines_outlive_the_process_and_others_do_not(own_home: Path) -> None:
    first = SoundCache(lasting)
    await first.keep("kokoro", "fixed line", [tone()])
    await first.keep("kokoro", "about your code", [tone()])
    (file,) = default_folder().iterdir()

    assert own_home in file.parents
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)

    second = SoundCache(lasting)
    await second.open()
    assert same(await second.find("kokoro", "fixed line"), tone())
    assert await second.find("kokoro", "about your code") is None


async def test_the_disk_is_bounded_and_the_oldest_goes_first(tmp_path: Path) -> None:
    cache = SoundCache(lasting, folder=tmp_path, disk_bytes=100_000)
    for index in range(10):
        await cache.keep("kokoro", f"fixed {index}", [tone(0.5)])
        for age, file in enumerate(sorted(tmp_path.glob("*.wav"), key=lambda file: -file.stat().st_mtime)):
            os.utime(file, (1e9 - age, 1e9 - age))

    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 100_000
    fresh = SoundCache(lasting, folder=tmp_path)
    await fresh.open()
    assert await fresh.find("kokoro", "fixed 0") is None
    assert await fresh.find("kokoro", "fixed 9") is not None


@pytest.mark.parametrize("content", [b"", b"RIFF", b"nothing of the kind" * 100])
async def test_a_torn_file_is_thrown_away_and_made_anew(tmp_path: Path, content: bytes) -> None:
    first = SoundCache(lasting, folder=tmp_path)
    await first.keep("kokoro", "fixed", [tone()])
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)

    cache = SoundCache(lasting, folder=tmp_path)
    await cache.open()
    assert await cache.find("kokoro", "fixed") is None
    assert not file.exists()

    await cache.keep("kokoro", "fixed", [tone()])
    again = SoundCache(lasting, folder=tmp_path)
    await again.open()
    assert same(await again.find("kokoro", "fixed"), tone())


async def test_a_folder_that_can_not_be_written_costs_the_saving_only(tmp_path: Path) -> None:
    (tmp_path / "voice").write_text("a file where the folder should be")
    cache = SoundCache(lasting, folder=tmp_path / "voice")
    await cache.open()
    await cache.keep("kokoro", "fixed", [tone()])

    assert same(await cache.find("kokoro", "fixed"), tone())


@pytest.mark.fast
def test_what_lasts_is_of_no_candidate() -> None:
    assert len(stock.fixed()) > 150
    assert not [line for line in stock.fixed() if "{" in line]
    assert set(stock.openers()) <= stock.fixed()
    assert 20 < len(stock.openers()) < 160, "each is synthesised in advance"
    assert [line for line in stock.fixed() if sounding(line) != line] == [], "they are looked for as they are spoken"
