package io.populace.text;

import io.populace.generation.encoding.DateText;
import io.populace.generation.encoding.Utf8Buffer;

/** Writes values between apostrophes of standard SQL. */
final class SqlEscape extends DoublingEscape {

    SqlEscape() {
        super('\'');
    }

    /** Without a zone: MariaDB takes none, and a column of the type TIMESTAMP has none in PostgreSQL. */
    @Override
    public void timestamp(long epochSecond, Utf8Buffer out) {
        DateText.putBareTimestamp(epochSecond, out);
    }
}
