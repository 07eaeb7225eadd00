def longest_substring(text: str) -> int:
    longest = start = 0
    last_position: dict[str, int] = {}
    for position, letter in enumerate(text):
        start = max(start, last_position.get(letter, -1) + 1)
        last_position[letter] = position
        longest = max(longest, position - start + 1)
    return longest
