package io.populace.cli;

import io.populace.files.Compression;
import io.populace.generation.encoding.BlockFormat;
import io.populace.parquet.ParquetFormat;
import org.jspecify.annotations.Nullable;

/** Parquet as the options ask for it. */
final class ParquetOutput {

    private ParquetOutput() {}

    /**
     * The format of a choice.
     *
     * @param compression a choice of {@link CompressOption}; null for zstd
     */
    static BlockFormat blocks(FormatChoice choice, @Nullable String compression) {
        ParquetFormat format = ParquetFormat.of(choice.layout());
        if (choice.flat()) {
            format = format.flat();
        }
        if (choice.nativeUuid()) {
            format = format.nativeUuids();
        }
        Compression method = compression == null ? Compression.ZSTD : CompressOption.method(compression);
        int level = compression == null ? method.defaultLevel() : CompressOption.level(method, compression);
        try {
            return method == Compression.GZIP ? format.gzip(level) : format.zstd(level);
        } catch (UnsupportedOperationException e) {
            throw CommandException.failed(String.valueOf(e.getMessage()));
        }
    }
}
