package io.populace.files;

import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mockito.invocation.Invocation;
import org.mockito.invocation.InvocationOnMock;

/**
 * The real file system. It records operations, in order, and can be made to fail.
 *
 * <p>An operation is recorded as a verb and a file name; {@code temporary} and {@code folder} stand for theirs.
 */
final class RecordingFileSystem {

    private static final Map<String, String> PROVIDER_OPERATIONS = Map.of(
            "newFileChannel",
            "open",
            "newByteChannel",
            "read",
            "newDirectoryStream",
            "list",
            "createDirectory",
            "create",
            "createLink",
            "link",
            "move",
            "move",
            "delete",
            "delete",
            "deleteIfExists",
            "delete");
    private static final Map<String, String> CHANNEL_OPERATIONS =
            Map.of("write", "write", "force", "sync", "tryLock", "lock");

    /** The reason of failures by number. */
    private static final String ERROR = "Input/output error";

    private final List<String> operations = new ArrayList<>();
    private final Map<String, Exception> failures = new HashMap<>();
    private final Map<String, Interference> interferences = new HashMap<>();
    private final FileSystem fileSystem;
    private int firstFailure = Integer.MAX_VALUE;
    private int lastFailure = Integer.MAX_VALUE;

    RecordingFileSystem(FileSystem real) {
        FileSystemProvider provider = mock(FileSystemProvider.class, call -> {
            Method method = call.getMethod();
            Object[] args = ((Invocation) call).getRawArguments();
            @Nullable Path last = null; // links and moves are recorded under the new name
            for (int i = 0; i < args.length; i++) {
                args[i] = real(args[i]);
                last = args[i] instanceof Path path && !(method.getName().equals("createLink") && i > 0) ? path : last;
            }
            record(PROVIDER_OPERATIONS.get(method.getName()), last);
            Object result = invoke(method, real.provider(), args);
            if (result instanceof DirectoryStream<?> listed && last != null) {
                Path folder = last;
                return mock(DirectoryStream.class, stream -> listed(stream, listed, folder));
            }
            return result instanceof FileChannel channel ? recording(channel, last) : result;
        });
        fileSystem = mock(
                FileSystem.class,
                call -> call.getMethod().getName().equals("provider")
                        ? provider
                        : invoke(call.getMethod(), real, ((Invocation) call).getRawArguments()));
    }

    /** Makes an operation fail. It is still recorded. */
    void fail(String operation, Exception failure) {
        failures.put(operation, failure);
    }

    /** Makes the operations {@code first} to {@code last} fail, counted from 0 on. They are still recorded. */
    void fail(int first, int last) {
        firstFailure = first;
        lastFailure = last;
    }

    /** Does something to the file once before an operation, as another process might. */
    void beforeFirst(String operation, Interference interference) {
        interferences.put(operation, interference);
    }

    interface Interference {
        void with(Path file) throws IOException;
    }

    List<String> operations() {
        return operations;
    }

    /** {@code path} in this file system. */
    Path of(Path path) {
        return (Path) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, args) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return fileSystem;
                    }
                    Object[] real = args == null
                            ? new Object[0]
                            : Stream.of(args).map(RecordingFileSystem::real).toArray();
                    Object result = invoke(method, path, real);
                    return result instanceof Path found ? of(found) : result;
                });
    }

    /** The real path of a path made by {@link #of}. */
    private static Object real(Object argument) {
        return argument instanceof Path path && Proxy.isProxyClass(path.getClass())
                ? Path.of(path.toString())
                : argument;
    }

    private Object listed(InvocationOnMock call, DirectoryStream<?> real, Path folder) throws Throwable {
        if (!call.getMethod().getName().equals("iterator")) {
            return invoke(call.getMethod(), real, ((Invocation) call).getRawArguments());
        }
        try {
            record("iterate", folder);
        } catch (IOException e) {
            throw new DirectoryIteratorException(e);
        }
        return StreamSupport.stream(real.spliterator(), false)
                .map(path -> of((Path) path))
                .iterator();
    }

    private FileChannel recording(FileChannel real, @Nullable Path path) {
        return mock(FileChannel.class, call -> {
            record(CHANNEL_OPERATIONS.get(call.getMethod().getName()), path);
            return invoke(call.getMethod(), real, ((Invocation) call).getRawArguments());
        });
    }

    private synchronized void record(@Nullable String operation, @Nullable Path path) throws Exception {
        if (operation != null && path != null) {
            String name = path.getFileName().toString();
            String described = operation + " "
                    + (Files.isDirectory(path) ? "folder" : name.startsWith(".populace-") ? "temporary" : name);
            int number = operations.size();
            operations.add(described);
            Interference interference = interferences.remove(described);
            if (interference != null) {
                interference.with(path);
            }
            Exception failure = failures.get(described);
            if (failure != null) {
                throw failure;
            }
            if (number >= firstFailure && number <= lastFailure) {
                throw CHANNEL_OPERATIONS.containsValue(operation)
                        ? new IOException(ERROR)
                        : new FileSystemException(path.toString(), null, ERROR);
            }
        }
    }

    private static Object invoke(Method method, Object real, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
