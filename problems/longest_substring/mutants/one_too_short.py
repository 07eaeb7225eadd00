def longest_substring(text: str) -> int:
    longest = start = 0
    last = {}
    for i, letter in enumerate(text):
        start = max(start, last.get(letter, -1) + 1)
        last[letter] = i
        longest = max(longest, i - start)
    return longest
