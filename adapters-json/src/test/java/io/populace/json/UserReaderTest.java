package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.Address;
import io.populace.domain.Device;
import io.populace.domain.EmailAddress;
import io.populace.domain.HouseNumber;
import io.populace.domain.IndexRange;
import io.populace.domain.Ipv4Address;
import io.populace.domain.Ipv6Address;
import io.populace.domain.MacAddress;
import io.populace.domain.PhoneNumber;
import io.populace.domain.SystemTriplet;
import io.populace.domain.User;
import io.populace.domain.UserName;
import io.populace.generation.Population;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserReaderTest {

    private static final User ANNA = new User(
            UUID.fromString("3f2504e0-4f89-41d3-9a0c-0305e82c3301"),
            new UserName("anna.gross0042"),
            "Anna",
            "Groß",
            77,
            new Address(new HouseNumber("16a"), "Bergstraße", "Göttingen", "Germany", "37073"),
            new EmailAddress("agross0042@example.org"),
            new PhoneNumber("+4955123456789"),
            new Device(
                    new Ipv4Address(0x5db8d822),
                    new Ipv6Address(0x2a00_1450_4001_081bL, 0x200e),
                    new MacAddress(0x021ab3c4d5e6L),
                    UUID.fromString("9b2c1c9e-6f0b-4a57-8d3e-5b8a1f0c7d21"),
                    new SystemTriplet("x86_64-pc-linux-gnu")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "%s\n",
                "\n \t\r\n%s\r\n\n",
                "[%s]",
                "[\n%s\n]\n",
                " \n[ %s ] \n\n",
                "\ufeff%s",
                "\ufeff[%s]",
            })
    void readsOneUser(String framing) throws IOException {
        for (String user : List.of(SampleUser.COMPACT, SampleUser.INDENTED)) {
            assertEquals(List.of(ANNA), readAll(framing.replace("%s", user)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\n%s\n%s\n", "%s\n%s\n%s", "%s\r\n\r\n%s\n\n%s\n", "[%s,%s,%s]", "[\n%s,\n%s\n,%s]"})
    void readsSeveralUsers(String framing) throws IOException {
        assertEquals(List.of(ANNA, ANNA, ANNA), readAll(framing.replace("%s", SampleUser.COMPACT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", " \r\n\t\n", "[]", "[]\n", " [ \n ] \n"})
    void readsNoUsers(String input) throws IOException {
        assertEquals(List.of(), readAll(input));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 150})
    void readsAnyAgeUpToTheOldest(int age) throws IOException {
        String user = SampleUser.changed(SampleUser.COMPACT, "77", "" + age);
        assertEquals(List.of(age), readAll(user).stream().map(User::age).toList());
    }

    @Test
    void readsFieldsInAnyOrder() throws IOException {
        String name = "\"user_name\":\"anna.gross0042\",";
        String reordered = SampleUser.COMPACT.replace(name, "").replace("\"age\"", name + "\"age\"");
        assertEquals(List.of(ANNA), readAll(reordered));
    }

    @Test
    void readsEscapedCharacters() throws IOException {
        assertEquals(List.of(ANNA), readAll(SampleUser.COMPACT.replace("ß", "\\u00df")));
    }

    @ParameterizedTest
    @EnumSource
    void readsALargeFileInSmallParts(Format format) throws IOException, InterruptedException {
        Population population = Population.seeded(3);
        byte[] output = Outputs.bytes(population, IndexRange.of(0, 500), format.encoder());
        try (UserReader reader = new UserReader(new InSmallParts(new ByteArrayInputStream(output)))) {
            for (int i = 0; i < 500; i++) {
                assertEquals(population.user(i), reader.read(), "seed 3, user " + i);
            }
            assertNull(reader.read());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "[%s]", "%s"})
    void staysAtTheEnd(String framing) throws IOException {
        try (UserReader reader = new UserReader(stream(framing.replace("%s", SampleUser.COMPACT)))) {
            if (framing.contains("%s")) {
                assertEquals(ANNA, reader.read());
            }
            assertNull(reader.read());
            assertNull(reader.read());
        }
    }

    @Test
    void closesItsInput() throws IOException {
        WatchedInput input = new WatchedInput(stream("[" + SampleUser.COMPACT + "]"));
        UserReader reader = new UserReader(input);
        assertEquals(ANNA, reader.read());
        assertFalse(input.closed);
        reader.close();
        assertTrue(input.closed);
    }

    @Test
    void rethrowsAFailureOfItsInput() throws IOException {
        IOException failure = new IOException("disk gone");
        InputStream input = new FilterInputStream(stream("[" + SampleUser.COMPACT)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                if (count < 0) {
                    throw failure;
                }
                return count;
            }
        };
        try (UserReader reader = new UserReader(input)) {
            assertEquals(ANNA, reader.read());
            assertSame(failure, assertThrowsExactly(IOException.class, reader::read));
        }
    }

    private static List<User> readAll(String input) throws IOException {
        List<User> users = new ArrayList<>();
        try (UserReader reader = new UserReader(stream(input))) {
            for (User user = reader.read(); user != null; user = reader.read()) {
                users.add(user);
            }
        }
        return users;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class WatchedInput extends FilterInputStream {

        private boolean closed;

        WatchedInput(InputStream in) {
            super(in);
        }

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }
    }

    private static final class InSmallParts extends FilterInputStream {

        InSmallParts(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(length, 7));
        }
    }
}
