package io.populace.postgres;

/** Names and texts as SQL of PostgreSQL has them (manual, "Lexical Structure"). */
final class SqlText {

    private SqlText() {}

    /** A name in quotes, which no reserved word can break. */
    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text in quotes, for statements that take no parameters; backslashes are ordinary, as is standard since 9.1. */
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
