package io.populace.generation.record;

/** What kind of value a field has. */
public enum FieldType {

    /** A text. */
    TEXT,

    /** A whole number, 0 or more, of at most 31 bits. */
    INTEGER,

    /** A whole number, 0 or more, of at most 63 bits. */
    LONG,

    /** A UUID (RFC 9562). */
    UUID,

    /** An IPv4 address. */
    IPV4,

    /** An IPv6 address. */
    IPV6,

    /** A MAC address of 48 bits (EUI-48). */
    MAC,

    /** A day: ISO 8601 in text. */
    DATE,

    /** A second of UTC: RFC 3339 in text. */
    TIMESTAMP,

    /** A number with five decimals, beyond -1,000 and 1,000 none. */
    DECIMAL;

    /** Whether the value is a number, which JSON and SQL write without quotes. */
    public boolean isNumber() {
        return this == INTEGER || this == LONG || this == DECIMAL;
    }
}
