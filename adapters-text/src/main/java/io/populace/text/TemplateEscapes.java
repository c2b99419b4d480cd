package io.populace.text;

import io.populace.domain.Excerpt;
import io.populace.domain.Nearest;
import io.populace.generation.encoding.Escape;
import java.util.List;
import java.util.Locale;

/** The escapes of templates by name, and by the ending of the template's file. Immutable. */
public final class TemplateEscapes {

    private static final String NONE = "none";

    private final List<Named> escapes;

    private record Named(String name, TemplateEscape escape, List<String> endings) {}

    /**
     * The escapes that there are.
     *
     * @param json that of JSON, which belongs to another module
     */
    public TemplateEscapes(Escape json) {
        escapes = List.of(
                new Named("json", TemplateEscape.of(json), List.of(".json", ".ndjson")),
                new Named("csv", TemplateEscape.csv(), List.of(".csv")),
                new Named("sql", TemplateEscape.sql(), List.of(".sql")),
                new Named("xml", TemplateEscape.xml(), List.of(".xml", ".html", ".svg")),
                new Named("ldif", TemplateEscape.ldif(), List.of(".ldif")),
                new Named("vcard", TemplateEscape.vcard(), List.of(".vcf")),
                new Named(NONE, TemplateEscape.of(Escape.NONE), List.of()));
    }

    /** The names, in the order of the help. */
    public List<String> names() {
        return escapes.stream().map(Named::name).toList();
    }

    /**
     * The escape of a name.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public TemplateEscape named(String name) {
        for (Named escape : escapes) {
            if (escape.name().equals(name)) {
                return escape.escape();
            }
        }
        throw new IllegalArgumentException("escape must be one of " + String.join(", ", names()) + ": "
                + Excerpt.orEmpty(name) + Nearest.hint(name, names()));
    }

    /** The escape that the ending of a file name stands for, in any case; if it stands for none, values are not escaped. */
    public TemplateEscape ofFile(String fileName) {
        return named(nameOfFile(fileName));
    }

    /** The name of the escape that the ending of a file name stands for, in any case; {@code none} if it stands for none. */
    public String nameOfFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return escapes.stream()
                .filter(escape -> escape.endings().stream().anyMatch(name::endsWith))
                .map(Named::name)
                .findFirst()
                .orElse(NONE);
    }
}
