def valid_parentheses(text: str) -> bool:
    partner = {")": "(", "]": "[", "}": "{"}
    waiting = []
    for bracket in text:
        if bracket in "([{":
            waiting.append(bracket)
        elif not waiting or waiting.pop() != partner[bracket]:
            return False
    return True
