def valid_parentheses(text: str) -> bool:
    for pair in ("()", "[]", "{}"):
        while pair in text:
            text = text.replace(pair, "")
    return text == ""
