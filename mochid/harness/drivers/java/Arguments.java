package mochi;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arguments as the candidate's method declares them. */
final class Arguments {
    private Arguments() {
    }

    /** The value that was sent, with its tags undone. */
    static Object raw(Object sent) {
        if (sent instanceof List) {
            List<Object> items = new ArrayList<>(((List<?>) sent).size());
            for (Object item : (List<?>) sent) {
                items.add(raw(item));
            }
            return items;
        }
        if (!(sent instanceof Map)) {
            return sent;
        }
        Map.Entry<?, ?> tagged = ((Map<?, ?>) sent).entrySet().iterator().next();
        Object inner = tagged.getValue();
        switch ((String) tagged.getKey()) {
            case "int":
                BigInteger big = new BigInteger((String) inner);
                return big.bitLength() < 64 ? (Object) big.longValue() : big;
            case "float":
                return inner.equals("nan") ? Double.NaN : inner.equals("inf") ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            case "str":
                StringBuilder text = new StringBuilder();
                for (Object code : (List<?>) inner) {
                    text.appendCodePoint(((Long) code).intValue());
                }
                return text.toString();
            case "dict":
                Map<Object, Object> map = new LinkedHashMap<>();
                for (Object pair : (List<?>) inner) {
                    map.put(raw(((List<?>) pair).get(0)), raw(((List<?>) pair).get(1)));
                }
                return map;
            default:
                return raw(inner);
        }
    }

