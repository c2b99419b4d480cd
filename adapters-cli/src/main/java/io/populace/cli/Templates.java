package io.populace.cli;

import io.populace.generation.encoding.UserEncoder;
import io.populace.text.TemplateEscapes;
import io.populace.text.UserTemplate;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
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
    FormatChoice read(TemplateFile file, @Nullable String escape) {
        TemplateEscapes known = escapes.get();
        String name = escape == null
                ? known.nameOfFile(file.path() == null ? "" : file.path().toString())
                : OptionValues.oneOf(FormatChoice.ESCAPE, escape, known.names());
        String text = file.read(standardInput);
        return new FormatChoice(Map.of(FormatChoice.TEMPLATE, text, FormatChoice.ESCAPE, name), file.name());
    }

    /** The encoder of a template that has been read. */
    UserEncoder encoder(FormatChoice choice) {
        TemplateEscapes known = escapes.get();
        String escape = OptionValues.oneOf(FormatChoice.ESCAPE, choice.required(FormatChoice.ESCAPE), known.names());
        try {
            return UserTemplate.parse(choice.required(FormatChoice.TEMPLATE), known.named(escape))
                    .encoder();
        } catch (IllegalArgumentException e) {
            throw TemplateFile.wrong(choice.templateName(), String.valueOf(e.getMessage()));
        }
    }
}
