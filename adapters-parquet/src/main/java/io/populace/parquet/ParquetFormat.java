package io.populace.parquet;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.BlockRun;
import io.populace.generation.record.RecordLayout;
import java.util.function.Supplier;
import org.apache.parquet.format.CompressionCodec;
import org.jspecify.annotations.Nullable;

/**
 * Apache Parquet (https://parquet.apache.org). The columns of objects within the record are in groups; {@code age} is an
 * INT32, {@code index} an INT64, all else text. A postcode or a country code can be
 * null, no other value. A row group has {@value RowGroupEncoder#USERS} users,
 * and pages are compressed by zstd.
 *
 * <p>The bytes depend on the users, the layout and the options, and on the version of zstd or zlib, but not on threads or
 * engines. Immutable: each option gives another format.
 */
public final class ParquetFormat implements BlockFormat {

    /** The footer of so many users has some 40 MB. */
    private static final long MAX_USERS = 1L << 31;

    /** The level of zstd if none is given: 2 and 3 make users no smaller. */
    public static final int DEFAULT_ZSTD_LEVEL = 1;

    private static final int TYPICAL_COLUMN_BYTES = 8;
    private static final int TYPICAL_RAW_COLUMN_BYTES = 16;

    /** A buffer does not begin larger, however many columns there are. */
    private static final int MAX_TYPICAL_BYTES = 1 << 26;

    private final RecordLayout layout;
    private final boolean flat;
    private final boolean nativeUuids;
    private final PageCodec codec;
    private final @Nullable String recipe;
    private final Schema schema;

    private ParquetFormat(
            RecordLayout layout, boolean flat, boolean nativeUuids, PageCodec codec, @Nullable String recipe) {
        this.layout = layout;
        this.flat = flat;
        this.nativeUuids = nativeUuids;
        this.codec = codec;
        this.recipe = recipe;
        this.schema = Schema.of(layout, flat, nativeUuids);
    }

    /** Standard records. */
    public static ParquetFormat standard() {
        return of(RecordLayout.standard());
    }

    /** Records of {@code layout}. */
    public static ParquetFormat of(RecordLayout layout) {
        return new ParquetFormat(layout, false, false, PageCodec.zstd(DEFAULT_ZSTD_LEVEL), null);
    }

    /**
     * Without groups: {@code address.city} is a column {@code address_city}.
     *
     * @throws IllegalArgumentException if two columns have the same name then
     */
    public ParquetFormat flat() {
        return new ParquetFormat(layout, true, nativeUuids, codec, recipe);
    }

    /** UUIDs in 16 bytes with the logical type UUID. Spark 4.2 cannot read a file that has one; DuckDB can. */
    public ParquetFormat nativeUuids() {
        return new ParquetFormat(layout, flat, true, codec, recipe);
    }

    /**
     * Pages compressed by zstd.
     *
     * @param level 1, the fastest, to 19
     * @throws IllegalArgumentException if {@code level} is out of range
     * @throws UnsupportedOperationException if the native library of zstd cannot be loaded
     */
    public ParquetFormat zstd(int level) {
        ZstdPages.load();
        return new ParquetFormat(layout, flat, nativeUuids, PageCodec.zstd(level), recipe);
    }

    /**
     * Pages compressed by gzip.
     *
     * @param level 1, the fastest, to 9
     * @throws IllegalArgumentException if {@code level} is out of range
     */
    public ParquetFormat gzip(int level) {
        return new ParquetFormat(layout, flat, nativeUuids, PageCodec.gzip(level), recipe);
    }

    /** Pages that are not compressed. */
    public ParquetFormat uncompressed() {
        return new ParquetFormat(layout, flat, nativeUuids, PageCodec.NONE, recipe);
    }

    /** With a text in the footer that says how the file was made, under the key {@code populace.recipe}. */
    @Override
    public ParquetFormat withRecipe(Supplier<String> recipe) {
        return new ParquetFormat(layout, flat, nativeUuids, codec, recipe.get());
    }

    /** {@return 2<sup>31</sup>} */
    @Override
    public long maxUsers() {
        return MAX_USERS;
    }

    @Override
    public int blockUsers() {
        return RowGroupEncoder.USERS;
    }

    @Override
    public int typicalBlockBytes() {
        int columnBytes =
                codec.name() == CompressionCodec.UNCOMPRESSED ? TYPICAL_RAW_COLUMN_BYTES : TYPICAL_COLUMN_BYTES;
        long bytes = (long) RowGroupEncoder.USERS * schema.leaves().size() * columnBytes;
        return (int) Math.min(MAX_TYPICAL_BYTES, bytes);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if {@code range} has more than {@link #maxUsers()} users
     * @throws UnsupportedOperationException if the native library of zstd is needed and cannot be loaded
     */
    @Override
    public BlockRun newRun(UserDrawer drawer, IndexRange range) {
        if (range.count() > MAX_USERS) {
            throw new IllegalArgumentException(
                    "a Parquet file can have " + MAX_USERS + " users at most: " + range.count());
        }
        return new ParquetRun(schema, codec, new Footer(schema.elements(), recipe), drawer, range);
    }
}
