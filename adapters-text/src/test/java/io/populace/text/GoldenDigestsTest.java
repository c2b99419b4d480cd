package io.populace.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.engine.OrderedParallelEngine;
import io.populace.generation.engine.SequentialEngine;
import io.populace.generation.record.RecordLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Within a data version, a seed always gives the same bytes, whatever the engine or slices. */
class GoldenDigestsTest {

    private static final Population POPULATION = Population.seeded(42);
    private static final IndexRange USERS = IndexRange.of(0, 2_500);

    @ParameterizedTest
    @CsvSource({
        "csv, 17d58617e74f8ac568fdbabf2cfe920eda9c96f955886af76707b19ddb0ea3a0",
        "tsv, 91d864712f8a53b253d4b0547765ea1eaadf4c188d413a5c4594f6d1c6f09001",
        "pgcopy, 206f9efe90d3acc0ba10c360ef15968b07cb4660d28ab553ca145a1afd26861e",
        "sql, 810c75cfcb8b7636eacf560db7ad6760f9b097e8399ac26105103b1476336874",
        "create, 7061a2835297f0b5c96ca1546a44bab66fe7c4c14e9d967d1f39120bc3e2eba9",
    })
    void givesTheBytesOfThisDataVersion(String format, String digest)
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        byte[] bytes = Outputs.bytes(new SequentialEngine(), POPULATION, USERS, encoder(format));
        byte[] actual = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertEquals(digest, HexFormat.of().formatHex(actual), format);
    }

    /** With values that need quotes, which other tests read back. */
    @ParameterizedTest
    @CsvSource({
        "csv, 696cbf333e95efcd06d83b5ffa9ad0cf2ff4e3ef459888e7f05f674e5b5543aa",
        "tsv, bb16ff0fc25fc8067de05bf8c1401b3646afe27f94236822df359562b381eb4f",
        "pgcopy, 472f0c33cbb7987e358bedbb3fa89846eae92dfd82fa9760565bc1b4bba32fdf",
        "sql, 6dd7c8d738cf39362774113feb5516d0acd17abd2f8750d094510025a43d851d",
    })
    void givesTheQuotesOfThisDataVersion(String format, String digest)
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        Population quoted = Populations.AWKWARD.seeded(42);
        byte[] bytes = Outputs.bytes(new SequentialEngine(), quoted, IndexRange.of(0, 200), encoder(format));
        byte[] actual = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertEquals(digest, HexFormat.of().formatHex(actual), format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "pgcopy", "sql", "create"})
    void givesTheSameBytesForAnyNumberOfThreads(String format) throws IOException, InterruptedException {
        byte[] expected = Outputs.bytes(new SequentialEngine(), POPULATION, USERS, encoder(format));
        for (int threads : new int[] {1, 2, 7}) {
            assertArrayEquals(
                    expected,
                    Outputs.bytes(new OrderedParallelEngine(threads), POPULATION, USERS, encoder(format)),
                    threads + " threads");
        }
    }

    @Test
    void givesTheSameLinesInSlices() throws IOException, InterruptedException {
        UserEncoder encoder = CsvEncoders.csv(RecordLayout.standard(), ',', false);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (int start = 0; start < USERS.count(); start += 500) {
            joined.write(Outputs.bytes(
                    new OrderedParallelEngine(2), POPULATION, IndexRange.of(start, start + 500), encoder));
        }
        assertArrayEquals(Outputs.bytes(new SequentialEngine(), POPULATION, USERS, encoder), joined.toByteArray());
    }

    private static UserEncoder encoder(String format) {
        RecordLayout layout = RecordLayout.standard();
        return switch (format) {
            case "csv" -> CsvEncoders.csv(layout);
            case "tsv" -> CsvEncoders.tsv(layout, true);
            case "pgcopy" -> CopyEncoders.text(layout);
            case "sql" -> SqlEncoders.insert(layout, "users", false);
            default -> SqlEncoders.insert(layout, "users", true);
        };
    }
}
