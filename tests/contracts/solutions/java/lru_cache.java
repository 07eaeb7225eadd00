import java.util.LinkedHashMap;

public class LRUCache {
    private final int capacity;
    private final LinkedHashMap<Integer, Integer> kept = new LinkedHashMap<>();

    public LRUCache(int capacity) {
        this.capacity = capacity;
    }

    public int get(int key) {
        Integer value = kept.remove(key);
        if (value == null) {
            return -1;
        }
        kept.put(key, value);
        return value;
    }

    public void put(int key, int value) {
        kept.remove(key);
        kept.put(key, value);
        if (kept.size() > capacity) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
