def valid_parentheses(text: str) -> bool:
    partner = {")": "(", "]": "[", "}": "{"}
    waiting = []
    for bracket in text:
        if bracket in partner:
            if waiting.pop() != partner[bracket]:
                return False
        else:
            waiting.append(bracket)
    return not waiting
