import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites the class files of an archive that are older than Java 7 as class files of Java 7; the code stays the same. The
 * JVM keeps no older ones in an archive of classes, and verifies them at every start. The build runs this on populace.jar,
 * because picocli is compiled for Java 5.
 */
final class UpgradeClassFiles {

    /** Where a class file has its major version. */
    private static final int MAJOR_VERSION = 7;

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        LocalDateTime time = LocalDateTime.ofInstant(Instant.parse(args[1]), ZoneOffset.UTC);
        Path upgraded = Path.of(args[0] + ".upgraded");
        try (ZipFile in = new ZipFile(jar.toFile());
                URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                OutputStream file = Files.newOutputStream(upgraded);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : in.stream().toList()) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(time); // two builds give equal archives, in any time zone
                out.putNextEntry(copy);
                boolean old = entry.getName().endsWith(".class") && bytes[MAJOR_VERSION] < Opcodes.V1_7;
                out.write(old ? upgrade(bytes, classes) : bytes);
            }
        }
        Files.move(upgraded, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Frames, which verifiers need from Java 7 on, are computed from the code and the hierarchy of its classes. */
    private static byte[] upgrade(byte[] bytes, ClassLoader classes) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        ClassVisitor upgrade = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String parent, String[] types) {
                super.visit(Opcodes.V1_7, access, name, signature, parent, types);
            }
        };
        new ClassReader(bytes).accept(upgrade, 0);
        return writer.toByteArray();
    }
}
