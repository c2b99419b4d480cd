package io.populace.generation.encoding;

import io.populace.generation.lexicon.Literal;

/**
 * What stands around the records of an output.
 *
 * @param header before the first record
 * @param separator between two records
 * @param footer after the last record
 * @param emptyOutput the whole output if there is no record
 * @param batch after so many records comes {@code batchSeparator} in the place of {@code separator}
 * @param batchSeparator between the last record of a batch and the first of the next
 */
public record Framing(
        Literal header, Literal separator, Literal footer, Literal emptyOutput, long batch, Literal batchSeparator) {

    /**
     * A framing without batches.
     *
     * @param header before the first record
     * @param separator between two records
     * @param footer after the last record
     * @param emptyOutput the whole output if there is no record
     */
    public static Framing of(String header, String separator, String footer, String emptyOutput) {
        Literal between = Literal.of(separator);
        return new Framing(
                Literal.of(header), between, Literal.of(footer), Literal.of(emptyOutput), Long.MAX_VALUE, between);
    }

    /** One record a line, every line ended; without records, nothing. */
    public static Framing lines() {
        return of("", "\n", "\n", "");
    }

    /**
     * What stands before a record.
     *
     * @param position how many records of the output come before it, 1 or more
     */
    Literal separator(long position) {
        return position < batch || position % batch != 0 ? separator : batchSeparator;
    }
}
