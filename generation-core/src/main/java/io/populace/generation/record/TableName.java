package io.populace.generation.record;

import io.populace.domain.Excerpt;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The name of a table in a database: {@code users}, or with its schema {@code test.users}.
 *
 * @param parts the name alone, or the schema and the name
 */
public record TableName(List<String> parts) {

    public TableName {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException if {@code text} is neither NAME nor SCHEMA.NAME
     */
    public static TableName parse(String text) {
        List<String> parts = List.of(text.split("\\.", -1));
        if (parts.size() > 2
                || parts.stream().anyMatch(String::isBlank)
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("table must be NAME or SCHEMA.NAME: " + Excerpt.orEmpty(text));
        }
        return new TableName(parts);
    }

    /** The name with each part written by {@code part}, and a dot between. */
    public String written(UnaryOperator<String> part) {
        return parts.stream().map(part).collect(Collectors.joining("."));
    }
}
