def longest_substring(text: str) -> int:
    longest = start = 0
    for i, letter in enumerate(text):
        if letter in text[start:i]:
            longest = max(longest, i - start)
            start = text.index(letter, start) + 1
    return longest
