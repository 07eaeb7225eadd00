"""That a voice came back is remembered of a microphone and a speaker until something says otherwise."""

import pytest

from mochid.ports import Device
from mochid.sound import echoes
from mochid.soundcheck.trial import EchoVerdict, Trial, _another_chance
from mochid.verbs.doctor import _echo

pytestmark = pytest.mark.fast

CANCELLER = Device("without echo", "a microphone", echo_cancelled=True)
SPEAKER, TELEVISION = Device("speaker", "a speaker"), Device("television", "a television")
HEADPHONES = Device("speaker", "headphones in the same socket", private=True)


def test_it_is_remembered_of_this_microphone_and_this_speaker() -> None:
    echoes.remember(echoes.pair(CANCELLER, SPEAKER))
    echoes.remember(echoes.pair(CANCELLER, SPEAKER))

    assert echoes.known() == {echoes.pair(CANCELLER, SPEAKER)}
    assert echoes.pair(CANCELLER, HEADPHONES) not in echoes.known()
    assert echoes.pair(Device("without echo", "the same without a canceller"), SPEAKER) not in echoes.known()
    assert echoes.path().stat().st_mode & 0o777 == 0o600


def test_a_microphone_is_given_another_chance_with_one_speaker_or_with_all() -> None:
    for speaker in (SPEAKER, TELEVISION):
        echoes.remember(echoes.pair(CANCELLER, speaker))

    assert not echoes.forget("another")
    assert echoes.forget(CANCELLER.name, "speaker")
    assert echoes.known() == {echoes.pair(CANCELLER, TELEVISION)}
    assert echoes.forget(CANCELLER.name)
    assert echoes.known() == frozenset()


def test_the_oldest_go_when_there_are_many() -> None:
    for number in range(echoes.MOST + 1):
        echoes.remember(echoes.pair(Device(f"{number}", ""), SPEAKER))

    assert len(echoes.known()) == echoes.MOST
    assert echoes.pair(Device("0", ""), SPEAKER) not in echoes.known()


@pytest.mark.parametrize("content", ["{", "[]", '{"version": 9, "pairs": []}'])
def test_a_file_that_cant_be_read_counts_as_none_and_is_written_anew(content: str) -> None:
    echoes.path().parent.mkdir(parents=True)
    echoes.path().write_text(content)

    assert echoes.known() == frozenset()
    echoes.remember(echoes.pair(CANCELLER, SPEAKER))
    assert len(echoes.known()) == 1


@pytest.mark.parametrize(
    ("verdict", "kept"), [("none", 0), ("cancelled", 0), ("faint", 0), ("echo", 1), ("unknown", 1)]
)
def test_a_sound_check_without_an_echo_lets_it_listen_again(verdict: EchoVerdict, kept: int) -> None:
    echoes.remember(echoes.pair(CANCELLER, SPEAKER))

    told = _another_chance(Trial(True, (), echo=verdict), CANCELLER, SPEAKER)

    assert len(echoes.known()) == kept
    assert [check.state for check in told] == (["good"] if not kept else [])
    assert _another_chance(Trial(True, (), echo=verdict), CANCELLER, SPEAKER) == [], "and says so once"


def test_the_doctor_tells_of_it_and_how_to_go_back() -> None:
    assert _echo(CANCELLER, SPEAKER) == ("no echo", "")
    echoes.remember(echoes.pair(CANCELLER, SPEAKER))

    found, remedy = _echo(CANCELLER, SPEAKER)

    assert "does not hear you while it speaks" in found
    assert "audio test" in remedy
    assert _echo(CANCELLER, HEADPHONES) == ("no echo", "")
