package mochi;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a class is asked for: makes an object for each case and calls its methods in turn. */
final class Objects {
    private final String name;
    private final Map<String, List<Kind>> takes = new LinkedHashMap<>();
    private final Map<String, Kind> gives = new LinkedHashMap<>();
    private final Map<String, Method> methods = new LinkedHashMap<>();
    private final Constructor<?> constructor;

    Objects(Class<?> made, String name, Map<?, ?> types) {
        this.name = name;
        for (Map.Entry<?, ?> entry : types.entrySet()) {
            List<?> pair = (List<?>) entry.getValue();
            List<Kind> kinds = new ArrayList<>();
            for (Object words : (List<?>) pair.get(0)) {
                kinds.add(Kind.read(words));
            }
            takes.put((String) entry.getKey(), kinds);
            gives.put((String) entry.getKey(), Kind.read(pair.get(1)));
        }
        constructor = constructor(made);
        for (String method : takes.keySet()) {
            if (!method.equals(name)) {
                methods.put(method, method(made, method));
            }
        }
    }

    private Constructor<?> constructor(Class<?> made) {
        int wanted = takes.get(name).size();
        for (Constructor<?> one : made.getDeclaredConstructors()) {
            if (one.getParameterCount() == wanted) {
                one.setAccessible(true);
                return one;
            }
        }
        throw new Bad("COMPILE_ERROR", "Your class " + name + " needs a constructor that takes " + wanted);
    }

    private Method method(Class<?> made, String wanted) {
        StringBuilder camel = new StringBuilder();
        for (String part : wanted.split("_")) {
            camel.append(camel.length() == 0 ? part : part.substring(0, 1).toUpperCase() + part.substring(1));
        }
        for (Method method : made.getDeclaredMethods()) {
            boolean named = method.getName().equals(wanted) || method.getName().contentEquals(camel);
            if (named && method.getParameterCount() == takes.get(wanted).size() && !method.isSynthetic()) {
                method.setAccessible(true);
                return method;
            }
        }
        throw new Bad("COMPILE_ERROR", "Your class " + name + " has no method called " + camel);
    }

    /** What the calls of a case gave, as a value of the wire. */
    String run(List<?> input) throws ReflectiveOperationException {
        List<?> operations = (List<?>) input.get(0);
        List<String> gave = new ArrayList<>();
        Object object = null;
        for (int i = 0; i < operations.size(); i++) {
            String operation = (String) operations.get(i);
            List<?> sent = (List<?>) ((List<?>) input.get(1)).get(i);
            if (operation.equals(name)) {
                object = constructor.newInstance(given(operation, constructor.getGenericParameterTypes(), sent));
                gave.add("null");
                continue;
            }
            Method method = methods.get(operation);
            Object answer = method.invoke(object, given(operation, method.getGenericParameterTypes(), sent));
            Kind kind = gives.get(operation);
            gave.add(kind.word.equals("none") ? "null" : Answers.encode(kind, answer));
        }
        return "[" + String.join(",", gave) + "]";
    }

    private Object[] given(String operation, Type[] types, List<?> sent) throws ReflectiveOperationException {
        Object[] given = new Object[sent.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = Arguments.build(takes.get(operation).get(i), types[i], Arguments.raw(sent.get(i)));
        }
        return given;
    }
}
