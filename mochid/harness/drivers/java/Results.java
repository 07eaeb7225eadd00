package mochi;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;

/** Descriptor 3. */
final class Results {
    private final OutputStream out;

    Results() throws ReflectiveOperationException {
        Constructor<FileDescriptor> make = FileDescriptor.class.getDeclaredConstructor(int.class);
        make.setAccessible(true);
        out = new FileOutputStream(make.newInstance(3));
    }

    void send(String frame) {
        try {
            out.write((frame + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException error) {
            Runtime.getRuntime().halt(70); // nobody listens any more
        }
    }
}
