package io.populace.generation.encoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.populace.domain.Ipv6Address;
import io.populace.generation.Population;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.lexicon.Term;
import io.populace.generation.lexicon.WordList;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8BufferTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 1_000})
    void growsAsNeeded(int capacity) {
        Utf8Buffer buffer = new Utf8Buffer(capacity);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            String word = "é" + i;
            buffer.put(word.getBytes(StandardCharsets.UTF_8));
            buffer.put((byte) ',');
            buffer.putSmallDecimal(i);
            expected.append(word).append(',').append(i);
        }
        assertEquals(expected.toString(), text(buffer));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 1_000})
    void putsNumbersOfAFixedWidth(int capacity) {
        ByteBuffer expected = ByteBuffer.allocate(1_000);
        Utf8Buffer buffer = new Utf8Buffer(capacity);
        for (long value : new long[] {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x0123_4567_89ab_cdefL}) {
            buffer.putLittleEndian((int) value);
            buffer.putBigEndian(value);
            buffer.putBigEndianInt((int) value);
            buffer.putBigEndianShort((int) value);
            expected.order(ByteOrder.LITTLE_ENDIAN).putInt((int) value);
            expected.order(ByteOrder.BIG_ENDIAN)
                    .putLong(value)
                    .putInt((int) value)
                    .putShort((short) value);
        }
        buffer.setLittleEndian(12, 0x0a0b_0c0d);
        expected.order(ByteOrder.LITTLE_ENDIAN).putInt(12, 0x0a0b_0c0d);
        buffer.setBigEndianInt(30, 0x1a1b_1c1d);
        expected.order(ByteOrder.BIG_ENDIAN).putInt(30, 0x1a1b_1c1d);

        assertArrayEquals(
                Arrays.copyOf(expected.array(), expected.position()), Arrays.copyOf(buffer.bytes(), buffer.length()));
    }

    @Test
    void putsAPartOfAnArray() {
        Utf8Buffer buffer = new Utf8Buffer(0);
        buffer.put("abcdef".getBytes(StandardCharsets.UTF_8), 1, 3);
        buffer.put("ghi".getBytes(StandardCharsets.UTF_8), 2);
        assertEquals("bcdgh", text(buffer));
    }

    @Test
    void growsToHoldWordsAndTextsOfAnyLength() {
        for (int length = 0; length <= 70; length++) {
            String text = "abcdefghij".repeat(7).substring(0, length);
            Term term = Term.of(text);
            UserDraft draft = draftWithStreet(text);
            String email = draft.emailAddress().toString();
            for (int capacity = 0; capacity <= 100; capacity++) {
                Utf8Buffer buffer = new Utf8Buffer(capacity);
                buffer.put(term);
                buffer.put(draft.street());
                buffer.put(draft.emailAddress());
                assertEquals(text + text + email, text(buffer));
            }
        }
    }

    /** A draft from a lexicon with a single street. */
    private static UserDraft draftWithStreet(String street) {
        NameList names = NameList.of(List.of("Anna"));
        Lexicon lexicon = new Lexicon("und", names, names, WordList.of(List.of(street)));
        UserDraft draft = new UserDraft();
        new UserDrawer(42, BuiltInCatalog.load(), any -> lexicon).draw(0, draft);
        return draft;
    }

    @Test
    void keepsItsCapacityWhenCleared() {
        Utf8Buffer buffer = new Utf8Buffer(0);
        buffer.put(new byte[100]);
        byte[] room = buffer.bytes();
        buffer.clear();

        assertEquals(0, buffer.length());
        buffer.put((byte) 'x');
        assertEquals("x", text(buffer));
        assertSame(room, buffer.bytes());
    }

    @Test
    void appendsTheCharactersOfADraft() {
        UserDraft draft = new UserDraft();
        Population.seeded(42).drawer().draw(7, draft);

        assertEquals(draft.emailAddress().toString(), written(buffer -> buffer.put(draft.emailAddress())));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, 999, 1_000, 1_001, 9_999, 123_456_789, 1_000_000_000_000L, Long.MAX_VALUE})
    void writesDecimalsAsJavaDoes(long value) {
        for (int capacity = 0; capacity < 40; capacity++) {
            Utf8Buffer buffer = new Utf8Buffer(capacity);
            buffer.putDecimal(value);
            assertEquals(Long.toString(value), text(buffer));
        }
    }

    @Test
    void writesSmallDecimalsAsJavaDoes() {
        for (int value = 0; value <= 999; value++) {
            int small = value;
            assertEquals(Integer.toString(value), written(buffer -> buffer.putSmallDecimal(small)));
        }
    }

    @Test
    void writesIpv4AddressesAsInetAddressDoes() throws UnknownHostException {
        SplittableRandom random = new SplittableRandom(15);
        for (int i = 0; i < 1_000; i++) {
            int bits = i == 0 ? 0 : i == 1 ? -1 : random.nextInt();
            byte[] octets = ByteBuffer.allocate(4).putInt(bits).array();
            assertEquals(InetAddress.getByAddress(octets).getHostAddress(), written(buffer -> buffer.putIpv4(bits)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2001:0db8:0000:0000:0001:0000:0000:0001, 2001:db8::1:0:0:1",
        "2001:0db8:0000:0001:0001:0001:0001:0001, 2001:db8:0:1:1:1:1:1",
        "2001:0000:0000:0001:0000:0000:0000:0001, 2001:0:0:1::1",
        "2001:00ab:0c00:000d:1000:0100:0010:0001, 2001:ab:c00:d:1000:100:10:1",
        "2000:0000:0000:0000:0000:0000:0000:0000, 2000::",
        "2a00:1450:4001:0830:0000:0000:0000:200e, 2a00:1450:4001:830::200e",
        "2a00:1450:4001:0000:0000:0830:1234:200e, 2a00:1450:4001::830:1234:200e",
        "0000:0000:0000:0000:0000:0000:0000:0000, ::",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"
    })
    void writesIpv6AddressesAsRfc5952Says(String groups, String expected) {
        String digits = groups.replace(":", "");
        long high = HexFormat.fromHexDigitsToLong(digits, 0, 16);
        long low = HexFormat.fromHexDigitsToLong(digits, 16, 32);

        assertEquals(expected, written(buffer -> buffer.putIpv6(high, low)));
    }

    @Test
    void writesIpv6AddressesAsTheDomainDoesForEveryPatternOfZeros() {
        SplittableRandom random = new SplittableRandom(16);
        for (int zeros = 0; zeros < 256; zeros++) {
            ByteBuffer bytes = ByteBuffer.allocate(16);
            for (int group = 0; group < 8; group++) {
                bytes.putShort((short) (((zeros >> group) & 1) == 0 ? random.nextInt(1, 1 << 16) : 0));
            }
            long high = bytes.getLong(0);
            long low = bytes.getLong(8);
            assertEquals(new Ipv6Address(high, low).toString(), written(buffer -> buffer.putIpv6(high, low)));
        }
    }

    @Test
    void writesMacAddressesAsHexFormatDoes() {
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < 1_000; i++) {
            long bits = random.nextLong() >>> 16;
            byte[] octets = ByteBuffer.allocate(8).putLong(bits << 16).array();
            assertEquals(HexFormat.ofDelimiter(":").formatHex(octets, 0, 6), written(buffer -> buffer.putMac(bits)));
        }
    }

    @Test
    void writesUuidsAsUuidDoes() {
        SplittableRandom random = new SplittableRandom(18);
        for (int i = 0; i < 1_000; i++) {
            long high = random.nextLong();
            long low = random.nextLong();
            assertEquals(new UUID(high, low).toString(), written(buffer -> buffer.putUuid(high, low)));
        }
        assertEquals(new UUID(0, 0).toString(), written(buffer -> buffer.putUuid(0, 0)));
    }

    private static String written(Consumer<Utf8Buffer> writer) {
        Utf8Buffer buffer = new Utf8Buffer(1);
        writer.accept(buffer);
        return text(buffer);
    }

    private static String text(Utf8Buffer buffer) {
        return new String(buffer.bytes(), 0, buffer.length(), StandardCharsets.UTF_8);
    }
}
