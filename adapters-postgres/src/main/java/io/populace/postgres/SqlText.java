package io.populace.postgres;

/** Names and texts as SQL of PostgreSQL has them (manual, "Lexical Structure"). */
final class SqlText {

    private SqlText() {}

    /** A name in quotes, which no reserved word can break. */
    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text in quotes, for statements that take no parameters; whatever {@code standard_conforming_strings} is. */
    static String text(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
