package io.populace.parquet;

import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.Vocabulary;
import io.populace.generation.encoding.Utf8Buffer;
import org.apache.parquet.format.Encoding;

/** Pages of the numbers that stand for the values of a dictionary. */
final class NumberPages extends ColumnChunkPages {

    private final Dictionary dictionary;
    private final int[] numbers = new int[RowGroupEncoder.PAGE_USERS];
    private final Utf8Buffer page = new Utf8Buffer(RowGroupEncoder.PAGE_USERS * Short.BYTES);
    private int count;

    NumberPages(Dictionary dictionary, boolean nullable) {
        super(Encoding.RLE_DICTIONARY, nullable);
        this.dictionary = dictionary;
    }

    @Override
    boolean addValue(UserDraft user) {
        int number = dictionary.number(user);
        if (number == Vocabulary.ABSENT) {
            return false;
        }
        numbers[count++] = number;
        return true;
    }

    @Override
    Utf8Buffer takePage() {
        page.put((byte) dictionary.bitWidth());
        if (count > 0) {
            BitPacking.putRun(numbers, count, dictionary.bitWidth(), page);
        }
        count = 0;
        return page;
    }
}
