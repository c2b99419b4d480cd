package io.populace.json;

import java.nio.charset.StandardCharsets;

/** What stands around the records of an output. */
final class JsonFraming {

    static final JsonFraming ARRAY = new JsonFraming("[\n", ",\n", "\n]\n", "[", "]\n");
    static final JsonFraming NDJSON = new JsonFraming("", "\n", "\n", "", "");

    private final byte[] header;
    private final byte[] separator;
    private final byte[] footer;
    private final byte[] emptyHeader;
    private final byte[] emptyFooter;

    private JsonFraming(String header, String separator, String footer, String emptyHeader, String emptyFooter) {
        this.header = utf8(header);
        this.separator = utf8(separator);
        this.footer = utf8(footer);
        this.emptyHeader = utf8(emptyHeader);
        this.emptyFooter = utf8(emptyFooter);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] header(boolean empty) {
        return empty ? emptyHeader : header;
    }

    byte[] separator() {
        return separator;
    }

    byte[] footer(boolean empty) {
        return empty ? emptyFooter : footer;
    }
}
