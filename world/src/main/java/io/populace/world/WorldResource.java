package io.populace.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the resources of the world. Each is a text in UTF-8, in a format of whoever asks for it. */
public final class WorldResource {

    private WorldResource() {}

    /** The text of a resource; otherwise as {@link #require}. */
    public static String text(String name) {
        return new String(require(name), StandardCharsets.UTF_8);
    }

    /**
     * The bytes of a resource.
     *
     * @param name relative to this package
     * @throws IllegalStateException if there is no such resource
     * @throws UncheckedIOException if it cannot be read
     */
    public static byte[] require(String name) {
        try (InputStream in = WorldResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource must be on the class path: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
