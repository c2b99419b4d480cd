package io.populace.json;

import io.populace.generation.lexicon.Term;

/** What stands around the records of an output. */
final class JsonFraming {

    static final JsonFraming ARRAY = new JsonFraming("[\n", ",\n", "\n]\n", "[", "]\n");
    static final JsonFraming NDJSON = new JsonFraming("", "\n", "\n", "", "");

    private final Term header;
    private final Term separator;
    private final Term footer;
    private final Term emptyHeader;
    private final Term emptyFooter;

    private JsonFraming(String header, String separator, String footer, String emptyHeader, String emptyFooter) {
        this.header = Term.of(header);
        this.separator = Term.of(separator);
        this.footer = Term.of(footer);
        this.emptyHeader = Term.of(emptyHeader);
        this.emptyFooter = Term.of(emptyFooter);
    }

    Term header(boolean empty) {
        return empty ? emptyHeader : header;
    }

    Term separator() {
        return separator;
    }

    Term footer(boolean empty) {
        return empty ? emptyFooter : footer;
    }
}
