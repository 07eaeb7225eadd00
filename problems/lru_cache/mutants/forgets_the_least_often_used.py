class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.uses = {}

    def get(self, key):
        if key not in self.values:
            return -1
        self.uses[key] += 1
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            gone = min(self.values, key=lambda known: self.uses[known])
            del self.values[gone], self.uses[gone]
        self.values[key] = value
        self.uses[key] = self.uses.get(key, 0) + 1
