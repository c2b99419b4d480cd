package io.populace.cli;

import io.populace.files.Compression;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Binary file formats, recognized by their first bytes. */
enum BinaryFormat {
    GZIP("1f8b", "compressed with gzip", "gzip -dc", Compression.GZIP), // RFC 1952, section 2.3.1
    ZSTD("28b52ffd", "compressed with zstd", "zstd -dc", Compression.ZSTD), // RFC 8878, section 3.1.1
    BZIP2("425a68", "compressed with bzip2", "bzip2 -dc"),
    XZ("fd377a585a00", "compressed with xz", "xz -dc"),
    LZ4("04224d18", "compressed with lz4", "lz4 -dc"),
    ZIP("504b0304", "a zip archive", "unzip -p"),
    PARQUET("50415231", "a Parquet file", ""),
    ORC("4f5243", "an ORC file", ""),
    AVRO("4f626a01", "an Avro file", ""),
    ARROW("4152524f5731", "an Arrow file", "");

    private static final int LONGEST_SIGNATURE = 6;

    private final String signature;
    private final String description;
    private final String unpacker;
    private final @Nullable Compression compression;

    BinaryFormat(String signature, String description, String unpacker) {
        this(signature, description, unpacker, null);
    }

    BinaryFormat(String signature, String description, String unpacker, @Nullable Compression compression) {
        this.signature = signature;
        this.description = description;
        this.unpacker = unpacker;
        this.compression = compression;
    }

    /** What decompresses it; null if nothing here does. */
    @Nullable
    Compression compression() {
        return compression;
    }

    /** The format of {@code in}; null if it is none of these. Consumes nothing of {@code in}. */
    static @Nullable BinaryFormat of(BufferedInputStream in) throws IOException {
        in.mark(LONGEST_SIGNATURE);
        String begin = HexFormat.of().formatHex(in.readNBytes(LONGEST_SIGNATURE));
        in.reset();
        for (BinaryFormat format : values()) {
            if (begin.startsWith(format.signature)) {
                return format;
            }
        }
        return null;
    }

    /**
     * Names the format and a command that reads the file.
     *
     * @param name the file as errors show it
     * @param file the file on a command line; empty for standard input
     * @param reader the command that reads the unpacked file from standard input
     */
    String advice(String name, String file, String reader) {
        String advice = unpacker.isEmpty()
                ? "convert it to JSON first"
                : "use: " + (unpacker + " " + file).strip() + " | " + reader;
        return name + " is " + description + "; " + advice;
    }
}
