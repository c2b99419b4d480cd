package io.populace.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Mustache template next to a class. Values are escaped if the name ends in {@code .html}. */
public final class Template {

    private final com.samskivert.mustache.Template compiled;

    /**
     * The template {@code name}.
     *
     * @param owner the class that the template is next to
     */
    public Template(Class<?> owner, String name) {
        compiled = Mustache.compiler()
                .escapeHTML(name.endsWith(".html"))
                .withLoader(partial -> new StringReader(read(Template.class, partial)))
                .compile(read(owner, name));
    }

    /** Fills the template and writes it as UTF-8. */
    public void write(Object context, Path file) throws IOException {
        Files.writeString(file, fill(context));
    }

    /** The template with the values of {@code context}, a map or record. */
    public String fill(Object context) {
        return compiled.execute(context);
    }

    private static String read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("template must be next to " + owner.getName() + ": " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
