"""Counts of things in words that agree with them: "1 test", "19 tests", "all 19 tests", "the one test"."""


def some(count: int, what: str = "test") -> str:
    """So many of them, or out of so many."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def every(count: int) -> str:
    """All the tests there are."""
    return "the one test" if count == 1 else f"all {count} tests"
