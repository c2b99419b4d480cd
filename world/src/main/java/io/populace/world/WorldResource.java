package io.populace.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads the resources of the world. Each is a text in UTF-8, in a format of whoever asks for it. */
public final class WorldResource {

    private WorldResource() {}

    /**
     * The bytes of a resource.
     *
     * @param name relative to this package, such as {@code words/fr.lexicon}
     * @return empty if there is no such resource
     * @throws UncheckedIOException if it cannot be read
     */
    public static Optional<byte[]> read(String name) {
        try (InputStream in = WorldResource.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * The bytes of a resource that must be there.
     *
     * @param name relative to this package
     * @throws IllegalStateException if there is no such resource
     */
    public static byte[] require(String name) {
        return read(name).orElseThrow(() -> new IllegalStateException("resource must be on the class path: " + name));
    }
}
