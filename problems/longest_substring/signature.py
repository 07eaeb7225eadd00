def longest_substring(text: str) -> int:
    """Return the length of the longest piece of text in which no character appears twice."""
    raise NotImplementedError
