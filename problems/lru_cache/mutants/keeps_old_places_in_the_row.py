class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.row = []

    def get(self, key):
        if key not in self.values:
            return -1
        self.row.append(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            gone = self.row.pop(0)
            self.values.pop(gone, None)
        self.values[key] = value
        self.row.append(key)