    static Object build(Kind kind, Type type, Object value) throws ReflectiveOperationException {
        Class<?> wanted = plain(type);
        switch (kind.word) {
            case "optional":
                return value == null ? null : build(kind.of.get(0), type, value);
            case "linked_list":
                return linked(kind.item(), wanted, value);
            case "tree":
                return tree(kind.item(), wanted, value);
            case "list":
            case "graph":
                return list(kind.item(), type, wanted, (List<?>) value);
            case "dict":
                if (!wanted.isAssignableFrom(LinkedHashMap.class)) {
                    throw misfit(wanted, "a Map");
                }
                Map<Object, Object> map = new LinkedHashMap<>();
                for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                    Object key = build(kind.of.get(0), argument(type, 0), entry.getKey());
                    map.put(key, build(kind.of.get(1), argument(type, 1), entry.getValue()));
                }
                return map;
            default:
                return scalar(wanted, kind.word.equals("float") && value instanceof Long ? ((Long) value).doubleValue() : value);
        }
    }

    static Class<?> plain(Type type) {
        if (type instanceof Class) {
            return (Class<?>) type;
        }
        if (type instanceof ParameterizedType) {
            return (Class<?>) ((ParameterizedType) type).getRawType();
        }
        if (type instanceof GenericArrayType) {
            Type inner = ((GenericArrayType) type).getGenericComponentType();
            return Array.newInstance(plain(inner), 0).getClass();
        }
        return Object.class;
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType ? ((ParameterizedType) type).getActualTypeArguments()[index] : Object.class;
    }

    private static Object list(Kind item, Type type, Class<?> wanted, List<?> values) throws ReflectiveOperationException {
        if (wanted.isArray()) {
            Type component = type instanceof GenericArrayType
                    ? ((GenericArrayType) type).getGenericComponentType()
                    : wanted.getComponentType();
            Object array = Array.newInstance(plain(component), values.size());
            for (int i = 0; i < values.size(); i++) {
                Array.set(array, i, build(item, component, values.get(i)));
            }
            return array;
        }
        if (!wanted.isAssignableFrom(ArrayList.class)) {
            throw misfit(wanted, "an array or a List");
        }
        List<Object> built = new ArrayList<>(values.size());
        for (Object value : values) {
            built.add(build(item, argument(type, 0), value));
        }
        return built;
    }

    private static Object scalar(Class<?> wanted, Object value) {
        if (value == null && !wanted.isPrimitive()) {
            return null;
        }
        if (value instanceof Long) {
            long number = (Long) value;
            if (wanted == int.class || wanted == Integer.class) {
                if (number != (int) number) {
                    throw new Bad("INVALID", "the argument " + number + " does not fit into an int; declare it long");
                }
                return (int) number;
            }
            if (wanted == long.class || wanted == Long.class) {
                return number;
            }
            if (wanted == BigInteger.class) {
                return BigInteger.valueOf(number);
            }
            if (wanted == double.class || wanted == Double.class) {
                return (double) number;
            }
            if (wanted.isAssignableFrom(Integer.class)) {
                return number == (int) number ? (Object) (int) number : (Object) number;
            }
        } else if (value instanceof Double) {
            if (wanted == double.class || wanted.isAssignableFrom(Double.class)) {
                return value;
            }
            if (wanted == float.class || wanted == Float.class) {
                return ((Double) value).floatValue();
            }
        } else if (value instanceof Boolean) {
            if (wanted == boolean.class || wanted.isAssignableFrom(Boolean.class)) {
                return value;
            }
        } else if (value instanceof String) {
            String text = (String) value;
            if (wanted.isAssignableFrom(String.class)) {
                return text;
            }
            if ((wanted == char.class || wanted == Character.class) && text.length() == 1) {
                return text.charAt(0);
            }
            if (wanted == char[].class) {
                return text.toCharArray();
            }
        }
        String given = value == null ? "null" : value instanceof Long ? "whole numbers" : value instanceof Double ? "numbers"
                : value instanceof Boolean ? "booleans" : "text";
        throw misfit(wanted, given);
    }

    private static Bad misfit(Class<?> wanted, String given) {
        return new Bad("COMPILE_ERROR", "a parameter is declared as " + wanted.getSimpleName() + ", but the tests give " + given);
    }

    private static Object linked(Kind item, Class<?> node, Object values) throws ReflectiveOperationException {
        Object head = null;
        List<?> all = values == null ? List.of() : (List<?>) values;
        for (int i = all.size() - 1; i >= 0; i--) {
            Object made = node(node, item, all.get(i));
            field(node, "next").set(made, head);
            head = made;
        }
        return head;
    }

    private static Object tree(Kind item, Class<?> node, Object values) throws ReflectiveOperationException {
        List<?> all = values == null ? List.of() : (List<?>) values;
        if (all.isEmpty() || all.get(0) == null) {
            return null;
        }
        Object root = node(node, item, all.get(0));
        ArrayDeque<Object> parents = new ArrayDeque<>(List.of(root));
        int next = 1;
        while (!parents.isEmpty() && next < all.size()) {
            Object parent = parents.poll();
            for (String side : List.of("left", "right")) {
                Object value = next < all.size() ? all.get(next++) : null;
                if (value != null) {
                    Object child = node(node, item, value);
                    field(node, side).set(parent, child);
                    parents.add(child);
                }
            }
        }
        return root;
    }

    static Field field(Class<?> node, String name) {
        try {
            Field field = node.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException error) {
            throw new Bad("INVALID", node.getSimpleName() + " has no field " + name + ", so it can't be a node here");
        }
    }

    private static Object node(Class<?> node, Kind item, Object value) throws ReflectiveOperationException {
        Field val = field(node, "val");
        Object made = null;
        for (Constructor<?> constructor : node.getDeclaredConstructors()) {
            Class<?>[] parameters = constructor.getParameterTypes();
            if (parameters.length <= 3 && made == null) {
                constructor.setAccessible(true);
                Object[] given = new Object[parameters.length];
                for (int i = 0; i < given.length; i++) {
                    given[i] = parameters[i].isPrimitive() ? build(item, parameters[i], value) : null;
                }
                made = constructor.newInstance(given);
            }
        }
        if (made == null) {
            throw new Bad("INVALID", node.getSimpleName() + " has no constructor that takes a value");
        }
        val.set(made, build(item, val.getGenericType(), value));
        return made;
    }
}
