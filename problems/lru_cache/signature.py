class LRUCache:
    """A store with room for capacity keys; a new key without room replaces the one that was not used for the longest time."""

    def __init__(self, capacity: int) -> None:
        raise NotImplementedError

    def get(self, key: int) -> int:
        """Return the value of the key, or -1."""
        raise NotImplementedError

    def put(self, key: int, value: int) -> None:
        """Set the value of the key."""
        raise NotImplementedError
