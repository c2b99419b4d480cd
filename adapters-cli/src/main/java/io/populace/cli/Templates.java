package io.populace.cli;

import io.populace.generation.encoding.UserEncoder;
import io.populace.text.TemplateEscape;
import io.populace.text.TemplateEscapes;
import io.populace.text.UserTemplate;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The templates that a command can read.
 *
 * @param escapes makes the escapes, which only a run with a template needs
 * @param standardInput where the template named {@code -} is read
 */
record Templates(Supplier<TemplateEscapes> escapes, InputStream standardInput) {

    /** The names of the escapes. */
    List<String> escapeNames() {
        return escapes.get().names();
    }

    /**
     * Reads a template.
     *
     * @param escape the name of its escape; null to choose by the ending of the file name
     */
    UserEncoder encoder(TemplateFile file, @Nullable String escape) {
        TemplateEscape chosen = escape(file.path(), escape);
        try {
            return UserTemplate.parse(file.read(standardInput), chosen).encoder();
        } catch (IllegalArgumentException e) {
            throw file.wrong(String.valueOf(e.getMessage()));
        }
    }

    private TemplateEscape escape(@Nullable Path file, @Nullable String name) {
        TemplateEscapes known = escapes.get();
        return name == null
                ? known.ofFile(file == null ? "" : file.toString())
                : known.named(OptionValues.oneOf("--escape", name, known.names()));
    }
}
