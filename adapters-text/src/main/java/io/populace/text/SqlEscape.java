package io.populace.text;

import io.populace.generation.encoding.DateText;
import io.populace.generation.encoding.Utf8Buffer;

/** Writes values between apostrophes of standard SQL. */
final class SqlEscape extends DoublingEscape {

    SqlEscape() {
        super('\'');
    }

    /** With a space and numbers only: MySQL does not take the letters of RFC 3339. */
    @Override
    public void timestamp(long epochSecond, Utf8Buffer out) {
        DateText.putOffsetTimestamp(epochSecond, out);
    }
}
