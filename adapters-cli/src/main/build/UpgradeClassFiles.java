import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
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

    /** Takes the archive, and the time that two builds write into it. */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        FileTime time = FileTime.from(Instant.parse(args[1]));
        // The file system copies all other entries as they are, without unpacking them.
        try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                FileSystem archive = FileSystems.newFileSystem(jar);
                Stream<Path> entries = Files.walk(archive.getPath("/"))) {
            for (Path entry : entries.filter(UpgradeClassFiles::isOld).toList()) {
                Files.write(entry, upgrade(Files.readAllBytes(entry), classes));
                Files.setLastModifiedTime(entry, time);
            }
        }
    }

    private static boolean isOld(Path entry) {
        if (!entry.toString().endsWith(".class")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(entry)) {
            return in.readNBytes(MAJOR_VERSION + 1)[MAJOR_VERSION] < Opcodes.V1_7;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
