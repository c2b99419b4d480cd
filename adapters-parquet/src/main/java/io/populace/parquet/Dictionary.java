package io.populace.parquet;

import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.Vocabulary;
import io.populace.generation.encoding.Utf8Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;

/** The values of a column, written ahead of it in each row group, and the numbers that stand for them. Immutable. */
final class Dictionary {

    /** With fewer users for a value, its number and its share of the dictionary take about as much room as its text. */
    private static final int USERS_PER_VALUE = 4;

    private final Vocabulary vocabulary;
    private final int bitWidth;
    private final byte[] page;
    private final long rawBytes;

    private Dictionary(Vocabulary vocabulary, byte[] page, long rawBytes) {
        this.vocabulary = vocabulary;
        this.bitWidth = Math.max(
                1,
                Integer.SIZE - Integer.numberOfLeadingZeros(vocabulary.values().size() - 1));
        this.page = page;
        this.rawBytes = rawBytes;
    }

    /**
     * Whether a dictionary makes a column smaller.
     *
     * @param users in a row group
     */
    static boolean pays(Vocabulary vocabulary, long users) {
        int values = vocabulary.values().size();
        return values > 0 && values <= users / USERS_PER_VALUE;
    }

    /** The dictionary of all values of {@code vocabulary}. */
    static Dictionary of(Vocabulary vocabulary, PageCompressor compressor) {
        Utf8Buffer values = new Utf8Buffer(0);
        for (String value : vocabulary.values()) {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            values.putLittleEndian(utf8.length);
            values.put(utf8);
        }
        Utf8Buffer stored = compressor.compress(values);
        Utf8Buffer page = new Utf8Buffer(0);
        ThriftWriter.write(
                new PageHeader(PageType.DICTIONARY_PAGE, values.length(), stored.length())
                        .setDictionary_page_header(
                                new DictionaryPageHeader(vocabulary.values().size(), Encoding.PLAIN)),
                page);
        int headerBytes = page.length();
        page.put(stored.bytes(), stored.length());
        return new Dictionary(
                vocabulary, Arrays.copyOf(page.bytes(), page.length()), (long) headerBytes + values.length());
    }

    /** The number of the user's value, or {@link Vocabulary#ABSENT}. */
    int number(UserDraft user) {
        return vocabulary.number(user);
    }

    /** How many bits each number has, 1 or more. */
    int bitWidth() {
        return bitWidth;
    }

    /** The page of the dictionary, with its header. */
    byte[] page() {
        return page;
    }

    /** How many bytes the page has with its values not compressed. */
    long rawBytes() {
        return rawBytes;
    }
}
