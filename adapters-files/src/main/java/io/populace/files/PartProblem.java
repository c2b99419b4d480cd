package io.populace.files;

/**
 * What is wrong with a file of a folder.
 *
 * @param file its name
 * @param kind what is wrong
 * @param description the same in words, such as {@code differs at byte 1234, user 17}
 */
public record PartProblem(String file, Kind kind, String description) {

    /** What can be wrong. */
    public enum Kind {
        /** A part is not there. */
        MISSING,
        /** A part has other bytes, or cannot be read. */
        DIFFERENT,
        /** A file is not a part, but readers of the folder would take it for one. */
        UNKNOWN
    }
}
