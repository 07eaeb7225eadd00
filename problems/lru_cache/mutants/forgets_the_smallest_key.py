class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}

    def get(self, key):
        return self.values.get(key, -1)

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            del self.values[min(self.values)]
        self.values[key] = value
