package io.populace.inspect;

/**
 * Where something is.
 *
 * @param file the name of the file
 * @param record the number of the record in the file, from 1
 * @param line the number of the line in the file, from 1
 * @param inLines whether the line alone tells the record
 */
record Place(String file, long record, long line, boolean inLines) {

    /** The place inside its file. */
    String inFile() {
        return inLines ? "line " + line : "record " + record + ", line " + line;
    }
}
