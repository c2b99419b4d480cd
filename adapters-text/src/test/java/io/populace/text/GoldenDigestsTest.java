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
        "csv, 1c7a7e9a4fdefba5b332ff9cc887f455854f7cf17466623c012936f3a68cfff7",
        "tsv, da5b8bf011a1b0c6e6fa2bcdd52a4d0da255cc83743cf0a100159f00d737b7ae",
        "pgcopy, 4eb47f6b327753c6c3fd4f93d36d52f8b80a04f5e531c3a2f75147eaa53031bf",
        "sql, 02bb4d4ea1fbd099502503c43566bcb19ace6e215b2b70c537ac6fa34529bcb9",
        "create, ed6f61444cf110900b248e50132fb2dfccd690c7201ee98f4b96f79ad536d894",
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
        "csv, 0e44c2493d7aa8de451280bb7f90445c373b44471c14244134f55d0741ae7f6d",
        "tsv, 29c28270d760407bada6d28d333d666d7f49fc0ed8c06fefa7b462bea54c443b",
        "pgcopy, 303ff1e5906c96e3af7e0e5a20cab5190ba77925d0783a170c2b738a4420eba3",
        "sql, 047b296bf0648d941b59494aae20cd126fd1d116c1d458b2048dae7a9d9e7fa5",
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
