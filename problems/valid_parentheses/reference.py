PARTNER = {")": "(", "]": "[", "}": "{"}


def valid_parentheses(text: str) -> bool:
    waiting: list[str] = []
    for bracket in text:
        if bracket not in PARTNER:
            waiting.append(bracket)
        elif not waiting or waiting.pop() != PARTNER[bracket]:
            return False
    return not waiting
