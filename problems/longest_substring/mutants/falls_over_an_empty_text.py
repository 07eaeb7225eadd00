def longest_substring(text: str) -> int:
    lengths, piece = [], ""
    for letter in text:
        piece = piece[piece.find(letter) + 1 :] + letter
        lengths.append(len(piece))
    return max(lengths)
