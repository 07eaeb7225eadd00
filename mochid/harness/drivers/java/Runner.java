package mochi;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * One run: waits warm for a job, loads the candidate's classes, calls the method on each input.
 *
 * The wire is that of harness/inside/wire.py: the job comes on descriptor 0, a frame for each case goes to 3, prints go to 1.
 * What a method takes decides how an argument is made: int[] or List<Integer>, int or long, char[] or String[].
 */
final class Runner {
    private static final long STACK = 64L << 20;
    private static final PrintStream aside = System.err;
    private static Results results;

    private Runner() {
    }

    static void wait(Results to) throws Exception {
        results = to;
        warm();
        results.send("{\"ready\":1}");
        byte[] task = new BufferedInputStream(new FileInputStream(FileDescriptor.in)).readAllBytes();
        Map<?, ?> job = (Map<?, ?>) Json.read(new String(task, StandardCharsets.UTF_8));
        System.setIn(InputStream.nullInputStream());
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(out);
        Thread thread = new Thread(null, () -> run(job), "main", STACK);
        Thread watch = new Thread(() -> glance(thread, (Long) job.get("timeout_ms")));
        watch.setDaemon(true);
        thread.start();
        watch.start();
    }

    /** Go through everything once, so that the first case finds it loaded. */
    static void warm() throws Exception {
        Kind kind = Kind.read(Json.read("[\"list\",[\"int\"]]"));
        Method same = Runner.class.getDeclaredMethod("same", int[].class);
        for (int i = 0; i < 50; i++) {
            Object given = Arguments.build(kind, same.getGenericParameterTypes()[0], Arguments.raw(Json.read("[1,2,3]")));
            Answers.encode(kind, same.invoke(null, given));
        }
        Bad.frame("RE", describe(new IllegalStateException("warm")), line(new IllegalStateException()));
        new Loader(Map.of("none", Base64.getEncoder().encodeToString(new byte[8])));
        Thread thread = new Thread(null, () -> { }, "warm", STACK);
        thread.start();
        thread.join();
    }

    static int[] same(int[] given) {
        return given;
    }

    /** Shortly before the time is up, leave word of where it is: early enough for a machine that is busy. */
    private static void glance(Thread thread, long timeout) {
        try {
            Thread.sleep(Math.max(0, timeout - Math.max(40, Math.min(250, timeout / 10))));
        } catch (InterruptedException error) {
            return;
        }
        for (StackTraceElement element : thread.getStackTrace()) {
            if ("Solution.java".equals(element.getFileName())) {
                aside.println("File \"solution.java\", line " + element.getLineNumber());
                return;
            }
        }
    }

    private static void run(Map<?, ?> job) {
        Runtime runtime = Runtime.getRuntime();
        try {
            cases(job);
        } catch (Throwable error) {
            results.send("{\"bad\":" + bad(error) + "}");
        }
        System.out.flush();
        runtime.halt(0);
    }

    private static void cases(Map<?, ?> job) throws Exception {
        List<Kind> kinds = new ArrayList<>();
        for (Object words : (List<?>) job.get("parameters")) {
            kinds.add(Kind.read(words));
        }
        List<String> names = new ArrayList<>();
        for (Object name : (List<?>) job.get("names")) {
            names.add((String) name);
        }
        boolean inPlace = (Boolean) job.get("in_place");
        Kind returns = inPlace ? kinds.get(0) : Kind.read(job.get("returns"));
        Loader loader = new Loader((Map<?, ?>) job.get("classes"));
        Map<?, ?> types = (Map<?, ?>) job.get("methods");
        boolean asksForClass = types != null && !types.isEmpty();
        String entry = (String) job.get("entry");
        Objects objects = asksForClass ? new Objects(loader.made(entry), entry, types) : null;
        Method method = asksForClass ? null : loader.find(names, kinds.size());
        List<?> inputs = (List<?>) job.get("inputs");
        for (int i = 0; i < inputs.size(); i++) {
            String frame;
            try {
                String out = asksForClass
                        ? objects.run((List<?>) inputs.get(i))
                        : call(kinds, method, returns, inPlace, (List<?>) inputs.get(i));
                frame = "{\"i\":" + i + ",\"out\":" + out + "}";
            } catch (Throwable error) {
                if (i == 0 && error instanceof Bad && ((Bad) error).kind.equals("COMPILE_ERROR")) {
                    throw error;
                }
                frame = "{\"i\":" + i + ",\"bad\":" + bad(error) + "}";
                if (frame.contains("\"kind\":\"MLE\"")) {
                    results.send(frame);
                    return; // the next case would only fill memory again
                }
            }
            System.out.flush();
            results.send(frame);
        }
        results.send("{\"done\":" + inputs.size() + "}");
    }

