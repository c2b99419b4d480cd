package io.populace.inspect;

/**
 * A position in a file.
 *
 * @param file the name of the file
 * @param record number of the record in the file, from 1
 * @param line number of the line in the file, from 1
 * @param inLines whether the line alone identifies the record
 */
record Place(String file, long record, long line, boolean inLines) {

    /** The position without the file name. */
    String inFile() {
        return inLines ? "line " + line : "record " + record + ", line " + line;
    }
}
