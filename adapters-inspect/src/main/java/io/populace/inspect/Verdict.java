package io.populace.inspect;

/** What a rule says of a record. */
enum Verdict {
    KEPT,
    BROKEN,

    /** The catalog has no facts about the record, or its name cannot be written in the letters a to z. */
    NOT_JUDGED;

    static Verdict of(boolean kept) {
        return kept ? KEPT : BROKEN;
    }
}
