def longest_substring(text: str) -> int:
    longest, piece = 0, ""
    for letter in text.replace(" ", ""):
        piece = piece[piece.find(letter) + 1 :] + letter
        longest = max(longest, len(piece))
    return longest
