package io.populace.inspect;

/** The result of a rule for a record. */
enum Verdict {
    KEPT,
    BROKEN,

    /** The catalog has no facts about the record, or its name cannot be transliterated to a-z. */
    NOT_JUDGED;

    static Verdict of(boolean kept) {
        return kept ? KEPT : BROKEN;
    }
}
