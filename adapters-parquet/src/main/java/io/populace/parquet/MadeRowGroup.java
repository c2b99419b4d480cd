package io.populace.parquet;

import io.populace.domain.IndexRange;
import java.util.stream.LongStream;

/**
 * What the footer must know of a row group.
 *
 * @param users whose row group it is
 * @param rawBytes how many bytes each column has with its values not compressed
 * @param storedBytes how many bytes each column has in the output
 * @param absent how many users of each column have no value
 */
@SuppressWarnings("ArrayRecordComponent") // nothing compares them
record MadeRowGroup(IndexRange users, long[] rawBytes, long[] storedBytes, long[] absent) {

    long totalStoredBytes() {
        return LongStream.of(storedBytes).sum();
    }
}
