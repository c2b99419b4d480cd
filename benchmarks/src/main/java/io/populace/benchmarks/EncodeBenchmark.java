package io.populace.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.json.JsonEncoders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One core, from index to JSON: drawing, encoding, and both. For comparison, Jackson's generator on the same users and a
 * plain copy of the same bytes.
 *
 * <p>Each call makes 256 users, as many as a chunk. The drafts for {@link #encode} are drawn in advance.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar EncodeBenchmark -prof gc
 * }</pre>
 */
@State(Scope.Benchmark)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EncodeBenchmark {

    private static final int USERS = 256;

    private final Population population = Population.seeded(42);
    private final UserEncoder encoder = JsonEncoders.ndjson();
    private final UserDrawer drawer = population.drawer().only(encoder.draws());
    private final JsonFactory jackson = new JsonFactory();
    private final UserDraft draft = new UserDraft();
    private final UserDraft[] drafts = new UserDraft[USERS];
    private final Utf8Buffer buffer = new Utf8Buffer(USERS * 1024);
    private final ByteArrayOutputStream jacksonOut = new ByteArrayOutputStream(USERS * 1024);
    private final byte[] copy = new byte[USERS * 1024];
    private List<User> users = List.of();
    private byte[] expected = new byte[0];
    private long next;

    /** Draws and encodes the first users, for the benchmarks that need finished ones. */
    @Setup
    public void prepare() {
        users = population.users(IndexRange.of(0, USERS)).toList();
        for (int i = 0; i < USERS; i++) {
            drafts[i] = new UserDraft();
            drawer.draw(i, drafts[i]);
            encoder.encode(drafts[i], buffer);
        }
        expected = Arrays.copyOf(buffer.bytes(), buffer.length());
    }

    @Benchmark
    public UserDraft draw(Throughput throughput) {
        for (int i = 0; i < USERS; i++) {
            drawer.draw(next++, draft);
        }
        throughput.add(USERS, 0);
        return draft;
    }

    @Benchmark
    public byte[] encode(Throughput throughput) {
        buffer.clear();
        for (UserDraft drawn : drafts) {
            encoder.encode(drawn, buffer);
        }
        throughput.add(USERS, checked(buffer.length()));
        return buffer.bytes();
    }

    @Benchmark
    public byte[] drawAndEncode(Throughput throughput) {
        buffer.clear();
        for (int i = 0; i < USERS; i++) {
            drawer.draw(next++, draft);
            encoder.encode(draft, buffer);
        }
        throughput.add(USERS, buffer.length());
        return buffer.bytes();
    }

    @Benchmark
    public ByteArrayOutputStream jacksonGenerator(Throughput throughput) throws IOException {
        jacksonOut.reset();
        try (JsonGenerator json = jackson.createGenerator(jacksonOut)) {
            json.setRootValueSeparator(null);
            for (User user : users) {
                JacksonUsers.write(user, json);
            }
        }
        throughput.add(USERS, checked(jacksonOut.size()));
        return jacksonOut;
    }

    @Benchmark
    public byte[] copy(Throughput throughput) {
        System.arraycopy(expected, 0, copy, 0, expected.length);
        throughput.add(USERS, expected.length);
        return copy;
    }

    private int checked(int length) {
        if (length != expected.length) {
            throw new AssertionError("output must be " + expected.length + " bytes: " + length);
        }
        return length;
    }
}
