package io.populace.inspect;

/** The result of a rule for a record. */
enum Verdict {
    KEPT,
    BROKEN,

    /** There are no facts about the value: the catalog lacks the country or city, no list has the name, or a field is missing. */
    NOT_JUDGED;

    static Verdict of(boolean kept) {
        return kept ? KEPT : BROKEN;
    }
}
