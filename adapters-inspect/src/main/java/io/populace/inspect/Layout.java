package io.populace.inspect;

/** The arrangement of records in a file. */
enum Layout {
    NONE("no user", "none"),
    ARRAY("JSON array", "array"),
    LINES("NDJSON, one user a line", "one_user_a_line"),
    SEVERAL_A_LINE("JSON objects, several on a line", "several_users_a_line"),
    OVER_LINES("JSON objects over several lines", "users_over_lines");

    private final String sentence;
    private final String key;

    Layout(String sentence, String key) {
        this.sentence = sentence;
        this.key = key;
    }

    String sentence() {
        return sentence;
    }

    /** The name for scripts. */
    String key() {
        return key;
    }
}
