def longest_substring(text: str) -> int:
    longest, piece = 0, ""
    for letter in text:
        if letter in piece:
            piece = piece[1:]
        piece += letter
        longest = max(longest, len(piece))
    return longest
