def longest_substring(text: str) -> int:
    longest = length = 0
    for i, letter in enumerate(text):
        length = 1 if i and text[i - 1] == letter else length + 1
        longest = max(longest, length)
    return longest