    private static String call(List<Kind> kinds, Method method, Kind returns, boolean inPlace, List<?> input) throws Exception {
        Object[] given = arguments(kinds, method, input);
        Object gave = method.invoke(self(method), given);
        return Answers.encode(returns, inPlace ? given[0] : gave);
    }

    private static Object self(Method method) throws ReflectiveOperationException {
        if (Modifier.isStatic(method.getModifiers())) {
            return null;
        }
        try {
            Constructor<?> make = method.getDeclaringClass().getDeclaredConstructor();
            make.setAccessible(true);
            return make.newInstance();
        } catch (NoSuchMethodException error) {
            throw new Bad("COMPILE_ERROR", method.getDeclaringClass().getSimpleName() + " needs a constructor without parameters");
        }
    }

    private static Object[] arguments(List<Kind> kinds, Method method, List<?> sent) throws ReflectiveOperationException {
        Type[] types = method.getGenericParameterTypes();
        Object[] given = new Object[kinds.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = Arguments.build(kinds.get(i), types[i], Arguments.raw(sent.get(i)));
        }
        return given;
    }

    /** What went wrong, whatever the exception does when it is looked at. */
    private static String bad(Throwable error) {
        try {
            return told(error);
        } catch (Throwable other) {
            return Bad.frame("RE", error.getClass().getSimpleName() + ": (it raises when it is read)", 0);
        }
    }

    private static String told(Throwable error) {
        while ((error instanceof InvocationTargetException || error instanceof ExceptionInInitializerError) && error.getCause() != null) {
            error = error.getCause();
        }
        if (error instanceof OutOfMemoryError) {
            return Bad.frame("MLE", "memory ran out", line(error));
        }
        if (error instanceof Bad) {
            return Bad.frame(((Bad) error).kind, error.getMessage(), 0);
        }
        return Bad.frame(denied(error) ? "DENIED" : "RE", describe(error), line(error));
    }

    private static String describe(Throwable error) {
        String name = error.getClass().getSimpleName();
        try {
            String message = error.getMessage();
            message = message == null || message.length() < 2000 ? message : message.substring(0, 2000);
            return message == null ? name : (name + ": " + message).replaceAll("\\s+", " ");
        } catch (Throwable other) {
            return name + ": (its message could not be read)";
        }
    }

    private static boolean denied(Throwable error) {
        for (int depth = 0; error != null && depth < 8; depth++, error = error.getCause()) {
            if (error instanceof java.io.FileNotFoundException || error instanceof java.nio.file.AccessDeniedException
                    || error instanceof java.nio.file.NoSuchFileException || error instanceof java.net.SocketException
                    || error instanceof java.net.UnknownHostException || error instanceof SecurityException) {
                return true;
            }
            String message = error instanceof IOException ? String.valueOf(error.getMessage()) : "";
            if (message.contains("ermission denied") || message.contains("not permitted") || message.contains("error=")) {
                return true;
            }
        }
        return false;
    }

    private static int line(Throwable error) {
        for (StackTraceElement element : error.getStackTrace()) {
            if ("Solution.java".equals(element.getFileName())) {
                return Math.max(0, element.getLineNumber());
            }
        }
        return 0;
    }
}
