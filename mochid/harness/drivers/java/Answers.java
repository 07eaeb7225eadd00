package mochi;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers as values of the wire. */
final class Answers {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_NODES = 100_000;
    private static final long EXACT = 1L << 53;
    private final StringBuilder sent = new StringBuilder();
    private final Set<Object> path = Collections.newSetFromMap(new IdentityHashMap<>());
    private int left = 1_000_000;

    static String encode(Kind kind, Object value) throws ReflectiveOperationException {
        Answers answers = new Answers();
        answers.one(kind, value);
        return answers.sent.toString();
    }

    private void spend(int items) {
        left -= items;
        if (left < 0) {
            throw new Bad("OLE", "the value is too big");
        }
    }

    private void one(Kind kind, Object value) throws ReflectiveOperationException {
        boolean linked = kind.word.equals("linked_list");
        if (linked || kind.word.equals("tree")) {
            List<Object> values = linked ? values(value) : levels(value);
            many(values, kind.item(), values.iterator(), values.size());
        } else if (kind.word.equals("optional") && value != null) {
            one(kind.of.get(0), value);
        } else if (value == null) {
            sent.append("null");
        } else if (value instanceof Boolean) {
            sent.append(value);
        } else if (value instanceof Number) {
            number(kind, (Number) value);
        } else if (value instanceof String || value instanceof Character) {
            text(value.toString());
        } else if (value instanceof char[] && kind.word.equals("str")) {
            text(new String((char[]) value));
        } else if (value.getClass().isArray()) {
            array(kind, value);
        } else if (value instanceof Set) {
            sent.append("{\"set\":");
            many(value, kind.item(), ((Set<?>) value).iterator(), ((Set<?>) value).size());
            sent.append('}');
        } else if (value instanceof Collection) {
            many(value, kind.item(), ((Collection<?>) value).iterator(), ((Collection<?>) value).size());
        } else if (value instanceof Map) {
            map(kind, (Map<?, ?>) value);
        } else {
            throw new Bad("INVALID", "an object of " + value.getClass().getSimpleName() + " is not a plain value");
        }
    }

    private void number(Kind kind, Number value) {
        if (value instanceof Double || value instanceof Float) {
            double number = value instanceof Float ? Double.parseDouble(value.toString()) : value.doubleValue();
            if (Double.isNaN(number) || Double.isInfinite(number)) {
                sent.append("{\"float\":\"").append(Double.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf").append("\"}");
            } else {
                sent.append(number);
            }
            return;
        }
        if (kind.word.equals("float") && Math.abs(value.longValue()) < EXACT) {
            sent.append(value.longValue()).append(".0");
            return;
        }
        BigInteger whole = value instanceof BigInteger ? (BigInteger) value : BigInteger.valueOf(value.longValue());
        if (whole.bitLength() > 14_000) {
            throw new Bad("OLE", "an integer of more than 4200 digits");
        }
        if (whole.bitLength() <= 53) {
            sent.append(whole);
        } else {
            sent.append("{\"int\":\"").append(whole).append("\"}");
        }
    }

    private void text(String text) {
        spend(text.length() >> 3);
        if (Json.isWellFormed(text)) {
            sent.append(Json.text(text));
            return;
        }
        sent.append("{\"str\":").append(Arrays.toString(text.codePoints().toArray())).append('}');
    }

    private void enter(Object value) {
        if (path.size() >= MAX_DEPTH) {
            throw new Bad("INVALID", "the value is nested more than " + MAX_DEPTH + " deep");
        }
        if (!path.add(value)) {
            throw new Bad("INVALID", "the value contains itself");
        }
    }

    private void many(Object value, Kind item, Iterator<?> items, int count) throws ReflectiveOperationException {
        enter(value);
        spend(count);
        sent.append('[');
        for (boolean first = true; items.hasNext(); first = false) {
            if (!first) {
                sent.append(',');
                if (sent.length() > 16 << 20) {
                    throw new Bad("OLE", "the value is too big");
                }
            }
            one(item, items.next());
        }
        sent.append(']');
        path.remove(value);
    }

    private void array(Kind kind, Object value) throws ReflectiveOperationException {
        enter(value);
        int length = Array.getLength(value);
        spend(length);
        sent.append('[');
        for (int i = 0; i < length; i++) {
            if (i > 0) {
                sent.append(',');
            }
            one(kind.item(), Array.get(value, i));
        }
        sent.append(']');
        path.remove(value);
    }

    private void map(Kind kind, Map<?, ?> value) throws ReflectiveOperationException {
        enter(value);
        spend(value.size());
        boolean typed = kind.word.equals("dict");
        sent.append("{\"dict\":[");
        boolean first = true;
        for (Map.Entry<?, ?> entry : value.entrySet()) {
            sent.append(first ? "[" : ",[");
            first = false;
            one(typed ? kind.of.get(0) : Kind.ANY, entry.getKey());
            sent.append(',');
            one(typed ? kind.of.get(1) : Kind.ANY, entry.getValue());
            sent.append(']');
        }
        sent.append("]}");
        path.remove(value);
    }

    private static List<Object> values(Object node) throws ReflectiveOperationException {
        List<Object> found = new ArrayList<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (node != null) {
            if (!seen.add(node)) {
                throw new Bad("INVALID", "the linked list comes back to a node it has already passed, so it never ends");
            }
            if (seen.size() > MAX_NODES) {
                throw new Bad("OLE", "the linked list is too long to read");
            }
            found.add(Arguments.field(node.getClass(), "val").get(node));
            node = Arguments.field(node.getClass(), "next").get(node);
        }
        return found;
    }

    private static List<Object> levels(Object root) throws ReflectiveOperationException {
        List<Object> found = new ArrayList<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> queue = new ArrayList<>();
        queue.add(root);
        for (int at = 0; at < queue.size(); at++) {
            Object node = queue.get(at);
            if (node == null) {
                found.add(null);
                continue;
            }
            if (!seen.add(node)) {
                throw new Bad("INVALID", "the same node hangs in the tree twice");
            }
            if (seen.size() > MAX_NODES) {
                throw new Bad("OLE", "the tree is too big to read");
            }
            found.add(Arguments.field(node.getClass(), "val").get(node));
            queue.add(Arguments.field(node.getClass(), "left").get(node));
            queue.add(Arguments.field(node.getClass(), "right").get(node));
        }
        while (!found.isEmpty() && found.get(found.size() - 1) == null) {
            found.remove(found.size() - 1);
        }
        return found;
    }
}
