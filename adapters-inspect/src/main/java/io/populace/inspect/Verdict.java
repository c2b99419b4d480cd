package io.populace.inspect;

/** What a rule says of a record. */
enum Verdict {
    KEPT,
    BROKEN,

    /** The catalog has no facts about the record, or its name is in letters that the judge cannot transliterate. */
    NOT_JUDGED;

    static Verdict of(boolean kept) {
        return kept ? KEPT : BROKEN;
    }
}
