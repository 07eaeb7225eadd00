def valid_parentheses(text: str) -> bool:
    """Say whether the brackets in text fit together."""
    raise NotImplementedError
