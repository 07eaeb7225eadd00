def longest_substring(text: str) -> int:
    longest = start = 0
    last = {}
    for i, letter in enumerate(text):
        if last.get(letter):
            start = max(start, last[letter] + 1)
        last[letter] = i
        longest = max(longest, i - start + 1)
    return longest
