def valid_parentheses(text: str) -> bool:
    depth = 0
    for bracket in text:
        depth += 1 if bracket in "([{" else -1
        if depth < 0:
            return False
    return depth == 0
