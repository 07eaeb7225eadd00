def valid_parentheses(text: str) -> bool:
    partner = {"(": ")", "[": "]", "{": "}"}
    if len(text) % 2:
        return False
    return all(partner.get(text[i]) == text[-1 - i] for i in range(len(text) // 2))
