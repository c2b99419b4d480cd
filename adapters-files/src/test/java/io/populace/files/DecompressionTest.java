package io.populace.files;

import static io.populace.files.Outputs.decompress;
import static io.populace.files.Outputs.join;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecompressionTest {

    private static final byte[] FIRST = "the first of two parts, ".repeat(20).getBytes(US_ASCII);
    private static final byte[] SECOND = "and the second".getBytes(US_ASCII);
    private static final byte[] BOTH = join(FIRST, SECOND);

    @ParameterizedTest
    @EnumSource
    void readsAllPartsOfAFile(Compression compression) throws IOException {
        byte[] file = join(pack(compression, FIRST), pack(compression, new byte[0]), pack(compression, SECOND));

        assertArrayEquals(BOTH, decompress(compression, file));
    }

    /** As a pipe may: after each byte it says that no more is available. */
    @ParameterizedTest
    @EnumSource
    void readsAllPartsByteByByte(Compression compression) throws IOException {
        byte[] file = join(pack(compression, FIRST), pack(compression, SECOND));
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(file)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(1, length));
            }

            @Override
            public int available() {
                return 0;
            }
        };

        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        try (InputStream in = compression.decompress(slow)) {
            for (int one = in.read(); one >= 0; one = in.read()) {
                contents.write(one);
            }
        }
        assertArrayEquals(BOTH, contents.toByteArray());
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatDoesNotFitIntoABuffer(Compression compression) throws IOException {
        byte[] noise = new byte[300_000];
        new Random(1).nextBytes(noise);

        assertArrayEquals(
                join(noise, noise), decompress(compression, join(pack(compression, noise), pack(compression, noise))));
    }

    /** Nobody can see that whole parts are missing; every other end is an error. */
    @ParameterizedTest
    @EnumSource
    void refusesAFileThatEndsEarly(Compression compression) throws IOException {
        byte[] first = pack(compression, FIRST);
        byte[] file = join(first, pack(compression, SECOND));
        for (int length = 1; length < file.length; length++) {
            byte[] begin = Arrays.copyOf(file, length);
            if (length == first.length) {
                assertArrayEquals(FIRST, decompress(compression, begin));
            } else {
                IOException refused = assertThrows(
                        IOException.class, () -> decompress(compression, begin), () -> "bytes: " + begin.length);
                String reason = String.valueOf(refused.getMessage());
                assertTrue(reason.matches("gzip data ends early|zstd data is damaged: .+"), reason);
            }
        }
    }

    /** Either it is seen, or it does no harm, as in the time stamp of gzip. */
    @ParameterizedTest
    @EnumSource
    void losesNothingToAFlippedBit(Compression compression) throws IOException {
        byte[] first = pack(compression, FIRST);
        byte[] file = join(first, pack(compression, SECOND));
        int seen = 0;
        for (int bit = 0; bit < Byte.SIZE * file.length; bit++) {
            byte[] damaged = file.clone();
            damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            try {
                int flipped = bit;
                assertArrayEquals(BOTH, decompress(compression, damaged), () -> "bit " + flipped);
            } catch (IOException e) {
                seen++;
            }
        }
        assertTrue(seen > 0.7 * Byte.SIZE * file.length, "bits seen: " + seen + " of " + Byte.SIZE * file.length);
    }

    @Test
    void takesZerosBehindGzip() throws IOException {
        assertArrayEquals(SECOND, decompress(Compression.GZIP, join(pack(Compression.GZIP, SECOND), new byte[1_024])));
    }

    @ParameterizedTest
    @EnumSource
    void refusesOtherDataBehind(Compression compression) throws IOException {
        byte[] file = join(pack(compression, FIRST), SECOND);

        assertThrows(IOException.class, () -> decompress(compression, file));
    }

    /** RFC 1952, section 2.3.1: an extra field (4), a name (8), a comment (16), a checksum of the header (2). */
    @ParameterizedTest
    @ValueSource(strings = {"04 0300616263", "08 6e616d6500", "10 6300", "02 ffff", "1e 01007a 6e00 00 ffff", "01"})
    void skipsWhatAGzipHeaderMayHave(String flagsAndFields) throws IOException {
        String hex = flagsAndFields.replace(" ", "");
        byte[] header = HexFormat.of().parseHex("1f8b08" + hex.substring(0, 2) + "123456780203" + hex.substring(2));
        byte[] plain = pack(Compression.GZIP, SECOND);
        byte[] file = join(header, Arrays.copyOfRange(plain, 10, plain.length));

        assertArrayEquals(join(SECOND, SECOND), decompress(Compression.GZIP, join(file, file)));
    }

    @Test
    void checksTheLengthOfAGzipMember() throws IOException {
        byte[] file = pack(Compression.GZIP, SECOND);
        file[file.length - 1] = 1;

        IOException refused = assertThrows(IOException.class, () -> decompress(Compression.GZIP, file));
        assertEquals("gzip data is damaged", refused.getMessage());
    }

    /** By other programs than ours. */
    private static byte[] pack(Compression compression, byte[] contents) throws IOException {
        if (compression == Compression.ZSTD) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new ZstdOutputStream(packed).setChecksum(true)) {
                out.write(contents);
            }
            return packed.toByteArray();
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(contents);
        }
        return packed.toByteArray();
    }
}
