package io.populace.benchmarks;

import io.populace.generation.Population;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Framing;
import io.populace.generation.encoding.RecordTemplate;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.UserField;
import io.populace.json.JsonEncoders;
import io.populace.text.CsvEncoders;
import io.populace.text.SqlEncoders;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Draws and encodes records of other formats and layouts, to be compared with {@link EncodeBenchmark#drawAndEncode}, the
 * standard record as NDJSON. Each run makes 256 users, as a chunk of an engine does.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar "FormatBenchmark|EncodeBenchmark.drawAndEncode" -prof gc
 * }</pre>
 */
@State(Scope.Benchmark)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FormatBenchmark {

    private static final int USERS = 256;

    private final UserDrawer drawer = Population.seeded(42).drawer();
    private final UserDraft draft = new UserDraft();
    private final Utf8Buffer buffer = new Utf8Buffer(USERS * 1024);
    private final Run csv = new Run(CsvEncoders.csv(RecordLayout.standard()));
    private final Run sql = new Run(SqlEncoders.insert(RecordLayout.standard(), "users", false));
    private final Run twoFields = new Run(JsonEncoders.ndjson(RecordLayout.parse("user_id,age")));
    private final Run template = new Run(RecordTemplate.builder()
            .literal("{\"id\":\"")
            .field(UserField.USER_ID, Escape.NONE)
            .literal("\",\"name\":\"")
            .field(UserField.FIRST_NAME, JsonEncoders.escape())
            .literal(" ")
            .field(UserField.LAST_NAME, JsonEncoders.escape())
            .literal("\"}")
            .build()
            .encoder(Framing.lines()));
    private long next;

    private final class Run {

        private final UserEncoder encoder;
        private final UserDrawer needed;

        Run(UserEncoder encoder) {
            this.encoder = encoder;
            needed = drawer.only(encoder.draws());
        }

        byte[] users(Throughput throughput) {
            buffer.clear();
            for (int i = 0; i < USERS; i++) {
                needed.draw(next++, draft);
                encoder.encode(draft, buffer);
            }
            throughput.add(USERS, buffer.length());
            return buffer.bytes();
        }
    }

    /** All fields of the standard record as CSV. */
    @Benchmark
    public byte[] csv(Throughput throughput) {
        return csv.users(throughput);
    }

    /** All fields of the standard record as rows of an INSERT. */
    @Benchmark
    public byte[] sql(Throughput throughput) {
        return sql.users(throughput);
    }

    /** A small record of a template: id and name. */
    @Benchmark
    public byte[] template(Throughput throughput) {
        return template.users(throughput);
    }

    /** NDJSON with id and age alone. */
    @Benchmark
    public byte[] twoFields(Throughput throughput) {
        return twoFields.users(throughput);
    }
}
