package io.populace.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of tables and columns as SQL has them: in quotes where they must be. */
final class SqlName {

    /** Without quotes, PostgreSQL turns capitals into small letters. */
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private static final Set<String> RESERVED = Set.of("user", "order", "group", "index", "table");

    private SqlName() {}

    /** The name {@code name}, in quotes if it must be. */
    static String of(String name) {
        boolean plain = PLAIN.matcher(name).matches() && !RESERVED.contains(name.toLowerCase(Locale.ROOT));
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
