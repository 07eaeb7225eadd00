package mochi;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Turns Java text into classes, in memory, as often as it is asked: {"id", "source", "more": {name: text}} a line on descriptor 0,
 * {"id", "classes": {name: base64}} or {"id", "bad": {...}} a line on 3. It never runs what it compiles.
 */
final class Compiler {
    private static final String SOLUTION = "Solution";
    private static final int WARMING = 25;
    private static final String SMALL = "import java.util.*;\nclass Solution { int f(List<Integer> x) { Map<Integer, int[]> m = new HashMap<>();\n"
            + "for (int i : x) { m.merge(i, new int[]{i}, (a, b) -> a); } return x.stream().mapToInt(i -> i).sum(); } }";
    private static final List<String> OPTIONS = List.of("-proc:none", "-g", "-nowarn", "-Xlint:none", "-XDuseUnsharedTable=true");
    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

    Compiler() throws Exception {
        files.setLocation(StandardLocation.CLASS_PATH, List.of());
    }

    static void serve(Results results) throws Exception {
        Compiler compiler = new Compiler();
        compiler.warm();
        results.send("{\"ready\":1}");
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        for (int i = 0; i < WARMING && in.available() == 0; i++) {
            compiler.warm();
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Map<?, ?> asked = (Map<?, ?>) Json.read(line);
            Map<String, String> more = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) asked.get("more")).entrySet()) {
                more.put((String) entry.getKey(), (String) entry.getValue());
            }
            results.send("{\"id\":" + asked.get("id") + "," + compiler.answer((String) asked.get("source"), more) + "}");
        }
    }

    /** Compile something small, as a first compilation takes ten times as long as a later one. */
    void warm() {
        answer(SMALL, Map.of());
        answer("class Solution { int f() { return x; } }", Map.of());
    }

    String answer(String source, Map<String, String> more) {
        try {
            return compile(source, more);
        } catch (StackOverflowError | OutOfMemoryError error) {
            return "\"bad\":" + Bad.frame("COMPILE_ERROR", "it is nested too deeply to read", 0);
        } catch (RuntimeException | Error error) {
            return "\"bad\":" + Bad.frame("COMPILE_ERROR", "the Java compiler itself fell over it (" + error.getClass().getSimpleName() + ")", 0);
        }
    }

    private String compile(String source, Map<String, String> more) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<JavaFileObject> texts = new ArrayList<>();
        texts.add(new Text(SOLUTION, source));
        more.forEach((name, text) -> texts.add(new Text(name, text)));
        Memory memory = new Memory(files);
        boolean fine = javac.getTask(null, memory, found, OPTIONS, null, texts).call();
        if (!fine) {
            return "\"bad\":" + first(found);
        }
        StringBuilder built = new StringBuilder("\"classes\":{");
        memory.classes.forEach((name, code) -> built.append(built.charAt(built.length() - 1) == '{' ? "" : ",")
                .append(Json.text(name)).append(":\"").append(Base64.getEncoder().encodeToString(code.toByteArray())).append('"'));
        return built.append('}').toString();
    }

    private static String first(DiagnosticCollector<JavaFileObject> found) {
        for (Diagnostic<? extends JavaFileObject> one : found.getDiagnostics()) {
            if (one.getKind() == Diagnostic.Kind.ERROR) {
                String text = one.getMessage(Locale.ENGLISH).replaceFirst("\n\\s*symbol:\\s*", ": ").replaceFirst("(?s)\n\\s*location:.*", "");
                return Bad.frame("COMPILE_ERROR", text.replaceAll("\\s+", " "), (int) Math.max(0, one.getLineNumber()));
            }
        }
        return Bad.frame("COMPILE_ERROR", "the Java compiler does not accept it", 0);
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        /** Public classes may have any name: what the file is called is the editor's business. */
        @Override
        public boolean isNameCompatible(String name, Kind kind) {
            return true;
        }

        @Override
        public CharSequence getCharContent(boolean ignoring) {
            return text;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();

        Memory(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(JavaFileManager.Location to, String name, JavaFileObject.Kind kind, FileObject near) {
            ByteArrayOutputStream code = new ByteArrayOutputStream();
            classes.put(name, code);
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return code;
                }
            };
        }
    }
}
