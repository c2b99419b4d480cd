package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.populace.domain.Ipv6Address;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.encoding.Utf8Buffer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What encoders write into, judged by the JDK's formatters over edges and a million seeded values. */
class Utf8BufferTest {

    private static final long SEED = 8;
    private static final int VALUES = 1_000_000;
    private static final long[] EDGES = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0xffff_ffffL, 0x8000_0000L};
    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern ZERO_RUN = Pattern.compile("\\b0:0\\b");
    private static final HexFormat COLONS = HexFormat.ofDelimiter(":");

    private final Utf8Buffer buffer = new Utf8Buffer(64);

    @Test
    void writesSmallDecimals() {
        for (int value = 0; value < 1000; value++) {
            int each = value;
            assertEquals(Integer.toString(value), written(out -> out.putSmallDecimal(each)));
        }
    }

    @Test
    void writesIpv4Addresses() throws UnknownHostException {
        for (long edge : EDGES) {
            assertIpv4((int) edge, () -> "edge");
        }
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < VALUES; i++) {
            assertIpv4(random.nextInt(), where(i));
        }
    }

    @Test
    void writesIpv6AddressesWithZeroGroupsAnywhere() throws UnknownHostException {
        for (long group : new long[] {1, 0xf, 0x10, 0xff, 0x100, 0xfff, 0x1000, 0x8000, 0xffff}) {
            for (int zeros = 0; zeros < 1 << 8; zeros++) {
                int each = zeros;
                assertIpv6(
                        groups(zeros, group),
                        groups(zeros >> 4, group),
                        () -> "zero groups " + Integer.toBinaryString(each));
            }
        }
    }

    @Test
    void writesIpv6Addresses() throws UnknownHostException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < VALUES; i++) {
            assertIpv6(random.nextLong(), random.nextLong(), where(i));
        }
    }

    @Test
    void writesMacAddresses() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < VALUES; i++) {
            long bits = i < EDGES.length ? EDGES[i] & 0xffff_ffff_ffffL : random.nextLong(1L << 48);
            byte[] octets = ByteBuffer.allocate(Long.BYTES).putLong(bits).array();
            assertEquals(COLONS.formatHex(octets, 2, 8), written(out -> out.putMac(bits)), where(i));
        }
    }

    @Test
    void writesUuids() {
        for (long high : EDGES) {
            for (long low : EDGES) {
                assertUuid(high, low, () -> "edge");
            }
        }
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < VALUES; i++) {
            assertUuid(random.nextLong(), random.nextLong(), where(i));
        }
    }

    @Test
    void writesAnyNumberOfHexadecimalDigits() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < VALUES; i++) {
            long value = i < EDGES.length ? EDGES[i] : random.nextLong();
            int digits = 1 + i % 16;
            assertEquals(HEX.toHexDigits(value, digits), written(out -> out.putHex(value, digits)), where(i));
        }
    }

    @Test
    void writesTheTextsOfADraft() {
        Population population = Population.seeded(SEED);
        UserDraft draft = new UserDraft();
        for (int index = 0; index < 1_000; index++) {
            population.drawer().draw(index, draft);
            assertEquals(
                    population.user(index).emailAddress().text(),
                    written(out -> out.put(draft.emailAddress())),
                    where(index));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 100})
    void growsByAnyMethod(int capacity) {
        Utf8Buffer small = new Utf8Buffer(capacity);
        StringBuilder expected = new StringBuilder();
        for (int round = 0; round < 100; round++) {
            small.putSmallDecimal(7);
            small.put((byte) ' ');
            small.put("größer".getBytes(StandardCharsets.UTF_8));
            small.put(new byte[0]);
            small.putHex(round, 16);
            small.putIpv4(-1);
            small.putIpv6(-1, -1);
            small.putIpv6(0, 0);
            small.putMac(1);
            small.putUuid(2, 3);
            expected.append("7 größer")
                    .append(HEX.toHexDigits((long) round))
                    .append("255.255.255.255ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff::")
                    .append("00:00:00:00:00:01")
                    .append(new UUID(2, 3));
            assertEquals(expected.toString(), text(small));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "77", "777"})
    void growsForTheFirstOfSeveralDigits(String decimal) {
        Utf8Buffer small = new Utf8Buffer(0);
        small.putSmallDecimal(Integer.parseInt(decimal));
        assertEquals(decimal, text(small));
    }

    @Test
    void forgetsItsBytesAndKeepsItsRoom() {
        buffer.put(new byte[1000]);
        byte[] room = buffer.bytes();
        buffer.clear();
        assertEquals(0, buffer.length());
        buffer.put(new byte[1000]);
        assertEquals(1000, buffer.length());
        assertSame(room, buffer.bytes());
    }

    private void assertIpv4(int bits, Supplier<String> where) throws UnknownHostException {
        byte[] octets = ByteBuffer.allocate(Integer.BYTES).putInt(bits).array();
        assertEquals(InetAddress.getByAddress(octets).getHostAddress(), written(out -> out.putIpv4(bits)), where);
    }

    /** The JDK writes the same but for runs of zero groups, which it does not shorten; it reads those all the same. */
    private void assertIpv6(long high, long low, Supplier<String> where) throws UnknownHostException {
        String actual = written(out -> out.putIpv6(high, low));
        assertEquals(new Ipv6Address(high, low).toString(), actual, where);
        byte[] octets =
                ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array();
        String judge = InetAddress.getByAddress(octets).getHostAddress();
        if (judge.contains(":") && !ZERO_RUN.matcher(judge).find()) {
            assertEquals(judge, actual, where);
        } else {
            assertEquals(judge, InetAddress.getByName(actual).getHostAddress(), where);
        }
    }

    private void assertUuid(long high, long low, Supplier<String> where) {
        assertEquals(new UUID(high, low).toString(), written(out -> out.putUuid(high, low)), where);
    }

    /** Four groups, zero where {@code zeros} has a bit. */
    private static long groups(int zeros, long group) {
        long all = 0;
        for (int i = 0; i < 4; i++) {
            all = all << 16 | ((zeros >> i & 1) == 1 ? 0 : group);
        }
        return all;
    }

    private String written(Consumer<Utf8Buffer> put) {
        buffer.clear();
        put.accept(buffer);
        return text(buffer);
    }

    private static String text(Utf8Buffer buffer) {
        return new String(buffer.bytes(), 0, buffer.length(), StandardCharsets.UTF_8);
    }

    private static Supplier<String> where(int i) {
        return () -> "seed " + SEED + ", value " + i;
    }
}
