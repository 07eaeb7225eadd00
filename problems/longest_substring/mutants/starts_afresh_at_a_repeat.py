def longest_substring(text: str) -> int:
    longest, seen = 0, set()
    for letter in text:
        if letter in seen:
            seen = set()
        seen.add(letter)
        longest = max(longest, len(seen))
    return longest
