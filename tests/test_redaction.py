"""Redaction takes out what identifies a person or opens a door, and leaves the talk about code alone."""

import re
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mochid.redaction import redact

pytestmark = pytest.mark.fast

PRIVATE = {
    "bob.smith@example.com": "email",
    "Bob+jobs@mail.example.co.uk": "email",
    "bob dot smith at gmail dot com": "email",
    "(415) 555-2671": "phone",
    "415-555-2671": "phone",
    "415.555.2671": "phone",
    "1-415-555-2671": "phone",
    "+1 415 555 2671": "phone",
    "+14155552671": "phone",
    "+44 20 7946 0958": "phone",
    "+33 (0)1 23 45 67 89": "phone",
    "+49 89 123456": "phone",
    "123-45-6789": "ssn",
    "4111 1111 1111 1111": "card",
    "4111-1111-1111-1111": "card",
    "5555555555554444": "card",
    "3782 822463 10005": "card",
    "sk-proj-abcdefghijklmnopqrstuvwxyz012345": "secret",
    "sk-ant-api03-abcdefghijklmnopqrstuvwxyz": "secret",
    "ghp_abcdefghijklmnopqrstuvwxyz0123456789": "secret",
    "AKIAIOSFODNN7EXAMPLE": "secret",
    "xoxb-123456789012-abcdefghij": "secret",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N": "secret",
    "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----": "secret",
}

SAID = {
    "my phone number is four one five five five five two six seven one": "phone",
    "call me at 415 555 2671": "phone",
    "my cell phone is 4 1 5, 5 5 5, 2 6 7 1": "phone",
    "my social security number is one two three four five six seven eight nine": "ssn",
    "the card number is 4111 1111 1111 1112": "card",
    "my passport number is 123456789": "number",
}

CODING_TALK = [
    "target 9, and n is at most 10000, so O(n^2) is 10^8",
    "nums = [2, 7, 11, 15], target = 9",
    "nums = [2147483647, -2147483648, 1000000007]",
    "9007199254740992 and 9223372036854775807 and 18446744073709551616",
    "2251799813685248, 4503599627370496, 5559060566555523 and 5527939700884757",
    "-10^9 <= nums[i] <= 10^9, 1e-9, 3.14159265358979",
    "1 <= nums.length <= 2 * 10^4",
    "return (a * 31 + 1000000007) % 998244353",
    "x += +1000000007",
    "a + 12345678 and matrix[i][j] + +12345678",
    "100 200 3000 and 200 300 4000",
    "grid is 1 1 1 1 0 0 0 1 1 0",
    "one two three four five six seven eight nine",
    "digits = '25525511135' gives 255.255.11.135 and 255.255.111.35",
    "the letter combinations of a phone number like 23",
    "intervals [[1,3],[2,6],[8,10],[15,18]]",
    "the year 2024-11-23 at 12:30:00",
    "token = tokens.pop(0); key = keys[i]; secret = compute(x)",
    "if self.password == other.password: return True",
    "@functools.cache on the helper, and A @ B for the product",
    "look at index i and then at index j",
    "(200) 300 and [415][555]",
    "0x7fffffff, 0b1010101010101010, 1_000_000_000",
    "1234567890123456",
]


@pytest.mark.parametrize("secret", PRIVATE, ids=lambda secret: secret[:20])
def test_what_is_private_gives_way_to_a_tag(secret: str) -> None:
    kind = PRIVATE[secret]

    assert re.fullmatch(rf"<{kind}:[0-9a-f]{{4}}>", redact(secret))
    assert re.fullmatch(rf"well, <{kind}:[0-9a-f]{{4}}>, I would say", redact(f"well, {secret}, I would say"))


@pytest.mark.parametrize("sentence", SAID)
def test_a_number_that_is_said_to_be_private_is_believed(sentence: str) -> None:
    assert re.fullmatch(rf"[a-z ]+ <{SAID[sentence]}:[0-9a-f]{{4}}>", redact(sentence))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("api_key = 'abcdefgh12'", "api_key = '<secret:....>'"),
        ('{"password": "hunter22"}', '{"password": "<secret:....>"}'),
        ("my password is hunter22 by the way", "my password is <secret:....> by the way"),
        ("git clone https://joe:hunter22@example.com/x", "git clone https://<secret:....>@example.com/x"),
        ("Authorization: Bearer abcdefghijklmnopqrstuv0123", "Authorization: Bearer <secret:....>"),
    ],
)
def test_only_the_secret_itself_goes(text: str, kept: str) -> None:
    assert re.fullmatch(re.escape(kept).replace(re.escape("...."), "[0-9a-f]{4}"), redact(text))


@pytest.mark.parametrize("sentence", CODING_TALK)
def test_the_talk_about_code_is_left_alone(sentence: str) -> None:
    assert redact(sentence) == sentence


def test_the_same_secret_has_the_same_tag_however_it_is_written() -> None:
    assert redact("Bob@Example.com") == redact("bob@example.com")
    assert redact("(415) 555-2671") == redact("415.555.2671")
    assert redact("4111 1111 1111 1111") == redact("4111111111111111")
    assert redact("bob@example.com") != redact("eve@example.com")


@given(numbers=st.lists(st.integers(-(10**9), 10**9)), target=st.integers(-(10**9), 10**9))
def test_no_list_of_numbers_is_touched(numbers: list[int], target: int) -> None:
    for text in (f"twoSum({numbers}, {target})", " ".join(map(str, numbers)), "\n".join(map(str, numbers))):
        assert redact(text) == text


PIECES = st.sampled_from([*PRIVATE, *SAID, *CODING_TALK, " ", ", ", "-", ".", "1", "x", "<email:3fa2>", "password is "])


@given(text=st.lists(PIECES | st.text(max_size=10), max_size=8).map("".join) | st.text())
@example("my password is <secret:1234>")
@example("415-555-2671415-555-2671")
def test_redacting_twice_changes_nothing(text: str) -> None:
    once = redact(text)
    assert redact(once) == once


AROUND = st.text(st.characters(codec="utf-8", exclude_categories=("L", "N", "M"), exclude_characters="@_-.+()<>")).map(
    lambda text: f" {text} "
)


@given(secret=st.sampled_from(sorted(PRIVATE)), before=AROUND, after=AROUND)
def test_nothing_private_survives_among_other_text(secret: str, before: str, after: str) -> None:
    assert secret not in redact(f"{before}{secret}{after}")


@given(email=st.emails())
@example("a@b.example")
@example("0@" + "a." * 120 + "com")
def test_no_email_address_survives(email: str) -> None:
    assert email not in redact(f"write to {email} please")


@pytest.mark.parametrize(
    "piece", ["a", "1", "1 ", "a@", "a.b@c.", "phone ", "one ", "a dot ", "password", "http://a:", "+1 ", "sk-"]
)
def test_no_text_takes_long(piece: str) -> None:
    began = time.process_time()
    redact(piece * (100_000 // len(piece)))
    assert time.process_time() - began < 5
