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
        "create, a9d73651d975beeda30e69bbf1b55a173c62a9c05ae6e3243d9a3c747e086d40",
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
        "csv, 47018a82518f85107d74c54622186b1714d1ee2726ac9116fc1a4f00dab28eb3",
        "tsv, 60f489cdebae8409af470c1d8788e228705325e1e838862db5421e38c329731d",
        "pgcopy, df640ce16cedc017bb0e3880ca7937b2283415a71c5337e454fb0d168b2a4af1",
        "sql, 284aef22f0b9ea93374c19ae826c40fae1795e873794b7c1c8bceea8861fd7b2",
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
