def longest_substring(text: str) -> int:
    return len(set(text))
