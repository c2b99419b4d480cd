package io.populace.benchmarks;

import io.populace.domain.IndexRange;
import io.populace.files.Compression;
import io.populace.generation.Population;
import io.populace.generation.encoding.BlockEncoder;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.record.RecordLayout;
import io.populace.json.JsonEncoders;
import io.populace.parquet.ParquetFormat;
import io.populace.text.CsvEncoders;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Makes standard records in blocks of a format, as a worker of an engine does, one block per run. Shows how fast a format is,
 * and how many bytes a user takes.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar BlockBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BlockBenchmark {

    private static final Map<String, BlockFormat> FORMATS = Map.of(
            "ndjson", new RecordBlocks(JsonEncoders.ndjson()),
            "csv", new RecordBlocks(CsvEncoders.csv(RecordLayout.standard())),
            "ndjson.gz:1", Compression.GZIP.blocks(JsonEncoders.ndjson(), 1),
            "ndjson.gz", Compression.GZIP.blocks(JsonEncoders.ndjson()),
            "ndjson.zst", Compression.ZSTD.blocks(JsonEncoders.ndjson()),
            "csv.zst", Compression.ZSTD.blocks(CsvEncoders.csv(RecordLayout.standard())),
            "parquet", ParquetFormat.standard());

    /** The format, by the ending of file names; the level behind a colon. */
    @Param({"ndjson", "csv", "ndjson.gz:1", "ndjson.gz", "ndjson.zst", "csv.zst", "parquet"})
    public String format = "ndjson";

    private final Utf8Buffer buffer = new Utf8Buffer(1 << 24);
    private int blockUsers;
    private BlockEncoder encoder = encoder("ndjson");
    private long next;

    private static BlockEncoder encoder(String format) {
        return format(format)
                .newRun(Population.seeded(42).drawer(), users(format))
                .newEncoder();
    }

    private static IndexRange users(String format) {
        return IndexRange.of(0, format(format).maxUsers());
    }

    private static BlockFormat format(String name) {
        return Objects.requireNonNull(FORMATS.get(name), name);
    }

    /** Makes the encoder of the format. */
    @Setup
    public void begin() {
        blockUsers = format(format).blockUsers();
        encoder = encoder(format);
    }

    /** Frees what the encoder holds. */
    @TearDown
    public void end() {
        encoder.close();
    }

    /** One block. */
    @Benchmark
    public byte[] block(Throughput throughput) {
        buffer.clear();
        encoder.encode(IndexRange.ofCount(next, blockUsers), buffer);
        next += blockUsers;
        throughput.add(blockUsers, buffer.length());
        return buffer.bytes();
    }
}
