def longest_substring(text: str) -> int:
    piece = ""
    for letter in text:
        if letter in piece:
            break
        piece += letter
    return len(piece)
