package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.Address;
import io.populace.domain.Catalog;
import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.lexicon.Lexicons;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UserWriterTest {

    private static final int USERS = 10_000;

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesAsAnEngine(Format format) throws IOException, InterruptedException {
        for (String catalog : List.of("", "american", "french", "polish", "spanish")) {
            Population population = new Population(7, catalog(catalog), Lexicons.standard());
            IndexRange range = IndexRange.ofCount(123_456, USERS);
            byte[] expected = Outputs.bytes(population, range, format.encoder());
            assertArrayEquals(expected, written(format, population.users(range)), format + " " + catalog);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesNoUsersLikeAnEngine(Format format) throws IOException, InterruptedException {
        byte[] expected = Outputs.bytes(Population.seeded(1), IndexRange.of(5, 5), format.encoder());
        assertArrayEquals(expected, written(format, Stream.of()));
    }

    @ParameterizedTest
    @EnumSource
    void writesUsersOutsideAnyPopulationForTheReader(Format format) throws IOException {
        List<User> users = awkwardUsers();
        byte[] output = written(format, users.stream());
        List<User> read = new ArrayList<>();
        try (UserReader reader = new UserReader(new ByteArrayInputStream(output))) {
            for (User user = reader.read(); user != null; user = reader.read()) {
                read.add(user);
            }
        }
        assertEquals(users, read);
        assertEquals(users.stream().map(JsonTrees::of).toList(), JsonTrees.users(output));
    }

    @Test
    void writesOneUserAsText() throws IOException {
        for (User user : awkwardUsers()) {
            String json = UserWriter.toJson(user);
            assertEquals(json + "\n", new String(written(Format.NDJSON, Stream.of(user)), StandardCharsets.UTF_8));
            assertEquals(1, json.lines().count());
        }
        assertEquals(SampleUser.COMPACT, UserWriter.toJson(sample()));
    }

    @Test
    void writesEverythingToTheOutputOnFlush() throws IOException {
        Watched out = new Watched();
        UserWriter writer = UserWriter.ndjson(out);
        writer.write(sample());
        assertEquals(0, out.size());
        writer.flush();
        assertEquals(SampleUser.COMPACT, out.toString(StandardCharsets.UTF_8));
        assertTrue(out.flushed);
        writer.write(sample());
        assertFalse(out.closed);
        writer.close();
        assertTrue(out.closed);
        assertEquals((SampleUser.COMPACT + "\n").repeat(2), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void endsTheOutputOnce() throws IOException {
        Watched out = new Watched();
        UserWriter writer = UserWriter.array(out);
        writer.close();
        writer.close();
        assertEquals("[]\n", out.toString(StandardCharsets.UTF_8));
        User user = sample();
        assertEquals(
                "writer must not be closed: user 3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                assertThrowsExactly(IOException.class, () -> writer.write(user)).getMessage());
    }

    @Test
    void closesAnOutputThatFails() throws IOException {
        Failing out = new Failing();
        UserWriter writer = UserWriter.ndjson(out);
        writer.write(sample());
        assertEquals(
                "disk full",
                assertThrowsExactly(IOException.class, writer::close).getMessage());
        assertTrue(out.closed);
    }

    private static Catalog catalog(String name) throws IOException {
        if (name.isEmpty()) {
            return BuiltInCatalog.load();
        }
        try (InputStream in = UserWriterTest.class.getResourceAsStream("catalogs/" + name + ".json")) {
            return CatalogReader.read(Objects.requireNonNull(in));
        }
    }

    private static byte[] written(Format format, Stream<User> users) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (UserWriter writer = writer(format, out)) {
            writer.writeAll(users);
        }
        return out.toByteArray();
    }

    private static UserWriter writer(Format format, OutputStream out) {
        return switch (format) {
            case ARRAY -> UserWriter.array(out);
            case INDENTED -> UserWriter.indentedArray(out);
            case NDJSON -> UserWriter.ndjson(out);
        };
    }

    private static User sample() throws IOException {
        byte[] json = SampleUser.COMPACT.getBytes(StandardCharsets.UTF_8);
        try (UserReader reader = new UserReader(new ByteArrayInputStream(json))) {
            User user = reader.read();
            assertNull(reader.read());
            return Objects.requireNonNull(user);
        }
    }

    private static List<User> awkwardUsers() throws IOException {
        User sample = sample();
        Address address = sample.address();
        List<User> users = new ArrayList<>();
        for (String text : List.of(
                "O\"Hara",
                "back\\slash",
                "</script>",
                "\ud83d\ude00",
                "\ud834\udd1eclef",
                "\u00e4\u0328",
                "\u05d0\u05d1",
                "a\u00a0b",
                "{%s}",
                "\\u0041",
                "\u7530\u4e2d",
                "x".repeat(1_000),
                "%")) {
            users.add(new User(
                    sample.userId(),
                    sample.userName(),
                    text,
                    text,
                    150,
                    new Address(address.houseNumber(), text, text, text, text),
                    sample.emailAddress(),
                    sample.phoneNumber(),
                    sample.device()));
        }
        return users;
    }

    private static final class Watched extends ByteArrayOutputStream {

        boolean flushed;
        boolean closed;

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Failing extends OutputStream {

        private boolean closed;

        @Override
        public void write(int value) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
